package org.daybook.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.daybook.vault.Secret;
import org.daybook.vault.Tx;

/// Hashes the keys by which a register knew somebody or something, with a key of the store that never leaves it: the first half
/// of an HMAC-SHA256 over length-prefixed texts.
final class RegisterKeys {
    private final Mac mac;

    RegisterKeys(Tx tx) {
        var key = tx.secret(Secret.IMPORT);
        try {
            mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("HmacSHA256 is part of every Java", e);
        } finally {
            Arrays.fill(key, (byte) 0);
        }
    }

    /// @param texts the texts that make it unique
    UUID of(Object... texts) {
        for (var text : texts) {
            var bytes = text.toString().getBytes(UTF_8);
            mac.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
            mac.update(bytes);
        }
        var half = ByteBuffer.wrap(mac.doFinal());
        return new UUID(half.getLong(), half.getLong());
    }
}
