package org.daybook.work;

import static org.daybook.testing.Some.someone;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.daybook.base.ParticipantId;
import org.daybook.base.Refusal;
import org.daybook.consents.Answer;
import org.daybook.consents.Purpose;
import org.daybook.contact.Contacts;
import org.daybook.rights.Changed;
import org.daybook.staff.NewMember;
import org.daybook.staff.Role;
import org.daybook.testing.HerWishes;
import org.daybook.testing.TestHouse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.function.Executable;

/// An answer pressed by mistake on the list of the day is taken back by the same person, that day; later it is corrected, and
/// her history keeps both.
class AnswersTakenBackTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
    private static final String OTHER = "four lamps by the window";
    private static final String GONE = "work.refusal.no-answer";

    @RegisterExtension
    final TestHouse house = new TestHouse(Set.of(Role.CASEWORKER, Role.COORDINATOR));

    @Test
    void anAnswerAtAMarkIsTakenBackAndItIsDueAgain() {
        var her = working();
        var job = job(her);
        work().placements().answers().record(her, job, 1, MarkAnswer.NOT_REACHED);
        assertEquals(List.of(), work().due().today().rows());
        colleague();
        house.as("lb", OTHER, day -> assertEquals(GONE,
                refused(() -> day.work().placements().answers().takeBack(her, job, 1)), "only whoever wrote it"));
        work().placements().answers().takeBack(her, job, 1);
        assertEquals(1, work().due().today().rows().size());
        assertEquals(GONE, refused(() -> work().placements().answers().takeBack(her, job, 1)));
        work().placements().answers().record(her, job, 1, MarkAnswer.STILL_WORKING);
        house.clock().move(Duration.ofDays(1));
        assertEquals(GONE, refused(() -> work().placements().answers().takeBack(her, job, 1)), "that day alone");
    }

    @Test
    void anAnswerIsCorrectedAndHerHistoryKeepsBoth() {
        var her = working();
        var job = job(her);
        assertEquals(GONE, refused(() -> work().placements().answers().correct(her, job, 1, MarkAnswer.STILL_WORKING)));
        work().placements().answers().record(her, job, 1, MarkAnswer.NOT_REACHED);
        assertEquals(MarkState.LOST, work().wishes().of(her).marks().getFirst().state());
        house.clock().move(Duration.ofDays(3));
        work().placements().answers().correct(her, job, 1, MarkAnswer.STILL_WORKING);
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

    @Test
    void thatSomebodySpokeWithHerIsTakenBack() {
        var her = working();
        work().companies().warnings().warn(work().companies().all().getFirst().company().id(), WarningSign.FEES);
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

    /// A woman whose first month of work is over.
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
