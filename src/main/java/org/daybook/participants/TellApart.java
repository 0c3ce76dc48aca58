package org.daybook.participants;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.daybook.base.ParticipantId;

/// Adds to lines of women what higher rooms know about them. Runs on the write lane's thread.
///
/// @param participants knows what the worker's role allows
/// @param lastCame     when each was last here
/// @param paths        which paths each is on
record TellApart(Participants participants, LastCame lastCame, CurrentPaths paths) {
    /// Returns what tells each of them from the others, in the same order.
    List<PersonFacts> apart(List<PersonRow> rows) {
        if (!participants.mayOpen()) {
            return rows.stream()
                    .map(row -> new PersonFacts(row, OptionalInt.empty(), Optional.empty(), List.of())).toList();
        }
        List<ParticipantId> them = rows.stream().map(PersonRow::id).toList();
        var came = lastCame.of(them);
        var on = paths.of(them);
        return rows.stream().map(row -> new PersonFacts(row, row.birthYear(),
                Optional.ofNullable(came.get(row.id())), on.getOrDefault(row.id(), List.of()))).toList();
    }
}
