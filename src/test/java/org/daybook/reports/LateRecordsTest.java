package org.daybook.reports;

import static org.daybook.testing.Some.someone;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.daybook.base.ParticipantId;
import org.daybook.base.Quarter;
import org.daybook.base.TypedDate;
import org.daybook.outreach.Activity;
import org.daybook.outreach.ActivityAudience;
import org.daybook.outreach.ActivityKind;
import org.daybook.outreach.FeedbackCount;
import org.daybook.outreach.FeedbackQuestion;
import org.daybook.outreach.HeadBand;
import org.daybook.outreach.NewActivity;
import org.daybook.outreach.Ratings;
import org.daybook.participants.Participant;
import org.daybook.paths.Enrolment;
import org.daybook.paths.GoalState;
import org.daybook.paths.HowEnded;
import org.daybook.paths.LeavingReason;
import org.daybook.paths.LeavingStatus;
import org.daybook.paths.MayComeBack;
import org.daybook.paths.NewEnrolment;
import org.daybook.paths.Path;
import org.daybook.paths.PathEnding;
import org.daybook.staff.Role;
import org.daybook.testing.TestHouse;
import org.daybook.training.SupervisionForm;
import org.daybook.training.SupervisionKind;
import org.daybook.training.TypedHours;
import org.daybook.work.CompanyDetails;
import org.daybook.work.NewPlacement;
import org.daybook.work.PlacementId;
import org.daybook.work.Sector;
import org.daybook.work.StatusMoment;
import org.daybook.work.WorkStatus;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// What follows from work that was recorded late, and what the site itself held, counts once, although the quarter of its day is
/// final.
class LateRecordsTest {
    @RegisterExtension
    final TestHouse house = new TestHouse(Set.of(Role.CASEWORKER, Role.COORDINATOR, Role.OUTREACH));

    private Diary diary = new Diary(house);
    private ParticipantId her = new ParticipantId(new UUID(0, 0));
    private Optional<Participant> welcomed = Optional.empty();

    @BeforeEach
    void inJuly() {
        diary = new Diary(house);
        diary.on("2026-07-10");
        welcomed = Optional.of(diary.welcome(someone()));
        her = welcomed.orElseThrow().id();
        diary.session(List.of(her));
    }

    /// Her first month of work was over in September.
    @Test
    void aMarkOfLateWorkCountsWhenTheWorkIsRecorded() {
        third();
        work("2026-08-10");
        assertEquals(0, total("2026Q3", Total.MARKS_1));
        assertEquals(1, total("2026Q4", Total.MARKS_1));
        diary.on("2026-11-20");
        assertEquals(1, total("2026Q4", Total.MARKS_3));
        finalise(4, "2027-01-04");
        assertEquals(1, total("2026Q4", Total.MARKS_1));
        assertEquals(0, total("2027Q1", Total.MARKS_1));
    }

    /// The first day was mistyped, and its mark moves across the end of a final quarter.
    @Test
    void aMarkCountsOnceWhenTheFirstDayIsCorrected() {
        diary.on("2026-09-28");
        var early = work("2026-08-25");
        var late = work("2026-09-05");
        assertEquals(1, total("2026Q3", Total.MARKS_1));
        third();
        correct(early, "2026-09-02");
        diary.on("2026-10-20");
        assertEquals(1, total("2026Q3", Total.MARKS_1));
        assertEquals(0, total("2026Q4", Total.MARKS_1));
        correct(late, "2026-08-20");
        assertEquals(0, total("2026Q4", Total.MARKS_1));
    }

    /// Her mark of October falls in September now, and no report counted it.
    @Test
    void aMarkThatMovesIntoAFinalQuarterCountsInTheNext() {
        diary.on("2026-09-28");
        var job = work("2026-09-05");
        third();
        correct(job, "2026-08-20");
        assertEquals(0, total("2026Q3", Total.MARKS_1));
        assertEquals(1, total("2026Q4", Total.MARKS_1));
    }

