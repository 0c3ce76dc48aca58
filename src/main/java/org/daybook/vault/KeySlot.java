package org.daybook.vault;

import java.util.Arrays;
import java.util.UUID;

/// One way to open the store: one staff member's passphrase. Contains no name and no role; those are in the database.
///
/// @param id               the key in the database, which has the staff
/// @param word             the neutral sign-in word
/// @param cost             the cost of one guess
/// @param salt             32 random bytes for Argon2id
/// @param check            distinguishes a wrong passphrase from an altered slot
/// @param publicKey        the slot's own X25519 key (SPKI, 44 bytes)
/// @param wrappedKey       its private half (PKCS#8, 48 bytes), wrapped: 96 bytes
/// @param signingPublicKey the key whose seals this slot trusts (Ed25519 SPKI, 44 bytes)
/// @param mac              under the passphrase, over everything above and the store's id
/// @param seal             the data key; not under the passphrase, because it is renewed without it
record KeySlot(UUID id, String word, KdfCost cost, byte[] salt, byte[] check, byte[] publicKey, byte[] wrappedKey,
        byte[] signingPublicKey, byte[] mac, Seal seal) {
    static final int MAX_WORD_LETTERS = 40;
    private static final int MAX_WORD_BYTES = 4 * MAX_WORD_LETTERS;
    private static final int DIGEST = 32;
    private static final String KDF_NAME = "argon2id-13";

    /// Returns what the passphrase's MAC covers: every field but the MAC itself and the seal.
    byte[] underMac(UUID store) {
        return LengthPrefixed.join(LengthPrefixed.of("daybook.slot.1"), LengthPrefixed.of(store), LengthPrefixed.of(id),
                LengthPrefixed.of(word),
                LengthPrefixed.of(KDF_NAME), LengthPrefixed.of(cost.memoryKiB()), LengthPrefixed.of(cost.passes()),
                LengthPrefixed.of(cost.lanes()),
                salt,
                check, publicKey, wrappedKey, signingPublicKey);
    }

    SealRecipient recipient(UUID store) {
        return new SealRecipient(store, id, publicKey);
    }

    KeySlot withMac(byte[] freshMac) {
        return new KeySlot(id, word, cost, salt, check, publicKey, wrappedKey, signingPublicKey, freshMac, seal);
    }

    KeySlot withSeal(Seal fresh) {
        return new KeySlot(id, word, cost, salt, check, publicKey, wrappedKey, signingPublicKey, mac, fresh);
    }

    /// Returns the slot's bytes, followed by their SHA-256.
    byte[] encode() {
        var body = LengthPrefixed.join(LengthPrefixed.of(id), LengthPrefixed.of(word), LengthPrefixed.of(KDF_NAME),
                LengthPrefixed.of(cost.memoryKiB()),
                LengthPrefixed.of(cost.passes()), LengthPrefixed.of(cost.lanes()), salt, check, publicKey, wrappedKey,
                signingPublicKey,
                mac,
                seal.encode());
        return LengthPrefixed.join(body, Hashes.sha256(body));
    }

    static KeySlot decode(byte[] bytes) throws DamagedBytes {
        var outer = new FieldReader(bytes);
        var body = outer.atMost(SlotFile.MAX_SLOT_BYTES);
        var digest = outer.exactly(DIGEST);
        outer.end();
        if (!Arrays.equals(digest, Hashes.sha256(body))) {
            throw new DamagedBytes();
        }
        var in = new FieldReader(body);
        var slot = new KeySlot(in.id(), in.text(MAX_WORD_BYTES), cost(in), in.exactly(32), in.exactly(DIGEST),
                in.exactly(44), in.exactly(96), in.exactly(44), in.exactly(DIGEST), Seal.decode(in.atMost(400)));
        in.end();
        return slot;
    }

    private static KdfCost cost(FieldReader in) throws DamagedBytes {
        if (!in.text(32).equals(KDF_NAME)) {
            throw new DamagedBytes();
        }
        return new KdfCost(number(in), number(in), number(in));
    }

    private static int number(FieldReader in) throws DamagedBytes {
        var number = in.number();
        if (number > Integer.MAX_VALUE) {
            throw new DamagedBytes();
        }
        return (int) number;
    }
}
