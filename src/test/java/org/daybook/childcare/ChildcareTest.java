package org.daybook.childcare;

import static org.daybook.childcare.Families.called;
import static org.daybook.childcare.Families.careful;
import static org.daybook.childcare.Families.mother;
import static org.daybook.testing.Some.someone;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.daybook.site.OpenSite;
import org.daybook.base.ParticipantId;
import org.daybook.base.Refusal;
import org.daybook.consents.Answer;
import org.daybook.consents.ConsentWording;
import org.daybook.consents.Purpose;
import org.daybook.participants.Participant;
import org.daybook.staff.KeptAway;
import org.daybook.staff.NewMember;
import org.daybook.staff.Permission;
import org.daybook.staff.Role;
import org.daybook.staff.StaffId;
import org.daybook.testing.Agreed;
import org.daybook.testing.TestHouse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.function.Executable;

/// A child comes in, is looked after, and goes home with the right person, whatever happens in between.
class ChildcareTest {
    private static final String OTHER = "four lamps by the window";

    @RegisterExtension
    final TestHouse house = new TestHouse(Set.of(Role.CASEWORKER, Role.COORDINATOR));

    @BeforeEach
    void fivePlaces() {
        house.open().childcare().places(5);
    }

    private CheckIn desk() {
        return house.open().childcare().desk();
    }

    private HerChildren children() {
        return house.open().childcare().children();
    }

    private static String refused(Executable act) {
        return assertThrows(Refusal.class, act).key();
    }

    private List<String> written(String sql) {
        return house.open().gate().look(Permission.LIST_PEOPLE,
                work -> work.tx().handle().createQuery(sql).mapTo(String.class).list());
    }

    private StaffId colleague(String word, Role role) {
        return house.open().team().add(new NewMember(word, word.toUpperCase(java.util.Locale.ROOT), Set.of(role)),
                OTHER.toCharArray()).id();
    }

    private void answer(ParticipantId her, Answer answer) {
        house.open().participants().answer(her, Purpose.CHILDREN, answer,
                new ConsentWording(ConsentWording.CURRENT, "en"));
    }

    private static CheckInPage.One only(CheckInPage at) {
        assertEquals(1, at.children().size());
        return at.children().getFirst();
    }

    /// The information about who may collect the child, and who never may, would be erased with her.
    @Test
    void sheIsNotErasedWhileAChildOfHersIsHere() {
        var her = mother(house.open()).id();
        var child = children().add(her, careful("Kiwi"));
        desk().signIn(child.id());
        house.open().rights().erasures().ask(her);
        house.passDays(8);
        var stay = desk().signIn(child.id()).stay();
        assertEquals("rights.refusal.child-here", refused(() -> house.open().rights().erase(her)));
        assertEquals(Optional.of("the father"), desk().open(stay.id()).never());
        desk().toMother(stay.id());
        house.open().rights().erase(her);
        assertEquals(List.of("0"), written("select count(*) from childcare_stay"));
    }

    @Test
    void aChildComesInAndGoesHomeWithItsMother() {
        var her = mother(house.open());
        var child = children().add(her.id(), called("Kiwi"));
        var at = only(desk().atDesk(her.card().toString().toLowerCase(java.util.Locale.ROOT)));
        assertEquals("K.", at.kid().initial());
        assertEquals(Optional.empty(), at.stay());
        var stay = desk().signIn(child.id()).stay();
        assertEquals(new Stay.In(LocalDate.of(2026, 11, 25), LocalTime.of(10, 0), "MR"), stay.in());
        assertEquals(new DeskPage.Room(5, 1), desk().page().room());
        assertEquals(Optional.of(stay), only(desk().atDesk(her.card().toString())).stay());
        house.clock().move(Duration.ofMinutes(95));
        desk().toMother(stay.id());
        assertEquals(List.of(), desk().page().here());
        assertEquals(Optional.of(new Stay.Out(Optional.of(LocalTime.of(11, 35)), "MR", Stay.To.MOTHER)),
                desk().page().gone().getFirst().out());
        assertEquals(List.of("2026-11-25"), written("select on_day from v_childcare"));
        assertEquals(List.of(), house.open().vault().verify());
    }

    @Test
    void withoutHerYesNothingIsWrittenAndNothingOffered() {
        var her = someone().welcomedIn(house.open());
        assertEquals(HerChildren.Agreement.MISSING, children().page(her.id()).agreement());
        assertEquals("consents.refusal.not-given", refused(() -> children().add(her.id(), called("Kiwi"))));
        assertEquals("childcare.refusal.not-agreed", refused(() -> desk().atDesk(her.card().toString())));
        answer(her.id(), Answer.GIVEN);
        assertEquals("childcare.refusal.no-children", refused(() -> desk().atDesk(her.card().toString())));
    }

