package org.daybook.reports;

import static org.daybook.testing.Some.someone;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.UUID;
import org.daybook.base.ParticipantId;
import org.daybook.base.HalfYear;
import org.daybook.base.Period;
import org.daybook.base.Quarter;
import org.daybook.base.YearStart;
import org.daybook.exchange.ImportId;
import org.daybook.exchange.ImportMapping;
import org.daybook.exchange.Sheet;
import org.daybook.exchange.UndoOutcome;
import org.daybook.sessions.SessionId;
import org.daybook.testing.Agreed;
import org.daybook.testing.TestHouse;
import org.daybook.vault.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// An import is undone as long as no final report counted a row of it; a mark that it had brought is set again by hand.
class UndoneImportTest {
    private static final Quarter THIRD = new Quarter(2026, 3);
    private static final Quarter FOURTH = new Quarter(2026, 4);
    private static final Sheet MEMBERS = Sheet.of("Members", "Number|Name|Joined", "1|Ana|2026-07-01");
    private static final Sheet MARKS = Sheet.of("Italian A1", "Number|Path|2026-07-10|2026-07-17",
            "1|Civic inclusion|x|");

    @RegisterExtension
    final TestHouse house = new TestHouse();

    @Test
    void anImportWithAMarkThatAFinalQuarterCountedStays() {
        var diary = new Diary(house);
        planned(diary);
        imported(MEMBERS);
        var marks = imported(MEMBERS, MARKS);
        assertEquals(1, visits(diary, "2026Q3"));
        finalised(diary);
        assertEquals(List.of(THIRD), reportsWith(marks));
        assertEquals(1, visits(diary, "2026Q3"));
        assertEquals(0, visits(diary, "2026Q4"));
    }

    /// The import came after the report and counts nowhere, so a mark set by hand is a late one.
    @Test
    void aMarkThatNoReportCountedCountsWhenItIsSet() {
        var diary = new Diary(house);
        var session = planned(diary);
        imported(MEMBERS);
        finalised(diary);
        var marks = imported(MEMBERS, MARKS);
        var ana = new ParticipantId(house.open().vault().read(tx -> tx.handle()
                .createQuery("select participant from attendance").mapTo(UUID.class).one()));
        assertInstanceOf(UndoOutcome.Undone.class, house.open().imports().undo(marks));
        house.open().sessions().tick(session, ana);
        assertEquals(1, visits(diary, "2026Q4"));
    }

    /// No report counted the imported mark, not even the one after the import: removed and set by hand, it is a new one.
    @Test
    void anImportedMarkThatNoReportCountedIsALateOneWhenItIsSetByHand() {
        var diary = new Diary(house);
        var session = planned(diary);
        imported(MEMBERS);
        finalised(diary);
        imported(MEMBERS, MARKS);
        var ana = new ParticipantId(house.open().vault().read(tx -> tx.handle()
                .createQuery("select participant from attendance").mapTo(UUID.class).one()));
        diary.on("2027-01-05");
        house.open().reports().freeze(new Quarter(2026, 4));
        house.open().sessions().untick(session, ana);
        house.open().sessions().tick(session, ana);
        assertEquals(1, visits(diary, "2027Q1"));
        assertEquals(0, visits(diary, "2026Q4"));
    }

    /// The import came after the report and counts nowhere, so the late mark of her other card counts.
    @Test
    void aLateMarkCountsAlsoIfHerOtherCardHasAnImportedOne() {
        var diary = new Diary(house);
        var session = planned(diary);
        imported(MEMBERS);
        var other = diary.welcome(someone()).id();
        finalised(diary);
        imported(MEMBERS, MARKS);
        var ana = new ParticipantId(house.open().vault().read(tx -> tx.handle()
                .createQuery("select participant from attendance").mapTo(UUID.class).one()));
        house.open().sessions().tick(session, other);
        var joined = house.open().cardsJoined().join(other, ana);
        assertEquals(1, visits(diary, "2026Q4"));
        house.open().cardsJoined().part(other, joined.id());
        house.open().cardsJoined().join(ana, other);
        assertEquals(1, visits(diary, "2026Q4"));
        Agreed.erase(house.open(), ana);
        assertEquals(1, visits(diary, "2026Q4"));
        assertEquals(0, visits(diary, "2026Q3"));
    }

