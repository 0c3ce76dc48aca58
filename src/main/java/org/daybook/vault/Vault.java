package org.daybook.vault;

import java.util.List;
import org.daybook.base.Refusal;

/// The door to a store: make one, open one, ask who may open it. Slow (0.2 s and more): never on the screen's thread.
/// A refused opening changes nothing on the disk.
public final class Vault {
    private Vault() {}

    /// Makes a store and leaves it open. Whoever creates it is its first member of staff.
    ///
    /// @param folder an empty or new folder
    /// @param first  her sign-in word and passphrase; the caller closes it
    /// @return the open store; its write lane belongs to the calling thread
    /// @throws Refusal `vault.refusal.holds-a-store`, `.not-writable`, `.unusable-secret`, `.disk-full`, `.disk-error`;
    ///                 nothing of the new store is left then
    public static OpenVault create(StoreFolder folder, SignInSecret first, Surroundings surroundings) {
        return create(folder, first, surroundings, Blueprint.ofProgram());
    }

    /// Opens a store.
    ///
    /// @param secret the caller closes it
    /// @return the open store; its write lane belongs to the calling thread
    /// @throws Refusal `vault.refusal.wrong-passphrase`, `.altered-slot`, `.damaged-slots`, `.damaged-store`,
    ///                 `.missing-file`, `.open-elsewhere`, `.read-only`, `.newer-version`, `.not-encrypted`,
    ///                 `.older-slots`, `.disk-full`, `.disk-error`
    public static OpenVault open(StoreFolder folder, SignInSecret secret, Surroundings surroundings) {
        return open(folder, secret, surroundings, Blueprint.ofProgram());
    }

    /// Who may open the store: sign-in words in the order of their slots, the first that of the store's first member of
    /// staff. Not yet to be believed: anyone who can write the file can change it.
    ///
    /// @throws Refusal `vault.refusal.missing-file`, `.damaged-slots`, `.disk-error`
    public static List<String> signInWords(StoreFolder folder) {
        return Disk.refusing(folder, () -> Disk.readSlots(folder).slots().stream().map(Slot::word).toList());
    }

    static OpenVault create(StoreFolder folder, SignInSecret first, Surroundings surroundings, Blueprint blueprint) {
        return Disk.refusing(folder, () -> new Founding(folder, surroundings, blueprint).create(first));
    }

    static OpenVault open(StoreFolder folder, SignInSecret secret, Surroundings surroundings, Blueprint blueprint) {
        return Disk.refusing(folder, () -> new Opening(folder, surroundings, blueprint).open(secret));
    }
}
