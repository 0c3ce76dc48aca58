package org.daybook.recovery;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.daybook.base.Problem;
import org.junit.jupiter.api.Test;

/// What two people type from their sheets.
class KitTypedTest {
    private static final UUID STORE = UUID.fromString("019c0000-0000-7000-8000-000000000001");
    private static final UUID OTHER = UUID.fromString("019c0000-0000-7000-8000-00000000000f");
    private static final List<String> NOTHING = Collections.nCopies(5, "");
    private final SecureRandom random = new SecureRandom();

    @Test
    void anyTwoOfThreeSheetsGiveTheSecretInAnyOrder() {
        for (int i = 0; i < 20; i++) {
            var drawn = Shares.draw(random);
            assertEquals(KitSheet.SECRET, drawn.secret().length);
            assertEquals(3, drawn.shares().size());
            var expected = new KitKey(0, 7, drawn.secret());
            for (int one = 1; one <= 3; one++) {
                for (int other = 1; other <= 3; other++) {
                    if (one != other) {
                        var typed = new KitTyped(share(drawn, one, 7), share(drawn, other, 7));
                        assertEquals(List.of(), typed.problems(STORE));
                        try (var key = typed.key()) {
                            assertEquals("kit-7", key.word());
                            assertTrue(same(expected, key));
                        }
                    }
                }
            }
        }
    }

    @Test
    void oneShareAloneSaysNothing() {
        // The other share decides: with one share alone, every secret is possible.
        var share = new KitSheet(1, 0, 1, new byte[KitSheet.SECRET]);
        var other = new byte[KitSheet.SECRET];
        other[0] = 3;
        var one = Shares.join(share, new KitSheet(2, 0, 1, new byte[KitSheet.SECRET]));
        var two = Shares.join(share, new KitSheet(2, 0, 1, other));
        assertEquals(0, one[0]);
        assertFalse(one[0] == two[0]);
    }

    @Test
    void aStrangerJoinsSharesByHandAsTheFormatSays() {
        var drawn = Shares.draw(random);
        var byHand = new byte[KitSheet.SECRET];
        for (int i = 0; i < byHand.length; i++) {
            byHand[i] = (byte) divide(
                    times(drawn.shares().get(0)[i] & 0xff, 3) ^ times(drawn.shares().get(2)[i] & 0xff, 1),
                    1 ^ 3);
        }
        assertArrayEquals(drawn.secret(), byHand);
    }

    @Test
    void eachWayOfGoingWrongHasItsSentence() {
        var drawn = Shares.draw(random);
        var sheet = share(drawn, 1, 7);
        problem("first", "recovery.typed.not-right", new KitTyped(NOTHING, NOTHING));
        var mistyped = new ArrayList<>(sheet);
        mistyped.set(2, mistyped.get(2).substring(0, 10) + (mistyped.get(2).endsWith("7") ? "8" : "7"));
        problem("first", "recovery.typed.not-right", new KitTyped(mistyped, NOTHING));
        problem("second", "recovery.typed.not-right", new KitTyped(sheet, NOTHING));
        problem("second", "recovery.typed.same-sheet", new KitTyped(sheet, sheet));
        problem("second", "recovery.typed.mixed-sheets", new KitTyped(sheet, share(drawn, 2, 8)));
        var mixed = new ArrayList<>(sheet);
        mixed.set(3, share(drawn, 2, 7).get(3));
        problem("first", "recovery.typed.mixed-lines", new KitTyped(mixed, share(drawn, 2, 7)));
        assertEquals(new Problem("first", "recovery.typed.other-store"),
                new KitTyped(sheet, NOTHING).problems(OTHER).getFirst());
        problem("second", "recovery.typed.mixed-sheets",
                new KitTyped(sheet, new KitSheet(0, KitSheet.mark(STORE), 7, drawn.secret()).lines()));
    }

    @Test
    void theFirstLineAloneNamesTheSheet() {
        var drawn = Shares.draw(random);
        assertEquals(Optional.of(new KitTyped.Named(7, 2)), KitTyped.named(share(drawn, 2, 7).getFirst()));
        assertEquals(Optional.empty(), KitTyped.named(share(drawn, 2, 7).get(1)));
        assertEquals(Optional.of(new KitTyped.Named(65535, 0)),
                KitTyped.named(new KitSheet(0, 0xffff, 65535, drawn.secret()).lines().getFirst()));
        assertTrue(new KitTyped(share(drawn, 2, 7), NOTHING).needsSecond());
        assertFalse(new KitTyped(new KitSheet(0, 1, 2, drawn.secret()).lines(), NOTHING).needsSecond());
    }

    /// The test vectors of `docs/store-format.md`.
    @Test
    void sheetsAreWrittenAsTheFormatSays() {
        var secret = HexFormat.of().parseHex("000102030405060708090a0b0c0d0e0f");
        var whole = new KitSheet(0, KitSheet.mark(STORE), 3, secret).lines();
        var share = new KitSheet(2, KitSheet.mark(STORE), 3, secret).lines();
        assertEquals(org.daybook.testing.Sources.text(java.nio.file.Path.of("docs", "store-format.md")).lines()
                .dropWhile(line -> !line.equals("whole =")).skip(1).limit(5).map(String::strip).toList(), whole);
        assertEquals(org.daybook.testing.Sources.text(java.nio.file.Path.of("docs", "store-format.md")).lines()
                .dropWhile(line -> !line.equals("share-2 =")).skip(1).limit(5).map(String::strip).toList(), share);
        try (var key = new KitTyped(whole, NOTHING).key()) {
            assertTrue(same(new KitKey(0, 3, secret), key));
        }
    }

    private static List<String> share(Shares.Split drawn, int index, int number) {
        return new KitSheet(index, KitSheet.mark(STORE), number, drawn.shares().get(index - 1)).lines();
    }

    private static void problem(String sheet, String key, KitTyped typed) {
        assertEquals(new Problem(sheet, key), typed.problems(STORE).getFirst());
    }

    private static boolean same(KitKey one, KitKey other) {
        try {
            var field = KitKey.class.getDeclaredField("passphrase");
            field.setAccessible(true);
            return java.util.Arrays.equals((char[]) field.get(one), (char[]) field.get(other));
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    private static int times(int one, int other) {
        int product = 0;
        for (int bit = 7; bit >= 0; bit--) {
            product = product << 1 ^ ((product & 0x80) == 0 ? 0 : 0x11b);
            product ^= (other >> bit & 1) == 0 ? 0 : one;
        }
        return product;
    }

    private static int divide(int one, int other) {
        for (int quotient = 0; quotient < 256; quotient++) {
            if (times(quotient, other) == one) {
                return quotient;
            }
        }
        throw new AssertionError();
    }
}
