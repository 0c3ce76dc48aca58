package org.daybook.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.daybook.testing.TestHouse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Cells with a page of text: each is read in one go. Trying them as headings once took minutes, and the default time limit of a
/// test ended it.
class LongCellsTest {
    private static final int NOTE = 3_000;
    private static final int NAME = 10_000;
    /// The first twelve rows are tried as headings.
    private static final int WOMEN = 14;

    @RegisterExtension
    final TestHouse house = new TestHouse();

    private final Register register = new Register(house);

    @ParameterizedTest
    @ValueSource(strings = {"Came with a friend, asked for a course. ", "x", "1 ", "12/03/2024 10:30, ", "a1 ", "- ",
            "tot ",
            "sì / no, ", "(", "1.", "παρούσα · ", "_x0041_", "2 figli: ", "\u0301", "\u200F", "ab\u00a0"})
    void aColumnOfNotesKeepsNobodyWaiting(String piece) {
        var note = piece.repeat(NOTE / piece.length());
        var rows = Stream.concat(Stream.of("Code|Name|Born|Notes"), IntStream.rangeClosed(1, WOMEN)
                .mapToObj(i -> "P" + i + "|Ana|" + (1960 + i) + "|" + note + i)).toArray(String[]::new);
        register.run(Sheet.of("Women", rows));
        assertEquals(WOMEN, register.rows("participant"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ana ", "a"})
    void aNameOfTenThousandLettersWaitsAndTheOthersComeIn(String piece) {
        var result = register.run(Sheet.of("Women", "Code|Name|Born", "P1|Ana|1990",
                "P2|" + piece.repeat(NAME / piece.length()) + "|1991", "P3|Eva|1992"));
        assertEquals("Ana Eva", register.one("select group_concat(preferred_name, ' ') from (select preferred_name"
                + " from participant where length(preferred_name) < 100 order by 1)"));
        assertEquals(List.of("3 too-long"), Register.refusedRows(result));
    }

    @Test
    void aPageInEveryColumnOfAList() {
        var page = "She said, on 12 May, that it was too far. ".repeat(NOTE / 40);
        var row = String.join("|", List.of("P1", "Ana", "present", page, page, page, page));
        register.run(Sheet.of("Women", "Code|Name|12/05/2024|Notes|More notes|Remarks|Other", row,
                row.replace("P1", "P2"), row.replace("P1", "P3")));
        assertEquals(3, register.rows("participant"));
    }
}
