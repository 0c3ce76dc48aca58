package org.daybook.vault;

import java.util.Optional;
import java.util.UUID;

/// What passages have in common that come to the disk in one transaction: each is a savepoint of it. Confined to the write lane's
/// thread.
final class Gathering {
    static final String BEGIN = "savepoint passage";
    static final String KEEP = "release passage";
    static final String UNDO = "rollback to passage; release passage";

    private Optional<UUID> last = Optional.empty();
    private boolean lost;

    /// A passage is whole.
    void add(UUID auditLine) {
        last = Optional.of(auditLine);
    }

    /// The audit line of the last passage that is whole: it is on the disk when all are.
    Optional<UUID> last() {
        return last;
    }

    /// The connection went, and with it everything since the beginning.
    void lose() {
        lost = true;
    }

    /// @throws IllegalStateException after [#lose]: nothing more may be written as if the others were there
    void requireThere() {
        if (lost) {
            throw new IllegalStateException("the passages before were lost with the connection");
        }
    }
}