    /// The visitor without a card who stands for an erased woman counts nowhere either, and her session counts with the first
    /// mark that does.
    @Test
    void anImportedMarkThatNoReportCountsStaysOutsideWhenSheIsErased() {
        var diary = new Diary(house);
        var session = planned(diary);
        imported(MEMBERS);
        finalised(diary);
        imported(MEMBERS, MARKS);
        var ana = new ParticipantId(house.open().vault().read(tx -> tx.handle()
                .createQuery("select participant from attendance").mapTo(UUID.class).one()));
        Agreed.erase(house.open(), ana);
        assertEquals(0, visits(diary, "2026Q3"));
        assertEquals(0, visits(diary, "2026Q4"));
        house.open().sessions().tick(session, diary.welcome(someone()).id());
        assertEquals(1, visits(diary, "2026Q4"));
        assertEquals(1, total(diary, "2026Q4", Total.SESSIONS));
    }

    /// The import is undone after she was erased: the visitor who stands for her still counts nowhere.
    @Test
    void anImportedMarkThatNoReportCountsStaysOutsideWhenTheImportIsUndone() {
        var diary = new Diary(house);
        var session = planned(diary);
        imported(MEMBERS);
        finalised(diary);
        var marks = imported(MEMBERS, MARKS);
        var ana = new ParticipantId(house.open().vault().read(tx -> tx.handle()
                .createQuery("select participant from attendance").mapTo(UUID.class).one()));
        Agreed.erase(house.open(), ana);
        assertInstanceOf(UndoOutcome.Undone.class, house.open().imports().undo(marks));
        assertEquals(0, visits(diary, "2026Q3"));
        assertEquals(0, visits(diary, "2026Q4"));
        house.open().sessions().registers().oneLess(session);
        house.open().sessions().registers().oneMore(session);
        assertEquals(1, visits(diary, "2026Q4"));
        assertEquals(1, total(diary, "2026Q4", Total.SESSIONS));
    }

    /// Her other card had a late mark that a final quarter counted with its session. It was taken back, and she was erased.
    @Test
    void aSessionStaysCountedIfOnlyAnImportedMarkIsLeftOfAnErasedWoman() {
        var diary = new Diary(house);
        var session = planned(diary);
        imported(MEMBERS);
        var other = diary.welcome(someone()).id();
        finalised(diary);
        imported(MEMBERS, MARKS);
        var ana = new ParticipantId(house.open().vault().read(tx -> tx.handle()
                .createQuery("select participant from attendance").mapTo(UUID.class).one()));
        house.open().sessions().tick(session, other);
        assertEquals(1, total(diary, "2026Q4", Total.SESSIONS));
        diary.on("2027-01-05");
        house.open().reports().freeze(new Quarter(2026, 4));
        house.open().sessions().untick(session, other);
        house.open().cardsJoined().join(ana, other);
        Agreed.erase(house.open(), ana);
        house.open().sessions().tick(session, diary.welcome(someone()).id());
        assertEquals(1, visits(diary, "2027Q1"));
        assertEquals(0, total(diary, "2027Q1", Total.SESSIONS));
    }

    /// Nobody's mark, but a session with visitors without a card: the report counted it with them.
    @Test
    void anImportWithASessionThatAFinalQuarterCountedStays() {
        var diary = new Diary(house);
        diary.on("2026-07-20");
        var sessions = imported(Sheet.of("Sessions", "Date|Path|Title|People", "2026-07-10|Civic inclusion|Tea|4"));
        assertEquals(4, visits(diary, "2026Q3"));
        finalised(diary);
        assertEquals(List.of(THIRD), reportsWith(sessions));
    }

