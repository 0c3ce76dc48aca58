package org.daybook.staff;

import java.util.Optional;
import org.daybook.base.MayOpenTransactions;
import org.daybook.vault.OpenVault;

/// What may be asked of the audit trail as a whole.
@MayOpenTransactions(because = "the trail is verified without adding to it")
public final class AuditTrail {
    private final AuditStore store = new AuditStore();

    /// Recomputes the chain from the first line to the last. Takes about a second for 200,000 lines; reads on the
    /// reading lane's thread.
    ///
    /// @return the number of the first line that does not fit, or empty when every line does
    public Optional<Long> firstBrokenLine(OpenVault vault) {
        return vault.read(store::firstBrokenLine);
    }
}
