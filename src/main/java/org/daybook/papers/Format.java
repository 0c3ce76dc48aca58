package org.daybook.papers;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What a file is by its first bytes, whatever its name says, and whether it reaches its own end. Nothing is decoded.
public enum Format {
    /// ISO 32000: begins with `%PDF-` and ends with `%%EOF`.
    PDF("pdf") {
        @Override
        boolean begins(byte[] file) {
            return startsWith(file, 0, "%PDF-");
        }

        @Override
        boolean ends(byte[] file) {
            int tail = Math.min(file.length, PDF_TAIL);
            return new String(file, file.length - tail, tail, StandardCharsets.ISO_8859_1).contains("%%EOF");
        }
    },
    /// ISO 10918: begins with SOI and holds EOI behind its own picture, not only behind that of a small preview.
    JPEG("jpg") {
        @Override
        boolean begins(byte[] file) {
            return startsWith(file, 0, "\u00ff\u00d8\u00ff");
        }

        @Override
        boolean ends(byte[] file) {
            return JpegParts.of(file).isWhole();
        }
    },
    /// ISO 15948: chunk after chunk up to IEND.
    PNG("png") {
        @Override
        boolean begins(byte[] file) {
            return startsWith(file, 0, "\u0089PNG\r\n\u001a\n");
        }

        @Override
        boolean ends(byte[] file) {
            long at = PNG_HEAD;
            while (at + PNG_CHUNK <= file.length && !startsWith(file, (int) at + Integer.BYTES, "IEND")) {
                at += PNG_CHUNK + number(file, (int) at);
            }
            return at + PNG_CHUNK <= file.length;
        }
    },
    /// TIFF 6.0: its directory lies inside the file.
    TIFF("tif") {
        @Override
        boolean begins(byte[] file) {
            return startsWith(file, 0, "II*\u0000") || startsWith(file, 0, "MM\u0000*");
        }

        @Override
        boolean ends(byte[] file) {
            if (file.length < TIFF_HEAD) {
                return false;
            }
            int offset = ByteBuffer.wrap(file).getInt(Integer.BYTES);
            long directory = Integer.toUnsignedLong(file[0] == 'I' ? Integer.reverseBytes(offset) : offset);
            return directory >= TIFF_HEAD && directory + Short.BYTES <= file.length;
        }
    },
    /// ISO 23008-12, as telephones photograph: box after box, exactly to the file's end.
    HEIC("heic") {
        @Override
        boolean begins(byte[] file) {
            return startsWith(file, Integer.BYTES, "ftyp")
                    && HEIC_BRANDS.stream().anyMatch(brand -> startsWith(file, 2 * Integer.BYTES, brand));
        }

        @Override
        boolean ends(byte[] file) {
            long at = 0;
            while (at >= 0 && at < file.length) {
                at = afterBox(file, at);
            }
            return at == file.length;
        }
    };

    private static final int PDF_TAIL = 2048;
    private static final int PNG_HEAD = 8;
    /// Length, name and check sum.
    private static final int PNG_CHUNK = 12;
    private static final int TIFF_HEAD = 8;
    private static final List<String> HEIC_BRANDS = List.of("heic", "heix", "heim", "heis", "heif", "mif1");

    private final String extension;

    Format(String extension) {
        this.extension = extension;
    }

    abstract boolean begins(byte[] file);

    /// Whether the file reaches the end that its kind has. A PDF, JPEG or PNG that was copied by half does not, also where
    /// the missing half was filled with zeros; a TIFF and a HEIC may, as they say of their parts only where these begin.
    abstract boolean ends(byte[] file);

    /// The format whose first bytes these are; empty for every other kind of file.
    public static Optional<Format> of(byte[] file) {
        return Arrays.stream(values()).filter(format -> format.begins(file)).findFirst();
    }

    /// How a file of this kind is named, without the dot.
    public String extension() {
        return extension;
    }

    /// How it is written in the store.
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    private static boolean startsWith(byte[] file, int at, String what) {
        var expected = what.getBytes(StandardCharsets.ISO_8859_1);
        return at + expected.length <= file.length
                && Arrays.equals(file, at, at + expected.length, expected, 0, expected.length);
    }

    private static long number(byte[] file, int at) {
        return Integer.toUnsignedLong(ByteBuffer.wrap(file).getInt(at));
    }

    /// Where the next box begins: behind the file where one is cut off, -1 where what stands there is no box.
    private static long afterBox(byte[] file, long at) {
        // Zeros are no name: so is filled what was copied by half.
        if (at + 2 * Integer.BYTES > file.length || file[(int) at + Integer.BYTES] == 0) {
            return -1;
        }
        long size = number(file, (int) at);
        if (size == 1 && at + 2 * Integer.BYTES + Long.BYTES <= file.length) {
            size = ByteBuffer.wrap(file).getLong((int) at + 2 * Integer.BYTES);
        }
        return size == 0 ? file.length : size < 2 * Integer.BYTES || size > file.length ? -1 : at + size;
    }
}
