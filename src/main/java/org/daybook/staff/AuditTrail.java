package org.daybook.staff;

import java.util.Optional;
import org.daybook.base.MayOpenTransactions;
import org.daybook.vault.OpenVault;

/// Verifies that the audit trail as a whole is what was written.
@MayOpenTransactions(because = "the trail is verified without adding to it")
public final class AuditTrail {
    private final AuditStore store = new AuditStore();
    private final ReviewStore reviews = new ReviewStore();

    /// Recomputes the chain from the first line, or from the newest checkpoint, to the last, and the digest of every reason
    /// that was written. Takes about a second for 200,000 lines; reads on the reading lane's thread.
    ///
    /// @return the number of the first line that does not fit, or empty if every line does; for a forged checkpoint the last
    ///         line that it claims was purged
    public Optional<Long> firstBrokenLine(OpenVault vault) {
        return vault.read(tx -> store.firstBrokenLine(tx).or(() -> reviews.written(tx).stream()
                .filter(written -> !written.digest().equals(Optional.of(store.digest(tx, written.reason()))))
                .map(ReviewStore.Written::line).findFirst()));
    }
}
