package org.daybook.vault;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.daybook.base.Refusal;

/// Seals a data key again to slots whose passphrases are not known here, each under the signing key that it trusts.
///
/// @param key        what is sealed
/// @param generation of the seals
/// @param edition    of the file
record SlotResealing(DataKey key, long generation, long edition) {
    /// @param database contains the signing keys
    /// @param from     the file that contains the slots
    /// @param kept     the slots to seal
    /// @return the new file, whole
    /// @throws Refusal `altered-backup` if a slot trusts a key that this store never had
    SlotFile seal(Connection database, SlotFile from, List<KeySlot> kept, SecureRandom random) throws SQLException {
        var fresh = new ArrayList<KeySlot>();
        for (var slot : kept) {
            var signing = SigningRows.believed(database, slot)
                    .orElseThrow(() -> new Refusal("vault.refusal.altered-backup"));
            fresh.add(slot.withSeal(seal(slot.recipient(from.store()), signing, random)));
        }
        Sql.requireAuthenticPages(database);
        return new SlotFile(from.store(), generation, edition, fresh, new byte[0]).sealedWith(key);
    }

    private Seal seal(SealRecipient to, SigningPair signing, SecureRandom random) {
        try {
            return Sealing.seal(key, generation, to, signing.privateKey(), random);
        } catch (GeneralSecurityException e) {
            throw Hashes.missing(e);
        }
    }
}
