package org.daybook.recovery;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// One line of a sheet: five bytes as eight letters and digits plus a check character, in three groups of three. The alphabet
/// is Crockford's base 32, in which O is read as 0, and I and L as 1; case, blanks and hyphens are ignored. The check detects
/// every single error, every exchange of two characters, and a line typed in another's place.
///
/// Check: over GF(32) with x^5 + x^2 + 1 the sum of 2^(i+1) times symbol i (from 0), 2^9 times the number of the line and the
/// ninth symbol is zero.
public final class KitLine {
    /// The number of symbols in a line.
    public static final int SYMBOLS = 9;
    static final int BYTES = 5;
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int DATA = SYMBOLS - 1;
    private static final int GROUP = 3;
    private static final int MODULUS = 0b100101;

    /// The state of a line while it is typed.
    public enum State {
        /// Nothing has been typed.
        EMPTY,
        /// Incomplete.
        SHORT,
        /// Mistyped, or another line.
        WRONG,
        /// As on the sheet.
        RIGHT
    }

    private KitLine() {}

    /// Returns a line as printed, for example `K7Q 4M2 XR9`.
    ///
    /// @param line  its number on the sheet, from 1
    /// @param bytes five
    static String write(int line, byte[] bytes) {
        var symbols = symbols(bytes);
        var written = new StringBuilder();
        for (int i = 0; i < SYMBOLS; i++) {
            if (i > 0 && i % GROUP == 0) {
                written.append(' ');
            }
            written.append(ALPHABET.charAt(i < DATA ? symbols[i] : check(line, symbols)));
        }
        return written.toString();
    }

    /// Returns the state of a line while it is typed.
    ///
    /// @param line its number on the sheet, from 1
    public static State state(int line, String typed) {
        var plain = plain(typed);
        if (plain.isEmpty()) {
            return State.EMPTY;
        }
        boolean known = plain.chars().allMatch(symbol -> ALPHABET.indexOf(symbol) >= 0);
        if (known && plain.length() < SYMBOLS) {
            return State.SHORT;
        }
        return known && read(line, typed).isPresent() ? State.RIGHT : State.WRONG;
    }

    /// Returns the five bytes of a line; empty if it is not right.
    static Optional<byte[]> read(int line, String typed) {
        var plain = plain(typed);
        var symbols = plain.chars().map(ALPHABET::indexOf).toArray();
        if (symbols.length != SYMBOLS || Arrays.stream(symbols).anyMatch(symbol -> symbol < 0)
                || check(line, symbols) != symbols[DATA]) {
            return Optional.empty();
        }
        return Optional.of(bytes(symbols));
    }

    /// Checks whether two lines are the same, however they are typed.
    static boolean same(String one, String other) {
        return plain(one).equals(plain(other));
    }

    private static String plain(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFKC).toUpperCase(Locale.ROOT)
                .replaceAll("[\\s\\p{Pd}.]", "").replace('O', '0').replace('I', '1').replace('L', '1');
    }

    private static int check(int line, int[] symbols) {
        int sum = times(power(SYMBOLS), line);
        for (int i = 0; i < DATA; i++) {
            sum ^= times(power(i + 1), symbols[i]);
        }
        return sum;
    }

    private static int power(int exponent) {
        int power = 1;
        for (int i = 0; i < exponent; i++) {
            power = times(power, 2);
        }
        return power;
    }

    private static int times(int one, int other) {
        int product = 0;
        for (int bit = 4; bit >= 0; bit--) {
            product <<= 1;
            if (product > 31) {
                product ^= MODULUS;
            }
            if ((other >> bit & 1) == 1) {
                product ^= one;
            }
        }
        return product;
    }

    private static int[] symbols(byte[] bytes) {
        long bits = 0;
        for (byte one : bytes) {
            bits = bits << 8 | one & 0xff;
        }
        var symbols = new int[DATA];
        for (int i = DATA - 1; i >= 0; i--) {
            symbols[i] = (int) (bits & 31);
            bits >>= 5;
        }
        return symbols;
    }

    private static byte[] bytes(int[] symbols) {
        long bits = 0;
        for (int i = 0; i < DATA; i++) {
            bits = bits << 5 | symbols[i];
        }
        var bytes = new byte[BYTES];
        for (int i = BYTES - 1; i >= 0; i--) {
            bytes[i] = (byte) bits;
            bits >>= 8;
        }
        return bytes;
    }
}
