package org.daybook.staff;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// HMAC-SHA256 (RFC 2104), fed field by field so that the input can be split in only one way.
final class Hmac {
    /// The length of a result in bytes.
    static final int LENGTH = 32;

    private final Mac mac;

    Hmac(byte[] key) {
        try {
            mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("HmacSHA256 is part of every Java", e);
        }
    }

    /// Feeds bytes of a fixed length.
    Hmac bytes(byte[] bytes) {
        mac.update(bytes);
        return this;
    }

    /// Feeds eight bytes, big-endian.
    Hmac number(long number) {
        mac.update(ByteBuffer.allocate(Long.BYTES).putLong(number).array());
        return this;
    }

    /// Feeds UTF-8 preceded by its length in four bytes, big-endian.
    Hmac text(String text) {
        var encoded = text.getBytes(UTF_8);
        mac.update(ByteBuffer.allocate(Integer.BYTES).putInt(encoded.length).array());
        mac.update(encoded);
        return this;
    }

    /// Returns the result; afterwards the next input may be fed under the same key.
    byte[] result() {
        return mac.doFinal();
    }

    /// Compares in constant time.
    static boolean same(byte[] one, byte[] other) {
        return MessageDigest.isEqual(one, other);
    }
}
