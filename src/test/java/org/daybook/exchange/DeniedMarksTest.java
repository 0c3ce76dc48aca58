package org.daybook.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.daybook.exchange.ImportResult.Counts;
import org.daybook.testing.TestHouse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A column outside the mapping that denies that she came makes no mark.
class DeniedMarksTest {
    private static final Sheet WOMEN = Sheet.of("Women", "Code|Name|Born", "P1|Ana|1990", "P2|Joy|1991", "P3|Eva|1992");

    @RegisterExtension
    final TestHouse house = new TestHouse();

    private final Register register = new Register(house);

    @ParameterizedTest
    @ValueSource(strings = {"Excused", "Unexcused", "Giustificata", "Assenza", "Δικαιολογημένη", "Pateisinta",
            "Motivat",
            "Извинена", "Justified absence"})
    void aTickBelowADenialIsNoMark(String heading) {
        var result = register.run(WOMEN, Sheet.of("Attendance", "Code|Date|Title|Path|" + heading,
                "P1|13/05/2025|Sewing|practical skills|x", "P2|13/05/2025|Sewing|practical skills|",
                "P3|13/05/2025|Sewing|practical skills|"));
        assertEquals("Eva Joy", register.came());
        assertEquals(new Counts(2, 0, 0, 1), result.counts().get(SheetKind.ATTENDANCE));
    }

    @Test
    void aReasonBelowADenialIsNoMarkAndANoLeavesItOpen() {
        var result = register.run(WOMEN, Sheet.of("Attendance", "Code|Date|Title|Path|Excused",
                "P1|13/05/2025|Sewing|practical skills|doctor", "P2|13/05/2025|Sewing|practical skills|no",
                "P3|13/05/2025|Sewing|practical skills|yes"));
        assertEquals("", register.came());
        assertEquals(List.of("3 not-yes-or-no"), Register.refusedRows(result));
    }

    @Test
    void aMarkThatAnotherColumnDeniesIsInDoubt() {
        var result = register.run(WOMEN, Sheet.of("Attendance", "Code|Date|Title|Path|Present|Absent|Excused",
                "P1|13/05/2025|Sewing|practical skills|x||x", "P2|13/05/2025|Sewing|practical skills|x||",
                "P3|13/05/2025|Sewing|practical skills|||x"));
        assertEquals("Joy", register.came());
        assertEquals(List.of("2 not-yes-or-no"), Register.refusedRows(result));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Cancelled", "Annullato", "Anulat", "Отменено", "Atšaukta", "Ακυρώθηκε"})
    void aTickBelowCancelledIsNoMark(String heading) {
        var result = register.run(WOMEN, Sheet.of("Attendance", "Code|Date|Title|Path|" + heading,
                "P1|13/05/2025|Sewing|practical skills|x", "P2|20/05/2025|Sewing|practical skills|",
                "P3|20/05/2025|Sewing|practical skills|no"));
        assertEquals("Eva Joy", register.came());
        assertEquals(List.of("2 cancelled"), Register.refusedRows(result));
    }
}
