package org.daybook.papers;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/// A file from outside, traversed part by part. Nothing in it is trusted: every step stays within the bytes.
final class FileBytes {
    private static final int PDF_TAIL = 2048;
    private static final int PNG_HEAD = 8;
    /// Length, name and checksum.
    private static final int PNG_CHUNK = 12;
    private static final int TIFF_HEAD = 8;
    /// Size and name.
    private static final int BOX = 8;
    private static final List<String> HEIC_BRANDS = List.of("heic", "heix", "heim", "heis", "heif", "mif1");

    private final byte[] file;

    FileBytes(byte[] file) {
        this.file = file;
    }

    /// Checks whether exactly these bytes are at a position, one for each character.
    boolean has(int at, String what) {
        var expected = what.getBytes(StandardCharsets.ISO_8859_1);
        return at + expected.length <= file.length
                && Arrays.equals(file, at, at + expected.length, expected, 0, expected.length);
    }

    boolean isHeic() {
        return has(Integer.BYTES, "ftyp") && HEIC_BRANDS.stream().anyMatch(brand -> has(BOX, brand));
    }

    /// Checks for the end mark of a PDF near the end of the file; some programs write a little after it.
    boolean endsAsPdf() {
        int tail = Math.min(file.length, PDF_TAIL);
        return new String(file, file.length - tail, tail, StandardCharsets.ISO_8859_1).contains("%%EOF");
    }

    /// Follows the chunks up to the last.
    boolean endsAsPng() {
        long at = PNG_HEAD;
        while (at + PNG_CHUNK <= file.length && !has((int) at + Integer.BYTES, "IEND")) {
            at += PNG_CHUNK + number((int) at);
        }
        return at + PNG_CHUNK <= file.length;
    }

    /// Checks whether its directory is within the file.
    boolean hasTiffDirectory() {
        if (file.length < TIFF_HEAD) {
            return false;
        }
        int offset = ByteBuffer.wrap(file).getInt(Integer.BYTES);
        long directory = Integer.toUnsignedLong(file[0] == 'I' ? Integer.reverseBytes(offset) : offset);
        return directory >= TIFF_HEAD && directory + Short.BYTES <= file.length;
    }

    /// Checks whether the boxes end exactly at the end of the file.
    boolean boxesEnd() {
        long at = 0;
        while (at >= 0 && at < file.length) {
            at = afterBox(at);
        }
        return at == file.length;
    }

    /// Returns where the next box begins: after the end of the file if a box is cut off, -1 if there is no valid box.
    private long afterBox(long at) {
        // Zeros are not a name: incomplete copies are filled with them.
        if (at + BOX > file.length || file[(int) at + Integer.BYTES] == 0) {
            return -1;
        }
        long size = number((int) at);
        if (size == 1 && at + BOX + Long.BYTES <= file.length) {
            size = ByteBuffer.wrap(file).getLong((int) at + BOX);
        }
        if (size == 0) {
            return file.length;
        }
        return size < BOX || size > file.length ? -1 : at + size;
    }

    private long number(int at) {
        return Integer.toUnsignedLong(ByteBuffer.wrap(file).getInt(at));
    }
}
