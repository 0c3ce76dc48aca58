package org.daybook.work;

import static org.daybook.testing.Some.someone;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.daybook.base.Refusal;
import org.daybook.consents.Answer;
import org.daybook.consents.ConsentWording;
import org.daybook.consents.Purpose;
import org.daybook.paths.LeavingStatus;
import org.daybook.paths.NewEnrolment;
import org.daybook.paths.Path;
import org.daybook.staff.NewMember;
import org.daybook.staff.Role;
import org.daybook.testing.TestHouse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.function.Executable;

/// A woman who leaves the last of her paths is asked once about her work status, by staff who may see paths, for four weeks.
class LeavingQuestionTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
    private static final String OTHER = "four lamps by the window";
    private static final ConsentWording HEARD = new ConsentWording(ConsentWording.CURRENT, "en");

    @RegisterExtension
    final TestHouse house = new TestHouse(Set.of(Role.CASEWORKER, Role.COORDINATOR));

    private final Leavers women = new Leavers(house);

    @Test
    void sheIsAskedForFourWeeksUnlessSheSaidItAsThePathEnded() {
        var silent = women.leaving(Optional.empty());
        women.leaving(Optional.of(LeavingStatus.PREFERS_NOT));
        women.leaving(Optional.of(LeavingStatus.NOT_ASKED));
        women.leaving(Optional.of(LeavingStatus.NOT_KNOWN));
        var told = women.leaving(Optional.of(LeavingStatus.JOB_SEARCHING));
        assertEquals(List.of(silent), Leavers.asked(house.open()));
        assertEquals(1, work().due().about(silent).stream().filter(Leavers::asksOnLeaving).count());
        assertEquals(List.of(), work().due().about(told));
        assertEquals(Optional.empty(), women.left(silent));
        assertEquals(new StatusEntry(told, StatusMoment.LEAVING, WorkStatus.UNEMPLOYED, TODAY),
                women.left(told).orElseThrow());
        house.clock().move(Duration.ofDays(28));
        assertEquals(List.of(silent), Leavers.asked(house.open()));
        house.clock().move(Duration.ofDays(1));
        assertEquals(List.of(), Leavers.asked(house.open()), "it is too long ago");
        assertEquals("work.refusal.no-mark", refused(() -> work().statuses().onLeaving(silent, WorkStatus.EMPLOYED)));
    }

    @Test
    void whatIsAnsweredDoesNotComeBackAndEveryAnswerIsTakenBack() {
        var her = women.leaving(Optional.empty());
        house.clock().move(Duration.ofDays(3));
        for (var status : WorkStatus.at(StatusMoment.LEAVING)) {
            work().statuses().onLeaving(her, status);
            assertEquals(new StatusEntry(her, StatusMoment.LEAVING, status, TODAY), women.left(her).orElseThrow());
            assertEquals(List.of(), Leavers.asked(house.open()));
            work().statuses().takeBack(her, StatusMoment.LEAVING);
            assertEquals(List.of(her), Leavers.asked(house.open()));
        }
        work().statuses().notAskedOnLeaving(her);
        assertEquals(List.of(), Leavers.asked(house.open()));
        work().statuses().takeBackNotAsked(her);
        assertEquals("work.refusal.no-answer", refused(() -> work().statuses().takeBackNotAsked(her)));
        assertEquals(List.of(her), Leavers.asked(house.open()));
        work().statuses().notAskedOnLeaving(her);
        var other = women.leaving(Optional.empty());
        work().statuses().onLeaving(other, WorkStatus.PREFERS_NOT);
        house.clock().move(Duration.ofDays(20));
        assertEquals(List.of(), Leavers.asked(house.open()));
    }

    /// The answers are for staff who may see paths, and so is the question six months later.
    @Test
    void whoFindsWorkLearnsOfNobodyThatSheLeftAPath() {
        var asked = women.leaving(Optional.empty());
        var told = women.leaving(Optional.of(LeavingStatus.EMPLOYED));
        var corrected = women.leaving(Optional.empty());
        work().statuses().record(corrected, StatusMoment.LEAVING, WorkStatus.INACTIVE, TODAY);
        work().statuses().record(corrected, StatusMoment.LEAVING, WorkStatus.EMPLOYED, TODAY);
        var byHand = women.agreeing();
        work().statuses().record(byHand, StatusMoment.LEAVING, WorkStatus.UNEMPLOYED, TODAY);
        house.open().team().add(new NewMember("jo", "JO", Set.of(Role.JOB_OFFICER)), OTHER.toCharArray());
        house.as("jo", OTHER, day -> {
            assertEquals(List.of(), Leavers.asked(day));
            assertEquals(List.of(), day.work().due().about(asked));
            assertEquals("work.refusal.no-mark",
                    refused(() -> day.work().statuses().onLeaving(asked, WorkStatus.EMPLOYED)));
            assertEquals("work.refusal.no-mark", refused(() -> day.work().statuses().notAskedOnLeaving(asked)));
            assertEquals(List.of(), day.work().wishes().of(told).statuses());
            assertEquals(List.of(), day.work().wishes().of(corrected).statuses());
            assertEquals(1, day.work().wishes().of(byHand).statuses().size());
        });
        house.clock().move(Duration.ofDays(185));
        assertEquals(Set.of(told, corrected, byHand), Set.copyOf(Leavers.sixMonths(house.open())));
        house.as("jo", OTHER, day -> assertEquals(List.of(byHand), Leavers.sixMonths(day)));
        work().statuses().afterSixMonths(told, WorkStatus.EMPLOYED);
        house.as("jo", OTHER, day -> assertEquals(List.of(), day.work().wishes().of(told).statuses()));
        work().statuses().correct(told, WorkStatus.UNEMPLOYED);
        house.as("jo", OTHER, day -> assertEquals(List.of(), day.work().wishes().of(told).statuses()));
        house.clock().move(Duration.ofDays(60));
        assertEquals(List.of(), Leavers.sixMonths(house.open()), "it is bounded, too");
        assertTrue(work().wishes().of(byHand).asksStatus(), "on her page it can be written still");
    }

    @Test
    void whoeverBeginsAPathAgainDidNotLeave() {
        var silent = women.leaving(Optional.empty());
        var told = women.leaving(Optional.of(LeavingStatus.EMPLOYED));
        house.open().paths().enrol(new NewEnrolment(silent, Path.PRACTICAL_SKILLS, Optional.empty()));
        house.open().paths().enrol(new NewEnrolment(told, Path.PRACTICAL_SKILLS, Optional.empty()));
        assertEquals(List.of(), Leavers.asked(house.open()));
        assertEquals(Optional.empty(), women.left(told), "on the same day");
        var later = women.leaving(Optional.of(LeavingStatus.EMPLOYED));
        house.clock().move(Duration.ofDays(10));
        house.open().paths().enrol(new NewEnrolment(later, Path.PRACTICAL_SKILLS, Optional.empty()));
        assertEquals(Optional.empty(), women.left(later));
        house.clock().move(Duration.ofDays(185));
        assertEquals(List.of(), Leavers.sixMonths(house.open()));
    }

    @Test
    void onlyTheLastOfHerPathsAsksAndAnEndingTakenBackTakesItAlong() {
        var her = women.agreeing();
        var first = women.path(her, Path.CIVIC_INCLUSION);
        var second = women.path(her, Path.PRACTICAL_SKILLS);
        women.end(first, Optional.of(LeavingStatus.EMPLOYED));
        assertEquals(Optional.empty(), women.left(her), "she is on another path");
        women.end(second, Optional.empty());
        assertEquals(List.of(her), Leavers.asked(house.open()));
        house.open().paths().endings().reopen(second);
        assertEquals(List.of(), Leavers.asked(house.open()));
        women.end(second, Optional.of(LeavingStatus.NOT_ASKED));
        assertEquals(List.of(), Leavers.asked(house.open()), "the question of the ending that was taken back is gone");
        house.open().paths().endings().reopen(second);
        women.end(second, Optional.of(LeavingStatus.EDUCATION));
        assertEquals(WorkStatus.EDUCATION_OR_TRAINING, women.left(her).orElseThrow().status());
        house.open().paths().endings().reopen(second);
        women.end(second, Optional.of(LeavingStatus.NOT_ASKED));
        assertEquals(Optional.empty(), women.left(her), "what was said at the ending that was taken back is gone");
        house.open().paths().endings().reopen(second);
        assertEquals(Optional.empty(), women.left(her));
        house.clock().move(Duration.ofDays(1));
        women.end(second, Optional.of(LeavingStatus.INACTIVE));
        assertEquals(WorkStatus.INACTIVE, women.left(her).orElseThrow().status());
        house.open().paths().endings().reopen(first);
        assertEquals(Optional.empty(), women.left(her), "she is on the other one as before");
    }

    /// Her entry was written after she left: she has come for work since, and there is no button to refuse.
    @Test
    void whoeverCameForWorkSinceIsNotAsked() {
        var her = women.leaving(Optional.empty());
        var before = women.leaving(Optional.empty());
        work().statuses().record(before, StatusMoment.ENTRY, WorkStatus.UNEMPLOYED, TODAY);
        house.clock().move(Duration.ofDays(2));
        work().statuses().record(her, StatusMoment.ENTRY, WorkStatus.UNEMPLOYED, TODAY.plusDays(2));
        assertEquals(List.of(before), Leavers.asked(house.open()));
        work().statuses().onLeaving(before, WorkStatus.INACTIVE);
    }

    @Test
    void withoutHerYesNobodyAsks() {
        var her = women.leaving(Optional.empty());
        house.open().participants().answer(her, Purpose.FOLLOW_UP, Answer.REFUSED, HEARD);
        assertEquals(List.of(), Leavers.asked(house.open()));
        assertEquals("consents.refusal.not-given",
                refused(() -> work().statuses().onLeaving(her, WorkStatus.EMPLOYED)));
        var unreachable = someone().answering(Purpose.FOLLOW_UP, Answer.GIVEN).welcomedIn(house.open()).id();
        women.end(women.path(unreachable, Path.CIVIC_INCLUSION), Optional.empty());
        assertEquals(List.of(), Leavers.asked(house.open()));
    }

    private Work work() {
        return house.open().work();
    }

    private static String refused(Executable act) {
        return assertThrows(Refusal.class, act).key();
    }
}
