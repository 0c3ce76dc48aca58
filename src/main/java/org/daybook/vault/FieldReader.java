package org.daybook.vault;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/// Splits what [LengthPrefixed] joined. Trusts nothing: a length that does not fit is damage, never an allocation.
final class FieldReader {
    private final ByteBuffer bytes;

    FieldReader(byte[] bytes) {
        this.bytes = ByteBuffer.wrap(bytes);
    }

    /// Reads the next field of exactly this length.
    byte[] exactly(int length) throws DamagedBytes {
        var field = atMost(length);
        if (field.length != length) {
            throw new DamagedBytes();
        }
        return field;
    }

    /// Reads the next field, no longer than this.
    byte[] atMost(int length) throws DamagedBytes {
        if (bytes.remaining() < 4) {
            throw new DamagedBytes();
        }
        var claimed = bytes.getInt();
        if (claimed < 0 || claimed > length || claimed > bytes.remaining()) {
            throw new DamagedBytes();
        }
        var field = new byte[claimed];
        bytes.get(field);
        return field;
    }

    /// Reads the next field as a number of zero or more.
    long number() throws DamagedBytes {
        var number = ByteBuffer.wrap(exactly(8)).getLong();
        if (number < 0) {
            throw new DamagedBytes();
        }
        return number;
    }

    /// Reads the next field as an id.
    UUID id() throws DamagedBytes {
        var id = ByteBuffer.wrap(exactly(16));
        return new UUID(id.getLong(), id.getLong());
    }

    /// Reads the next field as strict UTF-8.
    String text(int maxBytes) throws DamagedBytes {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(atMost(maxBytes))).toString();
        } catch (CharacterCodingException e) {
            throw new DamagedBytes();
        }
    }

    /// @throws DamagedBytes if anything is left
    void end() throws DamagedBytes {
        if (bytes.hasRemaining()) {
            throw new DamagedBytes();
        }
    }
}
