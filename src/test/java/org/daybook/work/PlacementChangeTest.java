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
import java.util.OptionalInt;
import java.util.Set;
import org.daybook.base.ParticipantId;
import org.daybook.base.Refusal;
import org.daybook.consents.Answer;
import org.daybook.consents.Purpose;
import org.daybook.contact.Contacts;
import org.daybook.staff.Role;
import org.daybook.testing.HerWishes;
import org.daybook.testing.TestHouse;
import org.daybook.ui.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Contract and hours are shown and corrected, also days later; work that she found herself is of any kind.
class PlacementChangeTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

    @RegisterExtension
    final TestHouse house = new TestHouse(Set.of(Role.CASEWORKER, Role.COORDINATOR));

    @Test
    void contractAndHoursAreShownAndCorrected() {
        var her = someone().called("Amina").answering(Purpose.COMPANIES, Answer.GIVEN).welcomedIn(house.open()).id();
        var company = work().companies().add(CompanyDetails.named("Filo Tailoring", Sector.MANUFACTURING));
        work().companies().check(company, CheckedBy.VISIT, Set.of());
        var opening = work().openings().add(company, OpeningDetails.of("Sewing", OpeningKind.TRAINEESHIP, 1));
        work().place(her, opening, form(Contract.ON_CALL, 12, OpeningKind.JOB));
        house.clock().move(Duration.ofDays(9));
        var before = job(her);
        assertTrue(words(before).contains("On call") && words(before).contains("12"), words(before));
        work().placements().change(her, before, form(Contract.TRAINING, 20, OpeningKind.JOB));
        var now = job(her);
        assertEquals(form(Contract.TRAINING, 20, OpeningKind.TRAINEESHIP), now.form(), "the opening says what it is");
        assertTrue(words(now).contains("20"), words(now));
        assertEquals("work.refusal.changed", assertThrows(Refusal.class,
                () -> work().placements().change(her, before, form(Contract.PERMANENT, 30, OpeningKind.JOB))).key(),
                "a colleague changed it meanwhile");
    }

    @Test
    void whatSheFoundHerselfIsOfAnyKind() {
        var her = someone().called("Amina").welcomedIn(house.open()).id();
        work().placements().foundHerself(her, form(Contract.OWN_BUSINESS, 20, OpeningKind.SELF_EMPLOYMENT));
        assertEquals(OpeningKind.SELF_EMPLOYMENT, job(her).kind());
        work().placements().change(her, job(her), form(Contract.TRAINING, 20, OpeningKind.APPRENTICESHIP));
        assertEquals(OpeningKind.APPRENTICESHIP, job(her).kind());
    }

    /// A mistyped year would permanently be in the wrong report, with marks of a year ago.
    @Test
    void aFirstDayIsCorrectedUntilSheWasAskedAtAMark() {
        var her = someone().called("Amina").born(1994, 3).answering(Purpose.FOLLOW_UP, Answer.GIVEN)
                .answering(Purpose.SAFE_CONTACT, Answer.GIVEN).welcomedIn(house.open()).id();
        house.open().contacts().change(her, HerWishes.onWeekdays(), Contacts.Source.SHE_SAID_SO);
        work().placements().foundHerself(her, NewPlacement.from(TODAY.minusYears(1)));
        house.clock().move(Duration.ofDays(1));
        work().placements().change(her, job(her), NewPlacement.from(TODAY));
        assertEquals(TODAY, job(her).startedOn());
        assertEquals(List.of(TODAY.plusMonths(1)), work().wishes().of(her).marks().stream().limit(1)
                .map(WorkMark::on).toList());
        assertEquals("work.refusal.may-not-work", refused(her, LocalDate.of(2005, 2, 3)));
        work().placements().end(her, job(her).id(), TODAY, EndedBecause.NOT_TOLD);
        assertEquals("work.refusal.first-day", refused(her, TODAY.plusDays(1)), "it ended before");
        work().placements().reopen(her, job(her).id());
        house.clock().move(Duration.ofDays(31));
        work().placements().answers().record(her, job(her).id(), 1, MarkAnswer.STILL_WORKING);
        assertEquals("work.refusal.first-day", refused(her, TODAY.plusDays(1)), "the answer is of a month later");
        work().placements().change(her, job(her), form(Contract.TRAINING, 20, OpeningKind.JOB));
    }

    @Test
    void noFirstDayIsCorrectedToOneOnWhichSheMayNotWork() {
        var her = someone().called("Amina").answering(Purpose.COMPANIES, Answer.GIVEN).welcomedIn(house.open()).id();
        work().wishes().save(her, new WorkWish(Optional.of(MayWork.FROM), Optional.of(TODAY), Set.of(DayPart.MORNINGS),
                OptionalInt.of(30), List.of(), Optional.empty(), Optional.empty(), Optional.empty()));
        var company = work().companies().add(CompanyDetails.named("Filo Tailoring", Sector.MANUFACTURING));
        work().companies().check(company, CheckedBy.VISIT, Set.of());
        work().place(her, work().openings().add(company, OpeningDetails.of("Sewing", OpeningKind.JOB, 1)),
                NewPlacement.from(TODAY));
        assertEquals("work.refusal.may-not-work", refused(her, TODAY.minusDays(1)));
    }

    private String refused(ParticipantId her, LocalDate day) {
        return assertThrows(Refusal.class, () -> work().placements().change(her, job(her), NewPlacement.from(day)))
                .key();
    }

    private static NewPlacement form(Contract contract, int hours, OpeningKind kind) {
        return new NewPlacement(Optional.of(contract), OptionalInt.of(hours), Optional.of(TODAY), kind,
                Optional.empty());
    }

    private static String words(Placement job) {
        return new WorkWords(new Texts(Locale.ENGLISH)).job(job);
    }

    private Placement job(ParticipantId her) {
        return work().wishes().of(her).jobs().getFirst();
    }

    private Work work() {
        return house.open().work();
    }
}
