package org.daybook.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.daybook.testing.TestHouse;
import org.daybook.vault.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Day headings of a sheet of marks without a written year.
class DaysWithoutYearTest {
    private static final Sheet WOMEN = Sheet.of("Iscritte", "Codice|Nome|Nata", "P1|Joy|1990", "P2|Awa|1991");

    @RegisterExtension
    final TestHouse house = new TestHouse();

    private String came() {
        return house.open().vault().read(tx -> tx.handle().createQuery("""
                select coalesce(group_concat(mark, ' '), '')
                  from (select p.preferred_name || ' ' || s.on_day as mark
                          from attendance a
                          join session s on s.id = a.session
                          join participant p on p.id = a.participant
                         order by p.preferred_name, s.on_day)""").mapTo(String.class).one());
    }

    private static Sheet grid(String title, String days) {
        return Sheet.of("Italiano", title + "|||", "Codice|" + days, "P1|x||x", "P2||x|");
    }

    private ImportCheck check(Sheet grid) {
        var imports = house.open().imports();
        return imports.check(imports.plan(List.of(WOMEN, grid), ImportMapping.GUESSED));
    }

    private void run(ImportPlan plan) {
        house.open().imports().run(house.open().imports().check(plan), Progress.unwatched());
    }

    /// Also if the day comes after the end of the year that is asked for.
    @ParameterizedTest
    @CsvSource({"22/2|29/2|7/3, 2025, 2025, 2024, Awa 2024-02-29 Joy 2024-02-22 Joy 2024-03-07",
            "26.11.|29.2.|7.3., 2024, 2025, 2023, Awa 2024-02-29 Joy 2023-11-26 Joy 2024-03-07"})
    void aYearWithoutItsLeapDayIsNotTakenAndItIsSaid(String days, String typed, int without, String year, String came) {
        var check = check(grid("Corso di italiano", days));
        var question = check.years().getFirst();
        assertEquals(Optional.empty(), question.year(typed));
        assertEquals(Optional.of(without), question.withoutLeapDay(typed));
        assertEquals(Optional.empty(), question.withoutLeapDay("2031"));
        run(house.open().imports().answered(check.plan(), question, question.year(year).orElseThrow()));
        assertEquals(came, came());
    }

