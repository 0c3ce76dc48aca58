package org.daybook.childcare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.daybook.base.Problem;
import org.junit.jupiter.api.Test;

/// What is typed about a child, and what is shown when a child is collected.
class ChildTypedTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

    private static ChildTyped typed(String name, String age) {
        return new ChildTyped(new ChildForm(name, Optional.empty(), ChildForm.Health.NOTHING,
                ChildForm.Collecting.HERSELF), age);
    }

    private static List<String> problems(ChildTyped typed) {
        return typed.problems(TODAY).stream().map(Problem::key).toList();
    }

    private static Optional<ChildAge> age(String typed) {
        return typed("Kiwi", typed).form(Optional.empty(), TODAY).age();
    }

    @Test
    void aNameIsEnough() {
        assertEquals(List.of(), problems(typed("Kiwi", "")));
        assertEquals(List.of("childcare.child.name.missing"), problems(typed("  ", "")));
        assertEquals(List.of("childcare.child.name.long"), problems(typed("a".repeat(41), "")));
    }

    @Test
    void anAgeIsReadInEitherWay() {
        assertEquals(Optional.of(new ChildAge.Told(4, TODAY)), age(" 4 "));
        assertEquals(Optional.of(new ChildAge.Told(0, TODAY)), age("0"));
        var born = Optional.of(new ChildAge.Born(YearMonth.of(2022, 7)));
        for (var typed : List.of("7 2022", "07/2022", "7.2022", "7-2022")) {
            assertEquals(born, age(typed), typed);
        }
        assertEquals(Optional.empty(), age(""));
    }

    @Test
    void anAgeThatCannotBeIsSaid() {
        for (var typed : List.of("18", "99", "-1", "four", "13 2022", "12 2026", "1 2001", "7 20222", "9".repeat(500),
                "٤")) {
            assertEquals(List.of("childcare.child.age.problem"), problems(typed("Kiwi", typed)), typed);
        }
    }

    @Test
    void anAgeToldEarlierKeepsItsDay() {
        var lastYear = Optional.<ChildAge>of(new ChildAge.Told(4, TODAY.minusYears(1)));
        assertEquals(lastYear, typed("Kiwi", "4").form(lastYear, TODAY).age());
        assertEquals(5, lastYear.orElseThrow().on(TODAY));
        assertEquals(Optional.of(new ChildAge.Told(6, TODAY)), typed("Kiwi", "6").form(lastYear, TODAY).age());
    }

    @Test
    void aChildIsAYearOlderOnTheFirstDayAfterItsMonth() {
        var born = new ChildAge.Born(YearMonth.of(2022, 11));
        assertEquals(3, born.on(LocalDate.of(2026, 11, 30)));
        assertEquals(4, born.on(LocalDate.of(2026, 12, 1)));
        assertEquals(0, new ChildAge.Born(YearMonth.of(2026, 11)).on(TODAY));
    }

    @Test
    void hugeWordsAreSaidBesideTheirField() {
        var long201 = Optional.of("x".repeat(201));
        var form = new ChildForm("Kiwi", Optional.empty(), new ChildForm.Health(long201, long201),
                new ChildForm.Collecting(long201, long201, long201));
        assertEquals(List.of("allergies", "helps", "may", "never", "codeWord"),
                form.problems().stream().map(Problem::field).toList());
    }

    @Test
    void aCodeWordIsComparedAsItIsSaid() {
        var word = new CodeWord("Limone verde");
        for (var said : List.of("limone verde", "LIMONEVERDE", " Limóne  Verde! ")) {
            assertTrue(word.fits(said), said);
        }
        for (var said : List.of("", "limone", "limone verde scuro", "!!!")) {
            assertFalse(word.fits(said), said);
        }
        assertTrue(new CodeWord("Лимон").fits("лимон"));
        assertTrue(new CodeWord("لَيمون").fits("ليمون"));
    }

    @Test
    void aWordOfSignsAloneIsNoWord() {
        assertFalse(new CodeWord("!!!").fits("???"));
        var form = new ChildForm("Kiwi", Optional.empty(), ChildForm.Health.NOTHING,
                new ChildForm.Collecting(Optional.empty(), Optional.empty(), Optional.of("!!!")));
        assertEquals(List.of(new Problem("codeWord", "childcare.child.code-word.unsayable")), form.problems());
    }

    @Test
    void asFewLettersAsTellBrothersAndSistersApart() {
        assertEquals("K.", ChildRow.initial("Kiwi", List.of("Mango")));
        assertEquals("Ki.", ChildRow.initial("Kiwi", List.of("Koala", "Mango")));
        assertEquals("Kiw.", ChildRow.initial("Kiwi", List.of("Kiki")));
        assertEquals("К.", ChildRow.initial("Коля", List.of()));
        assertEquals("😀.", ChildRow.initial("😀", List.of()));
    }
}
