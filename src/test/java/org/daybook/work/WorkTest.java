package org.daybook.work;

import static org.daybook.testing.Some.someone;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.daybook.base.ParticipantId;
import org.daybook.base.Refusal;
import org.daybook.consents.Answer;
import org.daybook.consents.ConsentWording;
import org.daybook.consents.Purpose;
import org.daybook.contact.Advice;
import org.daybook.contact.Contacts;
import org.daybook.milestones.Cefr;
import org.daybook.participants.CardNumber;
import org.daybook.staff.KeptAway;
import org.daybook.staff.NewMember;
import org.daybook.staff.Permission;
import org.daybook.staff.Preset;
import org.daybook.staff.Received;
import org.daybook.staff.Role;
import org.daybook.staff.StaffId;
import org.daybook.staff.TrailQuestion;
import org.daybook.testing.Agreed;
import org.daybook.testing.HerWishes;
import org.daybook.testing.TestHouse;
import org.daybook.work.OpeningDetails.LanguageLevel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.function.Executable;

/// Companies, what stops placements there, who may fit an opening, and where women work, through the Gate on a real store.
class WorkTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
    private static final String OTHER = "four lamps by the window";
    private static final ConsentWording HEARD = new ConsentWording(ConsentWording.CURRENT, "en");
    private static final WorkWish WISH = WorkWish.NOTHING.working(Set.of(DayPart.MORNINGS, DayPart.AFTERNOONS), 30)
            .speaking(new LanguageLevel("it", Cefr.A2));

    @RegisterExtension
    final TestHouse house = new TestHouse(Set.of(Role.CASEWORKER, Role.COORDINATOR));

    @Test
    void aCompanyWithASignTakesNobodyByAnyWay() {
        var company = checked("Filo Tailoring");
        var opening = opening(company);
        var her = wishing("Amina");
        var other = wishing("Olena");
        work().place(her, opening, NewPlacement.from(TODAY.minusDays(3)));
        assertEquals(1, work().matching().find(opening).fit().size());
        work().companies().warnings().warn(company, WarningSign.PAPERS_KEPT);

        assertEquals(CompanyState.STOPPED, work().companies().page(company).company().state());
        assertEquals("work.refusal.stopped", refused(() -> work().place(other, opening, NewPlacement.from(TODAY))));
        assertEquals("work.refusal.stopped", refused(() -> work().openings().add(company,
                OpeningDetails.of("Ironing", OpeningKind.JOB, 1))));
        assertEquals(List.of(), work().matching().find(opening).fit());
        assertEquals(List.of(), work().openings().open());
        work().companies().check(company, CheckedBy.VISIT, Set.of());
        assertEquals("work.refusal.stopped", refused(() -> work().place(other, opening, NewPlacement.from(TODAY))),
                "a check lifts no sign");
        var job = work().wishes().of(her).jobs().getFirst().id();
        work().placements().end(her, job, TODAY, EndedBecause.CONDITIONS);
        assertEquals("work.refusal.stopped", refused(() -> work().placements().reopen(her, job)));
    }

    /// Otherwise one person could lift the sign by adding the company again.
    @Test
    void aSignStandsAgainstTheNameOfTheCompany() {
        var company = checked("Filo Tailoring");
        var neighbour = checked("Sole Laundry");
        work().companies().warnings().warn(company, WarningSign.FEES);
        assertEquals("work.refusal.stopped", refused(() -> checked(" FILO tailoring")));
        assertEquals("work.refusal.stopped", refused(() -> work().companies().change(company, of(company),
                CompanyDetails.named("Filo New", Sector.MANUFACTURING))));
        assertEquals("work.refusal.stopped", refused(() -> work().companies().change(neighbour, of(neighbour),
                CompanyDetails.named("Filo Tailoring", Sector.MANUFACTURING))));
        work().companies().change(company, of(company), CompanyDetails.named("Filo Tailoring", Sector.TRADE));
    }

    /// The list has her card and the day, and neither the sign nor who raised it nor the company.
    @Test
    void whoWorksThereIsOnTodaysListAtOnce() {
        var company = checked("Filo Tailoring");
        var her = wishing("Amina");
        work().place(her, opening(company), NewPlacement.from(TODAY.minusDays(3)));
        assertEquals(List.of(), work().due().today().rows());
        work().companies().check(company, CheckedBy.CALL, Set.of(WarningSign.THREATS, WarningSign.FEES));
        assertEquals(List.of(new WorkDue(her, card(her), TODAY, new WorkDue.What.Speak(),
                Advice.Verdict.NOT_AGREED)), work().due().today().rows());
        work().due().checkedIn(her);
        assertEquals(List.of(), work().due().today().rows());
        assertEquals("work.refusal.no-check-in", refused(() -> work().due().checkedIn(her)));
    }

    @Test
    void aSignOfWhoMayNotSeeHerPutsHerOnTheListAllTheSame() {
        var company = checked("Filo Tailoring");
        var her = wishing("Amina");
        work().place(her, opening(company), NewPlacement.from(TODAY));
        var jo = jobOfficer();
        house.open().participants().keptAway().keep(her, jo, KeptAway.Because.RELATED,
                KeptAway.SaidBy.SHE);
        house.as("jo", OTHER, day -> {
            day.work().companies().warnings().warn(company, WarningSign.ISOLATION);
            assertEquals(List.of(), day.work().due().today().rows());
            assertEquals(List.of(), day.work().placements().at(company));
        });
        assertEquals(1, work().due().today().rows().size());
    }

    @Test
    void liftingASignTakesTwoPeople() {
        var company = checked("Filo Tailoring");
        jobOfficer();
        work().companies().warnings().warn(company, WarningSign.WAGES_WITHHELD);
        var sign = work().companies().page(company).company().warnings().getFirst().id();
        assertEquals("work.refusal.second-person", refused(() -> work().companies().warnings().lift(sign)));
        work().companies().warnings().proposeLifting(sign);
        assertEquals("work.refusal.second-person", refused(() -> work().companies().warnings().lift(sign)));
        house.as("jo", OTHER, day -> day.work().companies().warnings().keepWarning(sign));
        assertEquals(CompanyState.STOPPED, work().companies().page(company).company().state());
        work().companies().warnings().proposeLifting(sign);
        house.as("jo", OTHER, day -> assertEquals("work.refusal.newcomer",
                refused(() -> day.work().companies().warnings().lift(sign)),
                "nobody enters a colleague only to be two"));
        work().companies().warnings().keepWarning(sign);
        house.as("jo", OTHER, day -> day.work().companies().warnings().proposeLifting(sign));
        assertEquals("work.refusal.newcomer", refused(() -> work().companies().warnings().lift(sign)));
        house.passDays(8);
        work().companies().warnings().lift(sign);
        assertEquals(CompanyState.CHECKED, work().companies().page(company).company().state());
        assertEquals("work.refusal.unknown-warning", refused(() -> work().companies().warnings().proposeLifting(sign)));
    }

    @Test
    void aCheckHoldsForAYearAndNobodyIsPlacedBeforeIt() {
        var company = work().companies().add(CompanyDetails.named("Sole Laundry", Sector.OTHER_SERVICES));
        var opening = opening(company);
        var her = wishing("Amina");
        assertEquals("work.refusal.not-checked", refused(() -> work().place(her, opening, NewPlacement.from(TODAY))));
        assertEquals(CompanyState.BEING_CHECKED, work().matching().find(opening).state());
        work().companies().check(company, CheckedBy.VISIT, Set.of());
        house.clock().move(Duration.ofDays(365));
        assertEquals(CompanyState.CHECKED, work().companies().page(company).company().state());
        house.clock().move(Duration.ofDays(1));
        assertEquals(CompanyState.CHECK_AGAIN, work().companies().page(company).company().state());
        assertEquals("work.refusal.not-checked", refused(() -> work().place(her, opening, NewPlacement.from(TODAY))));
    }

    @Test
    void thoseWhoFitAreInTheOrderOfWaitingNeedByNeed() {
        var company = checked("Filo Tailoring");
        var opening = opening(company);
        var first = wishing("Amina");
        var unknown = agreed("Olena");
        work().wishes().save(unknown, WorkWish.NOTHING.working(Set.of(), 40));
        var evenings = agreed("Maria");
        work().wishes().save(evenings, WorkWish.NOTHING.working(Set.of(DayPart.EVENINGS), 40));
        // She has waited since she first said so, whatever she changes later.
        work().wishes().save(first, WISH.working(Set.of(DayPart.MORNINGS), 25));
        var found = work().matching().find(opening);
        assertEquals(List.of(first, unknown), found.fit().stream().map(Match::her).toList());
        assertEquals(
                Map.of(OpeningNeed.MAY_WORK, Fit.MET, OpeningNeed.TIMES, Fit.MET, OpeningNeed.HOURS, Fit.MET,
                        OpeningNeed.LANGUAGE, Fit.MET),
                found.fit().getFirst().needs());
        assertEquals(Map.of(OpeningNeed.MAY_WORK, Fit.MET, OpeningNeed.TIMES, Fit.NOT_KNOWN, OpeningNeed.HOURS, Fit.MET,
                OpeningNeed.LANGUAGE,
                Fit.NOT_KNOWN), found.fit().getLast().needs());
        assertEquals(3, found.agreed());
        assertEquals(Optional.of(OpeningNeed.TIMES), found.missed());
    }

    @Test
    void whoTookHerConsentBackIsShownToNobody() {
        var opening = opening(checked("Filo Tailoring"));
        var her = wishing("Amina");
        answer(her, Purpose.COMPANIES, Answer.REFUSED);
        assertEquals(0, work().matching().find(opening).agreed());
        assertEquals(WorkWish.NOTHING, work().wishes().of(her).wish());
        assertEquals("consents.refusal.not-given", refused(() -> work().wishes().save(her, WISH)));
        assertEquals("consents.refusal.not-given",
                refused(() -> work().place(her, opening, NewPlacement.from(TODAY))));
    }

    /// A colleague who looks for work for her sees neither the reason nor that there is one.
    @Test
    void whereSheIsNotToBeIsLeftOutWithoutAReason() {
        var company = checked("Filo Tailoring");
        var opening = opening(company);
        var her = wishing("Amina");
        jobOfficer();
        work().limits().keepFromTown(her, "palermo");
        work().limits().keepFrom(her, Sector.MINING);
        house.as("jo", OTHER, day -> {
            assertEquals(0, day.work().matching().find(opening).agreed());
            assertEquals(List.of(), day.work().wishes().of(her).limits());
            assertEquals("work.refusal.not-there",
                    refused(() -> day.work().place(her, opening, NewPlacement.from(TODAY))));
        });
        work().wishes().of(her).limits().forEach(limit -> work().limits().remove(her, limit.id()));
        work().limits().askMeFirst(her);
        house.as("jo", OTHER, day -> {
            assertEquals(Optional.of("MR"), day.work().matching().find(opening).fit().getFirst().askFirst());
            assertEquals("work.refusal.ask-first",
                    refused(() -> day.work().place(her, opening, NewPlacement.from(TODAY))));
        });
        work().place(her, opening, NewPlacement.from(TODAY));
    }

    @Test
    void twoWhoMustNotMeetNeverShareACompany() {
        var company = checked("Filo Tailoring");
        var opening = opening(company);
        var her = wishing("Amina");
        var other = wishing("Olena");
        house.open().participants().keptApart().keep(her, card(other).toString());
        work().place(her, opening, NewPlacement.from(TODAY));
        assertEquals(List.of(), work().matching().find(opening).fit());
        assertEquals("work.refusal.not-there",
                refused(() -> work().place(other, opening, NewPlacement.from(TODAY))));
        var job = work().wishes().of(her).jobs().getFirst().id();
        work().placements().end(her, job, TODAY, EndedBecause.HER_CHOICE);
        house.clock().move(Duration.ofDays(1));
        work().place(other, opening, NewPlacement.from(TODAY.plusDays(1)));
        assertEquals("work.refusal.not-there", refused(() -> work().placements().reopen(her, job)));
        assertEquals(Optional.of(TODAY), work().wishes().of(her).jobs().getFirst().endedOn());
    }

    @Test
    void placesAreFilledOnce() {
        var opening = work().openings().add(checked("Orto"), OpeningDetails.of("Garden", OpeningKind.JOB, 1));
        var her = wishing("Amina");
        work().place(her, opening, NewPlacement.from(TODAY));
        assertEquals("work.refusal.already", refused(() -> work().place(her, opening, NewPlacement.from(TODAY))));
        assertEquals("work.refusal.full",
                refused(() -> work().place(wishing("Olena"), opening, NewPlacement.from(TODAY))));
    }

    @Test
    void sheIsAskedOnlyWhileSheAgreesToItAndToBeReached() {
        var her = wishing("Amina");
        var job = work().place(her, opening(checked("Filo Tailoring")), NewPlacement.from(TODAY.minusMonths(1)));
        assertEquals(List.of(), work().due().today().rows());
        answer(her, Purpose.FOLLOW_UP, Answer.GIVEN);
        assertEquals(List.of(), work().due().today().rows(), "she has not agreed to be reached");
        assertEquals("consents.refusal.not-given",
                refused(() -> work().placements().answers().record(her, job, 1, MarkAnswer.STILL_WORKING)));
        answer(her, Purpose.SAFE_CONTACT, Answer.GIVEN);
        house.open().contacts().change(her, HerWishes.noCalls(), Contacts.Source.SHE_SAID_SO);
        assertEquals(MarkState.NOT_ASKED, work().wishes().of(her).marks().getFirst().state());
        assertEquals("work.refusal.no-mark",
                refused(() -> work().placements().answers().record(her, job, 1, MarkAnswer.STILL_WORKING)));
        house.open().contacts().change(her, HerWishes.onWeekdays(), Contacts.Source.SHE_SAID_SO);
        var due = ((WorkDue.What.Ask) work().due().today().rows().getFirst().what()).mark();
        assertEquals(1, due.months());
        work().placements().answers().record(her, due.placement(), 1, MarkAnswer.NOT_REACHED);
        assertEquals(List.of(), work().due().today().rows());
        assertEquals(MarkState.LOST, work().wishes().of(her).marks().getFirst().state());
        assertEquals("work.refusal.no-mark",
                refused(() -> work().placements().answers().record(her, due.placement(), 3, MarkAnswer.STILL_WORKING)));
    }

    /// Two chains of work that became one by a job that she reported later: the screen shows what the report counts.
    @Test
    void ofTwoAnswersForAMarkTheLaterCountsOnTheScreenAsInTheReport() {
        var her = wishing("Amina");
        answer(her, Purpose.FOLLOW_UP, Answer.GIVEN);
        answer(her, Purpose.SAFE_CONTACT, Answer.GIVEN);
        house.open().contacts().change(her, HerWishes.onWeekdays(), Contacts.Source.SHE_SAID_SO);
        var first = found(her, LocalDate.of(2026, 3, 1), LocalDate.of(2026, 4, 10));
        var second = found(her, LocalDate.of(2026, 5, 20), TODAY);
        work().placements().answers().record(her, first, 1, MarkAnswer.NOT_REACHED);
        work().placements().answers().record(her, second, 3, MarkAnswer.NOT_REACHED);
        house.clock().move(Duration.ofDays(1));
        work().placements().answers().record(her, second, 1, MarkAnswer.STILL_WORKING);
        found(her, LocalDate.of(2026, 4, 20), LocalDate.of(2026, 5, 5));
        assertEquals(MarkState.KEPT, work().wishes().of(her).marks().getFirst().state());
        assertEquals(List.of("still-working"), house.open().vault().read(tx -> tx.handle().createQuery("""
                select answer
                  from v_job_mark
                 where months = 1""").mapTo(String.class).list()));
        work().placements().answers().correct(her, first, 1, MarkAnswer.PREFERS_NOT);
        assertEquals(MarkState.DECLINED, work().wishes().of(her).marks().getFirst().state());
    }

    private PlacementId found(ParticipantId her, LocalDate from, LocalDate until) {
        var job = work().placements().foundHerself(her, NewPlacement.from(from));
        if (until.isBefore(TODAY)) {
            work().placements().end(her, job, until, EndedBecause.NOT_TOLD);
        }
        return job;
    }

    /// What a lawyer said in between is not overwritten by a colleague who only adds a language.
    @Test
    void aWishThatAColleagueWroteIsNotWrittenOverByAnOlderForm() {
        var her = wishing("Amina");
        var read = work().wishes().of(her).wish();
        var lawyer = new WorkWish(Optional.of(MayWork.ASK_LAWYER), Optional.empty(), read.when(), read.mostHours(),
                read.languages(), read.schoolHours(), read.skills(), read.notWanted());
        work().wishes().save(her, read, lawyer);
        assertEquals("work.refusal.changed", refused(() -> work().wishes().save(her, read,
                read.speaking(new LanguageLevel("fr", Cefr.B1)))));
        assertEquals(lawyer, work().wishes().of(her).wish());
        answer(her, Purpose.COMPANIES, Answer.REFUSED);
        answer(her, Purpose.COMPANIES, Answer.GIVEN);
        assertEquals("work.refusal.changed", refused(() -> work().wishes().save(her, WorkWish.NOTHING, read)),
                "a form that was empty while she did not agree");
    }

    /// Otherwise the last to press would overwrite what a colleague heard.
    @Test
    void anEndThatAColleagueWroteIsNotWrittenOver() {
        var her = wishing("Amina");
        var job = found(her, LocalDate.of(2026, 3, 1), LocalDate.of(2026, 4, 10));
        assertEquals("work.refusal.changed",
                refused(() -> work().placements().end(her, job, TODAY, EndedBecause.CONDITIONS)));
        var one = work().wishes().of(her).jobs().getFirst();
        assertEquals(Optional.of(LocalDate.of(2026, 4, 10)), one.endedOn());
    }

    @Test
    void whoWorksAtACompanyIsShownToWhoAsksAndThatIsLogged() {
        var company = checked("Filo Tailoring");
        var her = wishing("Amina");
        work().place(her, opening(company), NewPlacement.from(TODAY));
        long before = lines(Permission.SEE_PLACED);
        work().companies().page(company);
        work().companies().all();
        assertEquals(before, lines(Permission.SEE_PLACED));
        assertEquals(List.of(card(her)), work().placements().at(company).stream().map(Placements.Placed::card)
                .toList());
        assertEquals(before + 1, lines(Permission.SEE_PLACED));
    }

    @Test
    void whoLooksForWorkSeesNothingOfACase() {
        var opening = opening(checked("Filo Tailoring"));
        var her = wishing("Amina");
        jobOfficer();
        house.as("jo", OTHER, day -> {
            assertEquals(List.of(her), day.work().matching().find(opening).fit().stream().map(Match::her).toList());
            assertEquals(WISH, day.work().wishes().of(her).wish());
            assertThrows(Refusal.class, () -> day.participants().open(her));
            assertFalse(day.participants().mayList());
            assertTrue(day.work().wishes().mayChange());
            assertFalse(day.work().limits().maySet());
        });
    }

    @Test
    void joinedCardsAreOneWayOfWorkingAndErasingLeavesNothing() {
        var opening = opening(checked("Filo Tailoring"));
        var her = wishing("Amina");
        var twin = wishing("Amina");
        var first = work().place(her, opening, NewPlacement.from(TODAY.minusMonths(4)));
        work().placements().end(her, first, TODAY.minusMonths(2), EndedBecause.OTHER_WORK);
        work().placements().foundHerself(twin, NewPlacement.from(TODAY.minusMonths(2).plusDays(30)));
        work().limits().keepFrom(her, Sector.MINING);
        house.open().cardsJoined().join(her, twin);
        assertEquals(List.of(1, 3, 6, 12), work().wishes().of(her).marks().stream().map(WorkMark::months).toList());
        assertEquals(2, work().wishes().of(her).jobs().size());
        var received = house.open().gate().about(Permission.SEE_RECIPIENTS, her,
                passage -> work().received(passage, her));
        assertEquals(1, received.size());
        assertTrue(received.getFirst().who() instanceof Received.Who.Outside);

        Agreed.erase(house.open(), her);
        assertEquals(List.of(0), house.open().vault().read(tx -> tx.handle().createQuery("""
                select (select count(*) from work_wish) + (select count(*) from work_limit)
                       + (select count(*) from placement) + (select count(*) from placement_mark)
                       + (select count(*) from work_check_in)""").mapTo(Integer.class).list()));
    }

    @Test
    void aPlacementIsTakenBackOnTheSameDayByWhoWroteIt() {
        var opening = opening(checked("Filo Tailoring"));
        var her = wishing("Amina");
        jobOfficer();
        assertThrows(IllegalArgumentException.class,
                () -> work().place(her, opening, NewPlacement.from(TODAY.plusYears(1).plusDays(1))));
        var wrong = work().place(her, opening, NewPlacement.from(TODAY));
        house.as("jo", OTHER, day -> assertEquals("work.refusal.unknown-placement",
                refused(() -> day.work().placements().takeBack(her, wrong))));
        work().placements().takeBack(her, wrong);
        assertEquals(List.of(), work().wishes().of(her).jobs());
        var right = work().place(her, opening, NewPlacement.from(TODAY));
        house.clock().move(Duration.ofDays(1));
        assertEquals("work.refusal.unknown-placement", refused(() -> work().placements().takeBack(her, right)));
    }

    /// If it were ended, it would count as work that began, and until its first day it would keep the place and block women who
    /// must not meet her.
    @Test
    void whatFallsThroughBeforeItsFirstDayIsTakenBackByAnybody() {
        var opening = opening(checked("Filo Tailoring"));
        var her = wishing("Amina");
        var job = work().place(her, opening, NewPlacement.from(TODAY.plusDays(10)));
        house.clock().move(Duration.ofDays(9));
        assertEquals("work.refusal.before-start", refused(
                () -> work().placements().end(her, job, TODAY.plusDays(9), EndedBecause.NOT_TOLD)));
        jobOfficer();
        house.as("jo", OTHER, day -> day.work().placements().takeBack(her, job));
        assertEquals(List.of(), work().wishes().of(her).jobs());
        var begins = work().place(her, opening, NewPlacement.from(TODAY.plusDays(10)));
        house.clock().move(Duration.ofDays(1));
        assertEquals("work.refusal.unknown-placement", refused(() -> work().placements().takeBack(her, begins)));
    }

    /// The company expected her: it must be told if she is erased, locked or withdraws. What was undone on the day it was
    /// recorded was a mistake, of which no company knows.
    @Test
    void aCompanyThatExpectedHerStillKnowsOfHerWhenTheWorkFellThrough() {
        var opening = opening(checked("Filo Tailoring"));
        var her = wishing("Amina");
        work().placements().takeBack(her, work().place(her, opening, NewPlacement.from(TODAY.plusDays(10))));
        assertEquals(List.of(), knows(her));
        var job = work().place(her, opening, NewPlacement.from(TODAY.plusDays(10)));
        var known = knows(her);
        assertEquals(1, known.size());
        house.clock().move(Duration.ofDays(1));
        work().placements().takeBack(her, job);
        assertEquals(known, knows(her));
        Agreed.erase(house.open(), her);
        assertEquals(List.of(0), house.open().vault().read(tx -> tx.handle().createQuery("""
                select count(*)
                  from journal
                 where tab = 'placement' and op = 'd'""").mapTo(Integer.class).list()));
    }

    private List<Received> knows(ParticipantId her) {
        return house.open().gate().about(Permission.SEE_RECIPIENTS, her, passage -> work().received(passage, her));
    }

    /// A locked record contributes nothing to a list of work, and breaks it for nobody.
    @Test
    void aLockedRecordIsNotAmongThoseWhoWorkThere() {
        var company = checked("Filo Tailoring");
        var opening = opening(company);
        var her = wishing("Amina");
        var other = wishing("Olena");
        work().place(her, opening, NewPlacement.from(TODAY));
        work().place(other, opening, NewPlacement.from(TODAY));
        house.open().rights().lock(her);
        assertEquals(List.of(card(other)), work().placements().at(company).stream().map(Placements.Placed::card)
                .toList());
    }

    @Test
    void everyCaseworkerMayBeAskedFirstAndOnlySheTakesItBack() {
        var her = wishing("Amina");
        house.open().team().add(new NewMember("lb", "LB", Set.of(Role.CASEWORKER)), OTHER.toCharArray());
        house.as("lb", OTHER, day -> day.work().limits().askMeFirst(her));
        work().limits().askMeFirst(her);
        work().limits().askMeFirst(her);
        var limits = work().wishes().of(her).limits();
        assertEquals(Set.of(Optional.of("LB"), Optional.of("MR")),
                limits.stream().map(WishPage.Limit::words).collect(Collectors.toSet()));
        assertEquals(2, limits.size());
        var hers = limits.stream().filter(one -> one.words().equals(Optional.of("LB"))).findFirst().orElseThrow().id();
        assertEquals("work.refusal.ask-first", refused(() -> work().limits().remove(her, hers)));
        house.as("lb", OTHER, day -> {
            day.work().limits().remove(her, hers);
            assertEquals(1, day.work().wishes().of(her).limits().size());
        });
    }

    @Test
    void aTownIsKeptHoweverItIsTyped() {
        var limit = new WorkLimit(new UUID(0, 1), new ParticipantId(new UUID(0, 2)), LimitKind.TOWN,
                Optional.of("milano"), new StaffId(new UUID(0, 3)), "MR", TODAY);
        assertTrue(limit.excludes(company(Optional.of("Milano (MI)"))));
        assertTrue(limit.excludes(company(Optional.empty())), "nobody knows where that is");
        assertFalse(limit.excludes(company(Optional.of("Palermo"))));
        for (var written : List.of(List.of("Forlì", "Forli'"), List.of("Forli", "FORLÌ"),
                List.of("Sant'Agata", "Sant’Agata di Militello"), List.of("Reggio-Emilia", "Reggio  Emilia"),
                List.of("Αθήνα", "ΑΘΗΝΑ"), List.of("Šiauliai", "Siauliai"), List.of("Iași", "Iaşi"))) {
            assertTrue(from(written.getFirst()).excludes(company(Optional.of(written.getLast()))), written.toString());
        }
    }

    private static WorkLimit from(String town) {
        return new WorkLimit(new UUID(0, 1), new ParticipantId(new UUID(0, 2)), LimitKind.TOWN, Optional.of(town),
                new StaffId(new UUID(0, 3)), "MR", TODAY);
    }

    private static Company company(Optional<String> town) {
        var named = CompanyDetails.named("Filo", Sector.MANUFACTURING);
        return new Company(new CompanyId(new UUID(0, 4)), town.map(named::in).orElse(named), CompanyState.CHECKED,
                Optional.empty(), List.of(), Optional.empty(), List.of());
    }

    /// Nobody should be named there; a woman who is named all the same is erased from it, and nobody whose name only looks
    /// alike.
    @Test
    void aContactThatNamesHerGoesWithHer() {
        var company = checked("Filo Tailoring");
        var her = wishing("Amina");
        var card = house.open().gate().look(Permission.LIST_PEOPLE,
                passage -> house.open().participants().row(passage, her).card().toString());
        assertEquals("work.refusal.card-there",
                refused(() -> work().companyContacts().talked(company,
                        "They ask for " + card.toLowerCase(Locale.ROOT) + ".")));
        work().companyContacts().talked(company, "They ask for AMINA, again.");
        work().companyContacts().talked(company, "Aminata speaks for them now.");
        Agreed.erase(house.open(), her);
        assertEquals(List.of("Aminata speaks for them now."),
                work().companies().page(company).talks().stream().map(Company.Talk::words).toList());
    }

    private CompanyDetails of(CompanyId company) {
        return work().companies().page(company).company().details();
    }

    private Work work() {
        return house.open().work();
    }

    private CompanyId checked(String name) {
        var company = work().companies().add(CompanyDetails.named(name, Sector.MANUFACTURING).in("Palermo"));
        work().companies().check(company, CheckedBy.VISIT, Set.of());
        return company;
    }

    private OpeningId opening(CompanyId company) {
        return work().openings().add(company, OpeningDetails.of("Sewing helper", OpeningKind.JOB, 2)
                .at(20, Set.of(DayPart.MORNINGS)).speaking("it", Cefr.A1));
    }

    private ParticipantId agreed(String name) {
        var her = someone().called(name).welcomedIn(house.open()).id();
        answer(her, Purpose.COMPANIES, Answer.GIVEN);
        return her;
    }

    private ParticipantId wishing(String name) {
        var her = agreed(name);
        work().wishes().save(her, WISH);
        return her;
    }

    private void answer(ParticipantId her, Purpose purpose, Answer answer) {
        house.open().participants().answer(her, purpose, answer, HEARD);
    }

    private CardNumber card(ParticipantId her) {
        return house.open().gate().look(Permission.LIST_PEOPLE,
                passage -> house.open().participants().row(passage, her)).card();
    }

    private StaffId jobOfficer() {
        return house.open().team().add(new NewMember("jo", "JO", Preset.JOBS.roles()), OTHER.toCharArray()).id();
    }

    private long lines(Permission act) {
        return house.open().trail().lines(TrailQuestion.EVERYTHING).stream()
                .filter(line -> line.act().equals(Optional.of(act))).count();
    }

    private static String refused(Executable act) {
        return assertThrows(Refusal.class, act).key();
    }
}
