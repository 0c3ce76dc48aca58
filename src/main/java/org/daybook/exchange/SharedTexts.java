package org.daybook.exchange;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;

/// The texts that the sheets of a workbook share, stored compactly: a large register has hundreds of thousands.
final class SharedTexts {
    /// The escape of a workbook for characters that XML cannot represent.
    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");
    private static final int TEXTS_BETWEEN = 10_000;
    private byte[] bytes = new byte[1 << 12];
    private int[] ends = new int[1 << 8];
    private int count;

    /// Reads `xl/sharedStrings.xml`.
    ///
    /// @param onwards called from time to time
    static SharedTexts read(PackedXml xml, XlsxSheet.Onwards onwards) throws IOException {
        var texts = new SharedTexts();
        while (xml.nextElement()) {
            if (xml.is("si")) {
                texts.add(inside(xml));
                if (texts.count % TEXTS_BETWEEN == 0) {
                    onwards.on();
                }
            }
        }
        return texts;
    }

    /// Returns the text of the element that begins here, from all its runs, without phonetic hints.
    static String inside(PackedXml xml) throws IOException {
        var text = new StringBuilder();
        boolean in = false;
        for (int depth = 1; depth > 0;) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    if (xml.is("rPh")) {
                        xml.skip();
                    } else {
                        depth++;
                        in = xml.is("t");
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    depth--;
                    in = false;
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                    if (in) {
                        xml.letters(text);
                    }
                }
                default -> {
                }
            }
        }
        return unescaped(text);
    }

    /// Returns the text without the escapes of a workbook.
    static String unescaped(CharSequence text) {
        return text.toString().contains("_x")
                ? ESCAPED.matcher(text).replaceAll(found -> java.util.regex.Matcher
                        .quoteReplacement(Character.toString((char) Integer.parseInt(found.group(1), 16))))
                : text.toString();
    }

    private void add(String text) {
        var written = text.getBytes(StandardCharsets.UTF_8);
        int from = count == 0 ? 0 : ends[count - 1];
        if (count == ReadingLimit.SHARED_TEXTS || from + written.length > ReadingLimit.SHARED_BYTES) {
            throw ReadingRefusal.TOO_LARGE.refusal();
        }
        if (from + written.length > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.min(ReadingLimit.SHARED_BYTES,
                    Math.max(from + written.length, bytes.length + bytes.length / 2)));
        }
        if (count == ends.length) {
            ends = Arrays.copyOf(ends, count + count / 2);
        }
        System.arraycopy(written, 0, bytes, from, written.length);
        ends[count++] = from + written.length;
    }

    /// Returns one of the texts.
    ///
    /// @param number from 0
    String get(int number) {
        if (number < 0 || number >= count) {
            throw ReadingRefusal.DAMAGED.refusal();
        }
        int from = number == 0 ? 0 : ends[number - 1];
        return new String(bytes, from, ends[number] - from, StandardCharsets.UTF_8);
    }
}
