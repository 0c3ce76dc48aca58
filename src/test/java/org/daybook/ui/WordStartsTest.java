package org.daybook.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordStartsTest {
    private static final List<String> PIECES = List.of("Caffè", "dieci", "ΑΘΗΝΑ", "Κέντρο", "Ὀδυσσεύς", "Žalgirio", "İ",
            "ß", "ﬁ", "n°12", "№", "½", "Ⅳ", "٣", "مركز", "مَركَز", "ทองคำ", "𐐀", "𝟙", "\uD83D\uDE00", "\uD800",
            "a\u0301",
            " ", "  ", "-", "'", "·", ".", "\t", "\n", "\u00A0", "_", "e-mail", "9–13", "(", "l'aquila");

    @ParameterizedTest
    @CsvSource(textBlock = """
            Il caffè delle dieci, caffe,     true
            Il caffè delle dieci, die CAF,   true
            Il caffè delle dieci, affe,      false
            Il caffè delle dieci, caffe x,   false
            Κέντρο Αθηνών,        αθη,       true
            L'Aquila,             aquila,    true
            Sportello n. 12,      12,        true
            مَركَز النساء,           مركز,      true
            Clinic,               '',        true
            '',                   c,         false""")
    void eachWordTypedBeginsAWord(String text, String typed, boolean fits) {
        assertEquals(fits, WordStarts.fit(text, typed));
        assertEquals(fits, WordStarts.of(typed).test(text));
    }

    @Test
    void wordsAreWhatThePatternsOfUnicodeSay() {
        var random = new Random(5);
        for (int i = 0; i < 20_000; i++) {
            var text = Stream.generate(() -> PIECES.get(random.nextInt(PIECES.size()))).limit(random.nextInt(6))
                    .collect(Collectors.joining());
            assertEquals(byPatterns(text), WordStarts.plain(text), text);
        }
    }

    private static String byPatterns(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}+", "").toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }
}