    /// An earlier job becomes known, and the two are one: its marks are those that were counted.
    @Test
    void earlierWorkMovesNoMarkThatWasCounted() {
        diary.on("2026-09-28");
        work("2026-08-05");
        third();
        diary.on("2026-11-06");
        work("2026-07-20");
        assertEquals(1, total("2026Q3", Total.MARKS_1));
        assertEquals(0, total("2026Q4", Total.MARKS_1));
        assertEquals(1, total("2026Q4", Total.MARKS_3));
    }

    /// She left in March and it was recorded in October; six months were over in September.
    @Test
    void sixMonthsAfterALateDepartureCountWhenItIsRecorded() {
        third();
        leaving("2026-03-20", WorkStatus.UNEMPLOYED);
        assertEquals(0, total("2026Q3", Total.SIX_MONTHS));
        assertEquals(1, total("2026Q4", Total.SIX_MONTHS));
        finalise(4, "2027-01-04");
        leaving("2026-03-25", WorkStatus.EMPLOYED);
        assertEquals(1, total("2026Q4", Total.SIX_MONTHS));
        assertEquals(0, total("2027Q1", Total.SIX_MONTHS));
    }

    /// Undone to mend how it had ended, and written again on another day with what she does now: she left once.
    @Test
    void whatSheDoesOnLeavingCountsOnceHoweverOftenTheEndIsWritten() {
        var path = diary.enrol(welcomed.orElseThrow(), Path.CIVIC_INCLUSION);
        diary.on("2026-09-20");
        end(path, LeavingStatus.INACTIVE);
        third();
        diary.on("2026-10-06");
        house.open().paths().endings().reopen(path.id());
        end(path, LeavingStatus.EMPLOYED);
        assertEquals(1, total("2026Q3", Total.DEPARTED));
        assertEquals(0, total("2026Q4", Total.DEPARTED));
        finalise(4, "2027-01-04");
        diary.on("2027-04-06");
        assertEquals(1, total("2027Q2", Total.SIX_MONTHS));
        assertEquals(0, total("2027Q2", Total.DEPARTED));
    }

    /// A later report said that she was on the path, so she left once more.
    @Test
    void whoCameBackAndLeavesSaysOnceMoreWhatSheDoes() {
        var path = diary.enrol(welcomed.orElseThrow(), Path.CIVIC_INCLUSION);
        diary.on("2026-09-20");
        end(path, LeavingStatus.INACTIVE);
        third();
        house.open().paths().endings().reopen(path.id());
        finalise(4, "2027-01-04");
        diary.on("2027-02-01");
        end(path, LeavingStatus.EMPLOYED);
        assertEquals(1, total("2027Q1", Total.DEPARTED));
        assertEquals(1, total("2027Q1", Total.ENDINGS));
    }

    /// How her path ended was mistyped, so the end was undone and written again.
    @Test
    void theGoalOfAPathIsReviewedOnceHoweverOftenItsEndIsWritten() {
        var path = house.open().paths().enrol(new NewEnrolment(her, Path.CIVIC_INCLUSION, Optional.of("Speak")));
        diary.on("2026-09-20");
        end(path);
        assertEquals(1, total("2026Q3", Total.GOAL_PEOPLE));
        third();
        house.open().paths().endings().reopen(path.id());
        end(path);
        assertEquals(1, total("2026Q3", Total.GOAL_PEOPLE));
        assertEquals(0, total("2026Q4", Total.GOAL_PEOPLE));
    }

