package org.daybook.sessions;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// What is read as a line from paper, and what is left to the search.
class PaperLineTest {
    private static PaperLine read(String typed) {
        return PaperLine.read(typed).orElseThrow();
    }

    @Test
    void rowsAndRangesAreReadInTheirOrder() {
        var line = read(" k4t7 1 4, 7-9;12–11 ");
        assertEquals(Optional.of("K4T7"), line.mark());
        assertEquals(List.of(1, 4, 7, 8, 9), line.rows());
        assertEquals(List.of(), line.cards());
    }

    @Test
    void oneCardAndASearchAreNoLineFromPaper() {
        for (var typed : List.of("TIRO-B7", "tiro b7", "TIROB7", "A 1994", "olena 7 1994", "A 94", "olena 7", "Олена 7",
                "", "  ")) {
            assertEquals(Optional.empty(), PaperLine.read(typed), typed);
        }
    }

    @Test
    void cardsPastedWithoutTheirLineBreaksArePartedAgain() {
        assertEquals(List.of("TIRO-B7", "KALA-B4", "MOSEBA-A2"), read("TIRO-B7KALA-B4moseba-a2").cards());
        assertEquals(List.of("TIROB7", "KALAB4"), read("TIROB7 KALAB4").cards());
        assertEquals(100, read(String.join("", Collections.nCopies(100, "TIRO-B7"))).cards().size());
    }

    @Test
    void cardsAndRowsMayStandTogetherAndWhatIsNeitherIsKept() {
        var line = read("TIRO-B7 KALA-B4 3 hello");
        assertEquals(List.of("TIRO-B7", "KALA-B4"), line.cards());
        assertEquals(List.of(3), line.rows());
        assertEquals(List.of("HELLO"), line.other());
    }

    @Test
    void aHugeRangeIsReadAndCountedNotTrusted() {
        assertEquals(1000, read("0-999").size());
        assertEquals(0, read("9-1").size());
    }

    @Test
    void theMarkOfAListSaysNothingAndChangesWithIt() {
        var one = ListMark.of(new SessionId(new java.util.UUID(1, 2)), List.of());
        var other = ListMark.of(new SessionId(new java.util.UUID(1, 3)), List.of());
        assertEquals(true, ListMark.SHAPE.matcher(one.signs()).matches() && !one.equals(other));
    }
}
