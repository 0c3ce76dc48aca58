package org.daybook.papers;

/// Walks over the parts of a JPEG file without decoding any.
///
/// @param width   in pixels, as its head says; 0 when it has none
/// @param height  in pixels
/// @param isWhole whether its picture has an end
record JpegParts(int width, int height, boolean isWhole) {
    private static final int MARK = 0xff;
    private static final int SCAN = 0xda;
    private static final int END = 0xd9;
    private static final int FRAME_FIRST = 0xc0;
    private static final int FRAME_LAST = 0xcf;
    private static final int HEAD = 9;

    static JpegParts of(byte[] file) {
        int width = 0;
        int height = 0;
        int at = 2;
        while (at + HEAD < file.length && at(file, at) == MARK) {
            int mark = at(file, at + 1);
            if (mark == SCAN) {
                return new JpegParts(width, height, hasEnd(file, at));
            }
            if (isFrame(mark)) {
                height = pair(file, at + 5);
                width = pair(file, at + 7);
            }
            // Bytes of padding may stand before a mark.
            at += mark == MARK ? 1 : 2 + pair(file, at + 2);
        }
        return new JpegParts(width, height, false);
    }

    /// SOF0 to SOF15, without the three among them that are tables.
    private static boolean isFrame(int mark) {
        return mark >= FRAME_FIRST && mark <= FRAME_LAST && mark != 0xc4 && mark != 0xc8 && mark != 0xcc;
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
