package org.daybook.work;

import static org.daybook.testing.Some.someone;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daybook.base.ParticipantId;
import org.daybook.base.Refusal;
import org.daybook.consents.Answer;
import org.daybook.consents.Purpose;
import org.daybook.staff.Permission;
import org.daybook.staff.Role;
import org.daybook.testing.TestHouse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.function.Executable;

/// A company with a sign of exploitation accepts nobody, in whatever way somebody tries.
class StoppedCompanyTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
    private static final String STOPPED = "work.refusal.stopped";

    @RegisterExtension
    final TestHouse house = new TestHouse(Set.of(Role.CASEWORKER, Role.COORDINATOR));

    @Test
    void nobodyComesThereByAnyWay() {
        var company = checked("Filo Tailoring");
        var opening = opening(company);
        var placed = wishing("Amina");
        var job = work().place(placed, opening, NewPlacement.from(TODAY));
        work().placements().end(placed, job, TODAY, EndedBecause.HER_CHOICE);
        var asked = wishing("Olena");
        var offered = work().offers().offer(asked, opening);
        var agreed = wishing("Maria");
        var accepted = work().offers().offer(agreed, opening);
        work().offers().answer(agreed, accepted, OfferAnswer.YES);
        var waiting = wishing("Grace");
        work().companies().warnings().warn(company, WarningSign.FEES);

        var ways = new LinkedHashMap<String, Executable>();
        ways.put("asking her", () -> work().offers().offer(waiting, opening));
        ways.put("her yes", () -> work().offers().answer(asked, offered, OfferAnswer.YES));
        ways.put("an interview", () -> work().offers().interview(agreed, accepted, TODAY.plusDays(1).atTime(9, 0)));
        ways.put("the company's yes", () -> work().offers().companyAnswered(agreed, accepted, CompanyAnswer.YES));
        ways.put("a placement", () -> work().place(agreed, opening, NewPlacement.from(TODAY)));
        ways.put("a placement later", () -> work().place(waiting, opening, NewPlacement.from(TODAY.plusMonths(2))));
        ways.put("the end taken back", () -> work().placements().reopen(placed, job));
        ways.put("another opening", () -> opening(company));
        ways.put("another name", () -> work().companies().change(company, of(company),
                CompanyDetails.named("Sole Laundry", Sector.MANUFACTURING)));
        for (var name : List.of("Filo Tailoring", "FILO TAILORING", " filo-tailoring ", "Fílo  Tailoring",
                "Filo Tailoring S.r.l.",
                "Filo Tailoring SRL")) {
            ways.put("the company again as " + name, () -> work().companies().add(CompanyDetails.named(name,
                    Sector.MANUFACTURING)));
        }
        ways.forEach((way, tries) -> assertEquals(STOPPED, refused(tries), way));

        // Permitted acts open no way either: a new check, an opening that is changed, closed and opened again.
        work().companies().check(company, CheckedBy.VISIT, Set.of());
        work().openings().change(opening, work().openings().look(opening).details(),
                OpeningDetails.of("Cleaner", OpeningKind.JOB, 5));
        work().openings().setClosed(opening, true);
        work().openings().setClosed(opening, false);
        work().companies().setClosed(company, true);
        work().companies().setClosed(company, false);
        assertEquals(company, work().openings().look(opening).company(), "it stays where it is");
        ways.forEach((way, tries) -> assertEquals(STOPPED, refused(tries), way));
        assertEquals(List.of(), work().matching().find(opening).fit());
        assertEquals(List.of(), Stream.of(placed, asked, agreed, waiting)
                .filter(her -> work().wishes().of(her).jobs().stream().anyMatch(one -> one.endedOn().isEmpty()))
                .toList());

        // A no can always be recorded.
        work().offers().answer(asked, offered, OfferAnswer.NO);
        work().offers().companyAnswered(agreed, accepted, CompanyAnswer.HOURS);
    }

    /// A company with another name is another company.
    @Test
    void anotherCompanyIsNotStoppedWithIt() {
        work().companies().warnings().warn(checked("Filo Tailoring"), WarningSign.FEES);
        for (var other : Map.of("Filo", Sector.MANUFACTURING, "Tailoring Filo", Sector.MANUFACTURING, "S.p.A.",
                Sector.MANUFACTURING).entrySet()) {
            work().companies().add(CompanyDetails.named(other.getKey(), other.getValue()));
        }
    }

    /// Two entries of one name are one company: a sign at one stops both, women who work at either are spoken with, and lifting
    /// it is one act.
    @Test
    void aSignStopsEveryEntryOfTheName() {
        var first = checked("Filo Tailoring");
        var second = checked("FILO TAILORING S.r.l.");
        var other = opening(second);
        var works = wishing("Amina");
        work().place(works, other, NewPlacement.from(TODAY));
        var asked = wishing("Olena");
        var offer = work().offers().offer(asked, other);
        work().offers().answer(asked, offer, OfferAnswer.YES);
        work().offers().interview(asked, offer, TODAY.atTime(9, 0));
        assertEquals(1, work().due().today().rows().size());
        work().companies().warnings().warn(first, WarningSign.FEES);

        assertEquals(CompanyState.STOPPED, work().companies().page(second).company().state());
        assertEquals(Set.of(works, asked), speak(), "an interview there is not prepared, and who expects one is told");
        assertEquals(2, work().due().today().rows().size());
        assertEquals(STOPPED, refused(() -> work().place(wishing("Grace"), other, NewPlacement.from(TODAY))));
        assertEquals(STOPPED, refused(() -> work().offers().companyAnswered(asked, offer, CompanyAnswer.YES)));
        assertEquals(STOPPED, refused(() -> opening(second)));
        assertEquals(STOPPED, refused(() -> work().companies().change(second, of(second),
                CompanyDetails.named("Sole Laundry", Sector.MANUFACTURING))));
        assertEquals(List.of(), work().openings().open());
        assertEquals(1, work().placements().at(first).size(), "who works there is shown with either entry");
        work().companies().check(second, CheckedBy.VISIT, Set.of(WarningSign.FEES));
        assertEquals(1, work().companies().page(first).company().warnings().size(), "one sign is raised once");
        assertEquals(List.of(CheckedBy.VISIT), work().companies().page(second).past().checks().stream()
                .map(Company.Checked::how).toList(), "the first check, below the second");
        work().companies().change(second, of(second),
                CompanyDetails.named("Filo Tailoring", Sector.MANUFACTURING).in("Prato"));
    }

    /// Seeing a sign again that a colleague proposes to lift answers the proposal, and the women who work there are spoken with
    /// again.
    @Test
    void aSignThatIsSeenAgainIsNotLiftedByAnOlderProposal() {
        var company = checked("Filo Tailoring");
        var her = wishing("Amina");
        work().place(her, opening(company), NewPlacement.from(TODAY));
        for (var again : List.<Runnable>of(() -> work().companies().warnings().warn(company, WarningSign.FEES),
                () -> work().companies().check(company, CheckedBy.VISIT, Set.of(WarningSign.FEES)))) {
            work().companies().warnings().warn(company, WarningSign.FEES);
            work().due().checkedIn(her);
            work().companies().warnings().proposeLifting(warning(company).id());
            again.run();

            assertEquals(Optional.empty(), warning(company).proposed());
            assertEquals(List.of(new WorkDue.What.Speak()),
                    work().due().today().rows().stream().map(WorkDue::what).toList());
        }
    }

    /// Her interview is on no list any more: if nobody told her, she would go there.
    @Test
    void whoIsToGoThereForAnInterviewIsSpokenWith() {
        var company = checked("Filo Tailoring");
        var opening = opening(company);
        var goes = agreed("Amina", opening, TODAY.plusDays(3));
        var went = agreed("Olena", opening, TODAY.minusDays(3));
        var declined = agreed("Grace", opening, TODAY.plusDays(3));
        work().offers().answer(declined, offer(declined), OfferAnswer.NO);
        var refused = agreed("Maria", opening, TODAY.plusDays(3));
        work().offers().companyAnswered(refused, offer(refused), CompanyAnswer.HOURS);
        var cancelled = agreed("Fatima", opening, TODAY.plusDays(3));
        work().offers().came(cancelled, offer(cancelled), InterviewOutcome.CANCELLED);
        agreed("Sofia", opening(checked("Sole Laundry")), TODAY.plusDays(3));
        work().companies().warnings().warn(company, WarningSign.THREATS);
        assertEquals(Set.of(goes), speak());
        assertFalse(speak().contains(went));
    }

    /// Her work had been ended by mistake before the sign was raised: she still works there.
    @Test
    void whoseEndIsTakenBackThereIsSpokenWith() {
        var company = checked("Filo Tailoring");
        var her = wishing("Amina");
        var job = work().place(her, opening(company), NewPlacement.from(TODAY));
        work().placements().end(her, job, TODAY, EndedBecause.NOT_TOLD);
        house.clock().move(Duration.ofDays(1));
        work().companies().warnings().warn(company, WarningSign.THREATS);
        assertEquals(Set.of(), speak());
        assertEquals(STOPPED, refused(() -> work().placements().reopen(her, job)));
        assertEquals(Set.of(her), speak());
    }

    private ParticipantId agreed(String name, OpeningId opening, LocalDate interview) {
        var her = wishing(name);
        var offer = work().offers().offer(her, opening);
        work().offers().answer(her, offer, OfferAnswer.YES);
        work().offers().interview(her, offer, interview.atTime(9, 0));
        return her;
    }

    private OfferId offer(ParticipantId her) {
        return work().wishes().of(her).offers().getFirst().id();
    }

    private Set<ParticipantId> speak() {
        return work().due().today().rows().stream().filter(one -> one.what() instanceof WorkDue.What.Speak)
                .map(WorkDue::her).collect(Collectors.toSet());
    }

    private Company.Warning warning(CompanyId company) {
        return work().companies().page(company).company().warnings().getFirst();
    }

    /// What keeps her from one entry keeps her from all, including women whom she must not meet, and a place where she works
    /// already.
    @Test
    void whatKeepsHerFromOneEntryKeepsHerFromAll() {
        var first = checked("Filo Tailoring");
        var other = opening(checked("Filo-Tailoring srl"));
        var kept = wishing("Amina");
        work().limits().keepFrom(kept, first);
        assertEquals("work.refusal.not-there", refused(() -> work().place(kept, other, NewPlacement.from(TODAY))));
        var works = wishing("Olena");
        work().place(works, opening(first), NewPlacement.from(TODAY));
        assertEquals("work.refusal.already", refused(() -> work().place(works, other, NewPlacement.from(TODAY))));
        var apart = wishing("Grace");
        house.open().participants().keptApart().keep(apart, card(works));
        assertEquals("work.refusal.not-there", refused(() -> work().place(apart, other, NewPlacement.from(TODAY))));
        assertEquals(List.of(), work().matching().find(other).fit());
    }

    /// An older list cannot be a way round a sign either.
    @Test
    void anImportedEntryOfTheNameIsTheCompanyThatIsHere() {
        work().companies().warnings().warn(checked("Filo Tailoring"), WarningSign.FEES);
        house.open().gate().act(Permission.IMPORT, passage -> {
            try (var companies = new CompanyImport(passage)) {
                for (var name : List.of("Filo Tailoring S.r.l.", "Fílo-Tailoring")) {
                    assertTrue(companies.isStopped(name), name);
                    assertFalse(
                            companies.add(CompanyDetails.named(name, Sector.MANUFACTURING), Optional.empty(),
                                    List.of()),
                            name);
                }
            }
        });
        assertEquals(1, work().companies().all().size());
    }

    private String card(ParticipantId her) {
        return house.open().gate().look(Permission.LIST_PEOPLE,
                passage -> house.open().participants().row(passage, her).card().toString());
    }

    private CompanyId checked(String name) {
        var company = work().companies().add(CompanyDetails.named(name, Sector.MANUFACTURING));
        work().companies().check(company, CheckedBy.VISIT, Set.of());
        return company;
    }

    private OpeningId opening(CompanyId company) {
        return work().openings().add(company, OpeningDetails.of("Sewing helper", OpeningKind.JOB, 5));
    }

    private ParticipantId wishing(String name) {
        var her = someone().called(name).answering(Purpose.COMPANIES, Answer.GIVEN).welcomedIn(house.open()).id();
        work().wishes().save(her, WorkWish.NOTHING.working(Set.of(DayPart.MORNINGS), 30));
        return her;
    }

    private CompanyDetails of(CompanyId company) {
        return work().companies().page(company).company().details();
    }

    private Work work() {
        return house.open().work();
    }

    private static String refused(Executable act) {
        return assertThrows(Refusal.class, act).key();
    }
}