    @Test
    void aYesTakenBackHidesTheChildAndStillLetsItGoHome() {
        var her = mother(house.open());
        var child = children().add(her.id(), careful("Kiwi"));
        var stay = desk().signIn(child.id()).stay();
        answer(her.id(), Answer.REFUSED);
        assertEquals(List.of(), children().page(her.id()).children());
        assertEquals(Optional.of("the father"), desk().open(stay.id()).never());
        assertEquals(Optional.of(stay.id()), only(desk().atDesk(her.card().toString())).stay().map(Stay::id));
        desk().toMother(stay.id());
        assertEquals("consents.refusal.not-given", refused(() -> desk().signIn(child.id())));
    }

    @Test
    void aLockedRecordTakesNobodyInAndLetsEverybodyOut() {
        var her = mother(house.open());
        var one = children().add(her.id(), called("Kiwi"));
        var two = children().add(her.id(), called("Mango"));
        var stay = desk().signIn(one.id()).stay();
        house.open().rights().lock(her.id());
        assertEquals("staff.refusal.locked-record", refused(() -> desk().signIn(two.id())));
        assertEquals("staff.refusal.locked-record", refused(() -> children().add(her.id(), called("Fig"))));
        desk().open(stay.id());
        desk().toMother(stay.id());
        assertEquals(List.of(), desk().page().here());
    }

    @Test
    void whoMustNeverCollectIsReadFirstAndTheCodeWordIsNeverTold() {
        var her = mother(house.open());
        var stay = desk().signIn(children().add(her.id(), careful("Kiwi")).id()).stay();
        var over = desk().open(stay.id());
        assertEquals(Optional.of("the father"), over.never());
        assertEquals(Optional.of("her aunt"), over.may());
        assertEquals(HandingOver.Asked.CODE_WORD, over.asked());
        assertEquals(Optional.of("nuts"), over.health().allergies());
        assertFalse(over.toString().contains("Limone") || over.toString().contains("Kiwi"));
        assertEquals(List.of("done"), written("""
                select outcome from audit where act = 'read-collecting'"""));
    }

    @Test
    void aWrongWordKeepsTheChildHereAndIsSeenInTheTrail() {
        var her = mother(house.open());
        var stay = desk().signIn(children().add(her.id(), careful("Kiwi")).id()).stay();
        assertEquals("childcare.refusal.code-word", refused(() -> desk().toNamed(stay.id(), "Arancia")));
        assertEquals("childcare.refusal.code-word", refused(() -> desk().toNamed(stay.id(), "")));
        assertEquals(1, desk().page().here().size());
        assertEquals(List.of("refused", "refused"), written("""
                select outcome from audit where act = 'sign-child-out'"""));
        desk().toNamed(stay.id(), " limone ");
        assertEquals(Stay.To.NAMED, desk().page().gone().getFirst().out().orElseThrow().to());
    }

    @Test
    void whomSheDidNotNameNeverCollects() {
        var her = mother(house.open());
        var stay = desk().signIn(children().add(her.id(), called("Kiwi")).id()).stay();
        assertEquals("childcare.refusal.nobody-named", refused(() -> desk().toNamed(stay.id(), "")));
        assertEquals(1, desk().page().here().size());
    }

    @Test
    void nobodyIsHereTwiceAndNobodyLeavesTwice() {
        var her = mother(house.open());
        var child = children().add(her.id(), called("Kiwi"));
        var stay = desk().signIn(child.id()).stay();
        assertEquals("childcare.refusal.already-here", refused(() -> desk().signIn(child.id())));
        desk().toMother(stay.id());
        assertEquals("childcare.refusal.not-here", refused(() -> desk().toMother(stay.id())));
        desk().signIn(child.id());
        assertEquals(List.of("2"), written("select count(*) from v_childcare"));
    }

    @Test
    void allPlacesTakenIsSaidAndHoldsAlsoForWhoIsNotSeen() {
        house.open().childcare().places(1);
        var her = mother(house.open());
        var one = children().add(her.id(), called("Kiwi"));
        var two = children().add(her.id(), called("Mango"));
        var stay = desk().signIn(one.id()).stay();
        assertEquals("childcare.refusal.full", refused(() -> desk().signIn(two.id())));
        desk().toMother(stay.id());
        desk().signIn(two.id());
        house.open().childcare().places(0);
        assertEquals(new DeskPage.Room(0, 1), desk().page().room());
        assertEquals(0, desk().page().room().free());
        assertEquals("childcare.refusal.places", refused(() -> house.open().childcare().places(-1)));
        assertEquals("childcare.refusal.places", refused(() -> house.open().childcare().places(100)));
    }

