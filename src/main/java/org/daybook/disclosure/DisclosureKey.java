package org.daybook.disclosure;

import java.security.GeneralSecurityException;
import java.util.Arrays;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// The secret from which all randomness of the rounding is derived: 32 random bytes, a row of the encrypted store. Anyone who
/// has it and the published numbers can undo the rounding, so it is wiped after use, never printed, never exported.
public final class DisclosureKey implements AutoCloseable {
    private static final int LENGTH = 32;

    private final byte[] secret;
    private boolean wiped;

    /// Copies the key; the caller wipes its own bytes.
    ///
    /// @throws IllegalArgumentException if it is not 32 bytes
    public DisclosureKey(byte[] secret) {
        if (secret.length != LENGTH) {
            throw new IllegalArgumentException("a disclosure key has 32 bytes");
        }
        this.secret = secret.clone();
    }

    /// Returns the HMAC-SHA256 of the parts, each prefixed by its length so that the encoding is unambiguous.
    ///
    /// @throws IllegalStateException if the key has been wiped
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

    /// Wipes the key, which can no longer be used afterwards.
    @Override
    public void close() {
        Arrays.fill(secret, (byte) 0);
        wiped = true;
    }

    /// Reveals nothing of the key.
    @Override
    public String toString() {
        return "DisclosureKey";
    }
}
