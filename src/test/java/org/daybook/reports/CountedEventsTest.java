package org.daybook.reports;

import static org.daybook.testing.Some.someone;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.daybook.base.ParticipantId;
import org.daybook.base.Quarter;
import org.daybook.exchange.ImportMapping;
import org.daybook.exchange.Sheet;
import org.daybook.milestones.MilestoneId;
import org.daybook.milestones.MilestoneType;
import org.daybook.milestones.NewMilestone;
import org.daybook.milestones.RoughDay;
import org.daybook.participants.Participant;
import org.daybook.paths.Enrolment;
import org.daybook.paths.LeavingReason;
import org.daybook.paths.Path;
import org.daybook.paths.PathEnding;
import org.daybook.staff.Role;
import org.daybook.testing.TestHouse;
import org.daybook.vault.Progress;
import org.daybook.work.NewPlacement;
import org.daybook.work.StatusMoment;
import org.daybook.work.WorkStatus;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Ends of paths, beginnings of work and what women reached count once, whatever is entered, corrected, reopened or written again
/// after their quarter became final.
class CountedEventsTest {
    @RegisterExtension
    final TestHouse house = new TestHouse(Set.of(Role.CASEWORKER, Role.COORDINATOR));

    private Diary diary = new Diary(house);
    private Optional<Participant> welcomed = Optional.empty();

    @BeforeEach
    void inJuly() {
        diary = new Diary(house);
        diary.on("2026-07-10");
        welcomed = Optional.of(diary.welcome(someone()));
        diary.session(List.of(her()));
    }

    /// How it ended was mistyped, so the end was undone and written again.
    @Test
    void anEndThatIsWrittenAgainIsTheSameEnd() {
        var path = diary.enrol(welcomed.orElseThrow(), Path.CIVIC_INCLUSION);
        diary.on("2026-09-20");
        end(path);
        assertEquals(1, total("2026Q3", Total.ENDINGS));
        third();
        house.open().paths().endings().reopen(path.id());
        assertEquals(1, total("2026Q4", Total.ENROLMENTS));
        end(path);
        assertEquals(0, total("2026Q4", Total.ENROLMENTS));
        assertEquals(0, total("2026Q4", Total.ENDINGS));
        assertEquals(0, total("2026Q4", Total.LEAVERS));
        assertEquals(1, total("2026Q3", Total.ENDINGS));
        finalise(4, "2027-01-04");
        house.open().paths().endings().reopen(path.id());
        end(path);
        assertEquals(0, total("2027Q1", Total.ENDINGS));
        assertEquals(0, total("2027Q1", Total.ENROLMENTS));
    }

    /// A later report said that she was on the path again, so she left once more.
    @Test
    void whoWasOnThePathInALaterReportMayLeaveItAgain() {
        var path = diary.enrol(welcomed.orElseThrow(), Path.CIVIC_INCLUSION);
        diary.on("2026-09-20");
        end(path);
        third();
        house.open().paths().endings().reopen(path.id());
        finalise(4, "2027-01-04");
        assertEquals(1, total("2026Q4", Total.ENROLMENTS));
        assertEquals(0, total("2026Q4", Total.ENDINGS));
        diary.on("2027-02-01");
        end(path);
        assertEquals(1, total("2027Q1", Total.ENROLMENTS));
        assertEquals(1, total("2027Q1", Total.ENDINGS));
    }

    @Test
    void workThatWasRecordedLateCountsWhenItIsRecorded() {
        third();
        work("2026-09-10");
        assertEquals(1, total("2026Q4", Total.PLACED));
        assertEquals(0, total("2026Q3", Total.PLACED));
        finalise(4, "2027-01-04");
        assertEquals(1, total("2026Q4", Total.PLACED));
        work("2026-10-12");
        assertEquals(1, total("2026Q4", Total.PLACED));
        assertEquals(1, total("2027Q1", Total.PLACED));
    }

