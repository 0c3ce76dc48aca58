package org.daybook.papers;

/// Walks over the parts of a JPEG file without decoding any.
final class JpegParts {
    private static final int MARK = 0xff;
    private static final int SCAN = 0xda;
    private static final int END = 0xd9;

    private JpegParts() {}

    /// Whether the picture itself has an end: a small preview before it has one of its own.
    static boolean isWhole(byte[] file) {
        int at = Short.BYTES;
        while (at + 2 * Short.BYTES <= file.length && at(file, at) == MARK) {
            int mark = at(file, at + 1);
            if (mark == SCAN) {
                return hasEnd(file, at);
            }
            // Bytes of padding may stand before a mark.
            at += mark == MARK ? 1 : Short.BYTES + pair(file, at + Short.BYTES);
        }
        return false;
    }

    /// Inside a picture's data an end mark never stands by chance.
    private static boolean hasEnd(byte[] file, int from) {
        for (int at = from; at + 1 < file.length; at++) {
            if (at(file, at) == MARK && at(file, at + 1) == END) {
                return true;
            }
        }
        return false;
    }

    private static int pair(byte[] file, int at) {
        return at(file, at) << Byte.SIZE | at(file, at + 1);
    }

    private static int at(byte[] file, int at) {
        return file[at] & 0xff;
    }
}
