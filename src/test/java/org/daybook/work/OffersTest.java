package org.daybook.work;

import static org.daybook.testing.Some.someone;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.daybook.base.ParticipantId;
import org.daybook.base.Refusal;
import org.daybook.consents.Answer;
import org.daybook.consents.ConsentWording;
import org.daybook.consents.Heard;
import org.daybook.consents.Purpose;
import org.daybook.consents.RecordedAnswer;
import org.daybook.staff.KeptAway;
import org.daybook.staff.NewMember;
import org.daybook.staff.Permission;
import org.daybook.staff.Received;
import org.daybook.staff.Role;
import org.daybook.staff.StaffMember;
import org.daybook.testing.Agreed;
import org.daybook.testing.TestHouse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.function.Executable;

/// Between an opening and a placement: she is asked first, and the company hears about her only after she said yes.
class OffersTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
    private static final String OTHER = "four lamps by the window";
    private static final ConsentWording HEARD = new ConsentWording(ConsentWording.CURRENT, "en");

    @RegisterExtension
    final TestHouse house = new TestHouse(Set.of(Role.CASEWORKER, Role.COORDINATOR));

    @Test
    void theCompanyHearsOfHerOnlyAfterSheSaidYes() {
        var her = wishing("Amina");
        var offer = work().offers().offer(her, opening("Filo Tailoring"));
        assertEquals("work.refusal.she-first", refused(() -> work().offers().interview(her, offer, at(1))));
        assertEquals("work.refusal.she-first",
                refused(() -> work().offers().companyAnswered(her, offer, CompanyAnswer.YES)));
        assertEquals(0, received(her));
        work().offers().answer(her, offer, OfferAnswer.YES);
        work().offers().interview(her, offer, at(1));
        assertEquals(1, received(her));
        work().offers().companyAnswered(her, offer, CompanyAnswer.HOURS);
        assertEquals(Optional.of(CompanyAnswer.HOURS), work().wishes().of(her).offers().getFirst().companys());
    }

    @Test
    void nothingIsOfferedWhereSheCouldNotBePlaced() {
        var her = wishing("Amina");
        var opening = opening("Filo Tailoring");
        var company = work().openings().look(opening).company();
        work().limits().keepFrom(her, company);
        assertEquals("work.refusal.not-there", refused(() -> work().offers().offer(her, opening)));
        work().wishes().of(her).limits().forEach(limit -> work().limits().remove(her, limit.id()));
        var offer = work().offers().offer(her, opening);
        assertEquals("work.refusal.already-offered", refused(() -> work().offers().offer(her, opening)));
        work().offers().answer(her, offer, OfferAnswer.NO);
        var again = work().offers().offer(her, opening);
        work().offers().answer(her, again, OfferAnswer.YES);
        work().companies().warnings().warn(company, WarningSign.FEES);
        assertEquals("work.refusal.stopped", refused(() -> work().offers().interview(her, again, at(1))));
        assertEquals("work.refusal.stopped", refused(() -> work().offers().offer(wishing("Olena"), opening)));
    }

    /// Set after she said yes: each step checks what placing checks. A no can always be recorded.
    @Test
    void eachStepAsksWhatPlacingAsks() {
        var opening = opening("Filo Tailoring");
        var company = work().openings().look(opening).company();
        var works = wishing("Maria");
        work().place(works, opening, NewPlacement.from(TODAY));
        Map<String, Consumer<ParticipantId>> later = Map.of(
                "work.refusal.not-there", her -> work().limits().keepFrom(her, company),
                "work.refusal.ask-first", her -> house.as("lb", OTHER, day -> day.work().limits().askMeFirst(her)));
        colleague("lb", Role.CASEWORKER);
        later.forEach((key, act) -> goesNoFurther(opening, key, act));
        goesNoFurther(opening, "work.refusal.not-there",
                her -> house.open().participants().keptApart().keep(her, card(works)));
    }

    private void goesNoFurther(OpeningId opening, String key, Consumer<ParticipantId> act) {
        var her = wishing("Amina");
        var offer = work().offers().offer(her, opening);
        var other = wishing("Olena");
        var asked = work().offers().offer(other, opening);
        work().offers().answer(her, offer, OfferAnswer.YES);
        act.accept(her);
        act.accept(other);
        assertEquals(key, refused(() -> work().offers().answer(other, asked, OfferAnswer.YES)));
        assertEquals(key, refused(() -> work().offers().interview(her, offer, at(1))));
        assertEquals(key, refused(() -> work().offers().companyAnswered(her, offer, CompanyAnswer.YES)));
        work().offers().companyAnswered(her, offer, CompanyAnswer.HOURS);
        work().offers().answer(other, asked, OfferAnswer.NO);
    }

    /// It is reported for the company, without who and why.
    @Test
    void whoWorksTogetherAndIsNotToIsAToDoOfTheCompany() {
        var opening = opening("Filo Tailoring");
        var her = wishing("Amina");
        var other = wishing("Olena");
        var job = work().place(her, opening, NewPlacement.from(TODAY));
        work().place(other, opening, NewPlacement.from(TODAY));
        assertEquals(List.of(), conflicts());
        house.open().participants().keptApart().keep(her, card(other));
        assertEquals(List.of("Filo Tailoring"), conflicts());
        work().placements().end(her, job, TODAY, EndedBecause.HER_CHOICE);
        house.clock().move(Duration.ofDays(1));
        assertEquals(List.of(), conflicts());
        work().limits().keepFrom(other, Sector.MANUFACTURING);
        assertEquals(List.of("Filo Tailoring"), conflicts());
        colleague("jo", Role.JOB_OFFICER);
        house.as("jo", OTHER, day -> assertEquals(List.of(), day.work().due().today().conflicts()));
    }

    @Test
    void whoIsKeptAwayFromHerLearnsOfNoConflictWhereSheWorks() {
        var opening = opening("Filo Tailoring");
        var her = wishing("Amina");
        work().place(her, opening, NewPlacement.from(TODAY));
        work().limits().keepFrom(her, Sector.MANUFACTURING);
        var jo = colleague("jo", Role.CASEWORKER);
        house.as("jo", OTHER, day -> assertEquals(1, day.work().due().today().conflicts().size()));
        house.open().participants().keptAway().keep(her, jo.id(), KeptAway.Because.RELATED, KeptAway.SaidBy.SHE);
        house.as("jo", OTHER, day -> assertEquals(List.of(), day.work().due().today().conflicts()));
    }

    private StaffMember colleague(String word, Role role) {
        return house.open().team().add(new NewMember(word, word.toUpperCase(Locale.ROOT), Set.of(role)),
                OTHER.toCharArray());
    }

    private List<String> conflicts() {
        return work().due().today().conflicts().stream().map(one -> one.details().name()).toList();
    }

    private String card(ParticipantId her) {
        return house.open().gate().look(Permission.LIST_PEOPLE,
                passage -> house.open().participants().row(passage, her).card().toString());
    }

    @Test
    void nobodyIsPlacedWhereSheSaidNo() {
        var opening = opening("Filo Tailoring");
        var her = wishing("Amina");
        var offer = work().offers().offer(her, opening);
        work().offers().answer(her, offer, OfferAnswer.NO);
        assertEquals("work.refusal.declined", refused(() -> work().place(her, opening, NewPlacement.from(TODAY))));
        var again = work().offers().offer(her, opening);
        assertEquals("work.refusal.declined", refused(() -> work().place(her, opening, NewPlacement.from(TODAY))));
        work().offers().answer(her, again, OfferAnswer.YES);
        work().place(her, opening, NewPlacement.from(TODAY));
    }

    /// From a page that was read before a colleague recorded it; once that one is cancelled there is another.
    @Test
    void anInterviewThatAColleagueWroteIsNotWrittenOver() {
        var her = wishing("Amina");
        var offer = work().offers().offer(her, opening("Filo Tailoring"));
        work().offers().answer(her, offer, OfferAnswer.YES);
        work().offers().interview(her, offer, at(2));
        assertEquals("work.refusal.changed", refused(() -> work().offers().interview(her, offer, at(5))));
        assertEquals(Optional.of(new JobOffer.Interview(at(2), Optional.empty())), interview(her));
        work().offers().came(her, offer, InterviewOutcome.CANCELLED);
        work().offers().interview(her, offer, at(5));
        assertEquals(Optional.of(new JobOffer.Interview(at(5), Optional.empty())), interview(her));
    }

    /// How it went, and that the company said no, were recorded by a colleague.
    @Test
    void anOlderPageChangesNothingOfAnInterview() {
        var her = wishing("Amina");
        var offer = work().offers().offer(her, opening("Filo Tailoring"));
        work().offers().answer(her, offer, OfferAnswer.YES);
        work().offers().interview(her, offer, at(0));
        var held = work().offers().came(her, offer, InterviewOutcome.HELD);
        assertTrue(work().offers().came(her, offer, InterviewOutcome.HELD).isSame());
        assertEquals("work.refusal.changed",
                refused(() -> work().offers().came(her, offer, InterviewOutcome.NOT_CAME)));
        work().offers().putBack(her, held);
        work().offers().came(her, offer, InterviewOutcome.NOT_CAME);
        assertEquals("work.refusal.changed",
                refused(() -> work().offers().putBack(her, held)));
        work().offers().companyAnswered(her, offer, CompanyAnswer.HOURS);
        assertEquals("work.refusal.changed", refused(() -> work().offers().interview(her, offer, at(5))));
        assertEquals(Optional.of(new JobOffer.Interview(at(0), Optional.of(InterviewOutcome.NOT_CAME))),
                interview(her));
    }

    private Optional<JobOffer.Interview> interview(ParticipantId her) {
        return work().wishes().of(her).offers().getFirst().interview();
    }

    /// The company said yes, she was asked again, and said no.
    @Test
    void herNoStandsBesideAnEarlierYes() {
        var opening = opening("Filo Tailoring");
        var her = wishing("Amina");
        var offer = work().offers().offer(her, opening);
        work().offers().answer(her, offer, OfferAnswer.YES);
        work().offers().companyAnswered(her, offer, CompanyAnswer.YES);
        var again = work().offers().offer(her, opening);
        work().offers().answer(her, again, OfferAnswer.NO);
        assertEquals("work.refusal.declined", refused(() -> work().place(her, opening, NewPlacement.from(TODAY))));
        work().offers().answer(her, work().offers().offer(her, opening), OfferAnswer.YES);
        work().place(her, opening, NewPlacement.from(TODAY));
    }

    /// From the day before, without the place; not at a company with a sign, and not once she withdrew her consent.
    @Test
    void anInterviewIsDueUntilSomebodySaysHowItWent() {
        var her = wishing("Amina");
        var offer = work().offers().offer(her, opening("Filo Tailoring"));
        work().offers().answer(her, offer, OfferAnswer.YES);
        work().offers().interview(her, offer, at(2));
        assertEquals(List.of(), work().due().today().rows());
        house.clock().move(Duration.ofDays(1));
        assertEquals(List.of(new WorkDue.What.Interview(offer, new JobOffer.Interview(at(2), Optional.empty()))),
                work().due().today().rows().stream().map(WorkDue::what).toList());
        assertEquals("work.refusal.no-interview",
                refused(() -> work().offers().came(her, offer, InterviewOutcome.HELD)), "it has not been yet");
        house.clock().move(Duration.ofDays(1));
        answer(her, Answer.REFUSED);
        assertEquals(List.of(), work().due().today().rows());
        assertEquals(List.of(), work().wishes().of(her).offers());
        assertEquals("consents.refusal.not-given",
                refused(() -> work().offers().came(her, offer, InterviewOutcome.HELD)));
        answer(her, Answer.GIVEN);
        work().offers().came(her, offer, InterviewOutcome.HELD);
        assertEquals(List.of(), work().due().today().rows());
        work().offers().answer(her, offer, OfferAnswer.NO);
    }

    /// The company may say yes before the interview: she is still expected there.
    @Test
    void anInterviewStaysDueAfterTheCompanySaidYes() {
        var her = wishing("Amina");
        var offer = work().offers().offer(her, opening("Filo Tailoring"));
        work().offers().answer(her, offer, OfferAnswer.YES);
        work().offers().interview(her, offer, at(1));
        work().offers().companyAnswered(her, offer, CompanyAnswer.YES);
        assertEquals(1, work().due().today().rows().size());
        assertEquals(1, work().due().about(her).size());
        house.clock().move(Duration.ofDays(1));
        assertEquals(1, work().due().today().rows().size());
        house.clock().move(Duration.ofDays(1));
        assertEquals(List.of(), work().due().today().rows(), "how it went no longer matters");
        assertEquals(List.of(), work().due().about(her));
    }

    /// A woman who withdrew her yes to companies and gives it again is asked about each opening again.
    @Test
    void aNewConsentBringsNoEarlierYesBack() {
        var her = wishing("Amina");
        var opening = opening("Filo Tailoring");
        var offer = work().offers().offer(her, opening);
        work().offers().answer(her, offer, OfferAnswer.YES);
        answer(her, Answer.REFUSED);
        answer(her, Answer.GIVEN);
        assertEquals(Optional.empty(), work().wishes().of(her).offers().getFirst().hers());
        assertEquals(Optional.empty(), work().offers().at(opening).getFirst().offer().hers());
        assertEquals("work.refusal.she-first", refused(() -> work().offers().interview(her, offer, at(1))));
        assertEquals("work.refusal.she-first",
                refused(() -> work().offers().companyAnswered(her, offer, CompanyAnswer.YES)));
        work().offers().answer(her, offer, OfferAnswer.YES);
        work().offers().interview(her, offer, at(1));
        assertEquals(1, work().due().about(her).size());
        answer(her, Answer.REFUSED);
        answer(her, Answer.GIVEN);
        assertEquals(List.of(), work().due().about(her));
        house.clock().move(Duration.ofDays(1));
        assertEquals(List.of(), work().due().today().rows());
    }

    /// Nor whoever wants to think it over.
    @Test
    void aConsentThatWasPutOffBringsNoEarlierYesBack() {
        var her = wishing("Amina");
        var offer = work().offers().offer(her, opening("Filo Tailoring"));
        work().offers().answer(her, offer, OfferAnswer.YES);
        house.open().ledger().answer(her,
                RecordedAnswer.of(Purpose.COMPANIES, Answer.LATER, Heard.only(HEARD)));
        assertEquals("consents.refusal.not-given", refused(() -> work().offers().interview(her, offer, at(1))));
        answer(her, Answer.GIVEN);
        assertEquals("work.refusal.she-first", refused(() -> work().offers().interview(her, offer, at(1))));
        work().offers().answer(her, offer, OfferAnswer.YES);
        work().offers().interview(her, offer, at(1));
    }

    /// The store of an earlier version knows the day of an answer alone: of one day the no counts.
    @Test
    void ofAnswersOfAnEarlierVersionTheDaysDecide() {
        var her = wishing("Amina");
        var before = work().offers().offer(her, opening("Filo Tailoring"));
        work().offers().answer(her, before, OfferAnswer.YES);
        answer(her, Answer.REFUSED);
        answer(her, Answer.GIVEN);
        house.clock().move(Duration.ofDays(1));
        var after = work().offers().offer(her, opening("Aqua Laundry"));
        work().offers().answer(her, after, OfferAnswer.YES);
        var line = house.open().vault().read(tx -> tx.ask("select id from audit limit 1", row -> row.id(1)).getFirst());
        house.open().vault().write(line, tx -> tx.handle().execute("update job_offer set answered_number = null"));
        assertEquals("work.refusal.she-first", refused(() -> work().offers().interview(her, before, at(2))));
        work().offers().interview(her, after, at(2));
    }

    @Test
    void aConsentThatWasTakenBackByMistakeLeavesHerYes() {
        var her = wishing("Amina");
        var offer = work().offers().offer(her, opening("Filo Tailoring"));
        work().offers().answer(her, offer, OfferAnswer.YES);
        house.open().ledger().withdraw(her, Purpose.COMPANIES, Optional.empty());
        house.open().ledger().undo(her, Purpose.COMPANIES, Optional.empty());
        work().offers().interview(her, offer, at(1));
    }

    /// She had said no, then yes, and then withdrew her consent that companies hear about her.
    @Test
    void herNoStandsOnceTheYesAfterItIsNone() {
        var opening = opening("Filo Tailoring");
        var her = wishing("Amina");
        work().offers().answer(her, work().offers().offer(her, opening), OfferAnswer.NO);
        work().offers().answer(her, work().offers().offer(her, opening), OfferAnswer.YES);
        answer(her, Answer.REFUSED);
        answer(her, Answer.GIVEN);
        assertEquals("work.refusal.declined", refused(() -> work().place(her, opening, NewPlacement.from(TODAY))));
    }

    /// From a page that was read before a colleague recorded her no, or that of the company.
    @Test
    void anOlderPageMakesNoYesOfANo() {
        var her = wishing("Amina");
        var opening = opening("Filo Tailoring");
        var offer = work().offers().offer(her, opening);
        work().offers().answer(her, offer, OfferAnswer.NO);
        assertEquals("work.refusal.changed", refused(() -> work().offers().answer(her, offer, OfferAnswer.YES)));
        var again = work().offers().offer(her, opening);
        work().offers().answer(her, again, OfferAnswer.YES);
        work().offers().companyAnswered(her, again, CompanyAnswer.HOURS);
        for (var answer : List.of(CompanyAnswer.YES, CompanyAnswer.LANGUAGE)) {
            assertEquals("work.refusal.changed",
                    refused(() -> work().offers().companyAnswered(her, again, answer)));
        }
        assertEquals(List.of(Optional.of(CompanyAnswer.HOURS), Optional.empty()),
                work().wishes().of(her).offers().stream().map(JobOffer::companys).toList());
    }

    @Test
    void aSignTakesTheInterviewOffTheList() {
        var her = wishing("Amina");
        var opening = opening("Filo Tailoring");
        var offer = work().offers().offer(her, opening);
        work().offers().answer(her, offer, OfferAnswer.YES);
        work().offers().interview(her, offer, at(0));
        assertEquals(1, work().due().today().rows().size());
        work().companies().warnings().warn(work().openings().look(opening).company(), WarningSign.THREATS);
        assertEquals(List.of(new WorkDue.What.Speak()),
                work().due().today().rows().stream().map(WorkDue::what).toList());
    }

    /// Also if the last place was taken while somebody viewed those who fit.
    @Test
    void whereEveryPlaceIsTakenNobodyIsAsked() {
        var company = work().companies().add(CompanyDetails.named("Orto", Sector.AGRICULTURE));
        work().companies().check(company, CheckedBy.VISIT, Set.of());
        var opening = work().openings().add(company, OpeningDetails.of("Garden", OpeningKind.JOB, 1));
        var her = wishing("Amina");
        var other = wishing("Olena");
        assertEquals(2, work().matching().find(opening).fitting());
        var job = work().place(her, opening, NewPlacement.from(TODAY));
        assertEquals("work.refusal.full", refused(() -> work().offers().offer(other, opening)));
        assertEquals(Matches.Places.TAKEN, work().matching().find(opening).places());
        assertEquals(List.of(), work().matching().find(opening).fit());
        work().placements().end(her, job, TODAY, EndedBecause.HER_CHOICE);
        assertEquals(Matches.Places.FREE, work().matching().find(opening).places());
        work().offers().offer(other, opening);
    }

    @Test
    void whoWasAskedIsSeenAtTheOpeningOnceSomebodySearches() {
        var her = wishing("Amina");
        var opening = opening("Filo Tailoring");
        work().offers().offer(her, opening);
        assertEquals(List.of(her), work().offers().at(opening).stream().map(one -> one.offer().her()).toList());
        answer(her, Answer.REFUSED);
        assertEquals(List.of(), work().offers().at(opening));
    }

    @Test
    void joinedCardsKeepTheirOffersAndErasingLeavesNone() {
        var her = wishing("Amina");
        var twin = wishing("Amina");
        work().offers().offer(her, opening("Filo Tailoring"));
        work().offers().offer(twin, opening("Sole Laundry"));
        house.open().cardsJoined().join(her, twin);
        assertEquals(2, work().wishes().of(her).offers().size());
        Agreed.erase(house.open(), her);
        assertEquals(List.of(0), house.open().vault().read(tx -> tx.handle().createQuery("""
                select count(*)
                  from job_offer""").mapTo(Integer.class).list()));
    }

    private long received(ParticipantId her) {
        return house.open().gate().about(Permission.SEE_RECIPIENTS, her, passage -> work().received(passage, her))
                .stream().filter(Received::isOutside).count();
    }

    private Work work() {
        return house.open().work();
    }

    private static LocalDateTime at(int days) {
        return TODAY.plusDays(days).atTime(10, 30);
    }

    private OpeningId opening(String name) {
        var company = work().companies().add(CompanyDetails.named(name, Sector.MANUFACTURING));
        work().companies().check(company, CheckedBy.VISIT, Set.of());
        return work().openings().add(company, OpeningDetails.of("Sewing helper", OpeningKind.JOB, 2));
    }

    private ParticipantId wishing(String name) {
        var her = someone().called(name).answering(Purpose.COMPANIES, Answer.GIVEN).welcomedIn(house.open()).id();
        work().wishes().save(her, WorkWish.NOTHING.working(Set.of(DayPart.MORNINGS), 30));
        return her;
    }

    private void answer(ParticipantId her, Answer answer) {
        house.open().participants().answer(her, Purpose.COMPANIES, answer, HEARD);
    }

    private static String refused(Executable act) {
        return assertThrows(Refusal.class, act).key();
    }
}