    @Test
    void aCardThatDoesNotFitIsSaidAndOneThatIsNobodysToo() {
        assertEquals("childcare.refusal.wrong-card", refused(() -> desk().atDesk("TIRO-B3")));
        assertEquals("childcare.refusal.wrong-card", refused(() -> desk().atDesk("'; drop table cared_child; --")));
        assertEquals("childcare.refusal.wrong-card", refused(() -> desk().atDesk("A".repeat(100_000))));
        var free = house.open().participants().intake().proposeCard();
        assertEquals("childcare.refusal.unknown-card", refused(() -> desk().atDesk(free.toString())));
    }

    @Test
    void whoeverIsKeptAwaySeesNobodyAndStillCountsThePlace() {
        var her = mother(house.open());
        var child = children().add(her.id(), careful("Kiwi"));
        var stay = desk().signIn(child.id()).stay();
        house.open().participants().keptAway().keep(her.id(), colleague("re", Role.RECEPTION),
                KeptAway.Because.RELATED, KeptAway.SaidBy.SHE);
        house.as("re", OTHER, day -> {
            var page = day.childcare().desk().page();
            assertEquals(List.of(), page.here());
            assertEquals(new DeskPage.Room(5, 1), page.room());
            assertEquals("childcare.refusal.unknown-card",
                    refused(() -> day.childcare().desk().atDesk(her.card().toString())));
            assertEquals("staff.refusal.kept-away", refused(() -> day.childcare().desk().open(stay.id())));
            assertEquals("staff.refusal.kept-away", refused(() -> day.childcare().desk().toMother(stay.id())));
            assertEquals("staff.refusal.kept-away", refused(() -> day.childcare().desk().signIn(child.id())));
        });
    }

    @Test
    void receptionSeesCardAndLetterAndNeverAName() {
        var her = mother(house.open());
        var child = children().add(her.id(), careful("Kiwi"));
        colleague("re", Role.RECEPTION);
        house.as("re", OTHER, day -> {
            var stay = day.childcare().desk().signIn(child.id()).stay();
            assertFalse(day.childcare().desk().page().toString().contains("Kiwi"));
            assertEquals("staff.refusal.not-allowed", refused(() -> day.childcare().children().page(her.id())));
            assertEquals("staff.refusal.not-allowed", refused(() -> day.childcare().places(9)));
            day.childcare().desk().toNamed(stay.id(), "LIMONE");
            assertEquals("RE", day.childcare().desk().page().gone().getFirst().out().orElseThrow().by());
        });
    }

    @Test
    void aForgottenSigningOutIsSaidNextMorningAndNoTimeIsMadeUp() {
        var her = mother(house.open());
        var child = children().add(her.id(), called("Kiwi"));
        var stay = desk().signIn(child.id()).stay();
        assertEquals("childcare.refusal.not-here", refused(() -> desk().late(stay.id(), Stay.To.MOTHER)));
        house.clock().move(Duration.ofHours(23));
        var morning = desk().page();
        assertEquals(List.of(), morning.here());
        assertEquals(0, morning.room().taken());
        assertEquals(stay.id(), morning.forgotten().getFirst().id());
        assertEquals("childcare.refusal.not-here", refused(() -> desk().toMother(stay.id())));
        desk().signIn(child.id());
        desk().late(stay.id(), Stay.To.NOT_KNOWN);
        assertEquals(List.of(), desk().page().forgotten());
        assertEquals(1, desk().page().here().size());
        assertEquals(List.of("not-known"), written("""
                select out_to from childcare_stay where out_to is not null and out_at is null"""));
    }

    @Test
    void aMistakeIsTakenBackOnTheSameDayAlone() {
        var her = mother(house.open());
        var child = children().add(her.id(), called("Kiwi"));
        desk().undoIn(desk().signIn(child.id()).stay().id());
        assertEquals(List.of(), written("select on_day from v_childcare"));
        var stay = desk().signIn(child.id()).stay();
        desk().toMother(stay.id());
        desk().undoOut(stay.id());
        assertEquals(stay.id(), desk().page().here().getFirst().id());
        desk().toMother(stay.id());
        desk().signIn(child.id());
        assertEquals("childcare.refusal.already-here", refused(() -> desk().undoOut(stay.id())));
        house.clock().move(Duration.ofDays(1));
        assertEquals("childcare.refusal.not-here", refused(() -> desk().undoOut(stay.id())));
        assertEquals("childcare.refusal.not-here", refused(() -> desk().undoIn(stay.id())));
    }

