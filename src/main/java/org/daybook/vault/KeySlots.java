package org.daybook.vault;

import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.spec.NamedParameterSpec;
import java.util.Arrays;
import java.util.UUID;
import org.daybook.base.Refusal;

/// Creates and unlocks slots. Each statement below is covered by a test marked with its number.
///
/// Invariants:
/// 1. No work is done for a slot whose cost is not on the policy's list.
/// 2. Nothing is unwrapped before the passphrase's MAC over the slot's fields was verified.
/// 3. No seal is opened unless it was signed by the signing key that the passphrase vouches for.
/// 4. A wrong passphrase and an unknown sign-in word give the same refusal.
/// 5. Any other difference in a slot gives an altered slot, never a data key.
/// 6. A seal opens only in its own slot, store and generation.
/// 7. é typed as one character or as two is the same passphrase.
/// 8. No field of the file contains the data key or the private key.
/// 9. The holder of the data key detects a dropped, doubled or moved slot ([SlotFile#isWhole]).
///
/// ```
///  bytes --decode--> SlotFile --cost allowed--> keys derived --check value--> passphrase right
///    |                  |                           |                            |
///  damaged-slots   altered-slot              wrong-passphrase             MAC over fields --no--> altered-slot
///                                                                                | yes
///    data key <--opens-- seal <--yes-- signature <--yes-- generation of the file matches   (each no: altered-slot)
/// ```
///
/// Up to "passphrase right" nothing in the slot may be trusted. After the MAC: its fields, but not its seal. After the
/// signature: the seal. After [SlotFile#isWhole]: that all slots are present. Only the database can tell whether the file is
/// the newest. Slow by design: never on the screen's thread.
final class KeySlots {
    static final String WRONG = "vault.refusal.wrong-passphrase";
    private static final String ALTERED = "vault.refusal.altered-slot";
    private final KdfPolicy policy;

    KeySlots(KdfPolicy policy) {
        this.policy = policy;
    }

    /// Creates a slot for this word and passphrase, with the data key sealed into it.
    KeySlot make(UUID slotId, SignInSecret secret, SlotContents contents, SecureRandom random) {
        try {
            var pairs = KeyPairGenerator.getInstance("X25519");
            pairs.initialize(NamedParameterSpec.X25519, random);
            var pair = pairs.generateKeyPair();
            var salt = new byte[32];
            random.nextBytes(salt);
            try (var keys = PassphraseKeys.derive(secret, salt, policy.forNew())) {
                var wrapped = wrap(keys, pair.getPrivate());
                var recipient = new SealRecipient(contents.store(), slotId, pair.getPublic().getEncoded());
                var seal = Sealing.seal(contents.dataKey(), contents.generation(), recipient, contents.signingKey(),
                        random);
                var open = new KeySlot(slotId, secret.word(), policy.forNew(), salt, keys.checkValue(),
                        recipient.publicKey(),
                        wrapped, contents.signingPublicKey(), new byte[32], seal);
                return open.withMac(keys.mac(open.underMac(contents.store())));
            }
        } catch (GeneralSecurityException e) {
            throw Hashes.missing(e);
        }
    }

    private static byte[] wrap(PassphraseKeys keys, PrivateKey key) {
        var encoded = key.getEncoded();
        try {
            return KeyWrap.wrap(keys, encoded);
        } finally {
            Arrays.fill(encoded, (byte) 0);
        }
    }

    /// Returns the data key for this word and passphrase. The caller closes the result.
    ///
    /// @throws Refusal `wrong-passphrase` or `altered-slot`
    Unlocked unlock(SlotFile file, SignInSecret secret) {
        var slot = file.slot(secret.word()).orElseThrow(() -> new Refusal(WRONG));
        if (!policy.accepted().contains(slot.cost())) {
            throw new Refusal(ALTERED);
        }
        try (var keys = PassphraseKeys.derive(secret, slot.salt(), slot.cost())) {
            believe(slot, file.store(), keys);
            var key = openSeal(slot, file, keys);
            if (!file.isWhole(key)) {
                key.close();
                throw new Refusal(ALTERED);
            }
            return new Unlocked(slot, key);
        }
    }

    /// Returns the same slot, which now trusts the signing key of these contents, with its seal signed by it.
    ///
    /// @throws Refusal `wrong-passphrase` or `altered-slot`
    KeySlot adopt(KeySlot slot, SignInSecret secret, SlotContents contents, SecureRandom random) {
        try (var keys = PassphraseKeys.derive(secret, slot.salt(), slot.cost())) {
            believe(slot, contents.store(), keys);
            var seal = Sealing.seal(contents.dataKey(), contents.generation(), slot.recipient(contents.store()),
                    contents.signingKey(), random);
            var next = new KeySlot(slot.id(), slot.word(), slot.cost(), slot.salt(), slot.check(), slot.publicKey(),
                    slot.wrappedKey(), contents.signingPublicKey(), slot.mac(), seal);
            return next.withMac(keys.mac(next.underMac(contents.store())));
        } catch (GeneralSecurityException e) {
            throw Hashes.missing(e);
        }
    }

    /// Checks whether this word and passphrase are those of the slot. Opens nothing.
    ///
    /// @throws Refusal `altered-slot`
    boolean fits(KeySlot slot, UUID store, SignInSecret secret) {
        if (!slot.word().equals(secret.word())) {
            return false;
        }
        try (var keys = PassphraseKeys.derive(secret, slot.salt(), slot.cost())) {
            if (!Hashes.same(slot.check(), keys.checkValue())) {
                return false;
            }
            believe(slot, store, keys);
            return true;
        }
    }

    private static void believe(KeySlot slot, UUID store, PassphraseKeys keys) {
        if (!Hashes.same(slot.check(), keys.checkValue())) {
            throw new Refusal(WRONG);
        }
        if (!Hashes.same(slot.mac(), keys.mac(slot.underMac(store)))) {
            throw new Refusal(ALTERED);
        }
    }

    private static DataKey openSeal(KeySlot slot, SlotFile file, PassphraseKeys keys) {
        var recipient = slot.recipient(file.store());
        if (slot.seal().generation() != file.generation()
                || !Sealing.isSigned(slot.seal(), recipient, slot.signingPublicKey())) {
            throw new Refusal(ALTERED);
        }
        var privateKey = KeyWrap.unwrap(keys, slot.wrappedKey());
        try {
            return Sealing.open(slot.seal(), recipient, privateKey);
        } catch (GeneralSecurityException e) {
            throw new Refusal(ALTERED, e);
        } finally {
            Arrays.fill(privateKey, (byte) 0);
        }
    }
}
