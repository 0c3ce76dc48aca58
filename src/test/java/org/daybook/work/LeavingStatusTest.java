package org.daybook.work;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.daybook.base.ParticipantId;
import org.daybook.base.Refusal;
import org.daybook.paths.LeavingStatus;
import org.daybook.paths.Path;
import org.daybook.staff.NewMember;
import org.daybook.staff.Permission;
import org.daybook.staff.Role;
import org.daybook.testing.TestHouse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// A status on leaving a path counts if she was on none that day, for the screens, for Today and for the report; her copy has
/// all.
class LeavingStatusTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
    private static final String OTHER = "four lamps by the window";

    @RegisterExtension
    final TestHouse house = new TestHouse(Set.of(Role.CASEWORKER, Role.COORDINATOR));

    private final Leavers women = new Leavers(house);

    @BeforeEach
    void someoneFindsWork() {
        house.open().team().add(new NewMember("jo", "JO", Set.of(Role.JOB_OFFICER)), OTHER.toCharArray());
    }

    /// The ending of the first path is taken back: she is on it, and what she said as the other ended is no status on leaving.
    @Test
    void anEarlierEndingTakenBackTakesTheLaterStatusAlong() {
        var her = women.agreeing();
        var first = women.path(her, Path.CIVIC_INCLUSION);
        var second = women.path(her, Path.PRACTICAL_SKILLS);
        women.end(first, Optional.empty());
        house.clock().move(Duration.ofDays(1));
        women.end(second, Optional.of(LeavingStatus.EMPLOYED));
        assertEquals(List.of(TODAY.plusDays(1).toString()), departed(her));
        house.clock().move(Duration.ofDays(1));
        house.open().paths().endings().reopen(first);
        hasNotLeft(her);
        women.end(first, Optional.empty());
        hasNotLeft(her);
        assertEquals(List.of(her), Leavers.asked(house.open()), "she left now");
    }

    /// The question was answered on her page, for a day other than the last of her path.
    @Test
    void anEndingTakenBackTakesAlongWhatWasWrittenDaysLater() {
        var her = women.agreeing();
        var path = women.path(her, Path.CIVIC_INCLUSION);
        women.end(path, Optional.empty());
        house.clock().move(Duration.ofDays(2));
        work().statuses().record(her, StatusMoment.LEAVING, WorkStatus.EMPLOYED, TODAY.plusDays(2));
        assertEquals(List.of(TODAY.plusDays(2).toString()), departed(her));
        house.open().paths().endings().reopen(path);
        hasNotLeft(her);
        house.clock().move(Duration.ofDays(185));
        assertEquals(List.of(), Leavers.sixMonths(house.open()));
    }

    /// Taking back how a path ended never removes what a colleague has heard from her since.
    @Test
    void anEndingTakenBackDeletesNoAnswerOfLater() {
        var her = women.agreeing();
        var path = women.path(her, Path.CIVIC_INCLUSION);
        women.end(path, Optional.empty());
        house.clock().move(Duration.ofDays(2));
        work().statuses().onLeaving(her, WorkStatus.EMPLOYED);
        house.open().paths().endings().reopen(path);
        hasNotLeft(her);
        assertEquals("employed", house.open().vault().read(tx -> tx.handle().createQuery("""
                select status
                  from work_status
                 where participant = :her""").bind("her", her.value()).mapTo(String.class).findOne().orElse("")));
    }

    /// An answer for a day on which she was on a path would be shown nowhere.
    @Test
    void theQuestionIsNotAnsweredOfADayOnHerPath() {
        var her = women.agreeing();
        var path = women.path(her, Path.CIVIC_INCLUSION);
        house.clock().move(Duration.ofDays(3));
        women.end(path, Optional.empty());
        assertEquals("work.refusal.on-path-then", assertThrows(Refusal.class, () -> work().statuses()
                .record(her, StatusMoment.LEAVING, WorkStatus.EMPLOYED, TODAY.plusDays(2))).key());
        assertEquals(List.of(her), Leavers.asked(house.open()));
        work().statuses().record(her, StatusMoment.LEAVING, WorkStatus.EMPLOYED, TODAY.plusDays(3));
        assertEquals(TODAY.plusDays(3), women.left(her).orElseThrow().of());
    }

    /// What was entered by hand before stays: she continues on a path whose ending was taken back, or began another that day.
    @Test
    void aStatusThatDoesNotCountHidesNoneThatDoes() {
        var her = women.agreeing();
        var first = women.path(her, Path.CIVIC_INCLUSION);
        var second = women.path(her, Path.PRACTICAL_SKILLS);
        var other = women.agreeing();
        work().statuses().record(her, StatusMoment.LEAVING, WorkStatus.UNEMPLOYED, TODAY);
        work().statuses().record(other, StatusMoment.LEAVING, WorkStatus.UNEMPLOYED, TODAY.minusDays(20));
        var others = women.path(other, Path.CIVIC_INCLUSION);
        women.end(first, Optional.empty());
        house.clock().move(Duration.ofDays(3));
        women.end(second, Optional.of(LeavingStatus.EMPLOYED));
        women.end(others, Optional.of(LeavingStatus.EMPLOYED));
        house.open().paths().endings().reopen(first);
        women.path(other, Path.PRACTICAL_SKILLS);
        assertEquals(List.of(TODAY.toString()), departed(her));
        assertEquals(WorkStatus.UNEMPLOYED, women.left(her).orElseThrow().status());
        assertEquals(List.of(TODAY.minusDays(20).toString()), departed(other));
    }

    /// A job officer recorded that she left, and then the last of her paths ended: one answer counts for both.
    @Test
    void sheIsNotAskedTwiceSixMonthsLater() {
        var her = women.agreeing();
        house.as("jo", OTHER, day -> day.work().statuses().record(her, StatusMoment.LEAVING, WorkStatus.UNEMPLOYED,
                TODAY));
        women.end(women.path(her, Path.CIVIC_INCLUSION), Optional.of(LeavingStatus.EMPLOYED));
        house.clock().move(Duration.ofDays(185));
        assertEquals(List.of(her), Leavers.sixMonths(house.open()));
        house.as("jo", OTHER, day -> assertEquals(List.of(her), Leavers.sixMonths(day)));
        work().statuses().afterSixMonths(her, WorkStatus.EMPLOYED);
        work().statuses().correct(her, WorkStatus.INACTIVE);
        assertEquals(List.of(), Leavers.sixMonths(house.open()));
        house.as("jo", OTHER, day -> {
            assertEquals(List.of(), Leavers.sixMonths(day));
            assertEquals(WorkStatus.INACTIVE, Statuses.at(day.work().wishes().of(her).statuses(),
                    StatusMoment.SIX_MONTHS).orElseThrow().status());
        });
    }

    /// A job officer recorded that she left some days before the last of her paths ended.
    @Test
    void whatSheSaidShortlyBeforeHerPathEndedIsNotAskedAgain() {
        var her = women.agreeing();
        var longAgo = women.agreeing();
        var back = women.agreeing();
        var path = women.path(her, Path.CIVIC_INCLUSION);
        var othersPath = women.path(longAgo, Path.CIVIC_INCLUSION);
        house.as("jo", OTHER, day -> day.work().statuses().record(longAgo, StatusMoment.LEAVING, WorkStatus.UNEMPLOYED,
                TODAY));
        house.clock().move(Duration.ofDays(1));
        house.as("jo", OTHER, day -> {
            day.work().statuses().record(her, StatusMoment.LEAVING, WorkStatus.UNEMPLOYED, TODAY.plusDays(1));
            day.work().statuses().record(back, StatusMoment.LEAVING, WorkStatus.UNEMPLOYED, TODAY.plusDays(1));
        });
        house.clock().move(Duration.ofDays(1));
        var again = women.path(back, Path.CIVIC_INCLUSION);
        house.clock().move(Duration.ofDays(27));
        for (var one : List.of(path, othersPath, again)) {
            women.end(one, Optional.empty());
        }
        assertEquals(Set.of(longAgo, back), Set.copyOf(Leavers.asked(house.open())));
        assertEquals(List.of(), work().due().about(her));
        assertEquals(List.of(TODAY.plusDays(1).toString()), departed(her), "the report counts what she said");
    }

    /// Six months after the day that was entered by hand, some days before six months after the end of her path.
    @Test
    void anAnswerShortlyBeforeSixMonthsIsNotAskedAgain() {
        var her = women.agreeing();
        var longBefore = women.agreeing();
        var path = women.path(her, Path.CIVIC_INCLUSION);
        var othersPath = women.path(longBefore, Path.CIVIC_INCLUSION);
        house.as("jo", OTHER, day -> {
            for (var one : List.of(her, longBefore)) {
                day.work().statuses().record(one, StatusMoment.LEAVING, WorkStatus.UNEMPLOYED, TODAY);
            }
        });
        house.clock().move(Duration.ofDays(5));
        women.end(path, Optional.of(LeavingStatus.EMPLOYED));
        house.clock().move(Duration.ofDays(35));
        women.end(othersPath, Optional.of(LeavingStatus.EMPLOYED));
        house.clock().move(Duration.ofDays(141));
        house.as("jo", OTHER, day -> {
            for (var one : List.of(her, longBefore)) {
                day.work().statuses().afterSixMonths(one, WorkStatus.INACTIVE);
            }
        });
        house.clock().move(Duration.ofDays(10));
        assertEquals(List.of(), Leavers.sixMonths(house.open()));
        assertEquals(List.of(), work().due().about(her));
        house.clock().move(Duration.ofDays(40));
        assertEquals(List.of(longBefore), Leavers.sixMonths(house.open()), "more than four weeks before");
    }

    /// What the job officer wrote today is taken back although a status for her path was written since.
    @Test
    void whoFindsWorkTakesBackHerOwn() {
        var her = women.agreeing();
        house.as("jo", OTHER, day -> day.work().statuses().record(her, StatusMoment.LEAVING, WorkStatus.UNEMPLOYED,
                TODAY));
        women.end(women.path(her, Path.CIVIC_INCLUSION), Optional.of(LeavingStatus.EMPLOYED));
        house.as("jo", OTHER, day -> {
            day.work().statuses().takeBack(her, StatusMoment.LEAVING);
            assertEquals(List.of(), day.work().wishes().of(her).statuses());
        });
        assertEquals(WorkStatus.EMPLOYED, women.left(her).orElseThrow().status());
    }

    /// Also entries that are on no screen since she began another path, and the question that was closed.
    @Test
    void herCopyHasEveryStatusAndQuestion() {
        var her = women.agreeing();
        work().statuses().record(her, StatusMoment.LEAVING, WorkStatus.INACTIVE, TODAY);
        women.end(women.path(her, Path.CIVIC_INCLUSION), Optional.of(LeavingStatus.EMPLOYED));
        house.clock().move(Duration.ofDays(2));
        women.end(women.path(her, Path.PRACTICAL_SKILLS), Optional.empty());
        assertTrue(told(her).contains("work.copy.leaving-question, value=Day[day=2026-11-27]"), told(her));
        house.clock().move(Duration.ofDays(1));
        work().statuses().notAskedOnLeaving(her);
        women.path(her, Path.PRACTICAL_SKILLS);
        var told = told(her);
        assertTrue(told.contains("EMPLOYED") && told.contains("INACTIVE"), told);
        assertTrue(told.contains("work.copy.not-asked, value=Several[values=[Day[day=2026-11-28], Words[words=MR]]]"),
                told);
    }

    private void hasNotLeft(ParticipantId her) {
        assertEquals(Optional.empty(), women.left(her));
        assertEquals(List.of(), departed(her), "nor does the report count her");
    }

    /// Returns the days on which, according to the report, she left.
    private List<String> departed(ParticipantId her) {
        return house.open().vault().read(tx -> tx.handle().createQuery("""
                select of_day
                  from v_work_status
                 where moment = 'leaving' and participant = :her""").bind("her", her.value())
                .mapTo(String.class).list());
    }

    private String told(ParticipantId her) {
        return house.open().gate().look(Permission.LIST_PEOPLE, work -> work().tell(work, her)).toString();
    }

    private Work work() {
        return house.open().work();
    }
}
