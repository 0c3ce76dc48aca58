package org.daybook.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Map;
import org.daybook.ui.Texts;
import org.junit.jupiter.api.Test;

/// What an unknown word can mean can be read as a meaning, and each meaning has a word of its own.
class ChoiceWordsTest {
    @Test
    void everyMeaningIsReadAndHasItsOwnWord() {
        var reader = new ValueReader(LocalDate.of(2026, 11, 30));
        for (var language : Texts.LANGUAGES) {
            var words = ChoiceWords.of(new Texts(language));
            for (var field : ImportField.values()) {
                assertEquals(ChoiceWords.has(field), !words.codes(field).isEmpty(), field::code);
                var seen = new HashSet<String>();
                for (var code : words.codes(field)) {
                    var read = reader.read(field, new Cell(Cell.Kind.TEXT, "Zzzqqq"), DateHabit.DAY_FIRST,
                            Map.of("zzzqqq", code));
                    var value = assertInstanceOf(ValueReader.Read.Value.class, read, () -> field.code() + " " + code);
                    assertEquals(value.value(), value.value() instanceof Boolean ? code.equals("yes") : code);
                    assertFalse(words.word(field, code).isBlank());
                    assertTrue(seen.add(words.word(field, code)), () -> "twice: " + words.word(field, code));
                }
            }
        }
    }
}
