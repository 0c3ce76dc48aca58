package org.daybook.vault;

import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;

/// A short code as the store keeps it: 32 bytes of salt and 32 of a key that can be derived only from the code and the salt, by
/// Argon2id. The code itself is kept nowhere. Somebody who has opened the store could try all codes within minutes; but she has
/// the store already.
final class ShortCode {
    /// The number of bytes kept.
    static final int LENGTH = 64;
    private static final int SALT = 32;
    private static final String NO_WORD = "short code";

    private ShortCode() {}

    /// Returns what is kept of a code.
    ///
    /// @param digits wiped by the caller
    /// @param slot   the slot of its owner
    static byte[] kept(char[] digits, UUID slot, KdfCost cost, SecureRandom random) {
        var salt = new byte[SALT];
        random.nextBytes(salt);
        var key = key(digits, salt, slot, cost);
        try {
            var kept = Arrays.copyOf(salt, LENGTH);
            System.arraycopy(key, 0, kept, SALT, key.length);
            return kept;
        } finally {
            Arrays.fill(key, (byte) 0);
        }
    }

    /// Derives the key from a typed code. The caller wipes it.
    static byte[] key(char[] digits, byte[] salt, UUID slot, KdfCost cost) {
        try (var secret = new SignInSecret(NO_WORD, plain(digits));
                var keys = PassphraseKeys.derive(secret, salt, cost)) {
            return keys.mac(LengthPrefixed.join(LengthPrefixed.of("daybook.short-code.1"), LengthPrefixed.of(slot)));
        }
    }

    static byte[] saltOf(byte[] kept) {
        return Arrays.copyOf(kept, SALT);
    }

    static byte[] keyOf(byte[] kept) {
        return Arrays.copyOfRange(kept, SALT, LENGTH);
    }

    /// Returns these bytes if they can be a kept code.
    static Optional<byte[]> sound(byte[] kept) {
        return kept.length == LENGTH ? Optional.of(kept) : Optional.empty();
    }

    /// Converts digits of every script to 0 to 9, in an array of its own.
    private static char[] plain(char[] digits) {
        var plain = new char[digits.length];
        for (int i = 0; i < digits.length; i++) {
            int value = Character.digit(digits[i], 10);
            plain[i] = value < 0 ? digits[i] : (char) ('0' + value);
        }
        return plain;
    }
}
