package org.daybook.recovery;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.daybook.recovery.KitLine.State;
import org.junit.jupiter.api.Test;

/// A line as typed by tired hands.
class KitLineTest {
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private final Random random = new Random(20_261_125);

    @Test
    void everyLineIsReadAsItWasWritten() {
        for (int i = 0; i < 2000; i++) {
            var bytes = bytes();
            int line = 1 + i % 5;
            assertArrayEquals(bytes, KitLine.read(line, KitLine.write(line, bytes)).orElseThrow());
        }
    }

    @Test
    void capitalsBlanksHyphensAndLookAlikesDoNotMatter() {
        var bytes = new byte[]{0, 0x42, 0x10, (byte) 0x84, 1};
        var written = KitLine.write(3, bytes);
        assertTrue(written.contains("0") && written.contains("1"), written);
        for (var typed : new String[]{written.toLowerCase(java.util.Locale.ROOT), written.replace(" ", ""),
                written.replace(' ', '-'), written.replace('0', 'o').replace('1', 'l'), " " + written + " ",
                written.replace('1', 'I').replace('0', 'O')}) {
            assertEquals(State.RIGHT, KitLine.state(3, typed), typed);
            assertTrue(KitLine.same(written, typed));
        }
    }

    @Test
    void everySingleMistakeIsFound() {
        var written = KitLine.write(2, bytes()).replace(" ", "");
        for (int place = 0; place < written.length(); place++) {
            for (int symbol = 0; symbol < ALPHABET.length(); symbol++) {
                var typed = written.substring(0, place) + ALPHABET.charAt(symbol) + written.substring(place + 1);
                assertEquals(typed.equals(written) ? State.RIGHT : State.WRONG, KitLine.state(2, typed), typed);
            }
        }
    }

    @Test
    void twoExchangedCharactersAndALineInAnothersPlaceAreFound() {
        for (int i = 0; i < 200; i++) {
            var written = KitLine.write(4, bytes()).replace(" ", "");
            for (int one = 0; one < 9; one++) {
                for (int other = one + 1; other < 9; other++) {
                    var typed = new StringBuilder(written);
                    typed.setCharAt(one, written.charAt(other));
                    typed.setCharAt(other, written.charAt(one));
                    assertEquals(typed.toString().equals(written) ? State.RIGHT : State.WRONG,
                            KitLine.state(4, typed.toString()));
                }
            }
            for (int line : new int[]{1, 2, 3, 5}) {
                assertEquals(State.WRONG, KitLine.state(line, written));
            }
        }
    }

    @Test
    void whatIsHalfTypedIsNotWrongYet() {
        var written = KitLine.write(1, bytes());
        assertEquals(State.EMPTY, KitLine.state(1, "  "));
        assertEquals(State.SHORT, KitLine.state(1, written.substring(0, 7)));
        assertEquals(State.WRONG, KitLine.state(1, "K7*"));
        assertEquals(State.WRONG, KitLine.state(1, "KU"));
        assertEquals(State.WRONG, KitLine.state(1, written + "7"));
    }

    private byte[] bytes() {
        var bytes = new byte[KitLine.BYTES];
        random.nextBytes(bytes);
        return bytes;
    }
}