    /// The first day was mistyped, and is corrected across the end of a final quarter.
    @Test
    void workWhoseFirstDayIsCorrectedCountsOnce() {
        diary.on("2026-09-28");
        work("2026-09-25");
        work("2026-10-05");
        third();
        diary.on("2026-10-06");
        correct("2026-09-25", "2026-10-01");
        assertEquals(1, total("2026Q3", Total.PLACEMENTS));
        assertEquals(1, total("2026Q4", Total.PLACEMENTS));
        correct("2026-10-05", "2026-09-30");
        assertEquals(1, total("2026Q3", Total.PLACEMENTS));
        assertEquals(1, total("2026Q4", Total.PLACEMENTS));
    }

    /// As with marks: a register of the past says nothing about this quarter.
    @Test
    void whatWasImportedIntoAFinalQuarterCountsInNoReport() {
        third();
        var office = house.open().imports();
        office.run(office.check(office.plan(List.of(Sheet.of("Members", "Number|Name|Joined", "1|Olena|2026-07-01"),
                Sheet.of("Placements", "Number|Kind of work|Started", "1|Job|2026-09-10"),
                Sheet.of("Milestones", "Number|Milestone|Reached on", "1|Tax code|2026-09-10"),
                Sheet.of("Enrolments", "Number|Path|Start|End|How it ended",
                        "1|Civic inclusion|2026-07-10|2026-09-10|Left early")),
                ImportMapping.GUESSED)),
                Progress.unwatched());
        for (var event : List.of(Total.PLACED, Total.MILESTONES, Total.ENDINGS, Total.ENROLMENTS)) {
            assertEquals(0, total("2026Q3", event), event.code());
            assertEquals(0, total("2026Q4", event), event.code());
        }
    }

    /// She is asked within four weeks, and the quarter became final in between.
    @Test
    void whatSheDoesOnLeavingCountsWhenSheSaysIt() {
        var path = diary.enrol(welcomed.orElseThrow(), Path.CIVIC_INCLUSION);
        diary.on("2026-09-20");
        end(path);
        third();
        diary.on("2026-10-06");
        leaving(WorkStatus.EMPLOYED);
        assertEquals(1, total("2026Q4", Total.DEPARTED));
        assertEquals(0, total("2026Q3", Total.DEPARTED));
        finalise(4, "2027-01-04");
        leaving(WorkStatus.UNEMPLOYED);
        assertEquals(1, total("2026Q4", Total.DEPARTED));
        assertEquals(0, total("2027Q1", Total.DEPARTED));
    }

    private void leaving(WorkStatus status) {
        house.open().work().statuses().record(her(), StatusMoment.LEAVING, status, LocalDate.parse("2026-09-20"));
    }

    @Test
    void whatSheReachedCountsWhenItIsWritten() {
        third();
        reached("2026-09-10");
        assertEquals(1, total("2026Q4", Total.MILESTONES));
        assertEquals(0, total("2026Q3", Total.MILESTONES));
        finalise(4, "2027-01-04");
        assertEquals(1, total("2026Q4", Total.MILESTONES));
        assertEquals(0, total("2027Q1", Total.MILESTONES));
    }

    @Test
    void whatSheReachedCountsOnceHoweverItIsCorrected() {
        reached("2026-07-10");
        third();
        house.open().milestones().correct(her(), newest(), step("2026-10-02"));
        assertEquals(0, total("2026Q4", Total.MILESTONES));
        house.open().milestones().correct(her(), newest(), step("2026-07-10"));
        house.open().milestones().takeBack(her(), newest());
        assertEquals(0, total("2026Q4", Total.MILESTONES));
        reached("2026-07-10");
        assertEquals(0, total("2026Q4", Total.MILESTONES));
        assertEquals(1, total("2026Q3", Total.MILESTONES));
    }

