package org.daybook.vault;

import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;

/// The random 256-bit key of the database's pages, one per generation. Its string form is hidden.
///
/// The driver takes the key as a `String` of hexadecimal digits; those stay in the heap after closing, as stated in
/// `docs/security.md`. At least these bytes are wiped.
final class DataKey implements AutoCloseable {
    static final int LENGTH = 32;
    private final byte[] bytes;

    /// @param bytes not copied; wiped by [#close]
    DataKey(byte[] bytes) {
        this.bytes = bytes;
    }

    static DataKey fresh(SecureRandom random) {
        var bytes = new byte[LENGTH];
        random.nextBytes(bytes);
        return new DataKey(bytes);
    }

    /// Returns the bytes themselves, to be sealed; not a copy.
    byte[] bytes() {
        return bytes;
    }

    /// Returns the key in the form that the driver takes.
    String forDriver() {
        return "raw:" + HexFormat.of().formatHex(bytes);
    }

    /// Returns the MAC over a whole slots file, under a key derived from this one.
    byte[] macOverSlots(byte[] file) {
        var key = Hashes.derive(bytes, LengthPrefixed.join(LengthPrefixed.of("daybook.slots.mac.1")));
        try {
            return Hashes.mac(key, file);
        } finally {
            Arrays.fill(key, (byte) 0);
        }
    }

    @Override
    public void close() {
        Arrays.fill(bytes, (byte) 0);
    }

    @Override
    public String toString() {
        return "DataKey";
    }
}
