package org.daybook.disclosure;

import java.security.GeneralSecurityException;
import java.util.Arrays;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// The secret from which all chance of the rounding comes: 32 random bytes, a row of the encrypted store. Whoever has
/// it and the published numbers can undo the rounding, so it is wiped after use, never printed, never exported.
public final class DisclosureKey implements AutoCloseable {
    private static final int LENGTH = 32;

    private final byte[] secret;
    private boolean wiped;

    /// Takes a copy; the caller wipes its own bytes.
    ///
    /// @throws IllegalArgumentException when it is not 32 bytes
    public DisclosureKey(byte[] secret) {
        if (secret.length != LENGTH) {
            throw new IllegalArgumentException("a disclosure key has 32 bytes");
        }
        this.secret = secret.clone();
    }

    /// HMAC-SHA256 over the parts, each with its length in front so that no two lists of parts read alike.
    ///
    /// @throws IllegalStateException when the key was wiped already
    byte[] mac(String... parts) {
        if (wiped) {
            throw new IllegalStateException("the disclosure key was wiped");
        }
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret, "HmacSHA256"));
            for (var part : parts) {
                mac.update(Fingerprint.framed(part));
            }
            return mac.doFinal();
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("every Java has HMAC-SHA256", missing);
        }
    }

    /// Wipes the key. Afterwards it draws nothing any more.
    @Override
    public void close() {
        Arrays.fill(secret, (byte) 0);
        wiped = true;
    }

    /// Shows nothing of the key.
    @Override
    public String toString() {
        return "DisclosureKey";
    }
}