    /// Half of the import lies in the quarter that became final.
    @Test
    void anImportStaysIfAFinalQuarterCountedPartOfIt() {
        var diary = new Diary(house);
        diary.on("2026-09-20");
        diary.on("2026-10-01");
        var jobs = imported(MEMBERS, Sheet.of("Placements", "Number|Kind of work|Started|Ended",
                "1|job|2026-07-20|2026-07-25", "1|traineeship|2026-10-01|"));
        diary.on("2026-10-05");
        house.open().reports().freeze(new Quarter(2026, 3));
        assertEquals(List.of(THIRD), reportsWith(jobs));
        diary.on("2027-01-05");
        house.open().reports().freeze(new Quarter(2026, 4));
        assertEquals(List.of(THIRD, FOURTH), reportsWith(jobs));
    }

    /// A year with settings: its half-years and the year itself become final with their last quarter.
    @Test
    void theLongerReportsAreNamedToo() {
        var diary = new Diary(house);
        diary.on("2025-12-10");
        var settings = house.open().reports().settings();
        settings.fix(settings.page(YearStart.JANUARY.year(2026), OptionalInt.of(40)).settings());
        diary.on("2026-07-20");
        var path = imported(MEMBERS, Sheet.of("Enrolments", "Number|Path|Started|Ended|How ended",
                "1|Civic inclusion|2026-04-03|2026-06-25|completed"));
        diary.on("2026-07-21");
        house.open().reports().freeze(new Quarter(2026, 2));
        assertEquals(List.of(new Quarter(2026, 2), new HalfYear(2026, 1, YearStart.JANUARY)), reportsWith(path));
    }

    /// She is on the path still: the final quarter says so.
    @Test
    void anImportWithAnEnrolmentThatAFinalQuarterSawStays() {
        var diary = new Diary(house);
        diary.on("2026-07-20");
        var path = imported(MEMBERS,
                Sheet.of("Enrolments", "Number|Path|Started", "1|Civic inclusion|2026-05-03"));
        finalised(diary);
        assertEquals(List.of(THIRD), reportsWith(path));
    }

    /// No report counts its rows: its quarter was final before, or is not final yet.
    @Test
    void anImportThatNoFinalReportCountedIsUndone() {
        var diary = new Diary(house);
        planned(diary);
        finalised(diary);
        for (var day : List.of("2026-08-20", "2026-10-02")) {
            var all = imported(MEMBERS, Sheet.of("Placements", "Number|Kind of work|Started", "1|job|" + day),
                    Sheet.of("Enrolments", "Number|Path|Started|Ended|How ended",
                            "1|Civic inclusion|2026-07-03|2026-08-25|completed"));
            assertInstanceOf(UndoOutcome.Undone.class, house.open().imports().undo(all));
        }
    }

    private List<Period> reportsWith(ImportId one) {
        var rows = rows();
        var outcome = assertInstanceOf(UndoOutcome.InFinalReports.class, house.open().imports().undo(one));
        assertEquals(rows, rows(), "nothing was changed");
        return outcome.reports();
    }

    private List<Integer> rows() {
        return house.open().vault().read(tx -> tx.handle().createQuery("""
                select count(*) from participant
                 union all
                select count(*) from attendance
                 union all
                select count(*) from data_import""").mapTo(Integer.class).list());
    }

    private static SessionId planned(Diary diary) {
        diary.on("2026-07-10");
        return diary.session(60, List.of());
    }

    private void finalised(Diary diary) {
        diary.on("2026-10-02");
        house.open().reports().freeze(new Quarter(2026, 3));
        diary.on("2026-10-05");
    }

    private ImportId imported(Sheet... sheets) {
        var imports = house.open().imports();
        var result = imports.run(imports.check(imports.plan(List.of(sheets), ImportMapping.GUESSED)),
                Progress.unwatched());
        assertTrue(result.id().isPresent(), result.toString());
        return result.id().orElseThrow();
    }

    private static int visits(Diary diary, String quarter) {
        return total(diary, quarter, Total.VISITS);
    }

    private static int total(Diary diary, String quarter, Total total) {
        return Objects.requireNonNull(new PeriodFigures(diary.facts(quarter), Quarter.parse(quarter)).counted().events()
                .get(total.code())).total();
    }
}
