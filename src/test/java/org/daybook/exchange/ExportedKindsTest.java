package org.daybook.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// Which kinds of sheet can be exported.
class ExportedKindsTest {
    /// Why a kind has no export of its own.
    private static final Map<SheetKind, String> WITHOUT = Map.of(SheetKind.ATTENDANCE_GRID,
            "the same marks as attendance, written across");

    @Test
    void everyKindThatComesInGoesOutAgain() {
        var out = EnumSet.noneOf(SheetKind.class);
        ExportedKinds.ALL.forEach(one -> out.add(one.kind()));
        assertEquals(ExportedKinds.ALL.size(), out.size(), "a kind twice");
        assertEquals(EnumSet.complementOf(out), WITHOUT.keySet());
        // In the order of reading, rows that refer to a woman come after her.
        assertEquals(out.stream().toList(), ExportedKinds.ALL.stream().map(ExportedKind::kind).toList());
    }

    /// A word written for a choice must be read as the same choice, in every language.
    @Test
    void everyWordMeansWhatItIsWrittenFor() {
        var choices = WordTable.choices();
        for (var language : WordTable.LANGUAGES) {
            var words = new ExportWords(language);
            for (var field : ImportField.values()) {
                for (var code : choices.codes(field.code())) {
                    assertEquals(code, choices.code(field.code(), words.choice(field, code)).orElse(""), language);
                }
            }
            assertEquals("no", choices.code("yes-no", words.yesNo(false)).orElse(""));
        }
    }

    @Test
    void whatHasTheSameNameGetsTwo() {
        var names = new DistinctNames(12);
        assertEquals(List.of("Sewing", "sewing (2)", "Sewing (3)", "Sewing", "A very long", "A very l (2)", "–"),
                List.of(names.of("a", "Sewing"), names.of("a", "sewing"), names.of("a", " Sewing\u200b"),
                        names.of("b", "Sewing"), names.of("b", "A very long name"), names.of("b", "A very long name"),
                        names.of("b", "\u200b")));
    }
}
