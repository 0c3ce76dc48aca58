package org.daybook.papers;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;

/// SHA-256 (FIPS 180-4), in 64 lower-case hexadecimal digits. Confined to one thread.
final class Digest {
    private final MessageDigest sha256;

    Digest() {
        try {
            sha256 = MessageDigest.getInstance("SHA-256");
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    static String of(byte[] bytes) {
        return new Digest().with(bytes).digits();
    }

    Digest with(byte[] bytes) {
        sha256.update(bytes);
        return this;
    }

    /// Returns the digits and resets the digest.
    String digits() {
        return HexFormat.of().formatHex(sha256.digest());
    }
}
