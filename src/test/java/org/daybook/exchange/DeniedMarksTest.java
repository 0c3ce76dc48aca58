package org.daybook.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.daybook.exchange.ImportResult.Counts;
import org.daybook.testing.TestHouse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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

    /// No absence is a presence.
    @ParameterizedTest
    @CsvSource({"Absence, no, yes", "Assenza, no, sì", "Απουσία, όχι, ναι", "Nebuvimas, ne, taip", "Отсъствие, не, да",
            "Absență, nu, da"})
    void aNoBelowAbsenceIsAMark(String heading, String no, String yes) {
        var result = register.run(WOMEN, Sheet.of("Attendance", "Code|Date|Title|Path|" + heading,
                "P1|13/05/2025|Sewing|practical skills|" + yes, "P2|13/05/2025|Sewing|practical skills|" + no,
                "P3|13/05/2025|Sewing|practical skills|"));
        assertEquals("Eva Joy", register.came());
        assertEquals(List.of(), Register.refusedRows(result));
    }

    /// A course, a day and an absence are no enrolment on that day.
    @ParameterizedTest
    @CsvSource({"Foglio1, Data|Tessera|Corso|Assenza, no, sì", "Απουσίες, Ημ/νία|Κωδικός|Μάθημα|Απουσία, ΟΧΙ, ΝΑΙ",
            "Assenze, Data|Tessera|Corso|Motivo, lavoro, figli"})
    void aListOfAbsencesIsNoListOfEnrolments(String name, String headings, String one, String other) {
        register.run(WOMEN, Sheet.of(name, headings, "13/05/2025|P1|Italiano A1|" + one,
                "13/05/2025|P2|Italiano A1|" + other));
        assertEquals(0, register.rows("enrolment"));
        assertEquals("0", register.one("""
                select count(*)
                  from attendance a
                  join participant p on p.id = a.participant
                 where p.preferred_name = 'Joy'"""));
    }

    /// Her hours are no time of day.
    @Test
    void theHoursOfAWomanAreNotWhenItBegan() {
        register.run(WOMEN, Sheet.of("Corso Italiano", "Code|Nome|5 mar 2024|12 mar 2024|19 mar 2024|Ore",
                "P1|Ana|x||x|5.5", "P2|Joy|x|x|x|6", "P3|Eva|||x|4"));
        assertEquals("Ana Ana Eva Joy Joy Joy", register.came());
        assertEquals("09:00 60", register.one("""
                select group_concat(distinct starts_at || ' ' || minutes)
                  from session"""));
    }

    /// Hours do not show how long it lasted, and a reason for her absence does not show how long she was away.
    @ParameterizedTest
    @CsvSource({"Assenza, 2", "Absence, 2.5", "Absent hours, 2", "Ore di assenza, 3 h", "Hours missed, 2",
            "Ώρες απουσίας, 2", "Praleistų valandų sk., 2", "Ore de absență, 2", "Часове отсъствие, 2",
            "Motivo assenza, malata", "Reason if absent, doctor", "Motivul absenței, lucru", "Λόγος απουσίας, γιατρός",
            "Причина за отсъствието, работа", "Neatvykimo priežastis, darbas"})
    void hoursOrAReasonOfAnAbsenceAreNoMark(String heading, String away) {
        var result = register.run(WOMEN, Sheet.of("Attendance", "Code|Date|Title|Path|" + heading,
                "P1|13/05/2025|Sewing|practical skills|" + away, "P2|13/05/2025|Sewing|practical skills|",
                "P3|13/05/2025|Sewing|practical skills|"));
        assertEquals("Eva Joy", register.came());
        assertEquals(List.of("2 not-yes-or-no"), Register.refusedRows(result));
    }

    @Test
    void noHoursOfAbsenceAreNoAbsence() {
        register.run(WOMEN, Sheet.of("Attendance", "Code|Date|Title|Path|Assenza",
                "P1|13/05/2025|Sewing|practical skills|0 ore", "P2|13/05/2025|Sewing|practical skills|"));
        assertEquals("Ana Joy", register.came());
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
