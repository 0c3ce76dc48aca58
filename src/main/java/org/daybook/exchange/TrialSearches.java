package org.daybook.exchange;

import static org.daybook.staff.Permission.FIND_PEOPLE;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.daybook.base.ParticipantId;
import org.daybook.participants.MemberImport;
import org.daybook.staff.Gate;
import org.daybook.staff.Searches;

/// What checking a register tells about women who are here: a row with a name is answered with a card and a birth. That is
/// a search, although nothing is imported, and leaves the line of one; from the thirtieth woman since signing in, a colleague is
/// told. Used on the write lane's thread, outside a passage.
final class TrialSearches {
    private final Searches searches;
    private final Set<ParticipantId> shown = new HashSet<>();

    /// @param gate the way to the store
    TrialSearches(Gate gate) {
        searches = new Searches(gate, FIND_PEOPLE);
    }

    /// Called with the rows about women who may be here, before they are shown.
    void found(List<RowAlike> alikes) {
        var fresh = alikes.stream().flatMap(row -> row.cards().stream()).map(MemberImport.Alike::id)
                .filter(her -> !shown.contains(her)).collect(Collectors.toSet());
        if (!fresh.isEmpty()) {
            searches.shown(fresh.size());
            shown.addAll(fresh);
        }
    }
}
