package org.daybook.work;

import static org.daybook.testing.Some.someone;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.daybook.base.ParticipantId;
import org.daybook.base.Refusal;
import org.daybook.consents.Answer;
import org.daybook.consents.Purpose;
import org.daybook.consents.ConsentWording;
import org.daybook.contact.Contacts;
import org.daybook.paths.HowEnded;
import org.daybook.paths.LeavingReason;
import org.daybook.paths.LeavingStatus;
import org.daybook.paths.MayComeBack;
import org.daybook.paths.NewEnrolment;
import org.daybook.paths.Path;
import org.daybook.paths.PathEnding;
import org.daybook.rights.Changed;
import org.daybook.staff.NewMember;
import org.daybook.staff.Role;
import org.daybook.testing.HerWishes;
import org.daybook.testing.TestHouse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.function.Executable;

/// What was pressed by mistake on the list of the day is taken back by whoever pressed it, that day; later it is corrected, and
/// her history keeps both.
class AnswersTakenBackTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
    private static final String OTHER = "four lamps by the window";
    private static final ConsentWording HEARD = new ConsentWording(ConsentWording.CURRENT, "en");
    private static final String GONE = "work.refusal.no-answer";

    @RegisterExtension
    final TestHouse house = new TestHouse(Set.of(Role.CASEWORKER, Role.COORDINATOR));

    @Test
    void anAnswerAtAMarkIsTakenBackAndItIsDueAgain() {
        var her = working();
        var job = job(her);
        work().placements().answer(her, job, 1, MarkAnswer.NOT_REACHED);
        assertEquals(List.of(), work().due().today().rows());
        colleague();
        house.as("lb", OTHER, day -> assertEquals(GONE,
                refused(() -> day.work().placements().takeBackAnswer(her, job, 1)), "only whoever wrote it"));
        work().placements().takeBackAnswer(her, job, 1);
        assertEquals(1, work().due().today().rows().size());
        assertEquals(GONE, refused(() -> work().placements().takeBackAnswer(her, job, 1)));
        work().placements().answer(her, job, 1, MarkAnswer.STILL_WORKING);
        house.clock().move(Duration.ofDays(1));
        assertEquals(GONE, refused(() -> work().placements().takeBackAnswer(her, job, 1)), "that day alone");
    }

    @Test
    void anAnswerIsCorrectedAndHerHistoryKeepsBoth() {
        var her = working();
        var job = job(her);
        assertEquals(GONE, refused(() -> work().placements().correct(her, job, 1, MarkAnswer.STILL_WORKING)));
        work().placements().answer(her, job, 1, MarkAnswer.NOT_REACHED);
        assertEquals(MarkState.LOST, work().wishes().of(her).marks().getFirst().state());
        house.clock().move(Duration.ofDays(3));
        work().placements().correct(her, job, 1, MarkAnswer.STILL_WORKING);
        assertEquals(MarkState.KEPT, work().wishes().of(her).marks().getFirst().state());
        assertChanged(her, "NOT_REACHED", "STILL_WORKING");
    }

    @Test
    void aStatusIsTakenBackOrCorrected() {
        var her = working();
        work().statuses().record(her, StatusMoment.LEAVING, WorkStatus.UNEMPLOYED, TODAY.minusMonths(7));
        work().statuses().afterSixMonths(her, WorkStatus.NOT_REACHED);
        work().statuses().takeBack(her, StatusMoment.SIX_MONTHS);
        assertEquals(GONE, refused(() -> work().statuses().takeBack(her, StatusMoment.SIX_MONTHS)));
        assertEquals(GONE, refused(() -> work().statuses().correct(her, WorkStatus.EMPLOYED)));
        assertTrue(work().wishes().of(her).asksStatus());
        work().statuses().afterSixMonths(her, WorkStatus.NOT_REACHED);
        house.clock().move(Duration.ofDays(3));
        work().statuses().correct(her, WorkStatus.EMPLOYED);
        var now = Statuses.at(work().wishes().of(her).statuses(), StatusMoment.SIX_MONTHS).orElseThrow();
        assertEquals(new StatusEntry(her, StatusMoment.SIX_MONTHS, WorkStatus.EMPLOYED, TODAY), now,
                "it stays of the day on which she was asked");
        assertChanged(her, "NOT_REACHED", "EMPLOYED");
    }

    /// Asked once: as her path ends, or within four weeks after it.
    @Test
    void whoeverLeftIsAskedWithinFourWeeksUnlessSheSaidItThen() {
        var silent = leaving(Optional.empty());
        var told = leaving(Optional.of(LeavingStatus.JOB_SEARCHING));
        assertEquals(List.of(silent), askedOnLeaving());
        assertEquals(1, work().due().about(silent).stream().filter(AnswersTakenBackTest::isLeaving).count());
        assertEquals(Optional.empty(), left(silent));
        assertEquals(new StatusEntry(told, StatusMoment.LEAVING, WorkStatus.UNEMPLOYED, TODAY),
                left(told).orElseThrow());
        house.clock().move(Duration.ofDays(2));
        work().statuses().record(silent, StatusMoment.LEAVING, WorkStatus.EMPLOYED, TODAY);
        work().statuses().record(told, StatusMoment.LEAVING, WorkStatus.INACTIVE, TODAY);
        assertEquals(WorkStatus.INACTIVE, left(told).orElseThrow().status(), "what was written since counts");
        assertEquals(List.of(), askedOnLeaving());
        work().statuses().takeBack(silent, StatusMoment.LEAVING);
        house.clock().move(Duration.ofDays(26));
        assertEquals(List.of(silent), askedOnLeaving());
        house.clock().move(Duration.ofDays(1));
        assertEquals(List.of(), askedOnLeaving(), "it is too long ago");
        house.clock().move(Duration.ofDays(160));
        assertTrue(work().wishes().of(told).asksStatus(), "six months after her path ended");
    }

    /// Without a yes to be asked, or on another path still, nobody asks.
    @Test
    void nobodyIsAskedOnLeavingWithoutHerYesOrWhileSheIsHere() {
        var her = leaving(Optional.empty());
        house.open().participants().answer(her, Purpose.FOLLOW_UP, Answer.REFUSED, HEARD);
        assertEquals(List.of(), askedOnLeaving());
        var back = leaving(Optional.of(LeavingStatus.EMPLOYED));
        house.open().paths().enrol(new NewEnrolment(back, Path.PRACTICAL_SKILLS, Optional.empty()));
        assertEquals(Optional.empty(), left(back), "she did not leave");
        assertEquals(List.of(), askedOnLeaving());
    }

    private static boolean isLeaving(WorkDue due) {
        return due.what() instanceof WorkDue.What.AskLeaving;
    }

    private List<ParticipantId> askedOnLeaving() {
        return work().due().today().rows().stream().filter(AnswersTakenBackTest::isLeaving).map(WorkDue::her).toList();
    }

    private Optional<StatusEntry> left(ParticipantId her) {
        return Statuses.at(work().wishes().of(her).statuses(), StatusMoment.LEAVING);
    }

    private ParticipantId leaving(Optional<LeavingStatus> said) {
        var her = someone().answering(Purpose.FOLLOW_UP, Answer.GIVEN).answering(Purpose.SAFE_CONTACT, Answer.GIVEN)
                .welcomedIn(house.open()).id();
        house.open().contacts().change(her, HerWishes.onWeekdays(), Contacts.Source.SHE_SAID_SO);
        var path = house.open().paths().enrol(new NewEnrolment(her, Path.CIVIC_INCLUSION, Optional.empty()));
        house.open().paths().endings().end(path.id(), new PathEnding(Optional.of(HowEnded.LEFT_EARLY),
                Optional.of(LeavingReason.MOVED), Optional.empty(), Optional.empty(),
                new PathEnding.Leaving(said, Optional.empty(), Optional.of(MayComeBack.TOLD))));
        return her;
    }

    @Test
    void thatSomebodySpokeWithHerIsTakenBack() {
        var her = working();
        work().companies().warn(work().companies().all().getFirst().company().id(), WarningSign.FEES);
        work().due().checkedIn(her);
        assertEquals(0, speaking());
        work().due().takeBackCheckIn(her);
        assertEquals(1, speaking());
        assertEquals(GONE, refused(() -> work().due().takeBackCheckIn(her)));
    }

    private long speaking() {
        return work().due().today().rows().stream().filter(one -> one.what() instanceof WorkDue.What.Speak).count();
    }

    private void assertChanged(ParticipantId her, String was, String is) {
        var changes = house.open().rights().changes(her);
        assertTrue(changes.stream().anyMatch(one -> says(one.was(), was) && says(one.is(), is)),
                () -> changes.stream().map(Changed::label).toList().toString());
    }

    private static boolean says(List<?> values, String constant) {
        return values.toString().toUpperCase(Locale.ROOT).contains(constant);
    }

    private PlacementId job(ParticipantId her) {
        return work().wishes().of(her).jobs().getFirst().id();
    }

    private void colleague() {
        house.open().team().add(new NewMember("lb", "LB", Set.of(Role.CASEWORKER)), OTHER.toCharArray());
    }

    /// Somebody whose first month of work is over.
    private ParticipantId working() {
        var her = someone().called("Amina").answering(Purpose.COMPANIES, Answer.GIVEN)
                .answering(Purpose.FOLLOW_UP, Answer.GIVEN).answering(Purpose.SAFE_CONTACT, Answer.GIVEN)
                .welcomedIn(house.open()).id();
        house.open().contacts().change(her, HerWishes.onWeekdays(), Contacts.Source.SHE_SAID_SO);
        var company = work().companies().add(CompanyDetails.named("Filo Tailoring", Sector.MANUFACTURING));
        work().companies().check(company, CheckedBy.VISIT, Set.of());
        var opening = work().openings().add(company, OpeningDetails.of("Sewing helper", OpeningKind.JOB, 2));
        work().place(her, opening, NewPlacement.from(TODAY.minusMonths(1)));
        return her;
    }

    private Work work() {
        return house.open().work();
    }

    private static String refused(Executable act) {
        return assertThrows(Refusal.class, act).key();
    }
}
