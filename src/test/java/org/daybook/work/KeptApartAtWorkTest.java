package org.daybook.work;

import static org.daybook.testing.Some.someone;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.daybook.base.ParticipantId;
import org.daybook.base.Refusal;
import org.daybook.consents.Answer;
import org.daybook.consents.ConsentWording;
import org.daybook.consents.Purpose;
import org.daybook.staff.Permission;
import org.daybook.staff.Role;
import org.daybook.testing.TestHouse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.function.Executable;

/// Two women who must not meet do not meet at a company where one of them is expected for an interview either.
class KeptApartAtWorkTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
    private static final String NOT_THERE = "work.refusal.not-there";

    @RegisterExtension
    final TestHouse house = new TestHouse(Set.of(Role.CASEWORKER, Role.COORDINATOR));

    @Test
    void whoIsExpectedForAnInterviewIsMetByNobodySheMustNotMeet() {
        var opening = opening("Filo Tailoring");
        var goes = wishing("Amina");
        var other = wishing("Olena");
        house.open().participants().keptApart().keep(goes, card(other));
        var asked = work().offers().offer(other, opening);
        var offer = interview(goes, opening, 2);

        assertEquals(NOT_THERE, refused(() -> work().offers().answer(other, asked, OfferAnswer.YES)));
        assertEquals(NOT_THERE, refused(() -> work().place(other, opening, NewPlacement.from(TODAY))));
        assertEquals(List.of(goes), work().matching().find(opening).fit().stream().map(Match::her).toList());
        work().offers().came(goes, offer, InterviewOutcome.CANCELLED);
        work().offers().answer(other, asked, OfferAnswer.YES);
        work().offers().interview(other, asked, TODAY.plusDays(3).atTime(9, 0));
        assertEquals(NOT_THERE, refused(() -> work().offers().interview(goes, offer, TODAY.plusDays(3).atTime(9, 0))));
        house.clock().move(Duration.ofDays(4));
        work().place(goes, opening, NewPlacement.from(TODAY.plusDays(5)));
        assertEquals(NOT_THERE, refused(() -> work().offers().companyAnswered(other, asked, CompanyAnswer.YES)));
    }

    /// A woman who must not meet her was invited in between, or a sign was raised; neither prevents what already applied.
    @Test
    void nobodyIsExpectedAgainThereByTakingBackThatItWasCancelled() {
        var opening = opening("Filo Tailoring");
        var goes = wishing("Amina");
        var other = wishing("Olena");
        house.open().participants().keptApart().keep(goes, card(other));
        var offer = interview(goes, opening, 2);
        work().offers().putBack(goes, work().offers().came(goes, offer, InterviewOutcome.CANCELLED));
        var cancelled = work().offers().came(goes, offer, InterviewOutcome.CANCELLED);
        var others = interview(other, opening, 2);
        assertEquals(NOT_THERE, refused(() -> work().offers().putBack(goes, cancelled)));
        work().offers().came(other, others, InterviewOutcome.CANCELLED);
        work().companies().warnings().warn(company(goes), WarningSign.THREATS);
        assertEquals("work.refusal.stopped", refused(() -> work().offers().putBack(goes, cancelled)));
        house.clock().move(Duration.ofDays(3));
        work().offers().putBack(goes, cancelled);
    }

    /// Nobody can cancel it any more: nothing of it is shown. A woman who must be warned there is warned all the same.
    @Test
    void whoTookHerConsentBackIsExpectedNowhere() {
        var opening = opening("Filo Tailoring");
        var goes = wishing("Amina");
        var other = wishing("Olena");
        interview(goes, opening, 2);
        house.open().participants().keptApart().keep(goes, card(other));
        answer(goes, Answer.REFUSED);
        interview(other, opening, 2);
        assertEquals(List.of(), conflicts());
        answer(goes, Answer.GIVEN);
        assertEquals(List.of(), conflicts());
        work().companies().warnings().warn(company(other), WarningSign.THREATS);
        assertEquals(Set.of(goes, other),
                work().due().today().rows().stream().map(WorkDue::her).collect(Collectors.toSet()));
    }

    private void answer(ParticipantId her, Answer answer) {
        house.open().participants().answer(her, Purpose.COMPANIES, answer,
                new ConsentWording(ConsentWording.CURRENT, "en"));
    }

    private CompanyId company(ParticipantId her) {
        return work().wishes().of(her).offers().getFirst().what().company();
    }

    /// No refusal can anticipate what is recorded after both were invited.
    @Test
    void whoIsToldApartAfterwardsIsAToDoOfTheCompany() {
        var opening = opening("Filo Tailoring");
        var works = wishing("Amina");
        var goes = wishing("Olena");
        work().place(works, opening, NewPlacement.from(TODAY));
        var offer = interview(goes, opening, 2);
        assertEquals(List.of(), conflicts());
        house.open().participants().keptApart().keep(goes, card(works));
        assertEquals(List.of("Filo Tailoring"), conflicts());
        work().offers().came(goes, offer, InterviewOutcome.CANCELLED);
        assertEquals(List.of(), conflicts());
    }

    @Test
    void whoIsKeptFromWhereSheIsExpectedIsAToDoOfTheCompany() {
        var goes = wishing("Olena");
        var offer = interview(goes, opening("Filo Tailoring"), 2);
        work().limits().keepFrom(goes, Sector.MANUFACTURING);
        assertEquals(List.of("Filo Tailoring"), conflicts());
        work().offers().answer(goes, offer, OfferAnswer.NO);
        assertEquals(List.of(), conflicts());
    }

    private OfferId interview(ParticipantId her, OpeningId opening, int days) {
        var offer = work().offers().offer(her, opening);
        work().offers().answer(her, offer, OfferAnswer.YES);
        work().offers().interview(her, offer, TODAY.plusDays(days).atTime(9, 0));
        return offer;
    }

    private List<String> conflicts() {
        return work().due().today().conflicts().stream().map(one -> one.details().name()).toList();
    }

    private String card(ParticipantId her) {
        return house.open().gate().look(Permission.LIST_PEOPLE,
                passage -> house.open().participants().row(passage, her).card().toString());
    }

    private OpeningId opening(String name) {
        var company = work().companies().add(CompanyDetails.named(name, Sector.MANUFACTURING));
        work().companies().check(company, CheckedBy.VISIT, Set.of());
        return work().openings().add(company, OpeningDetails.of("Sewing helper", OpeningKind.JOB, 5));
    }

    private ParticipantId wishing(String name) {
        var her = someone().called(name).answering(Purpose.COMPANIES, Answer.GIVEN).welcomedIn(house.open()).id();
        work().wishes().save(her, WorkWish.NOTHING.working(Set.of(DayPart.MORNINGS), 30));
        return her;
    }

    private Work work() {
        return house.open().work();
    }

    private static String refused(Executable act) {
        return assertThrows(Refusal.class, act).key();
    }
}