    /// They were held in September and typed in October, when the quarter was final.
    @Test
    void whatTheSiteHeldCountsAfterItsQuarterIsFinal() {
        third();
        var typed = LocalDate.of(2026, 10, 2);
        house.open().outreach().activities().add(new NewActivity(Optional.of(ActivityKind.SCHOOL_VISIT),
                new NewActivity.Typed(TypedDate.nearest("20/09", typed), "10:30", "1.5"),
                new NewActivity.About("Signs of exploitation", Optional.of(ActivityAudience.PUBLIC), ""),
                new NewActivity.Where(NewActivity.Place.DISTRICT, "Ballarò"),
                new NewActivity.Came(new Activity.Heads(new EnumMap<>(Map.of(HeadBand.GIRLS, 14))), Optional.empty(),
                        NewActivity.Tests.NONE, Ratings.none())),
                Map.of());
        house.open().outreach().feedback().add(new FeedbackCount.Typed(TypedDate.nearest("21/09", typed), 1,
                Ratings.<FeedbackQuestion>none().with(Map.of(FeedbackQuestion.HELPED_INTEGRATION, 5),
                        FeedbackQuestion.class)));
        house.open().supervisions().add(new SupervisionForm(TypedDate.nearest("22/09", typed), new TypedHours("1.5"),
                Optional.of(SupervisionKind.GROUP), Set.of(house.open().team().me().id())));
        house.open().work().companies().add(CompanyDetails.named("Filo Tailoring", Sector.MANUFACTURING)
                .agreedOn(LocalDate.of(2026, 9, 23)));
        for (var total : List.of(Total.ACTIVITIES, Total.REACHED, Total.FEEDBACK, Total.SUPERVISIONS,
                Total.AGREEMENTS)) {
            assertEquals(0, total("2026Q3", total), total.code());
            assertEquals(total == Total.REACHED ? 14 : 1, total("2026Q4", total), total.code());
        }
        finalise(4, "2027-01-04");
        for (var total : List.of(Total.ACTIVITIES, Total.REACHED, Total.FEEDBACK, Total.SUPERVISIONS,
                Total.AGREEMENTS)) {
            assertEquals(total == Total.REACHED ? 14 : 1, total("2026Q4", total), total.code());
            assertEquals(0, total("2027Q1", total), total.code());
        }
    }

    private void leaving(String day, WorkStatus status) {
        house.open().work().statuses().record(her, StatusMoment.LEAVING, status, LocalDate.parse(day));
    }

    private PlacementId work(String from) {
        return house.open().work().placements().foundHerself(her, NewPlacement.from(LocalDate.parse(from)));
    }

    private void correct(PlacementId job, String to) {
        var before = house.open().work().wishes().of(her).jobs().stream().filter(one -> one.id().equals(job))
                .findFirst()
                .orElseThrow();
        house.open().work().placements().change(her, before, NewPlacement.from(LocalDate.parse(to)));
    }

    private void end(Enrolment path) {
        house.open().paths().endings().end(path.id(), new PathEnding(Optional.of(HowEnded.LEFT_EARLY),
                Optional.of(LeavingReason.WORK), Optional.empty(), Optional.of(GoalState.MET),
                PathEnding.early(LeavingReason.WORK).leaving()));
    }

    private void end(Enrolment path, LeavingStatus status) {
        house.open().paths().endings().end(path.id(), new PathEnding(Optional.of(HowEnded.LEFT_EARLY),
                Optional.of(LeavingReason.WORK), Optional.empty(), Optional.empty(), new PathEnding.Leaving(
                        Optional.of(status), Optional.empty(), Optional.of(MayComeBack.TOLD))));
    }

    private void third() {
        finalise(3, "2026-10-02");
    }

    private void finalise(int quarter, String on) {
        diary.on(on);
        house.open().reports().freeze(new Quarter(2026, quarter));
    }

    private int total(String quarter, Total total) {
        var counted = new PeriodFigures(diary.facts(quarter), Quarter.parse(quarter)).counted();
        return Optional.ofNullable(counted.events().get(total.code())).map(one -> one.total())
                .or(() -> counted.others().stream().filter(one -> one.name().equals(total.code())).findFirst()
                        .map(one -> one.total().total()))
                .orElse(0);
    }
}
