package org.daybook.work;

import static org.daybook.testing.Some.someone;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.daybook.base.ParticipantId;
import org.daybook.consents.Answer;
import org.daybook.consents.Purpose;
import org.daybook.staff.KeptAway;
import org.daybook.staff.NewMember;
import org.daybook.staff.Role;
import org.daybook.testing.TestHouse;
import org.daybook.work.CompanyNetwork.Hosting;
import org.daybook.work.CompanyNetwork.InSector;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Companies are counted on the screen; placements are counted for staff who may see them.
class CompanyNetworkTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
    private static final String OTHER = "four lamps by the window";

    @RegisterExtension
    final TestHouse house = new TestHouse(Set.of(Role.CASEWORKER, Role.COORDINATOR));

    @Test
    void companiesAreCountedByKindOfWorkAndOneNameIsOneCompany() {
        assertEquals(List.of(), work().network().counted().sectors());
        company(CompanyDetails.named("Filo Tailoring", Sector.MANUFACTURING));
        company(CompanyDetails.named("FILO tailoring S.r.l.", Sector.MANUFACTURING).agreedOn(TODAY.minusYears(2)));
        company(CompanyDetails.named("Sole Laundry", Sector.MANUFACTURING));
        company(CompanyDetails.named("Orto", Sector.AGRICULTURE));
        work().companies().setClosed(company(CompanyDetails.named("Gone", Sector.AGRICULTURE)), true);
        assertEquals(List.of(new InSector(Sector.AGRICULTURE, 1, 0), new InSector(Sector.MANUFACTURING, 2, 1)),
                work().network().counted().sectors());
    }

    @Test
    void whereSomebodyWorksIsCountedOnceAndForWhoeverMaySeeWho() {
        var tailor = company(CompanyDetails.named("Filo Tailoring", Sector.MANUFACTURING));
        var garden = company(CompanyDetails.named("Orto", Sector.AGRICULTURE));
        assertEquals(Optional.of(new Hosting(0, 0)), work().network().counted().hosting());
        place(tailor, TODAY.minusMonths(1));
        place(company(CompanyDetails.named("FILO tailoring", Sector.MANUFACTURING)), TODAY.minusMonths(1));
        place(company(CompanyDetails.named("Soon", Sector.AGRICULTURE)), TODAY.plusDays(5));
        var her = place(garden, TODAY.minusMonths(2));
        assertEquals(Optional.of(new Hosting(2, 2)), work().network().counted().hosting());
        var job = work().wishes().of(her).jobs().getFirst().id();
        work().placements().end(her, job, TODAY.minusDays(3), EndedBecause.HER_CHOICE);
        assertEquals(Optional.of(new Hosting(1, 2)), work().network().counted().hosting());
        house.open().team().add(new NewMember("co", "CO", Set.of(Role.COORDINATOR)), OTHER.toCharArray());
        house.as("co", OTHER, day -> assertEquals(Optional.empty(), day.work().network().counted().hosting()));
        house.clock().move(Duration.ofDays(60));
        assertEquals(Optional.of(new Hosting(2, 2)), work().network().counted().hosting(),
                "another year, and one began");
    }

    /// Otherwise the number and the lists of single companies would reveal where somebody works whom the worker never sees.
    @Test
    void whomTheWorkerNeverSeesCountsNotForHer() {
        var her = place(company(CompanyDetails.named("Orto", Sector.AGRICULTURE)), TODAY.minusMonths(2));
        var other = house.open().team().add(new NewMember("jo", "JO", Set.of(Role.JOB_OFFICER)), OTHER.toCharArray());
        house.as("jo", OTHER,
                day -> assertEquals(Optional.of(new Hosting(1, 1)), day.work().network().counted().hosting()));
        house.open().participants().keptAway().keep(her, other.id(), KeptAway.Because.RELATED, KeptAway.SaidBy.SHE);
        house.as("jo", OTHER,
                day -> assertEquals(Optional.of(new Hosting(0, 0)), day.work().network().counted().hosting()));
    }

    private CompanyId company(CompanyDetails details) {
        var id = work().companies().add(details);
        work().companies().check(id, CheckedBy.VISIT, Set.of());
        return id;
    }

    private ParticipantId place(CompanyId company, LocalDate from) {
        var her = someone().answering(Purpose.COMPANIES, Answer.GIVEN).welcomedIn(house.open()).id();
        var opening = work().openings().add(company, OpeningDetails.of("Helper", OpeningKind.JOB, 2));
        work().place(her, opening, NewPlacement.from(from));
        return her;
    }

    private Work work() {
        return house.open().work();
    }
}
