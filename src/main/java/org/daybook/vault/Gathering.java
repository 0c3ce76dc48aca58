package org.daybook.vault;

import java.util.Optional;
import java.util.UUID;

/// The shared state of passages that are committed in one transaction: each is a savepoint of it. Confined to the write lane's
/// thread.
final class Gathering {
    static final String BEGIN = "savepoint passage";
    static final String KEEP = "release passage";
    static final String UNDO = "rollback to passage; release passage";

    private Optional<UUID> last = Optional.empty();
    private boolean lost;

    /// Adds a completed passage.
    void add(UUID auditLine) {
        last = Optional.of(auditLine);
    }

    /// Returns the audit line of the last completed passage: if it is on the disk, all are.
    Optional<UUID> last() {
        return last;
    }

    /// Marks everything since the beginning as lost, with the connection.
    void lose() {
        lost = true;
    }

    /// @throws IllegalStateException after [#lose]: nothing more may be written as if the others still existed
    void requireThere() {
        if (lost) {
            throw new IllegalStateException("the passages before were lost with the connection");
        }
    }
}
