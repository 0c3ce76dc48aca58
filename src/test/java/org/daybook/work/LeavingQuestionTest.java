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
import org.daybook.base.ParticipantId;
import org.daybook.base.Refusal;
import org.daybook.consents.Answer;
import org.daybook.consents.ConsentWording;
import org.daybook.consents.Purpose;
import org.daybook.contact.Contacts;
import org.daybook.paths.EnrolmentId;
import org.daybook.paths.HowEnded;
import org.daybook.paths.LeavingReason;
import org.daybook.paths.LeavingStatus;
import org.daybook.paths.MayComeBack;
import org.daybook.paths.NewEnrolment;
import org.daybook.paths.Path;
import org.daybook.paths.PathEnding;
import org.daybook.site.OpenSite;
import org.daybook.staff.NewMember;
import org.daybook.staff.Role;
import org.daybook.testing.HerWishes;
import org.daybook.testing.TestHouse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.function.Executable;

/// Whoever leaves the last of her paths is asked once how she stands to work, by whoever may see paths, for four weeks.
class LeavingQuestionTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
    private static final String OTHER = "four lamps by the window";
    private static final ConsentWording HEARD = new ConsentWording(ConsentWording.CURRENT, "en");

    @RegisterExtension
    final TestHouse house = new TestHouse(Set.of(Role.CASEWORKER, Role.COORDINATOR));

    @Test
    void sheIsAskedForFourWeeksUnlessSheSaidItAsThePathEnded() {
        var silent = leaving(Optional.empty());
        leaving(Optional.of(LeavingStatus.PREFERS_NOT));
        leaving(Optional.of(LeavingStatus.NOT_ASKED));
        leaving(Optional.of(LeavingStatus.NOT_KNOWN));
        var told = leaving(Optional.of(LeavingStatus.JOB_SEARCHING));
        assertEquals(List.of(silent), asked(house.open()));
        assertEquals(1, work().due().about(silent).stream().filter(LeavingQuestionTest::asksOnLeaving).count());
        assertEquals(List.of(), work().due().about(told));
        assertEquals(Optional.empty(), left(silent));
        assertEquals(new StatusEntry(told, StatusMoment.LEAVING, WorkStatus.UNEMPLOYED, TODAY),
                left(told).orElseThrow());
        house.clock().move(Duration.ofDays(28));
        assertEquals(List.of(silent), asked(house.open()));
        house.clock().move(Duration.ofDays(1));
        assertEquals(List.of(), asked(house.open()), "it is too long ago");
        assertEquals("work.refusal.no-mark", refused(() -> work().statuses().onLeaving(silent, WorkStatus.EMPLOYED)));
    }

    @Test
    void whatIsAnsweredDoesNotComeBackAndEveryAnswerIsTakenBack() {
        var her = leaving(Optional.empty());
        house.clock().move(Duration.ofDays(3));
        for (var status : WorkStatus.at(StatusMoment.LEAVING)) {
            work().statuses().onLeaving(her, status);
            assertEquals(new StatusEntry(her, StatusMoment.LEAVING, status, TODAY), left(her).orElseThrow());
            assertEquals(List.of(), asked(house.open()));
            work().statuses().takeBack(her, StatusMoment.LEAVING);
            assertEquals(List.of(her), asked(house.open()));
        }
        work().statuses().notAskedOnLeaving(her);
        assertEquals(List.of(), asked(house.open()));
        work().statuses().takeBackNotAsked(her);
        assertEquals("work.refusal.no-answer", refused(() -> work().statuses().takeBackNotAsked(her)));
        assertEquals(List.of(her), asked(house.open()));
        work().statuses().notAskedOnLeaving(her);
        var other = leaving(Optional.empty());
        work().statuses().onLeaving(other, WorkStatus.PREFERS_NOT);
        house.clock().move(Duration.ofDays(20));
        assertEquals(List.of(), asked(house.open()));
    }

    /// The answers are for whoever may see paths, and so is the question six months later.
    @Test
    void whoFindsWorkLearnsOfNobodyThatSheLeftAPath() {
        var asked = leaving(Optional.empty());
        var told = leaving(Optional.of(LeavingStatus.EMPLOYED));
        var corrected = leaving(Optional.empty());
        work().statuses().record(corrected, StatusMoment.LEAVING, WorkStatus.INACTIVE, TODAY);
        work().statuses().record(corrected, StatusMoment.LEAVING, WorkStatus.EMPLOYED, TODAY);
        var byHand = agreeing();
        work().statuses().record(byHand, StatusMoment.LEAVING, WorkStatus.UNEMPLOYED, TODAY);
        house.open().team().add(new NewMember("jo", "JO", Set.of(Role.JOB_OFFICER)), OTHER.toCharArray());
        house.as("jo", OTHER, day -> {
            assertEquals(List.of(), asked(day));
            assertEquals(List.of(), day.work().due().about(asked));
            assertEquals("work.refusal.no-mark",
                    refused(() -> day.work().statuses().onLeaving(asked, WorkStatus.EMPLOYED)));
            assertEquals("work.refusal.no-mark", refused(() -> day.work().statuses().notAskedOnLeaving(asked)));
            assertEquals(List.of(), day.work().wishes().of(told).statuses());
            assertEquals(List.of(), day.work().wishes().of(corrected).statuses());
            assertEquals(1, day.work().wishes().of(byHand).statuses().size());
        });
        house.clock().move(Duration.ofDays(185));
        assertEquals(Set.of(told, corrected, byHand), Set.copyOf(sixMonths(house.open())));
        house.as("jo", OTHER, day -> assertEquals(List.of(byHand), sixMonths(day)));
        work().statuses().afterSixMonths(told, WorkStatus.EMPLOYED);
        house.as("jo", OTHER, day -> assertEquals(List.of(), day.work().wishes().of(told).statuses()));
        house.clock().move(Duration.ofDays(60));
        assertEquals(List.of(), sixMonths(house.open()), "it is bounded, too");
        assertTrue(work().wishes().of(byHand).asksStatus(), "on her page it can be written still");
    }

    @Test
    void whoeverBeginsAPathAgainDidNotLeave() {
        var silent = leaving(Optional.empty());
        var told = leaving(Optional.of(LeavingStatus.EMPLOYED));
        house.open().paths().enrol(new NewEnrolment(silent, Path.PRACTICAL_SKILLS, Optional.empty()));
        house.open().paths().enrol(new NewEnrolment(told, Path.PRACTICAL_SKILLS, Optional.empty()));
        assertEquals(List.of(), asked(house.open()));
        assertEquals(Optional.empty(), left(told), "on the same day");
        var later = leaving(Optional.of(LeavingStatus.EMPLOYED));
        house.clock().move(Duration.ofDays(10));
        house.open().paths().enrol(new NewEnrolment(later, Path.PRACTICAL_SKILLS, Optional.empty()));
        assertEquals(Optional.empty(), left(later));
        house.clock().move(Duration.ofDays(185));
        assertEquals(List.of(), sixMonths(house.open()));
    }

    @Test
    void onlyTheLastOfHerPathsAsksAndAnEndingTakenBackTakesItAlong() {
        var her = agreeing();
        var first = path(her, Path.CIVIC_INCLUSION);
        var second = path(her, Path.PRACTICAL_SKILLS);
        end(first, Optional.of(LeavingStatus.EMPLOYED));
        assertEquals(Optional.empty(), left(her), "she is on another path");
        end(second, Optional.empty());
        assertEquals(List.of(her), asked(house.open()));
        house.open().paths().endings().reopen(second);
        assertEquals(List.of(), asked(house.open()));
        end(second, Optional.of(LeavingStatus.NOT_ASKED));
        assertEquals(List.of(), asked(house.open()), "the question of the ending that was taken back is gone");
        house.open().paths().endings().reopen(second);
        end(second, Optional.of(LeavingStatus.EDUCATION));
        assertEquals(WorkStatus.EDUCATION_OR_TRAINING, left(her).orElseThrow().status());
        house.open().paths().endings().reopen(second);
        end(second, Optional.of(LeavingStatus.NOT_ASKED));
        assertEquals(Optional.empty(), left(her), "what was said at the ending that was taken back is gone");
        house.open().paths().endings().reopen(second);
        assertEquals(Optional.empty(), left(her));
        house.clock().move(Duration.ofDays(1));
        end(second, Optional.of(LeavingStatus.INACTIVE));
        assertEquals(WorkStatus.INACTIVE, left(her).orElseThrow().status());
        house.open().paths().endings().reopen(first);
        assertEquals(Optional.empty(), left(her), "she is on the other one as before");
    }

    /// Her entry was written after she left: she came for work since, and no button is there to refuse.
    @Test
    void whoeverCameForWorkSinceIsNotAsked() {
        var her = leaving(Optional.empty());
        var before = leaving(Optional.empty());
        work().statuses().record(before, StatusMoment.ENTRY, WorkStatus.UNEMPLOYED, TODAY);
        house.clock().move(Duration.ofDays(2));
        work().statuses().record(her, StatusMoment.ENTRY, WorkStatus.UNEMPLOYED, TODAY.plusDays(2));
        assertEquals(List.of(before), asked(house.open()));
        work().statuses().onLeaving(before, WorkStatus.INACTIVE);
    }

    @Test
    void withoutHerYesNobodyAsks() {
        var her = leaving(Optional.empty());
        house.open().participants().answer(her, Purpose.FOLLOW_UP, Answer.REFUSED, HEARD);
        assertEquals(List.of(), asked(house.open()));
        assertEquals("consents.refusal.not-given",
                refused(() -> work().statuses().onLeaving(her, WorkStatus.EMPLOYED)));
        var unreachable = someone().answering(Purpose.FOLLOW_UP, Answer.GIVEN).welcomedIn(house.open()).id();
        end(path(unreachable, Path.CIVIC_INCLUSION), Optional.empty());
        assertEquals(List.of(), asked(house.open()));
    }

    private static boolean asksOnLeaving(WorkDue due) {
        return due.what() instanceof WorkDue.What.AskLeaving;
    }

    private static List<ParticipantId> asked(OpenSite site) {
        return site.work().due().today().rows().stream().filter(LeavingQuestionTest::asksOnLeaving).map(WorkDue::her)
                .toList();
    }

    private static List<ParticipantId> sixMonths(OpenSite site) {
        return site.work().due().today().rows().stream().filter(one -> one.what() instanceof WorkDue.What.AskStatus)
                .map(WorkDue::her).toList();
    }

    private Optional<StatusEntry> left(ParticipantId her) {
        return Statuses.at(work().wishes().of(her).statuses(), StatusMoment.LEAVING);
    }

    private ParticipantId leaving(Optional<LeavingStatus> said) {
        var her = agreeing();
        end(path(her, Path.CIVIC_INCLUSION), said);
        return her;
    }

    private ParticipantId agreeing() {
        var her = someone().answering(Purpose.FOLLOW_UP, Answer.GIVEN).answering(Purpose.SAFE_CONTACT, Answer.GIVEN)
                .welcomedIn(house.open()).id();
        house.open().contacts().change(her, HerWishes.onWeekdays(), Contacts.Source.SHE_SAID_SO);
        return her;
    }

    private EnrolmentId path(ParticipantId her, Path path) {
        return house.open().paths().enrol(new NewEnrolment(her, path, Optional.empty())).id();
    }

    private void end(EnrolmentId path, Optional<LeavingStatus> said) {
        house.open().paths().endings().end(path, new PathEnding(Optional.of(HowEnded.LEFT_EARLY),
                Optional.of(LeavingReason.MOVED), Optional.empty(), Optional.empty(),
                new PathEnding.Leaving(said, Optional.empty(), Optional.of(MayComeBack.TOLD))));
    }

    private Work work() {
        return house.open().work();
    }

    private static String refused(Executable act) {
        return assertThrows(Refusal.class, act).key();
    }
}
