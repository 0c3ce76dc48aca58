package org.daybook.papers;

import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daybook.staff.StaffId;
import org.daybook.vault.Tombstone;

/// What the tombstone of a removed paper says, in its detail.
///
/// @param paper the paper
/// @param by    who decided it; empty in tombstones of earlier programs
/// @param team  the newest line about the team where it was removed (decision 184); empty if nobody else worked there
record RemovedMark(PaperId paper, Optional<StaffId> by, Optional<UUID> team) {
    private static final int WITH_TEAM = 3;

    static RemovedMark of(Tombstone mark) {
        var words = mark.detail().split(" ", WITH_TEAM);
        return new RemovedMark(new PaperId(UUID.fromString(words[0])),
                Optional.of(words).filter(all -> all.length > 1).map(all -> new StaffId(UUID.fromString(all[1]))),
                Optional.of(words).filter(all -> all.length == WITH_TEAM).map(all -> UUID.fromString(all[2])));
    }

    /// Returns the stored form.
    String code() {
        return Stream.of(Optional.of(paper.value()), by.map(StaffId::value), team).flatMap(Optional::stream)
                .map(UUID::toString).collect(Collectors.joining(" "));
    }
}
