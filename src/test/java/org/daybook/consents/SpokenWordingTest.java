package org.daybook.consents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The text that is read aloud and printed for her is complete in every language, and reveals nothing.
class SpokenWordingTest {
    /// A document is found in a bag. Word stems, in the languages that have them.
    private static final Pattern FORBIDDEN = Pattern.compile(
            "(?i)\\b(women|woman|victim|traffick|violence|shelter|survivor|donn[ae]\\b|vittim|tratta\\b|violenza|sicur"
                    + "|femmes?\\b|victime|traite\\b|mujer|v[ií]ctima|trata\\b|violencia|femei|victim[ăe]|violen"
                    + "|жертв|насил|торгівл|торговл|женщин|жінк|жена|жени|γυνα|θύμα|βία|auk[aų]|smurt|moter)",
            Pattern.UNICODE_CHARACTER_CLASS);

    static Stream<String> languages() {
        return Sentences.LANGUAGES.stream().map(Locale::getLanguage);
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everyLanguageSaysEverything(String language) {
        var english = spoken("en");
        var hers = spoken(language);
        assertEquals(english.words().keySet(), hers.words().keySet());
        for (var purpose : Purpose.values()) {
            assertFalse(hers.sentence(purpose).isBlank());
        }
        for (var standing : ConsentStatus.values()) {
            assertFalse(hers.answer(standing).isBlank());
        }
        assertEquals(7, hers.points().size());
        assertTrue(hers.text("sheet.card", "TIRO-B7").contains("TIRO-B7"));
        assertTrue(hers.text("sheet.day", hers.date(LocalDate.of(2026, 11, 25))).contains("2026"));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void nothingSaysWhatThePlaceIs(String language) {
        spoken(language).words().forEach((name, text) -> {
            assertFalse(FORBIDDEN.matcher(text).find(), () -> language + " " + name);
            assertFalse(text.contains("'"), () -> "use ’ in " + language + " " + name);
            assertFalse(text.contains("&"), () -> language + " " + name);
        });
    }

    @Test
    void aLanguageWithoutWordsIsReadInTheWorkers() {
        var sentences = new Sentences();
        assertEquals("uk", sentences.nearest(Optional.of("uk"), Locale.ITALIAN).locale().getLanguage());
        assertEquals("it", sentences.nearest(Optional.of("bn"), Locale.ITALIAN).locale().getLanguage());
        assertEquals("en", sentences.nearest(Optional.of("bn"), Locale.JAPANESE).locale().getLanguage());
    }

    @Test
    void whatSheHeardThenCanBeReadNowAndWhatWeNeverSaidCannot() {
        var sentences = new Sentences();
        assertTrue(sentences.in(new ConsentWording(1, "ar")).isPresent());
        for (var strange : List.of(new ConsentWording(0, "it"), new ConsentWording(99, "it"),
                new ConsentWording(1, "bn"))) {
            assertEquals(Optional.empty(), sentences.in(strange));
        }
    }

    private static SpokenWording spoken(String language) {
        return new Sentences().in(language).orElseThrow();
    }
}