    /// A spreadsheet stores *5.3* as a number, and *5.10* as 5.1.
    @ParameterizedTest
    @CsvSource({"5.3|12.3|19.3, 2025, Awa 2025-03-12 Joy 2025-03-05 Joy 2025-03-19",
            "24.9|8.1|22.1, 2024, Awa 2024-10-08 Joy 2024-09-24 Joy 2024-10-22",
            "22.1|29.1|5.11, 2024, Awa 2024-10-29 Joy 2024-10-22 Joy 2024-11-05",
            "17.12|14.1|21.1, 2024, Awa 2025-01-14 Joy 2024-12-17 Joy 2025-01-21"})
    void aNumberMayBeADay(String days, int year, String came) {
        var check = check(grid("Corso di italiano", days));
        run(house.open().imports().answered(check.plan(), check.years().getFirst(), year));
        assertEquals(came, came());
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.1|1.2|1.3", "1.5|2.5|3.5", "5.1|12.1|19.1", "12.3|5.3|19.3", "13.5|40.3|19.3"})
    void otherNumbersAreNoDays(String numbers) {
        assertEquals(List.of(), check(grid("Corso di italiano", numbers)).years());
    }

    /// A school year is two calendar years.
    @ParameterizedTest
    @CsvSource({"Corso di italiano 2025, 13/2|20/2|27/2, Awa 2025-02-20 Joy 2025-02-13 Joy 2025-02-27",
            "English class 2024, Tue 5 Mar|Thu 7 Mar|Tue 12 Mar, Awa 2024-03-07 Joy 2024-03-05 Joy 2024-03-12",
            "Corso di italiano 2024/2025, 13.2.|20.2.|27.2., Awa 2025-02-20 Joy 2025-02-13 Joy 2025-02-27",
            "Corso di italiano a.s. 2024-25, 26.11.|17.12.|14.1., Awa 2024-12-17 Joy 2024-11-26 Joy 2025-01-14",
            "Italiano 2024/25, 26 nov|17 dic|14 gen, Awa 2024-12-17 Joy 2024-11-26 Joy 2025-01-14"})
    void aTitleSaysTheYear(String title, String days, String came) {
        var check = check(grid(title, days));
        assertEquals(List.of(), check.years());
        run(check.plan());
        assertEquals(came, came());
    }

    @ParameterizedTest
    @CsvSource({"Corso di italiano, 13/2|20/2|27/2, 2025, Awa 2025-02-20 Joy 2025-02-13 Joy 2025-02-27",
            "Corso di italiano, 26.11.|17.12.|14.1., 2024, Awa 2024-12-17 Joy 2024-11-26 Joy 2025-01-14",
            "Corso di italiano 2025, 26.11.|17.12.|14.1., 2024, Awa 2024-12-17 Joy 2024-11-26 Joy 2025-01-14",
            "Corso di italiano 2024/25, 1.7.|8.7.|15.7., 2024, Awa 2024-07-08 Joy 2024-07-01 Joy 2024-07-15"})
    void aYearThatNobodySaysIsAskedOnce(String title, String days, int year, String came) {
        var check = check(grid(title, days));
        assertEquals(1, check.years().size());
        run(check.plan());
        assertEquals("", came(), "before it is answered");
        var answered = house.open().imports().answered(check.plan(), check.years().getFirst(), year);
        assertEquals(List.of(), house.open().imports().check(answered).years());
        run(answered);
        assertEquals(came, came());
    }

    /// A year without such a day is not the right one: no mark of that day is left out without a message.
    @Test
    void theLastOfFebruaryNeedsALeapYear() {
        var check = check(grid("Corso di italiano 2025", "22/2|26/2|29/2|7/3"));
        assertEquals(1, check.years().size());
        var imports = house.open().imports();
        var wrong = imports.answered(check.plan(), check.years().getFirst(), 2025);
        assertEquals(1, imports.check(wrong).years().size());
        run(wrong);
        assertEquals("", came());
        run(imports.answered(check.plan(), check.years().getFirst(), 2024));
        assertEquals("Awa 2024-02-26 Joy 2024-02-22 Joy 2024-02-29", came());
    }

    @Test
    void monthsOfASchoolYearAboveNumbersOfDays() {
        run(check(Sheet.of("Italiano", "Corso di italiano 2024/25|||", "|dicembre||gennaio", "Codice|10|17|14",
                "P1|x||x", "P2||x|")).plan());
        assertEquals("Awa 2024-12-17 Joy 2024-12-10 Joy 2025-01-14", came());
    }

    @Test
    void aTitleOfASchoolYearAndAMonth() {
        run(check(Sheet.of("Italiano", "Corso di italiano marzo 2024/2025|||", "Codice|5|12|19", "P1|x||x", "P2||x|"))
                .plan());
        assertEquals("Awa 2025-03-12 Joy 2025-03-05 Joy 2025-03-19", came());
    }

    @Test
    void otherSheetsAreNotAsked() {
        assertEquals(List.of(), check(Sheet.of("Rosenberg", "Codice|Data|1.1|1.2|1.3", "P1|13.02.2025|1|2|3")).years());
        assertEquals(List.of(), check(Sheet.of("Italiano", "Codice|13.2.2025|20.2.2025|27.2.2025", "P1|x||x"))
                .years());
    }

    @Test
    void whatIsTypedAsTheYear() {
        var question = check(grid("Corso di italiano", "13/2|20/2|27/2")).years().getFirst();
        assertEquals(Optional.of(2025), question.year(" 2025 "));
        for (var wrong : List.of("2027", "25", "", "1900")) {
            assertEquals(Optional.empty(), question.year(wrong), wrong);
        }
    }
}
