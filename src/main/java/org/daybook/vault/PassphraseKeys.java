package org.daybook.vault;

import java.util.Arrays;
import java.util.HexFormat;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/// The three keys that one passphrase gives for one slot: 96 bytes of Argon2id, split in three. Slow (about 0.15 s and 64 MiB):
/// never on the screen's thread. Wiped when closed.
final class PassphraseKeys implements AutoCloseable {
    private static final int PART = 32;
    private final byte[] derived;

    private PassphraseKeys(byte[] derived) {
        this.derived = derived;
    }

    /// @param salt the slot's 32 random bytes
    /// @param cost must have passed the allow-list before
    static PassphraseKeys derive(SignInSecret secret, byte[] salt, KdfCost cost) {
        var how = new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                .withMemoryAsKB(cost.memoryKiB()).withIterations(cost.passes()).withParallelism(cost.lanes())
                .withSalt(salt)
                .build();
        var argon2 = new Argon2BytesGenerator();
        argon2.init(how);
        var passphrase = secret.normalizedPassphrase();
        var derived = new byte[3 * PART];
        argon2.generateBytes(passphrase, derived);
        Arrays.fill(passphrase, (byte) 0);
        return new PassphraseKeys(derived);
    }

    /// Returns the first part, as the 64 hexadecimal digits that jasypt takes as its password. The caller wipes it.
    char[] wrapPassword() {
        var digits = new char[2 * PART];
        for (var i = 0; i < PART; i++) {
            digits[2 * i] = HexFormat.of().toHighHexDigit(derived[i]);
            digits[2 * i + 1] = HexFormat.of().toLowHexDigit(derived[i]);
        }
        return digits;
    }

    /// Returns the value under the second part that distinguishes a wrong passphrase from an altered slot.
    byte[] checkValue() {
        return withPart(1, LengthPrefixed.join(LengthPrefixed.of("daybook.slot.check.1")));
    }

    /// Returns the MAC under the third part.
    byte[] mac(byte[] bytes) {
        return withPart(2, bytes);
    }

    private byte[] withPart(int index, byte[] bytes) {
        var key = Arrays.copyOfRange(derived, index * PART, (index + 1) * PART);
        try {
            return Hashes.mac(key, bytes);
        } finally {
            Arrays.fill(key, (byte) 0);
        }
    }

    @Override
    public void close() {
        Arrays.fill(derived, (byte) 0);
    }
}
