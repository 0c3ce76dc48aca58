package org.daybook.papers;

import java.util.Optional;
import java.util.UUID;
import org.daybook.staff.StaffId;
import org.daybook.vault.Tombstone;

/// What the tombstone of a removed paper says, in its detail.
///
/// @param paper the paper
/// @param by    who decided it; empty in tombstones of earlier programs
record RemovedMark(PaperId paper, Optional<StaffId> by) {
    static RemovedMark of(Tombstone mark) {
        var words = mark.detail().split(" ", 2);
        return new RemovedMark(new PaperId(UUID.fromString(words[0])),
                Optional.of(words).filter(both -> both.length == 2)
                        .map(both -> new StaffId(UUID.fromString(both[1]))));
    }

    /// Returns the stored form.
    String code() {
        return by.map(who -> paper.value() + " " + who.value()).orElse(paper.value().toString());
    }
}
