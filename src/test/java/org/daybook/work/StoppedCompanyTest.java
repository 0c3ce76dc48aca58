package org.daybook.work;

import static org.daybook.testing.Some.someone;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.daybook.base.ParticipantId;
import org.daybook.base.Refusal;
import org.daybook.consents.Answer;
import org.daybook.consents.Purpose;
import org.daybook.staff.Role;
import org.daybook.testing.TestHouse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.function.Executable;

/// A company with a sign of exploitation takes nobody, by whatever way somebody tries.
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
        work().companies().warn(company, WarningSign.FEES);

        var ways = new LinkedHashMap<String, Executable>();
        ways.put("asking her", () -> work().offers().offer(waiting, opening));
        ways.put("her yes", () -> work().offers().answer(asked, offered, OfferAnswer.YES));
        ways.put("an interview", () -> work().offers().interview(agreed, accepted, TODAY.plusDays(1).atTime(9, 0)));
        ways.put("the company's yes", () -> work().offers().companyAnswered(agreed, accepted, CompanyAnswer.YES));
        ways.put("a placement", () -> work().place(agreed, opening, NewPlacement.from(TODAY)));
        ways.put("a placement later", () -> work().place(waiting, opening, NewPlacement.from(TODAY.plusMonths(2))));
        ways.put("the end taken back", () -> work().placements().reopen(placed, job));
        ways.put("another opening", () -> opening(company));
        ways.put("another name", () -> work().companies().change(company,
                CompanyDetails.named("Sole Laundry", Sector.MANUFACTURING)));
        for (var name : List.of("Filo Tailoring", "FILO TAILORING", " filo-tailoring ", "Fílo  Tailoring",
                "Filo Tailoring S.r.l.",
                "Filo Tailoring SRL")) {
            ways.put("the company again as " + name, () -> work().companies().add(CompanyDetails.named(name,
                    Sector.MANUFACTURING)));
        }
        ways.forEach((way, tries) -> assertEquals(STOPPED, refused(tries), way));

        // What may be done opens no way either: a new check, an opening that is changed, closed and opened again.
        work().companies().check(company, CheckedBy.VISIT, Set.of());
        work().openings().change(opening, OpeningDetails.of("Cleaner", OpeningKind.JOB, 5));
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

        // A no can always be said.
        work().offers().answer(asked, offered, OfferAnswer.NO);
        work().offers().companyAnswered(agreed, accepted, CompanyAnswer.HOURS);
    }

    /// Who has another name is another company.
    @Test
    void anotherCompanyIsNotStoppedWithIt() {
        work().companies().warn(checked("Filo Tailoring"), WarningSign.FEES);
        for (var other : Map.of("Filo", Sector.MANUFACTURING, "Tailoring Filo", Sector.MANUFACTURING, "S.p.A.",
                Sector.MANUFACTURING).entrySet()) {
            work().companies().add(CompanyDetails.named(other.getKey(), other.getValue()));
        }
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

    private Work work() {
        return house.open().work();
    }

    private static String refused(Executable act) {
        return assertThrows(Refusal.class, act).key();
    }
}
