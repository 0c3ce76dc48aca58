package org.daybook.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.daybook.exchange.ImportResult.Counts;
import org.daybook.testing.TestHouse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Many sites count at the door on one sheet for each week, with the days of the week down or across.
class CountedByWeekdayTest {
    @RegisterExtension
    final TestHouse house = new TestHouse();

    private final Register register = new Register(house);

    private String counted() {
        return register.one("""
                select coalesce(group_concat(said, ', '), '')
                  from (select substr(on_day, 6) || ' ' || age || ' ' || people as said
                          from v_door_count
                         order by on_day, age)""");
    }

    private static final String WEEK = "03-04 adult 12, 03-05 adult 9, 03-07 adult 15";

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"Visitors;Week of 4 March 2024;Monday|Tuesday|Wednesday|Thursday",
            "Ingressi;Settimana dal 4 all'8 marzo 2024;lun|mar|mer|gio",
            "Επισκέπτριες;Εβδομάδα 04/03/2024 - 08/03/2024;Δευτέρα|Τρίτη|Τετάρτη|Πέμπτη",
            "Lankytojai;Savaitė 2024-03-04;pirmadienis|antradienis|trečiadienis|ketvirtadienis",
            "Vizitatoare;Săptămâna 4-8 martie 2024;luni|marți|miercuri|joi",
            "Посетители;Седмица от 4 март 2024;понеделник|вторник|сряда|четвъртък"})
    void theDaysMayBeDownBelowTheWeek(String people, String title, String days) {
        var day = days.split("\\|", -1);
        var down = Sheet.of("Foglio1", title, "|" + people, day[0] + "|12", day[1] + "|9", day[2] + "|-",
                day[3] + "|15",
                "Total|36");
        var result = register.run(down);
        assertEquals(WEEK, counted(), () -> Register.said(result).toString());
        assertEquals(new Counts(3, 0, 0), result.sum());
        assertEquals(new Counts(0, 3, 0), register.run(down).sum());
        house.open().imports().undo(result.id().orElseThrow());
        register.run(Sheet.of("Foglio1", title, "|" + days + "|Total", people + "|12|9||15|36"));
        assertEquals(WEEK, counted());
    }

    /// The page shows them where columns are mapped.
    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"Visitors;Week of 4 March 2024;Mon|Tue|Wed|Thu;date people",
            "Ingressi;Settimana dal 4 all'8 marzo 2024;lun|mar|mer|gio;data persone",
            "Επισκέπτριες;Εβδομάδα 04/03/2024;Δευτέρα|Τρίτη|Τετάρτη|Πέμπτη;ημερομηνία άτομα",
            "Lankytojai;Savaitė 2024-03-04;pirmadienis|antradienis|trečiadienis|ketvirtadienis;data žmonės",
            "Vizitatoare;Săptămâna 4-8 martie 2024;luni|marți|miercuri|joi;data persoane",
            "Посетители;Седмица от 4 март 2024;понеделник|вторник|сряда|четвъртък;дата хора"})
    void theColumnsAreNamedInTheLanguageOfTheDays(String people, String title, String days, String headings) {
        var plan = house.open().imports().plan(List.of(Sheet.of("Foglio1", title, "|" + days, people + "|12|9||15")),
                ImportMapping.GUESSED);
        assertEquals(headings, String.join(" ", plan.sheets().getFirst().headings().subList(0, 2)));
    }

    @ParameterizedTest
    @CsvSource({"Ingressi, Settimana dal 4 marzo 2024, lun|mar|mer|gio, chiuso",
            "Vizitatoare, Săptămâna 4-8 martie 2024, luni|marți|miercuri|joi, închis"})
    void onADayWhenItWasClosedNobodyWasCounted(String people, String title, String days, String closed) {
        register.run(Sheet.of("Foglio1", title, "|" + days, people + "|12|9|" + closed + "|15"));
        assertEquals(WEEK, counted());
    }

    @Test
    void eachRowMayBeAWeek() {
        register.run(Sheet.of("Footfall 2024", "Week beginning|Mon|Tue|Wed|Thu|Fri|Total", "04/03/2024|12|9||15|7|43",
                "11/03/2024|3|0|-|4|1|8", "Total|15|9|0|19|8|51"));
        assertEquals(WEEK + ", 03-08 adult 7, 03-11 adult 3, 03-12 adult 0, 03-14 adult 4, 03-15 adult 1", counted());
    }

    @Test
    void eachColumnMayBeAWeek() {
        register.run(Sheet.of("Visitors", "Day|Week of 04/03/2024|Week of 11/03/2024", "Monday|12|3", "Tuesday|9|5",
                "Wednesday||", "Thursday|15|"));
        assertEquals(WEEK + ", 03-11 adult 3, 03-12 adult 5", counted());
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"Day|Women|Girls;Monday|12|2;Tuesday|9|1;Thursday|15|",
            "|Monday|Tuesday|Thursday;Women|12|9|15;Girls|2|1|;Total|14|10|15"})
    void womenAndGirlsMayBeApart(String headings, String one, String two, String three) {
        register.run(Sheet.of("Visitors", "Week of 4 March 2024", headings, one, two, three));
        assertEquals("03-04 adult 12, 03-04 under-18 2, 03-05 adult 9, 03-05 under-18 1, 03-07 adult 15", counted());
    }

    /// Nobody knows which week, or what was counted.
    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"Visitors;Week of 6 March 2024;Day|People;Monday|12;Tuesday|9;Thursday|15",
            "Visitors;March 2024;Day|People;Monday|12;Tuesday|9;Thursday|15",
            "Visitors;4 and 11 March 2024;Day|People;Monday|12;Tuesday|9;Thursday|15",
            "Course;Week of 4 March 2024;Day|Activity|People;Monday|Sewing|12;Tuesday|Yoga|9;Thursday|Sewing|15",
            "Sewing;Week of 4 March 2024;Day|People;Monday|12;Tuesday|9;Thursday|15",
            "Rota;Week of 4 March 2024;Day|Hours;Monday|8;Tuesday|9;Thursday|15",
            "Visitors;Week of 4 March 2024;Name|Monday|Tuesday|Thursday;Ana|1|1|1;Joy|1||1;Eva||1|"})
    void whatIsInDoubtIsNotCounted(String name, String title, String headings, String one, String two, String three) {
        register.run(Sheet.of(name, title, headings, one, two, three));
        assertEquals("", counted());
    }
}
