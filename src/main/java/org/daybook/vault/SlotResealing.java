package org.daybook.vault;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.daybook.base.Refusal;

/// Seals a data key anew to slots whose passphrases nobody here knows, each under the signing key that it believes.
///
/// @param key        what is sealed
/// @param generation of the seals
/// @param edition    of the file
record SlotResealing(DataKey key, long generation, long edition) {
    /// @param database holds the signing keys
    /// @param from     the file the slots come from
    /// @param kept     which of its slots
    /// @return the new file, whole
    /// @throws Refusal `altered-backup` when a slot believes a key that this store never had
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
