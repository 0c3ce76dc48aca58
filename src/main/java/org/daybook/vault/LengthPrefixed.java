package org.daybook.vault;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/// Writes bytes so that they can be split in one way only: every field is its length (four bytes, big-endian) and its content.
/// Two different lists of fields never give the same bytes, which a MAC over them relies on.
final class LengthPrefixed {
    private LengthPrefixed() {}

    /// Joins the fields, each after its length.
    static byte[] join(byte[]... fields) {
        var out = new ByteArrayOutputStream();
        for (var field : fields) {
            out.writeBytes(ByteBuffer.allocate(4).putInt(field.length).array());
            out.writeBytes(field);
        }
        return out.toByteArray();
    }

    /// Encodes as UTF-8.
    static byte[] of(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /// Encodes as eight bytes, big-endian.
    static byte[] of(long number) {
        return ByteBuffer.allocate(8).putLong(number).array();
    }

    /// Encodes as sixteen bytes.
    static byte[] of(UUID id) {
        return ByteBuffer.allocate(16).putLong(id.getMostSignificantBits()).putLong(id.getLeastSignificantBits())
                .array();
    }
}
