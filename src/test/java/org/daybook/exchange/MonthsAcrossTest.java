package org.daybook.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.daybook.testing.TestHouse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A tick below a month does not show on which day she came: it waits, and no day is invented.
class MonthsAcrossTest {
    @RegisterExtension
    final TestHouse house = new TestHouse();

    private final Register register = new Register(house);

    @ParameterizedTest
    @ValueSource(strings = {"Gennaio|Febbraio|Marzo", "gen|feb|mar", "Gen 2024|Feb 2024|Mar 2024",
            "01/2024|02/2024|03/2024", "2024-01-01|2024-02-01|2024-03-01", "January|February|March",
            "Ιανουάριος|Φεβρουάριος|Μάρτιος", "sausis|vasaris|kovas", "Ian|Feb|Mar", "януари|февруари|март"})
    void ticksBelowMonthsWait(String months) {
        var result = register.run(
                Sheet.of("Iscritte", "N.|Nome|Nata il", "1|Joy Igbinedion|1998", "2|Amina Hassan|1990"),
                Sheet.of("Italiano 2024", "Nome|" + months, "Joy Igbinedion|x||x", "Amina Hassan|x|x|"));
        assertEquals(List.of("2 no-day", "2 no-day", "3 no-day", "3 no-day"), Register.refusedRows(result));
        assertEquals(2, register.rows("participant"));
        assertEquals(0, register.rows("attendance"));
    }

    /// Neither months nor days across hide on which path she is, and since when.
    @ParameterizedTest
    @ValueSource(strings = {"Gen|Feb|Mar", "8/2/2024|15/2/2024|22/2/2024"})
    void whatStandsBesideMarksComesIn(String across) {
        register.run(Sheet.of("Iscritte", "Nome|Nata il", "Joy Igbinedion|1998", "Amina Hassan|1990"),
                Sheet.of("Cucito 2024", "Nome|Percorso|Inizio|" + across + "|Fine",
                        "Joy Igbinedion|competenze pratiche|15/01/2024|x||x|30/04/2024",
                        "Amina Hassan|competenze pratiche|16/01/2024||x|x|"));
        assertEquals("2024-01-15 2024-04-30, 2024-01-16 ", register.one("""
                select group_concat(started_on || ' ' || coalesce(ended_on, ''), ', ')
                  from (select * from enrolment order by started_on)"""));
    }

    /// Days of two months are days.
    @Test
    void firstDaysAmongOthersAreDays() {
        var result = register.run(
                Sheet.of("Iscritte", "N.|Nome|Nata il", "1|Joy Igbinedion|1998", "2|Amina Hassan|1990"),
                Sheet.of("Corso di italiano", "Nome|2024-02-01|2024-02-08|2024-03-01", "Joy Igbinedion|x||x",
                        "Amina Hassan|x|x|"));
        assertEquals(List.of(), Register.refusedRows(result));
        assertEquals(4, register.rows("attendance"));
    }

    /// Beside days, months have sums.
    @Test
    void sumsOfMonthsBesideDaysAreNoMarks() {
        var result = register.run(
                Sheet.of("Iscritte", "N.|Nome|Nata il", "1|Joy Igbinedion|1998", "2|Amina Hassan|1990"),
                Sheet.of("Corso di italiano", "Nome|15/2/2024|22/2/2024|Febbraio|14/3/2024|Marzo",
                        "Joy Igbinedion|x||1|x|1", "Amina Hassan|x|x|2||0"));
        assertEquals(List.of(), Register.refusedRows(result));
        assertEquals(4, register.rows("attendance"));
    }
}
