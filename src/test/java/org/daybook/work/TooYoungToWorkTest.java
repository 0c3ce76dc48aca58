package org.daybook.work;

import static org.daybook.testing.Some.someone;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.daybook.base.ParticipantId;
import org.daybook.base.Problem;
import org.daybook.base.Refusal;
import org.daybook.consents.Answer;
import org.daybook.consents.Purpose;
import org.daybook.participants.Membership;
import org.daybook.participants.MembershipField;
import org.daybook.participants.StatedAge;
import org.daybook.paths.LeavingStatus;
import org.daybook.paths.Path;
import org.daybook.staff.Role;
import org.daybook.testing.TestHouse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.function.Executable;

/// Nobody works before the year in which she turns 16, and nobody younger is asked about it: neither by a form nor by hand, and
/// nothing of it is kept or counted.
class TooYoungToWorkTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

    @RegisterExtension
    final TestHouse house = new TestHouse(Set.of(Role.CASEWORKER, Role.COORDINATOR));

    private final Leavers women = new Leavers(house);

    @Test
    void noQuestionIsWrittenForAChild() {
        var child = women.leaving(someone().born(2018, 1), Optional.empty());
        var girl = women.leaving(someone().born(2010, 12), Optional.empty());
        assertEquals(List.of(girl), Leavers.asked(house.open()));
        assertEquals(List.of(), work().due().about(child));
        assertEquals(0, rows("leaving_question", child), "nothing is written of it");
    }

    @Test
    void whatIsSaidAsHerPathEndsIsNotKept() {
        var child = women.leaving(someone().born(2011, 1), Optional.of(LeavingStatus.EDUCATION));
        var girl = women.leaving(someone().born(2010, 12), Optional.of(LeavingStatus.EDUCATION));
        assertEquals(List.of("not-asked"), saidAtTheEnd(child));
        assertEquals(List.of("education"), saidAtTheEnd(girl));
        assertEquals(0, rows("work_status", child));
        assertEquals(1, rows("v_work_status", girl));
        house.clock().move(Duration.ofDays(185));
        assertEquals(List.of(girl), Leavers.sixMonths(house.open()));
    }

    @Test
    void nobodyWritesItByHand() {
        var child = women.agreeing(someone().born(2011, 1));
        assertEquals("work.refusal.too-young", refused(() -> work().statuses().record(child, StatusMoment.ENTRY,
                WorkStatus.EDUCATION_OR_TRAINING, TODAY)));
        assertEquals(0, rows("work_status", child));
        var girl = women.agreeing(someone().born(2010, 12));
        work().statuses().record(girl, StatusMoment.ENTRY, WorkStatus.EDUCATION_OR_TRAINING, TODAY);
    }

    /// Her year of birth was recorded later than what she does: the report no longer counts it.
    @Test
    void whatWasKeptBeforeHerAgeWasKnownIsNotCounted() {
        var her = women.leaving(someone(), Optional.of(LeavingStatus.INACTIVE));
        var silent = women.leaving(someone(), Optional.empty());
        assertEquals(1, rows("v_work_status", her));
        assertEquals(List.of(silent), Leavers.asked(house.open()));
        states(her, 14);
        states(silent, 14);
        assertEquals(List.of(), Leavers.asked(house.open()), "nor is she asked any more");
        assertEquals(List.of(), work().due().about(silent));
        assertEquals(0, rows("v_work_status", her));
        assertEquals(Optional.empty(), women.left(her));
        house.clock().move(Duration.ofDays(185));
        assertFalse(Leavers.sixMonths(house.open()).contains(her));
    }

    /// She knows her age and not her year of birth.
    @Test
    void whoStatesSuchAnAgeIsPlacedNowhere() {
        var child = someone().answering(Purpose.COMPANIES, Answer.GIVEN).welcomedIn(house.open()).id();
        states(child, 15);
        var girl = someone().answering(Purpose.COMPANIES, Answer.GIVEN).welcomedIn(house.open()).id();
        states(girl, 16);
        var company = work().companies().add(CompanyDetails.named("Filo Tailoring", Sector.MANUFACTURING));
        work().companies().check(company, CheckedBy.VISIT, Set.of());
        var opening = work().openings().add(company, OpeningDetails.of("Sewing helper", OpeningKind.TRAINEESHIP, 2));
        assertEquals("work.refusal.may-not-work",
                refused(() -> work().place(child, opening, NewPlacement.from(TODAY))));
        work().place(girl, opening, NewPlacement.from(TODAY));
        women.end(women.path(child, Path.CIVIC_INCLUSION), Optional.of(LeavingStatus.EMPLOYED));
        assertEquals(0, rows("work_status", child));
    }

    /// It would be counted as work that was found, and she would be asked how it continues. A mistyped year is before her
    /// birth.
    @Test
    void whatAChildFoundHerselfIsNoWorkHere() {
        var child = someone().born(2012, 3).welcomedIn(house.open()).id();
        var woman = someone().born(1994, 3).welcomedIn(house.open()).id();
        assertEquals("work.refusal.may-not-work",
                refused(() -> work().placements().foundHerself(child, NewPlacement.from(TODAY))));
        assertEquals("work.refusal.may-not-work", refused(
                () -> work().placements().foundHerself(woman, NewPlacement.from(LocalDate.of(1976, 12, 3)))));
        assertEquals(0, rows("placement", child));
        work().placements().foundHerself(woman, NewPlacement.from(TODAY));
    }

    /// All later work would be linked to it, and its marks would never be due.
    @Test
    void workOfAnotherCenturyIsAMistypedYear() {
        assertEquals(List.of("startsOn"), NewPlacement.from(LocalDate.of(1926, 12, 3)).problems(TODAY).stream()
                .map(Problem::field).toList());
        assertEquals(List.of("startsOn"),
                NewPlacement.from(LocalDate.of(26, 12, 3)).problems(TODAY).stream().map(Problem::field).toList());
        assertEquals(List.of(), NewPlacement.from(LocalDate.of(1986, 12, 3)).problems(TODAY));
    }

    /// Her age became known only after she was asked.
    @Test
    void noCompanyIsToldOfAChild() {
        var her = someone().answering(Purpose.COMPANIES, Answer.GIVEN).welcomedIn(house.open()).id();
        var company = work().companies().add(CompanyDetails.named("Filo Tailoring", Sector.MANUFACTURING));
        work().companies().check(company, CheckedBy.VISIT, Set.of());
        var opening = work().openings().add(company, OpeningDetails.of("Sewing helper", OpeningKind.TRAINEESHIP, 2));
        var offer = work().offers().offer(her, opening);
        states(her, 14);
        assertEquals("work.refusal.too-young", refused(() -> work().offers().answer(her, offer, OfferAnswer.YES)));
        var child = someone().born(2014, 3).answering(Purpose.COMPANIES, Answer.GIVEN).welcomedIn(house.open()).id();
        assertEquals("work.refusal.too-young", refused(() -> work().offers().offer(child, opening)));
        work().offers().answer(her, offer, OfferAnswer.NO);
    }

    /// She turned 16 this year: for a day in the year before, nothing would be shown.
    @Test
    void nothingIsWrittenOfADayOnWhichSheWasTooYoung() {
        var girl = women.agreeing(someone().born(2010, 12));
        assertEquals("work.refusal.too-young-then", refused(() -> work().statuses().record(girl, StatusMoment.ENTRY,
                WorkStatus.EDUCATION_OR_TRAINING, LocalDate.of(2025, 12, 31))));
        assertEquals(0, rows("work_status", girl));
        work().statuses().record(girl, StatusMoment.ENTRY, WorkStatus.EDUCATION_OR_TRAINING, LocalDate.of(2026, 1, 1));
        assertEquals(1, rows("v_work_status", girl));
    }

    /// She stated her age in January, and had left in December.
    @Test
    void nobodyIsAskedOfADayOnWhichSheWasTooYoung() {
        house.clock().move(Duration.ofDays(30));
        var child = women.leaving(someone(), Optional.empty());
        var girl = women.leaving(someone(), Optional.empty());
        house.clock().move(Duration.ofDays(10));
        states(child, 16);
        states(girl, 17);
        assertEquals(List.of(girl), Leavers.asked(house.open()), "on Today");
        assertEquals(List.of(), work().due().about(child));
        assertEquals("work.refusal.no-mark",
                refused(() -> work().statuses().onLeaving(child, WorkStatus.EDUCATION_OR_TRAINING)));
        work().statuses().onLeaving(girl, WorkStatus.EDUCATION_OR_TRAINING);
        assertEquals(1, rows("v_work_status", girl));
    }

    /// What one card knows, both know.
    @Test
    void theAgeOnACardThatWasJoinedCounts() {
        var told = women.leaving(someone(), Optional.of(LeavingStatus.INACTIVE));
        var silent = women.leaving(someone(), Optional.empty());
        for (var kept : List.of(told, silent)) {
            house.open().cardsJoined().join(kept, someone().born(2012, 5).welcomedIn(house.open()).id());
        }
        assertEquals(0, rows("v_work_status", told));
        assertEquals(List.of(), Leavers.asked(house.open()));
        assertEquals(List.of(), work().due().about(silent));
        assertEquals("work.refusal.too-young", refused(() -> work().statuses().record(silent, StatusMoment.ENTRY,
                WorkStatus.EDUCATION_OR_TRAINING, TODAY)));
    }

    private void states(ParticipantId her, int years) {
        house.open().participants().change(her, someone().form().telling(Membership.NOTHING
                .with(MembershipField.STATED_AGE, Optional.of(new StatedAge(years, Optional.empty())))));
    }

    private List<String> saidAtTheEnd(ParticipantId her) {
        return house.open().vault().read(tx -> tx.handle().createQuery("""
                select leaving_status
                  from enrolment
                 where participant = :her""").bind("her", her.value()).mapTo(String.class).list());
    }

    /// Returns how many rows about her a table has.
    private int rows(String table, ParticipantId her) {
        return house.open().vault().read(tx -> tx.handle().createQuery("""
                select count(*)
                  from <table>
                 where participant = :her""").define("table", table).bind("her", her.value()).mapTo(Integer.class)
                .one());
    }

    private Work work() {
        return house.open().work();
    }

    private static String refused(Executable act) {
        return assertThrows(Refusal.class, act).key();
    }
}
