package org.daybook.locking;

import org.daybook.base.MayOpenTransactions;
import org.daybook.base.Refusal;
import org.daybook.vault.OpenVault;
import org.daybook.vault.QuickUnlock;

/// Checks in a store just opened by a short code whether that code is still valid: meanwhile somebody may have forbidden codes,
/// or removed this one, on another computer. Before anybody is signed in; on the write lane.
@MayOpenTransactions(because = "nobody is signed in yet; it only looks")
public final class CodeAsked {
    private final LockingStore store = new LockingStore();

    /// @throws Refusal `vault.refusal.quick-unlock-gone`
    public void requireValid(OpenVault vault, QuickUnlock quickUnlock) {
        boolean valid = vault.look(tx -> LockingStore.allowsCodes(store.rule(tx))
                && store.codes(tx).stream().anyMatch(quickUnlock::isFor));
        if (!valid) {
            throw new Refusal("vault.refusal.quick-unlock-gone");
        }
    }
}
