package org.daybook.locking;

import org.daybook.base.MayOpenTransactions;
import org.daybook.base.Refusal;
import org.daybook.vault.OpenVault;
import org.daybook.vault.QuickUnlock;

/// Asks a store that a short code has just opened whether that code still counts: somebody may have forbidden codes, or
/// removed this one, on another computer meanwhile. Before anybody is signed in; on the write lane.
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