    /// Their cards were joined by mistake while the quarter became final, so it counted one of the two.
    @Test
    void whatOneReportCountedOfTwoWomenCountsOnceForEach() {
        var other = diary.welcome(someone());
        for (var woman : List.of(welcomed.orElseThrow(), other)) {
            end(diary.enrol(woman, Path.CIVIC_INCLUSION));
            house.open().work().placements().foundHerself(woman.id(), NewPlacement.from(LocalDate.parse("2026-07-09")));
            house.open().milestones().add(woman.id(), step("2026-07-09"));
        }
        var events = List.of(Total.ENDINGS, Total.PLACED, Total.MILESTONES);
        var joined = house.open().cardsJoined().join(her(), other.id());
        third();
        events.forEach(event -> assertEquals(1, total("2026Q3", event), event.code()));
        events.forEach(event -> assertEquals(0, total("2026Q4", event), event.code()));
        house.open().cardsJoined().part(her(), joined.id());
        events.forEach(event -> assertEquals(1, total("2026Q4", event), event.code()));
        assertEquals(1, total("2026Q4", Total.ENROLMENTS));
        house.open().cardsJoined().join(other.id(), her());
        events.forEach(event -> assertEquals(0, total("2026Q4", event), event.code()));
        assertEquals(0, total("2026Q4", Total.ENROLMENTS));
        finalise(4, "2027-01-04");
        events.forEach(event -> assertEquals(0, total("2027Q1", event), event.code()));
    }

    /// Late marks were made in a quarter that stays open and in one that is final; the first was a mistake.
    @Test
    void aSessionCountsAlsoWhereTheMarkThatDecidedItsQuarterWasAMistake() {
        var other = diary.welcome(someone()).id();
        diary.on("2026-07-20");
        var session = diary.session(List.of());
        third();
        diary.on("2026-11-05");
        house.open().sessions().tick(session, her());
        diary.on("2027-02-05");
        house.open().sessions().tick(session, other);
        diary.on("2027-04-02");
        house.open().reports().freeze(new Quarter(2027, 1));
        assertEquals(0, sessions("2027Q1"));
        assertEquals(1, sessions("2026Q4"));
        house.open().sessions().untick(session, her());
        assertEquals(0, sessions("2027Q1"));
        assertEquals(0, sessions("2026Q4"));
        assertEquals(1, sessions("2027Q2"));
    }

    private ParticipantId her() {
        return welcomed.orElseThrow().id();
    }

    private void third() {
        finalise(3, "2026-10-02");
    }

    private void finalise(int quarter, String on) {
        diary.on(on);
        house.open().reports().freeze(new Quarter(2026, quarter));
    }

    private void end(Enrolment path) {
        house.open().paths().endings().end(path.id(), PathEnding.early(LeavingReason.WORK));
    }

    private void work(String from) {
        house.open().work().placements().foundHerself(her(), NewPlacement.from(LocalDate.parse(from)));
    }

    private void correct(String from, String to) {
        var job = house.open().work().wishes().of(her()).jobs().stream()
                .filter(one -> one.startedOn().equals(LocalDate.parse(from))).findFirst().orElseThrow();
        house.open().work().placements().change(her(), job, NewPlacement.from(LocalDate.parse(to)));
    }

    private void reached(String on) {
        house.open().milestones().add(her(), step(on));
    }

    private MilestoneId newest() {
        return house.open().milestones().of(her()).all().getFirst().id();
    }

    private static NewMilestone step(String on) {
        return NewMilestone.step(MilestoneType.TAX_CODE, new RoughDay.OnDay(LocalDate.parse(on)));
    }

    private int sessions(String quarter) {
        return diary.facts(quarter).sessions().getOrDefault(Quarter.parse(quarter), new HeldSessions(0, 0, 0, 0))
                .held();
    }

    private int total(String quarter, Total total) {
        return new PeriodFigures(diary.facts(quarter), Quarter.parse(quarter)).counted().others().stream()
                .filter(one -> one.name().equals(total.code())).findFirst().map(one -> one.total().total()).orElse(0);
    }
}
