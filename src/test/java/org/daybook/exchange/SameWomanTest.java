package org.daybook.exchange;

import static org.daybook.testing.Some.someone;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.List;
import java.util.Map;
import org.daybook.testing.TestHouse;
import org.daybook.vault.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// A row that may be about a woman who is here, or about the woman of another row, is decided by a person.
class SameWomanTest {
    private static final Sheet WOMEN = Sheet.of("Women", "Number|Name|Born|Nationality|Telephone",
            "1|Олена Коваль|07/1994||", "2|Olena Koval|07/1994|UA|+39 333 1234567", "3|Grace Obi|1999|NG|");
    private static final Sheet MARKS = Sheet.of("Attendance", "Number|Path|Date|Title",
            "1|Practical skills|2024-03-05|Sewing", "2|Practical skills|2024-03-06|Sewing");

    @RegisterExtension
    final TestHouse house = new TestHouse();

    private Imports imports() {
        return house.open().imports();
    }

    private ImportCheck check(SourceSheet... sheets) {
        return imports().check(imports().plan(List.of(sheets), ImportMapping.GUESSED));
    }

    private int rows(String table) {
        return house.open().vault()
                .read(tx -> tx.handle().createQuery("select count(*) from " + table).mapTo(Integer.class).one());
    }

    /// More women than the list offers have nearly the same name and another month of birth.
    @Test
    void theLikeliestIsOfferedFirst() {
        for (int month = 1; month <= 12; month++) {
            if (month != 7) {
                someone().called("Olena Koval").born(1994, month).welcomedIn(house.open());
            }
        }
        var her = someone().called("Olena Koval").born(1994, 7).welcomedIn(house.open());
        var tried = imports().dryRun(check(Sheet.of("Women", "Number|Name|Born", "1|Olena Koval|07/1994")),
                Progress.unwatched());
        assertEquals(her.card().toString(), tried.alikes().getFirst().cards().getFirst().card());
        assertEquals(5, tried.alikes().getFirst().cards().size());
    }

    @Test
    void twoRowsOfOneFileAreTwoWomenUnlessSomebodyDecides() {
        var check = check(WOMEN, MARKS);
        var tried = imports().dryRun(check, Progress.unwatched());
        assertEquals(List.of("3 looks like [2]"), tried.alikes().stream().map(row -> row.at().row() + " looks like "
                + row.rows().stream().map(other -> other.at().row()).toList()).toList());
        var done = imports().run(check, Progress.unwatched());
        assertEquals(3, rows("participant"));
        assertInstanceOf(UndoOutcome.Undone.class, imports().undo(done.id().orElseThrow()));
    }

    @Test
    void theSameWomanInTwoRowsIsOneRecord() {
        var check = check(WOMEN, MARKS)
                .with(new SameWoman(Map.of(), Map.of(new RowAt(WOMEN, 3), new RowAt(WOMEN, 2))));
        assertEquals(new ImportResult.Counts(2, 1, 0),
                imports().dryRun(check, Progress.unwatched()).counts().get(SheetKind.MEMBERS));
        var done = imports().run(check, Progress.unwatched());
        assertEquals(new ImportResult.Counts(2, 1, 0), done.counts().get(SheetKind.MEMBERS));
        assertEquals(2, rows("participant"));
        assertEquals(1, rows("(select distinct participant from attendance)"), "both marks are hers");
        assertEquals(2, rows("attendance"));
        assertEquals(1, rows("contact_unasked"), "the number that the first row lacks");
        // What the second row says differently is not lost: somebody decides.
        assertEquals(2, imports().proposals().waiting().getFirst().fields());
        assertEquals(0, imports().run(check(WOMEN, MARKS), Progress.unwatched()).sum().takenIn());
        assertInstanceOf(UndoOutcome.Undone.class, imports().undo(done.id().orElseThrow()));
        assertEquals(0, rows("participant"));
        assertEquals(0, rows("import_proposal"));
    }

    /// One row is decided to be a woman who is here, and another to be the same as that row.
    @Test
    void aRowFollowsTheOtherToTheWomanWhoIsHere() {
        var her = someone().called("Olena Koval").born(1994, 7).welcomedIn(house.open());
        imports().run(check(WOMEN, MARKS).with(new SameWoman(Map.of(new RowAt(WOMEN, 2), her.id()),
                Map.of(new RowAt(WOMEN, 3), new RowAt(WOMEN, 2)))), Progress.unwatched());
        assertEquals(2, rows("participant"));
        assertEquals(2, rows("attendance where participant = '" + her.id().value() + "'"));
        assertEquals(0, rows("contact_unasked"), "of a woman who is here nothing is changed");
    }
}
