package org.daybook.work;

import static org.daybook.testing.Some.someone;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Set;
import org.daybook.base.ParticipantId;
import org.daybook.base.Refusal;
import org.daybook.consents.Answer;
import org.daybook.consents.Purpose;
import org.daybook.participants.CardsJoined;
import org.daybook.staff.Permission;
import org.daybook.staff.Received;
import org.daybook.staff.Role;
import org.daybook.testing.Agreed;
import org.daybook.testing.TestHouse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Two cards that were joined and belong to two women after all: a protection of one of them at work protects both.
class PartedAtWorkTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

    @RegisterExtension
    final TestHouse house = new TestHouse(Set.of(Role.CASEWORKER, Role.COORDINATOR));

    /// It was recorded for the woman represented by the card, perhaps the other one.
    @Test
    void whereSheIsNotToBePlacedHoldsForBothOnceTheyAreParted() {
        var filo = checked("Filo Tailoring");
        var sole = checked("Sole Laundry");
        var kept = wishing("Amina");
        var folded = wishing("Olena");
        work().limits().keepFrom(kept, Sector.MINING);
        work().limits().keepFrom(folded, filo);
        var joined = cards().join(kept, folded);
        work().limits().keepFrom(kept, sole);
        work().limits().askMeFirst(kept);
        cards().part(kept, joined.id());

        assertEquals(Set.of(LimitKind.COMPANY, LimitKind.ASK_FIRST), kinds(folded));
        assertEquals("work.refusal.not-there", refused(() -> work().place(folded, opening(sole), from())));
        assertEquals("work.refusal.not-there", refused(() -> work().place(folded, opening(filo), from())));
        assertEquals("work.refusal.not-there", refused(() -> work().place(kept, opening(sole), from())));
        assertEquals(3, work().wishes().of(folded).limits().size(), "what was said of the other before is hers alone");
        work().place(kept, opening(filo), from());
    }

    /// The colleague who removed it knew of one card that represented two.
    @Test
    void whereSheWasNotToBePlacedBeforeTheyWereJoinedHoldsAgain() {
        var filo = checked("Filo Tailoring");
        var kept = wishing("Amina");
        var folded = wishing("Olena");
        work().limits().keepFrom(folded, filo);
        var joined = cards().join(kept, folded);
        work().limits().remove(kept, work().wishes().of(kept).limits().getFirst().id());
        cards().part(kept, joined.id());
        assertEquals("work.refusal.not-there", refused(() -> work().place(folded, opening(filo), from())));
        work().place(kept, opening(filo), from());
    }

    /// The woman of the other card may have said so; what was recorded and removed since is over.
    @Test
    void whereTheOneWhoseCardStandsWasNotToBePlacedHoldsAgain() {
        var filo = checked("Filo Tailoring");
        var sole = checked("Sole Laundry");
        var kept = wishing("Amina");
        var folded = wishing("Olena");
        work().limits().keepFrom(kept, filo);
        work().limits().keepFrom(kept, Sector.MINING);
        var joined = cards().join(kept, folded);
        work().limits().keepFrom(kept, sole);
        work().wishes().of(kept).limits().forEach(one -> work().limits().remove(kept, one.id()));
        work().limits().keepFrom(kept, Sector.MINING);
        cards().part(kept, joined.id());
        assertEquals("work.refusal.not-there", refused(() -> work().place(kept, opening(filo), from())));
        assertEquals(2, work().wishes().of(kept).limits().size());
        work().place(folded, opening(filo), from());
        work().place(kept, opening(sole), from());
    }

    /// While they were one card, a sign was raised at a company where only the other works.
    @Test
    void whoWorksWhereASignWasRaisedIsSpokenWithOnceTheyAreParted() {
        var filo = checked("Filo Tailoring");
        var kept = wishing("Amina");
        var folded = wishing("Olena");
        work().place(folded, opening(filo), from());
        var joined = cards().join(kept, folded);
        work().companies().warnings().warn(filo, WarningSign.FEES);
        cards().part(kept, joined.id());
        assertEquals(Set.of(kept, folded), speak());
        work().due().checkedIn(kept);
        assertEquals(Set.of(folded), speak());
    }

    /// Somebody was to speak with one of the two already, so the sign raised while they were one added nothing.
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void whoWorksWhereASignWasRaisedIsSpokenWithAlsoIfTheOtherWasOnTheListBefore(boolean keptBefore) {
        var filo = checked("Filo Tailoring");
        var sole = checked("Sole Laundry");
        var kept = wishing("Amina");
        var folded = wishing("Olena");
        work().place(keptBefore ? kept : folded, opening(sole), from());
        work().place(keptBefore ? folded : kept, opening(filo), from());
        work().companies().warnings().warn(sole, WarningSign.FEES);
        var joined = cards().join(kept, folded);
        work().companies().warnings().warn(filo, WarningSign.FEES);
        assertEquals(Set.of(kept), speak());
        cards().part(kept, joined.id());
        assertEquals(Set.of(kept, folded), speak());
    }

    /// No sign was raised since.
    @Test
    void whoWasSpokenWithBeforeTheCardsWereJoinedIsNotListedAgain() {
        var filo = checked("Filo Tailoring");
        var kept = wishing("Amina");
        var folded = wishing("Olena");
        work().place(kept, opening(filo), from());
        work().place(folded, opening(filo), from());
        work().companies().warnings().warn(filo, WarningSign.FEES);
        work().due().checkedIn(kept);
        work().due().checkedIn(folded);
        house.clock().move(Duration.ofDays(3));
        var joined = cards().join(kept, folded);
        house.clock().move(Duration.ofDays(3));
        cards().part(kept, joined.id());
        assertEquals(Set.of(), speak());
    }

    /// The company knows of the woman who was to work there.
    @Test
    void workThatFellThroughWhileTheyWereOneIsOfTheWomanWhoWasToWorkThere() {
        var filo = checked("Filo Tailoring");
        var sole = checked("Sole Laundry");
        var kept = wishing("Amina");
        var folded = wishing("Olena");
        var hers = work().place(folded, opening(filo), NewPlacement.from(TODAY.plusDays(10)));
        var joined = cards().join(kept, folded);
        var later = work().place(kept, opening(sole), NewPlacement.from(TODAY.plusDays(10)));
        house.clock().move(Duration.ofDays(1));
        work().placements().takeBack(kept, hers);
        work().placements().takeBack(kept, later);
        assertEquals(2, companiesThatKnow(kept));
        cards().part(kept, joined.id());
        assertEquals(1, companiesThatKnow(folded));
        assertEquals(1, companiesThatKnow(kept));

        Agreed.erase(house.open(), folded);
        assertEquals(0, linesAbout(hers));
        assertEquals(1, companiesThatKnow(kept));
    }

    /// What the other woman's company knows stays on her page when the woman whose card was kept is erased.
    @Test
    void workThatFellThroughStaysHersWhenTheWomanWhoseCardWasKeptIsErased() {
        var filo = checked("Filo Tailoring");
        var sole = checked("Sole Laundry");
        var kept = wishing("Amina");
        var folded = wishing("Olena");
        var hers = work().place(folded, opening(filo), NewPlacement.from(TODAY.plusDays(10)));
        var joined = cards().join(kept, folded);
        var later = work().place(kept, opening(sole), NewPlacement.from(TODAY.plusDays(10)));
        house.clock().move(Duration.ofDays(1));
        work().placements().takeBack(kept, hers);
        work().placements().takeBack(kept, later);
        cards().part(kept, joined.id());

        Agreed.erase(house.open(), kept);
        assertEquals(1, companiesThatKnow(folded));
        assertEquals(0, linesAbout(later));
        Agreed.erase(house.open(), folded);
        assertEquals(0, linesAbout(hers));
    }

    private long companiesThatKnow(ParticipantId her) {
        return house.open().gate().about(Permission.SEE_RECIPIENTS, her, passage -> work().received(passage, her))
                .stream().filter(Received::isOutside).count();
    }

    private long linesAbout(PlacementId job) {
        return house.open().gate().look(Permission.SEE_SITE, passage -> passage.tx().handle()
                .createQuery("select count(*) from journal where row_id = :job").bind("job", job.value())
                .mapTo(Long.class).one());
    }

    private Set<ParticipantId> speak() {
        return Set.copyOf(work().due().today().rows().stream()
                .filter(one -> one.what() instanceof WorkDue.What.Speak).map(WorkDue::her).toList());
    }

    private Set<LimitKind> kinds(ParticipantId her) {
        return Set.copyOf(work().wishes().of(her).limits().stream().map(WishPage.Limit::kind).toList());
    }

    private static NewPlacement from() {
        return NewPlacement.from(TODAY);
    }

    private CardsJoined cards() {
        return house.open().cardsJoined();
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
        return work().openings().add(company,
                OpeningDetails.of("Sewing helper", OpeningKind.JOB, 2));
    }

    private ParticipantId wishing(String name) {
        var her = someone().called(name).answering(Purpose.COMPANIES, Answer.GIVEN).welcomedIn(house.open()).id();
        work().wishes().save(her, WorkWish.NOTHING.working(Set.of(DayPart.MORNINGS), 30));
        return her;
    }

    private static String refused(Executable act) {
        return assertThrows(Refusal.class, act).key();
    }
}
