package org.daybook.exchange;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntPredicate;

/// Detects the encoding of a text file: by its byte order mark, by being valid UTF-8, by the zeros of UTF-16, and otherwise by
/// which of the legacy encodings turns it into words.
final class LetterGuess {
    /// The legacy encodings, one byte per letter. If two give equally good words, the first is used: a few accents are as good
    /// in Italian as in Czech.
    static final List<Charset> OLDER = List.of(Charset.forName("windows-1252"), Charset.forName("windows-1250"),
            Charset.forName("windows-1251"), Charset.forName("windows-1253"), Charset.forName("windows-1257"));
    private static final int SAMPLE = 1 << 18;
    private static final int ZEROS_IN = 20;
    private static final int CONTROLS_IN = 50;
    private static final int DELETE = 0x7f;

    private LetterGuess() {}

    /// Guesses the encoding.
    static Charset of(Path file) throws IOException {
        byte[] sample;
        try (var in = Files.newInputStream(file)) {
            sample = in.readNBytes(SAMPLE);
        }
        if (startsWith(sample, 0xff, 0xfe)) {
            return StandardCharsets.UTF_16LE;
        }
        if (startsWith(sample, 0xfe, 0xff)) {
            return StandardCharsets.UTF_16BE;
        }
        if (startsWith(sample, 0xef, 0xbb, 0xbf)) {
            return StandardCharsets.UTF_8;
        }
        for (var charset : List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
            if (isUtf16(sample, charset.equals(StandardCharsets.UTF_16LE) ? 1 : 0)) {
                return charset;
            }
        }
        if (isBinary(sample)) {
            throw ReadingRefusal.NO_TABLE.refusal();
        }
        return isUtf8(file) ? StandardCharsets.UTF_8 : older(sample);
    }

    /// Spaces, digits, line ends and separators have a zero as the upper of their two bytes, and the upper byte is hardly ever
    /// a printable ASCII character.
    ///
    /// @param upper the place of the upper byte: 0 or 1
    private static boolean isUtf16(byte[] sample, int upper) {
        long zeros = count(sample, upper, letter -> letter == 0);
        return zeros > 0 && (sample.length % 2 == 0 || sample.length == SAMPLE) && zeros * ZEROS_IN >= sample.length / 2
                && count(sample, 1 - upper, letter -> letter == 0) * 5 <= zeros
                && count(sample, upper, letter -> letter > ' ' && letter < DELETE) <= 2 * zeros;
    }

    /// Some programs leave a few zeros in a text; other control characters hardly ever occur in one.
    private static boolean isBinary(byte[] sample) {
        long zeros = count(sample, 0, letter -> letter == 0) + count(sample, 1, letter -> letter == 0);
        long others = count(sample, 0, LetterGuess::isControl) + count(sample, 1, LetterGuess::isControl);
        return zeros > 0 && (zeros * 2 > sample.length || others * CONTROLS_IN > sample.length);
    }

    private static boolean isControl(int letter) {
        return letter > 0 && letter < ' ' && letter != '\t' && letter != '\n' && letter != '\r';
    }

    /// Counts every second byte.
    private static long count(byte[] sample, int from, IntPredicate which) {
        long found = 0;
        for (int at = from; at < sample.length; at += 2) {
            found += which.test(sample[at] & 0xff) ? 1 : 0;
        }
        return found;
    }

    private static boolean startsWith(byte[] sample, int... bytes) {
        for (int at = 0; at < bytes.length; at++) {
            if (at >= sample.length || (sample[at] & 0xff) != bytes[at]) {
                return false;
            }
        }
        return true;
    }

    /// Checks whether the whole file is valid UTF-8; a text in a legacy encoding with a few letters beyond ASCII is never valid
    /// by chance.
    private static boolean isUtf8(Path file) throws IOException {
        try (var letters = new InputStreamReader(new BufferedInputStream(Files.newInputStream(file)),
                StandardCharsets.UTF_8.newDecoder())) {
            var block = new char[1 << 13];
            while (letters.read(block) >= 0) {
                continue;
            }
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    /// Returns the legacy encoding that gives the best words.
    static Charset older(byte[] sample) {
        return OLDER.stream().max(Comparator.comparingLong(charset -> score(sample, charset))).orElseThrow();
    }

    private static long score(byte[] sample, Charset charset) {
        try {
            var text = charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT).decode(ByteBuffer.wrap(sample));
            return Arrays.stream(Alphabet.values()).filter(alphabet -> alphabet.isIn(charset))
                    .mapToLong(alphabet -> alphabet.score(text)).max().orElseThrow();
        } catch (CharacterCodingException e) {
            return Long.MIN_VALUE;
        }
    }

    /// Opens a text file without its byte order mark. Bytes that are invalid in this encoding end the reading.
    static InputStreamReader open(Path file, Charset charset) throws IOException {
        InputStream in = new BufferedInputStream(Files.newInputStream(file));
        in.mark(4);
        var start = in.readNBytes(3);
        in.reset();
        if (charset.equals(StandardCharsets.UTF_8) && startsWith(start, 0xef, 0xbb, 0xbf)) {
            in.skipNBytes(3);
        } else if (charset.equals(StandardCharsets.UTF_16LE) && startsWith(start, 0xff, 0xfe)
                || charset.equals(StandardCharsets.UTF_16BE) && startsWith(start, 0xfe, 0xff)) {
            in.skipNBytes(2);
        }
        return new InputStreamReader(in, charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT));
    }

    /// Returns the beginning of a text file, from which the delimiter is detected.
    static CharBuffer beginning(Path file, Charset charset) throws IOException {
        try (var letters = open(file, charset)) {
            var beginning = CharBuffer.allocate(SAMPLE);
            while (beginning.hasRemaining() && letters.read(beginning) >= 0) {
                continue;
            }
            return beginning.flip();
        }
    }
}
