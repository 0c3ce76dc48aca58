package org.daybook.vault;

import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;

/// The random 256-bit key of the database's pages, one per generation. Shows nothing when printed.
///
/// The driver takes the key as a `String` of hexadecimal digits; those stay in the heap after closing, which
/// `docs/security.md` says. These bytes at least are wiped.
final class DataKey implements AutoCloseable {
    static final int LENGTH = 32;
    private final byte[] bytes;

    /// @param bytes taken over, wiped by [#close]
    DataKey(byte[] bytes) {
        this.bytes = bytes;
    }

    static DataKey fresh(SecureRandom random) {
        var bytes = new byte[LENGTH];
        random.nextBytes(bytes);
        return new DataKey(bytes);
    }

    /// The bytes themselves, to be sealed; not a copy.
    byte[] bytes() {
        return bytes;
    }

    /// The form in which the driver takes the key.
    String forDriver() {
        return "raw:" + HexFormat.of().formatHex(bytes);
    }

    /// The MAC over a whole slots file, under a key derived from this one.
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
