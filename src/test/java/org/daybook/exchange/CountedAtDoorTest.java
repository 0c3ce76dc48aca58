package org.daybook.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.daybook.testing.TestHouse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Door counts in registers are imported once, and a row with another number for the same day is refused.
class CountedAtDoorTest {
    private static final Sheet SPRING = Sheet.of("Door counts", "Date|People|Visit", "2024-03-05|12|open hours",
            "2024-03-05|4|courses", "2024-03-06|9|open hours");
    private static final Sheet CORRECTED = Sheet.of("Door counts", "Date|People|Visit", "2024-03-05|12|open hours",
            "2024-03-05|40|courses", "2024-03-07|8|open hours", "2024-03-07|8|open hours",
            "2024-03-07|7|open hours");

    @RegisterExtension
    final TestHouse house = new TestHouse();

    private final HerRegisters here = new HerRegisters(house);

    private List<String> counted() {
        return here.rows("""
                select on_day || ' ' || visit || ' ' || people
                  from v_door_count
                 order by on_day, visit""");
    }

    @Test
    void anotherNumberOfTheSameDayIsRefusedAndTheSameIsHere() {
        here.bring(SPRING);
        var again = here.bring(CORRECTED);
        assertEquals(List.of("3 counted-otherwise people", "6 counted-otherwise people"), HerRegisters.refused(again));
        assertEquals(new ImportResult.Counts(1, 2, 2), again.counts().get(SheetKind.DOOR_COUNTS));
        assertEquals(List.of("2024-03-05 courses 4", "2024-03-05 open-hours 12", "2024-03-06 open-hours 9",
                "2024-03-07 open-hours 8"), counted());
    }

    /// A spreadsheet shows the apostrophe of a text that looks like a number only in exports of other programs.
    @Test
    void anApostropheAndBlanksBetweenThousandsAreNoPartOfANumber() {
        var result = here.bring(Sheet.of("Door counts", "Date|People|Visit", "2024-03-05|'15|open hours",
                "2024-03-06|1 200|open hours", "2024-03-07|1\u00a0200|open hours", "2024-03-08|12 3|open hours",
                "2024-03-09|1.200|open hours", "2024-03-10|'x|open hours", "2024-03-11|0 012|open hours"));
        assertEquals(List.of("5 not-a-number people", "6 not-a-number people", "7 not-a-number people",
                "8 not-a-number people"), HerRegisters.refused(result));
        assertEquals(List.of("2024-03-05 open-hours 15", "2024-03-06 open-hours 1200",
                "2024-03-07 open-hours 1200"), counted());
    }

    /// A point may separate thousands: *2.000* is not two people.
    @Test
    void aCountOfThousandsIsNoCountOfAFew() {
        var rows = new ArrayList<SourceRow>(Sheet.of("Door counts", "Date|People|Visit").rows());
        for (var people : List.of("2.000", "2,000", "2.0", "9999", "10000")) {
            rows.add(new SourceRow(rows.size() + 1,
                    Stream.of("2024-03-0" + rows.size(), people, "open hours")
                            .map(text -> new Cell(Cell.Kind.TEXT, text)).toList()));
        }
        var result = here.bring(new Sheet("Door counts", rows));
        assertEquals(List.of("2 not-a-number people", "3 not-a-number people", "6 out-of-range people"),
                HerRegisters.refused(result));
        assertEquals(List.of("2024-03-03 open-hours 2", "2024-03-04 open-hours 9999"), counted());
    }

    @Test
    void anAudienceThatIsTooLargeForASessionWaitsAndIsNotCutShort() {
        var result = here.bring(Sheet.of("Sessions", "Date|Start|Minutes|Path|Title|People",
                "2024-03-05|10:00|60|practical skills|Fair|501", "2024-03-06|10:00|60|practical skills|Fair|500"));
        assertEquals(List.of("2 out-of-range people"), HerRegisters.refused(result));
        assertEquals(List.of("500"), here.rows("select anonymous from session"));
    }

    /// An entry with a start time and a duration is a session, and its title indicates the path.
    @Test
    void whoCameToASessionIsNotCountedAtTheDoor() {
        here.bring(Sheet.of("Foaie1", "Data|Activitate|Ora|Durata|Nr. participante", "05.03.2024|Croitorie|10:00|2h|8",
                "12.03.2024|Limba română|14:00|2h|6"));
        assertEquals(List.of(), counted());
        assertEquals(List.of("2024-03-05 Croitorie", "2024-03-12 Limba română"),
                here.rows("select on_day || ' ' || title from session order by on_day"));
    }

    @Test
    void twoSheetsOfOneFileThatDisagreeAreSaid() {
        var result = here.bring(SPRING, Sheet.of("Door counts 2", "Date|People|Visit", "2024-03-06|9|open hours",
                "2024-03-05|5|courses"));
        assertEquals(List.of("3 counted-otherwise people"), HerRegisters.refused(result));
        assertEquals(new ImportResult.Counts(3, 1, 1), result.counts().get(SheetKind.DOOR_COUNTS));
    }

    @Test
    void theSameNumberTwiceInOneFileIsCountedOnceAndSaid() {
        var file = Sheet.of("Door counts", "Date|People|Visit", "2024-03-07|8|open hours", "2024-03-07|8|open hours");
        for (int once = 0; once < 2; once++) {
            var result = here.bring(file);
            assertEquals(List.of("3 counted-once"), result.problems().stream().map(RowProblem::toString).toList());
        }
        assertEquals(List.of("2024-03-07 open-hours 8"), counted());
    }

    @Test
    void theUndoOfTheImportForgetsWhatItCounted() {
        var done = here.bring(SPRING);
        house.open().imports().undo(done.id().orElseThrow());
        assertEquals(List.of(), HerRegisters.refused(here.bring(Sheet.of("Door counts", "Date|People|Visit",
                "2024-03-05|41|open hours"))));
        assertEquals(List.of("2024-03-05 open-hours 41"), counted());
    }

    /// Children next to girls came along with somebody: they are not counted as girls, and hide none.
    @Test
    void girlsAreCountedBesideChildren() {
        here.bring(Sheet.of("Door", "Date|Women|Girls|Children", "2024-03-05|12|3|5"));
        assertEquals(List.of("2024-03-05 open-hours 12", "2024-03-05 open-hours 3"), counted());
    }
}
