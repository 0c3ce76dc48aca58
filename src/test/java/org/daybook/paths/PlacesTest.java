package org.daybook.paths;

import static org.daybook.testing.Some.someone;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.daybook.base.ParticipantId;
import org.daybook.base.Refusal;
import org.daybook.participants.CardNumber;
import org.daybook.participants.Participant;
import org.daybook.staff.KeptAway;
import org.daybook.staff.NewMember;
import org.daybook.staff.Permission;
import org.daybook.staff.Preset;
import org.daybook.testing.Agreed;
import org.daybook.testing.TestHouse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.function.Executable;

/// Places in a group, and the women who wait for one.
class PlacesTest {
    private static final String SECRET = "seven otters under bridges";

    @RegisterExtension
    final TestHouse house = new TestHouse();

    @Test
    void theLastPlaceIsGivenOnceAndTheNextOneWaits() {
        var group = group(1);
        var first = her("Olena");
        var second = her("Amina");
        enrol(first, group);
        refused("paths.refusal.full", () -> enrol(second, group));
        assertEquals(List.of(), house.open().paths().of(second.id()));
        assertEquals(1, waits(second, group));
        assertEquals(2, waits(her("Maria"), group));
        refused("paths.refusal.waits-already", () -> waits(second, group));
        refused("paths.refusal.full", () -> house.open().paths().waitingList().moveIn(group, second.id()));
        leaves(first);
        var enrolment = house.open().paths().waitingList().moveIn(group, second.id());
        assertEquals(Optional.of("my own words"), enrolment.goal());
        assertEquals(Optional.of(group), enrolment.group().map(InGroup::id));
        assertEquals(List.of(1), house.open().paths().waitingList().of(group).stream().map(Waiter::place).toList());
        assertEquals(OptionalInt.of(0), house.open().paths().groups().look(group).left());
    }

    @Test
    void whoLeavesTheListIsNamedInTheTrail() {
        var group = group(1);
        enrol(her("Olena"), group);
        var second = her("Amina");
        waits(second, group);
        house.open().paths().waitingList().leave(group, second.id());
        assertEquals(second.id().value().toString(), subjectsOfTheNewestLine());
    }

    private String subjectsOfTheNewestLine() {
        return house.open().vault().look(tx -> tx.handle()
                .createQuery("select subjects from audit order by seq desc limit 1").mapTo(String.class).one());
    }

    /// The message with its Undo may stay on the screen for a long time.
    @Test
    void whoIsErasedDoesNotComeBackOntoAList() {
        var group = group(1);
        enrol(her("Olena"), group);
        var second = her("Amina");
        waits(second, group);
        house.open().paths().waitingList().leave(group, second.id());
        Agreed.erase(house.open(), second.id());
        refused("staff.refusal.record-gone",
                () -> house.open().paths().waitingList().putBack(group, second.id()));
    }

    @Test
    void sheIsInAGroupOnceAndNeverOnAFullList() {
        var group = group(2);
        var her = her("Olena");
        refused("paths.refusal.has-place", () -> waits(her, group));
        enrol(her, group);
        refused("paths.refusal.in-group-already", () -> enrol(her, group));
        refused("paths.refusal.in-group-already", () -> enrol(her, group(3)));
        refused("paths.refusal.in-group-already", () -> waits(her, group));
    }

    @Test
    void whoIsOnThePathComesIntoAGroupAndKeepsHerDayAndHerWords() {
        var her = her("Olena");
        var before = house.open().paths()
                .enrol(new NewEnrolment(her.id(), Path.PRACTICAL_SKILLS, Optional.of("a shop")));
        var group = group(2);
        var after = house.open().paths()
                .enrol(new NewEnrolment(her.id(), Path.PRACTICAL_SKILLS, Optional.of(group), Optional.empty()));
        assertEquals(before.id(), after.id());
        assertEquals(Optional.of("a shop"), after.goal());
        assertEquals(List.of(her.id()), inGroup(group));
    }

