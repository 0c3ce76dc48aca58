package org.daybook.staff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.CharBuffer;
import java.security.SecureRandom;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What resists guessing and what does not, in the words that people use.
class PassphraseStrengthTest {
    private final PassphraseStrength strength = new PassphraseStrength();

    @ParameterizedTest
    @CsvSource({"kitchen,SHORT", "'',SHORT", "x7Kp2mQz9Lw,SHORT", "password password,ROW", "daybook daybook,OWN",
            "ciao ciao ciao,ROW", "aaaaaaaaaaaaaaaaaaaa,ROW", "abcdefghijklmnop,ROW", "qwertyuiopasdf,COMMON",
            "forzanapoli1926,ROW", "mariarossi1984,ROW", "la mia password segreta,COMMON",
            "caffe sole mare,COMMON", "giovanni antonio luca,COMMON", "Palermo2026!!,ROW", "north north north,ROW",
            "PA01 north daybook,OWN"})
    void whatIsTriedEarlyIsRefusedWithAReason(String passphrase, Holding why) {
        var found = strength.judge(passphrase, List.of("north", "PA01"));
        assertFalse(found.isEnough(), passphrase);
        assertEquals(why, found, passphrase);
    }

    @ParameterizedTest
    @ValueSource(strings = {"quiet river seven lamps", "correct horse battery staple",
            "amber canoe window thirty lakes",
            "il mio gatto si chiama pippo", "x7Kp2mQz9LwR", "tortora zattera cigno lepre ginepro"})
    void severalWordsThatDoNotBelongTogetherHold(String passphrase) {
        assertTrue(strength.judge(passphrase, List.of("north", "PA01")).isEnough(), passphrase);
    }

    @Test
    void otherScriptsNeedFourWordsToo() {
        assertFalse(strength.judge("пароль123456", List.of()).isEnough());
        assertFalse(strength.judge("пароль пароль", List.of()).isEnough());
        assertFalse(strength.judge("моя собака", List.of()).isEnough());
        assertTrue(strength.judge("зелёный чайник поёт тихо", List.of()).isEnough());
        assertTrue(strength.judge("سبعة مصابيح على النهر الهادئ", List.of()).isEnough());
    }

    @Test
    void sameWordsHoldLessWhenTheyLieOpen() {
        assertTrue(strength.judge("zitrone kabel north", List.of()).isEnough());
        assertEquals(Holding.OWN, strength.judge("zitrone kabel north", List.of("Kabel", "north", "", " ")));
    }

    @Test
    void everythingThatIsSuggestedHolds() {
        var suggesting = new WordPassphrase(new SecureRandom());
        for (var language : List.of(Locale.ENGLISH, Locale.ITALIAN)) {
            IntStream.range(0, 300).mapToObj(_ -> suggesting.suggest(language)).forEach(
                    passphrase -> assertTrue(strength.judge(passphrase, List.of("mr", "PA01")).isEnough(), passphrase));
        }
    }

    /// If it were judged as a whole, it would not end within the time of any test.
    @Test
    void aVeryLongOneIsJudgedByItsBeginning() {
        assertTrue(strength.ready());
        var random = new SecureRandom();
        var letters = IntStream.range(0, 100_000).mapToObj(_ -> String.valueOf((char) (33 + random.nextInt(90))))
                .reduce(new StringBuilder(), StringBuilder::append, StringBuilder::append);
        assertEquals(Holding.WELL, strength.judge(letters, List.of()));
        assertNotEquals(Holding.WELL, strength.judge("a".repeat(100_000), List.of()));
    }

    @Test
    void whatWasTypedIsLeftAsItWas() {
        var typed = CharBuffer.wrap("quiet river seven lamps".toCharArray());
        strength.judge(typed, List.of());
        assertEquals("quiet river seven lamps", typed.toString());
    }
}
