package org.daybook.site;

import org.daybook.rights.Rights;
import org.daybook.vault.OpenVault;
import org.daybook.vault.RollbackGuard;

/// What is done when a house is locked: its marks lie wherever they are kept, and how far its store has come is
/// remembered outside of it. On the thread that opened the store.
///
/// @param heads      remembers how far the store has come
/// @param afterwards done once the store is locked
public record SiteClosing(RollbackGuard heads, Runnable afterwards) {
    /// Of a house that is not worth remembering.
    public static SiteClosing forgetful(Runnable afterwards) {
        return new SiteClosing(RollbackGuard.forgetful(), afterwards);
    }

    /// Locks the store. A second time locks nothing more.
    void lock(OpenVault vault, Rights rights) {
        leaveMarks(vault, rights);
        rememberHead(vault);
        vault.close();
        afterwards.run();
    }

    /// Of a store that was destroyed nothing is remembered.
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
            // A disk that is full or gone must not keep the store open; the next opening leaves them.
        }
    }

    private void rememberHead(OpenVault vault) {
        try {
            if (!vault.isClosed()) {
                heads.remember(vault.storeId(), vault.head());
            }
        } catch (RuntimeException e) {
            // A disk that is full or gone must not keep the store open; the older memory reproaches nobody wrongly.
        }
    }
}