    @Test
    void enrollingIsTakenBackWithThePlaceOnTheListFromWhichSheCame() {
        var group = group(1);
        var first = her("Olena");
        enrol(first, group);
        var second = her("Amina");
        var third = her("Maria");
        waits(second, group);
        house.clock().move(Duration.ofDays(1));
        waits(third, group);
        leaves(first);
        house.open().paths().waitingList().moveIn(group, second.id());
        undo(second);
        assertEquals(List.of(), house.open().paths().of(second.id()));
        assertEquals(List.of(second.card(), third.card()), waiting(group), "she is the first again");
        assertEquals(Optional.of("my own words"),
                house.open().paths().waitingList().moveIn(group, second.id()).goal());
        house.open().paths().waitingList().leave(group, third.id());
        house.open().paths().waitingList().putBack(group, third.id());
        assertEquals(List.of(third.card()), waiting(group));
        undo(second);
        assertEquals(List.of(second.card(), third.card()), waiting(group));
        refused("paths.refusal.changed-since", () -> undo(second));
        assertEquals(List.of(), house.open().vault().verify());
    }

    @Test
    void whoCameIntoAGroupIsOnThePathAsBeforeAndWhatChangedSinceStays() {
        var her = her("Olena");
        var before = house.open().paths()
                .enrol(new NewEnrolment(her.id(), Path.PRACTICAL_SKILLS, Optional.of("a shop")));
        enrol(her, group(2));
        undo(her);
        assertEquals(List.of(before), house.open().paths().of(her.id()));
        enrol(her, group(2));
        house.open().paths().endings().pause(before.id());
        refused("paths.refusal.changed-since", () -> undo(her));
        var other = her("Amina");
        enrol(other, group(2));
        house.reopen();
        refused("paths.refusal.changed-since", () -> undo(other));
    }

    private void undo(Participant her) {
        house.open().paths().undo().takeBack(her.id(), Path.PRACTICAL_SKILLS);
    }

    private List<CardNumber> waiting(GroupId group) {
        return house.open().paths().waitingList().of(group).stream().map(one -> one.person().card()).toList();
    }

    @Test
    void whoMustNotMeetIsKeptFromTheGroupWithoutAWordOfWhy() {
        var group = group(5);
        var her = her("Vera");
        var other = her("Zina");
        house.open().participants().keptApart().keep(her.id(), other.card().toString());
        enrol(other, group);
        refused("participants.refusal.schedule-conflict", () -> enrol(her, group));
        assertEquals(List.of(), house.open().paths().of(her.id()));
    }

    @Test
    void whoMustNotMeetMayComeToTwoGroupsOfOnePath() {
        var her = her("Vera");
        var other = her("Zina");
        house.open().participants().keptApart().keep(her.id(), other.card().toString());
        enrol(other, group(5));
        enrol(her, group(5));
        assertEquals(1, house.open().paths().of(her.id()).size());
    }

    @Test
    void aGroupThatEndedTakesNobody() {
        var group = group(2);
        house.open().paths().groups().end(group);
        refused("paths.refusal.group-ended", () -> enrol(her("Olena"), group));
    }

    @Test
    void whoWaitsIsForgottenWithTheRest() {
        var group = group(1);
        enrol(her("Maria"), group);
        var her = her("Olena");
        waits(her, group);
        Agreed.erase(house.open(), her.id());
        assertEquals(List.of(), house.open().paths().waitingList().of(group));
        assertEquals(List.of(), house.open().vault().verify());
    }

    @Test
    void twoCardsInOneGroupAreOnePlaceOnceTheyAreJoined() {
        var group = group(2);
        var kept = her("Олена");
        var folded = her("Olena");
        enrol(kept, group);
        enrol(folded, group);
        refused("paths.refusal.full", () -> enrol(her("Maria"), group));
        var joined = house.open().cardsJoined().join(kept.id(), folded.id());
        assertEquals(List.of(kept.id()), inGroup(group));
        assertEquals(OptionalInt.of(1), house.open().paths().groups().look(group).left());
        house.open().cardsJoined().part(kept.id(), joined.id());
        assertEquals(Set.of(kept.id(), folded.id()), Set.copyOf(inGroup(group)));
    }

