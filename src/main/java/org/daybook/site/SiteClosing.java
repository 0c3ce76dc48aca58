package org.daybook.site;

import org.daybook.rights.Rights;
import org.daybook.vault.OpenVault;
import org.daybook.vault.RollbackGuard;

/// What is done when an open store is locked: its marks are written wherever they are kept, and how far it has come is
/// remembered outside it. On the thread that opened the store.
///
/// @param heads      remembers how far the store has come
/// @param afterwards run once the store is locked
public record SiteClosing(RollbackGuard heads, Runnable afterwards) {
    /// Returns one for a store that need not be remembered.
    public static SiteClosing forgetful(Runnable afterwards) {
        return new SiteClosing(RollbackGuard.forgetful(), afterwards);
    }

    /// Locks the store. A second call locks nothing more.
    void lock(OpenVault vault, Rights rights) {
        leaveMarks(vault, rights);
        rememberHead(vault);
        vault.close();
        afterwards.run();
    }

    /// Forgets a store that was destroyed.
    void forget(OpenVault vault) {
        heads.forget(vault.storeId());
        heads.folder().ifPresent(vault.marks()::removeFrom);
    }

    private static void leaveMarks(OpenVault vault, Rights rights) {
        try {
            if (!vault.isClosed()) {
                rights.leaveMarks();
            }
        } catch (RuntimeException e) {
            // A full or missing disk must not keep the store open; the marks are written at the next opening.
        }
    }

    private void rememberHead(OpenVault vault) {
        try {
            if (!vault.isClosed()) {
                heads.remember(vault.storeId(), vault.head());
            }
        } catch (RuntimeException e) {
            // A full or missing disk must not keep the store open; the older position causes no false warning.
        }
    }
}
