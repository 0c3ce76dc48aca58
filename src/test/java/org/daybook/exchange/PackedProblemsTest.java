package org.daybook.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Problems that are packed are the same when they are read.
class PackedProblemsTest {
    private static final Sheet ONE = Sheet.of("Women", "Number");
    private static final Sheet OTHER = Sheet.of("Women", "Number");

    private static RowProblem problem(int row) {
        return new RowProblem(row % 3 == 0 ? ONE : OTHER, row, ProblemKind.values()[row % ProblemKind.values().length],
                row % 2 == 0 ? Optional.empty() : Optional.of(ImportField.PERSON),
                row % 5 == 0 ? Optional.empty() : Optional.of(SheetKind.ANSWERS),
                Map.of(ImportField.PERSON, "Ελένη \"" + row + "\"", ImportField.DAY, "مريم \n" + row),
                row % 7 == 0 ? Map.of("3", "1", "12", "") : Map.of());
    }

    private static void same(RowProblem expected, RowProblem found) {
        assertEquals(expected, found);
        assertSame(expected.source(), found.source());
        assertEquals(expected.cells().get(ImportField.DAY), found.cells().get(ImportField.DAY));
    }

    @Test
    void whatIsPackedIsReadInAnyOrder() {
        var packed = new PackedProblems();
        var plain = new ArrayList<RowProblem>();
        for (int row = 1; row <= 3_000; row++) {
            plain.add(problem(row));
            packed.add(problem(row));
            same(problem(row), packed.getLast());
        }
        assertEquals(plain, packed);
        for (int i : List.of(0, 2_999, 1, 1_500, 700, 2_998, 0)) {
            same(plain.get(i), packed.get(i));
        }
        assertEquals(plain.subList(900, 2_900), packed.subList(900, 2_900));
        assertThrows(IndexOutOfBoundsException.class, () -> packed.get(3_000));
        assertThrows(UnsupportedOperationException.class, () -> packed.set(0, problem(1)));
        assertEquals(plain, new PackedProblems(packed));
    }
}