    /// Her former place was given to somebody else, she waited, and then her ending was taken back.
    @Test
    void whoIsBackInHerGroupWaitsForItNoMore() {
        var group = group(1);
        var first = her("Olena");
        var ended = enrol(first, group);
        leaves(first);
        var second = her("Amina");
        enrol(second, group);
        waits(first, group);
        leaves(second);
        house.open().paths().endings().reopen(ended.id());
        assertEquals(1, house.open().paths().groups().look(group).people());
        assertEquals(0, house.open().paths().groups().look(group).waiting());
        leaves(first);
        assertEquals(List.of(), house.open().paths().waitingList().of(group));
    }

    /// One of her cards is in the group, the other one waits for it.
    @Test
    void whoIsInAGroupIsNotCountedAmongThoseWhoWait() {
        var group = group(1);
        var kept = her("Олена");
        var folded = her("Olena");
        enrol(kept, group);
        waits(folded, group);
        house.open().cardsJoined().join(kept.id(), folded.id());
        assertEquals(List.of(), house.open().paths().waitingList().of(group));
        assertEquals(0, house.open().paths().groups().look(group).waiting());
    }

    @Test
    void aPlaceOnAListMovesWithItsCard() {
        var group = group(1);
        enrol(her("Maria"), group);
        var kept = her("Олена");
        var folded = her("Olena");
        waits(folded, group);
        house.open().cardsJoined().join(kept.id(), folded.id());
        assertEquals(List.of(kept.card()), house.open().paths().waitingList().of(group).stream()
                .map(one -> one.person().card()).toList());
    }

    @Test
    void aColleagueWhoIsKeptAwaySeesHerNeitherInAGroupNorOnAList() {
        var group = group(1);
        var inside = her("Maria");
        var waiting = her("Olena");
        enrol(inside, group);
        waits(waiting, group);
        var colleague = house.open().team().add(new NewMember("lu", "LU", Preset.CASEWORKER.roles()),
                SECRET.toCharArray()).id();
        for (var her : List.of(inside, waiting)) {
            house.open().participants().keptAway().keep(her.id(), colleague, KeptAway.Because.RELATED,
                    KeptAway.SaidBy.SHE);
        }
        house.as("lu", SECRET, day -> {
            assertEquals(List.of(), day.paths().waitingList().of(group));
            assertEquals(List.of(), day.paths().enrolled(Path.PRACTICAL_SKILLS));
            refused("staff.refusal.kept-away", () -> day.paths().waitingList().moveIn(group, waiting.id()));
        });
        assertEquals(1, house.open().paths().waitingList().of(group).size());
    }

    private GroupId group(int places) {
        return house.open().paths().groups().add(new GroupPlan(Path.PRACTICAL_SKILLS, "Sewing",
                Optional.of(LocalDate.of(2026, 11, 30)), Optional.empty(), OptionalInt.of(places), Optional.empty(),
                Optional.empty())).id();
    }

    private Participant her(String name) {
        return someone().called(name).welcomedIn(house.open());
    }

    private Enrolment enrol(Participant her, GroupId group) {
        return house.open().paths().enrol(wish(her, group));
    }

    private int waits(Participant her, GroupId group) {
        return house.open().paths().waitingList().join(wish(her, group));
    }

    private static NewEnrolment wish(Participant her, GroupId group) {
        return new NewEnrolment(her.id(), Path.PRACTICAL_SKILLS, Optional.of(group), Optional.of("my own words"));
    }

    private void leaves(Participant her) {
        house.open().paths().endings().end(house.open().paths().of(her.id()).getFirst().id(),
                PathEnding.early(LeavingReason.MOVED));
    }

    private List<ParticipantId> inGroup(GroupId group) {
        return house.open().gate().look(Permission.SEE_PATHS,
                work -> house.open().paths().enrolled(work, group, work.today()).stream()
                        .map(one -> one.enrolment().her()).toList());
    }

    private static void refused(String key, Executable act) {
        assertEquals(key, assertThrows(Refusal.class, act).key());
    }
}