    @Test
    void whoComesNoMoreIsNotOfferedAndMayComeAgain() {
        var her = mother(house.open());
        var ended = children().end(children().add(her.id(), called("Kiwi"))).after().child().orElseThrow();
        assertEquals("childcare.refusal.no-children", refused(() -> desk().atDesk(her.card().toString())));
        children().again(ended);
        assertEquals("K.", only(desk().atDesk(her.card().toString())).kid().initial());
    }

    @Test
    void aCorrectionOnWhatSomebodyChangedMeanwhileIsRefused() {
        var her = mother(house.open());
        var seen = children().add(her.id(), called("Kiwi"));
        var now = children().change(seen, careful("Kiwi")).after().child().orElseThrow();
        assertEquals("childcare.refusal.changed", refused(() -> children().change(seen, called("Mango"))));
        assertEquals(List.of(now), children().page(her.id()).children());
        assertThrows(IllegalArgumentException.class, () -> children().change(now, called(" ")));
    }

    @Test
    void everyCorrectionIsTold() {
        var her = mother(house.open());
        var seen = children().add(her.id(), called("Kiwi"));
        house.clock().move(Duration.ofDays(1));
        children().change(seen, careful("Kiwi"));
        var changes = house.open().rights().changes(her.id()).stream().map(change -> change.label()).toList();
        assertTrue(changes.containsAll(List.of("childcare.child.name", "childcare.child.never",
                "childcare.child.code-word")), changes::toString);
        desk().signIn(seen.id());
        var told = told(her);
        assertTrue(told.contains("the father") && told.contains("Limone") && told.contains("childcare.copy.stay"));
    }

    private String told(Participant her) {
        return house.open().gate().look(Permission.LIST_PEOPLE,
                work -> house.open().childcare().tell(work, her.id())).toString();
    }

    @Test
    void aFoldedCardFindsTheChildrenOfBoth() {
        var kept = mother(house.open());
        var folded = mother(house.open());
        children().add(kept.id(), called("Kiwi"));
        var stay = desk().signIn(children().add(folded.id(), called("Mango")).id()).stay();
        house.open().cardsJoined().join(kept.id(), folded.id());
        var at = desk().atDesk(folded.card().toString());
        assertEquals(kept.card(), at.mother().card());
        assertEquals(List.of("M.", "K."), at.children().stream().map(one -> one.kid().initial()).toList());
        assertEquals(kept.card(), desk().page().here().getFirst().kid().mother().card());
        desk().toMother(stay.id());
        assertEquals(List.of(kept.id().value().toString()), written("select participant from v_childcare"));
    }

    @Test
    void erasingHerForgetsHerChildrenAndAnOldPageRefuses() {
        var her = mother(house.open());
        var stay = desk().signIn(children().add(her.id(), careful("Kiwi")).id()).stay();
        Agreed.erase(house.open(), her.id());
        assertEquals(List.of("0"), written("select (select count(*) from cared_child) + count(*) from childcare_stay"));
        assertEquals(List.of(), written("select before from journal where before like '%Limone%'"));
        assertEquals("childcare.refusal.unknown", refused(() -> desk().toMother(stay.id())));
        assertEquals("childcare.refusal.unknown-card", refused(() -> desk().atDesk(her.card().toString())));
    }

    @Test
    void bringingAChildCountsAsBeingSeen() {
        var her = mother(house.open());
        desk().signIn(children().add(her.id(), called("Kiwi")).id());
        assertEquals(LocalDate.of(2026, 11, 25), lastSeen(house.open()).get(her.id()));
    }

    private static java.util.Map<ParticipantId, LocalDate> lastSeen(OpenSite house) {
        return house.gate().look(Permission.LIST_PEOPLE, work -> house.childcare().lastSeen(work));
    }

    @Test
    void twentyChildrenAreTheMost() {
        var her = mother(house.open());
        for (int i = 0; i < HerChildren.MOST; i++) {
            children().add(her.id(), called("Kiwi " + i));
        }
        assertEquals("childcare.refusal.too-many", refused(() -> children().add(her.id(), called("Fig"))));
    }
}
