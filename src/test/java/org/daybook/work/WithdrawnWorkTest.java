package org.daybook.work;

import static org.daybook.testing.Some.someone;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.daybook.base.ParticipantId;
import org.daybook.base.Refusal;
import org.daybook.consents.Answer;
import org.daybook.consents.ConsentWording;
import org.daybook.consents.Heard;
import org.daybook.consents.Purpose;
import org.daybook.consents.RecordedAnswer;
import org.daybook.staff.Role;
import org.daybook.testing.TestHouse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.function.Executable;

/// Work at a company of a woman who withdraws her consent that companies know about her.
class WithdrawnWorkTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

    @RegisterExtension
    final TestHouse house = new TestHouse(Set.of(Role.CASEWORKER, Role.COORDINATOR));

    /// The company expects her, and nobody else would tell it.
    @Test
    void workThatHasNotBegunIsDueUpToItsFirstDay() {
        var her = wishing();
        var opening = opening();
        work().place(her, opening, NewPlacement.from(TODAY.plusDays(3)));
        assertEquals(List.of(), due());
        withdraw(her);
        var row = List.of(new WorkDue.What.NotAgreed(TODAY.plusDays(3)));
        assertEquals(row, due());
        assertEquals(row, work().due().about(her).stream().map(WorkDue::what).toList());
        assertEquals(1, work().wishes().of(her).jobs().size(), "she may want to go there all the same");
        house.clock().move(Duration.ofDays(3));
        assertEquals(row, due());
        house.clock().move(Duration.ofDays(1));
        assertEquals(List.of(), due(), "she works there, or somebody ended it");
        assertEquals(List.of(), work().due().about(her));
    }

    @Test
    void itIsDueNoMoreOnceSheAgreesOrItFallsThrough() {
        var her = wishing();
        var job = work().place(her, opening(), NewPlacement.from(TODAY.plusDays(3)));
        withdraw(her);
        house.open().ledger().answer(her, RecordedAnswer.of(Purpose.COMPANIES, Answer.GIVEN,
                Heard.only(new ConsentWording(ConsentWording.CURRENT, "en"))));
        assertEquals(List.of(), due());
        withdraw(her);
        assertEquals(1, due().size());
        work().placements().takeBack(her, job);
        assertEquals(List.of(), due());
        work().placements().foundHerself(her, NewPlacement.from(TODAY));
        assertEquals(List.of(), due());
    }

    /// She said no after her work had ended: undoing the end would record that she works where she does not agree to work.
    @Test
    void noEndIsUndoneAfterHerNo() {
        var her = wishing();
        var job = work().place(her, opening(), NewPlacement.from(TODAY.minusDays(30)));
        work().placements().end(her, job, TODAY.minusDays(1), EndedBecause.HER_CHOICE);
        withdraw(her);
        assertEquals("work.refusal.withdrew", refused(() -> work().placements().reopen(her, job)));
        assertEquals(Optional.of(TODAY.minusDays(1)), work().wishes().of(her).jobs().getFirst().endedOn());
        house.open().ledger().undo(her, Purpose.COMPANIES, Optional.empty());
        work().placements().reopen(her, job);
        assertEquals(Optional.empty(), work().wishes().of(her).jobs().getFirst().endedOn());
    }

    /// She went on working after her no, so a day that was typed by mistake can be corrected.
    @Test
    void aNoDuringTheWorkKeepsNoMistakenEnd() {
        var her = wishing();
        var job = work().place(her, opening(), NewPlacement.from(TODAY.minusDays(30)));
        withdraw(her);
        house.clock().move(Duration.ofDays(2));
        work().placements().end(her, job, TODAY.plusDays(2), EndedBecause.HER_CHOICE);
        work().placements().reopen(her, job);
        assertEquals(Optional.empty(), work().wishes().of(her).jobs().getFirst().endedOn());
    }

    private List<WorkDue.What> due() {
        return work().due().today().rows().stream().map(WorkDue::what).toList();
    }

    private void withdraw(ParticipantId her) {
        house.open().ledger().withdraw(her, Purpose.COMPANIES, Optional.empty());
    }

    private OpeningId opening() {
        var company = work().companies().add(CompanyDetails.named("Filo Tailoring", Sector.MANUFACTURING));
        work().companies().check(company, CheckedBy.VISIT, Set.of());
        return work().openings().add(company, OpeningDetails.of("Sewing helper", OpeningKind.JOB, 2));
    }

    private ParticipantId wishing() {
        return someone().called("Amina").answering(Purpose.COMPANIES, Answer.GIVEN).welcomedIn(house.open()).id();
    }

    private Work work() {
        return house.open().work();
    }

    private static String refused(Executable act) {
        return assertThrows(Refusal.class, act).key();
    }
}
