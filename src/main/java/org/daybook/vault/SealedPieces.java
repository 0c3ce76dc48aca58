package org.daybook.vault;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/// The pieces of a sealed file: each under the key of this one file, with its number as IV, and bound to whether it is the
/// last. So none can be changed, left out, exchanged or cut off.
final class SealedPieces {
    /// The length of every piece but the last, in bytes.
    static final int PLAIN = 1 << 16;
    static final int TAG = 16;
    private static final int IV = 12;

    private final SecretKeySpec key;
    private long number;

    /// @param key 32 bytes, used for one file only
    SealedPieces(byte[] key) {
        this.key = new SecretKeySpec(key, "AES");
        java.util.Arrays.fill(key, (byte) 0);
    }

    /// Seals or opens the next piece.
    ///
    /// @throws GeneralSecurityException if it is not what was sealed
    byte[] next(int mode, byte[] bytes, int length, boolean last) throws GeneralSecurityException {
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(8 * TAG,
                ByteBuffer.allocate(IV).putInt(0).putLong(number++).array()));
        cipher.updateAAD(LengthPrefixed.join(LengthPrefixed.of("daybook.sealed.piece.1"),
                LengthPrefixed.of(last ? "last" : "more")));
        return cipher.doFinal(bytes, 0, length);
    }
}
