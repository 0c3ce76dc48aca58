package org.daybook.papers;

/// Traverses the parts of a JPEG file without decoding any.
final class JpegParts {
    private static final int MARK = 0xff;
    private static final int SCAN = 0xda;
    private static final int END = 0xd9;

    private JpegParts() {}

    /// Checks whether the main image has an end: a preview before it has an end of its own.
    static boolean isWhole(byte[] file) {
        int at = Short.BYTES;
        while (at + 2 * Short.BYTES <= file.length && at(file, at) == MARK) {
            int mark = at(file, at + 1);
            if (mark == SCAN) {
                return hasEnd(file, at);
            }
            // Padding bytes may precede a marker.
            at += mark == MARK ? 1 : Short.BYTES + pair(file, at + Short.BYTES);
        }
        return false;
    }

    /// An end marker never occurs by chance within image data.
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
