package org.daybook.recovery;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// One sheet of paper: which kit, which of its sheets, and 16 bytes that are the secret or a share of it. Its string form does
/// not reveal them. The first line alone identifies the kit.
///
/// @param index  0 for a whole kit, 1 to 3 for a share
/// @param mark   the mark of the store, which distinguishes the kit of another store from a wrong one; see [#mark(UUID)]
/// @param number the number of the kit, 1 to 65535
/// @param secret 16 bytes; the creator of the sheet wipes them with [#close()]
record KitSheet(int index, int mark, int number, byte[] secret) implements AutoCloseable {
    static final int LINES = 5;
    static final int SECRET = 16;
    private static final byte[] CONTEXT = "daybook.kit.1".getBytes(StandardCharsets.UTF_8);
    private static final int VERSION = 1;
    private static final int BYTES = LINES * KitLine.BYTES;
    private static final int CHECKED = KitLine.BYTES + SECRET;

    /// The content of the first line.
    ///
    /// @param index  as in [KitSheet]
    /// @param mark   as in [KitSheet]
    /// @param number as in [KitSheet]
    record Head(int index, int mark, int number) {
        boolean isShare() {
            return index > 0;
        }
    }

    /// Returns two bytes of a hash of a store's ID.
    static int mark(UUID store) {
        var id = ByteBuffer.allocate(16).putLong(store.getMostSignificantBits())
                .putLong(store.getLeastSignificantBits()).array();
        return ByteBuffer.wrap(sha256(id)).getShort() & 0xffff;
    }

    boolean isShare() {
        return index > 0;
    }

    boolean isOfSameKitAs(KitSheet other) {
        return mark == other.mark && number == other.number && isShare() == other.isShare();
    }

    /// Returns the five lines as printed.
    List<String> lines() {
        var bytes = bytes();
        var lines = new ArrayList<String>();
        for (int line = 0; line < LINES; line++) {
            var part = Arrays.copyOfRange(bytes, line * KitLine.BYTES, (line + 1) * KitLine.BYTES);
            lines.add(KitLine.write(line + 1, part));
            Arrays.fill(part, (byte) 0);
        }
        Arrays.fill(bytes, (byte) 0);
        return lines;
    }

    private byte[] bytes() {
        var buffer = ByteBuffer.allocate(BYTES).put((byte) (VERSION << 4 | index)).putShort((short) mark)
                .putShort((short) number).put(secret);
        return buffer.put(digest(buffer.array()), 0, BYTES - CHECKED).array();
    }

    /// Returns the content of the first line, if it is right and of this version.
    static Optional<Head> head(String firstLine) {
        return KitLine.read(1, firstLine).flatMap(KitSheet::head);
    }

    private static Optional<Head> head(byte[] line) {
        var buffer = ByteBuffer.wrap(line);
        int first = buffer.get() & 0xff;
        var head = new Head(first & 15, buffer.getShort() & 0xffff, buffer.getShort() & 0xffff);
        return first >> 4 == VERSION && head.index() <= KitKind.SPLIT.sheets() && head.number() > 0
                ? Optional.of(head)
                : Optional.empty();
    }

    /// Returns the sheet with five lines, each of them right.
    ///
    /// @return empty if they do not belong together, or are of another version
    /// @throws IllegalArgumentException if a line is not right
    static Optional<KitSheet> read(List<String> lines) {
        var buffer = ByteBuffer.allocate(BYTES);
        for (int line = 1; line <= LINES; line++) {
            buffer.put(KitLine.read(line, lines.get(line - 1))
                    .orElseThrow(() -> new IllegalArgumentException("a line is not right")));
        }
        var bytes = buffer.array();
        try {
            return Arrays.equals(Arrays.copyOfRange(bytes, CHECKED, BYTES),
                    Arrays.copyOf(digest(bytes), BYTES - CHECKED))
                            ? head(Arrays.copyOf(bytes, KitLine.BYTES)).map(head -> new KitSheet(head.index(),
                                    head.mark(), head.number(), Arrays.copyOfRange(bytes, KitLine.BYTES, CHECKED)))
                            : Optional.empty();
        } finally {
            Arrays.fill(bytes, (byte) 0);
        }
    }

    private static byte[] digest(byte[] bytes) {
        return sha256(ByteBuffer.allocate(CONTEXT.length + CHECKED).put(CONTEXT).put(bytes, 0, CHECKED).array());
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        Arrays.fill(secret, (byte) 0);
    }

    @Override
    public String toString() {
        return "KitSheet";
    }
}
