package org.daybook.participants;

import static org.daybook.testing.Some.someone;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.daybook.base.Refusal;
import org.daybook.staff.KeptAway;
import org.daybook.staff.KeptAway.Because;
import org.daybook.staff.KeptAway.SaidBy;
import org.daybook.staff.NewMember;
import org.daybook.staff.Role;
import org.daybook.staff.StaffId;
import org.daybook.testing.TestHouse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.function.Executable;

/// Hiding a woman from a colleague and keeping two women apart, and the ending of either, can be taken back as long as nobody
/// else has changed it: a protection on which a colleague relies is never undone without her.
class RestrictionsUndoTest {
    private static final String SECRET = "seven otters under bridges";

    @RegisterExtension
    final TestHouse house = new TestHouse();

    @Test
    void aColleagueKeptAwayByMistakeSeesHerAgain() {
        var her = someone().welcomedIn(house.open()).id();
        var lu = colleague("lu");
        assertEquals(List.of(), away().takeBack(her, away().keep(her, lu, Because.OTHER, SaidBy.SHE)));
        house.as("lu", SECRET, day -> assertEquals(her, day.participants().open(her).her().id()));
        away().keep(her, lu, Because.RELATED, SaidBy.SHE);
        var before = away().of(her);
        assertEquals(before, away().takeBack(her, away().keep(her, lu, Because.OTHER, SaidBy.SOMEBODY)),
                "what was said before holds again");
        assertEquals(before, away().takeBack(her, away().letIn(her, lu)), "let in by mistake");
        house.as("lu", SECRET, day -> refused("staff.refusal.kept-away", () -> day.participants().open(her)));
    }

    @Test
    void whatAColleagueSaidOfItMeanwhileStays() {
        var her = someone().welcomedIn(house.open()).id();
        var lu = colleague("lu");
        colleague("cw");
        var mine = away().keep(her, lu, Because.OTHER, SaidBy.SHE);
        house.as("cw", SECRET, day -> {
            refused("staff.refusal.restriction-changed", () -> day.participants().keptAway().takeBack(her, mine));
            day.participants().keptAway().keep(her, lu, Because.OTHER, SaidBy.SHE);
        });
        refused("staff.refusal.restriction-changed", () -> away().takeBack(her, mine));
        var letIn = away().letIn(her, lu);
        house.as("cw", SECRET, day -> day.participants().keptAway().keep(her, lu, Because.RELATED, SaidBy.SHE));
        refused("staff.refusal.restriction-changed", () -> away().takeBack(her, letIn));
        assertEquals(Because.RELATED, away().of(her).getFirst().because());
        var yesterdays = away().keep(her, lu, Because.OTHER, SaidBy.SHE);
        house.clock().move(Duration.ofDays(1));
        refused("staff.refusal.restriction-changed", () -> away().takeBack(her, yesterdays));
    }

    @Test
    void twoKeptApartByMistakeMayMeetAndTheOtherWayRound() {
        var her = someone().welcomedIn(house.open()).id();
        var other = someone().welcomedIn(house.open());
        assertEquals(List.of(), apart().takeBack(her, apart().keep(her, other.card().toString())));
        apart().keep(other.id(), house.open().participants().open(her).her().card().toString());
        apart().takeBack(her, apart().keep(her, other.card().toString()));
        assertEquals(List.of(other.id()), ids(apart().of(her)), "it was said before, and still is");
        apart().takeBack(her, apart().letMeet(her, other.id()));
        assertEquals(List.of(other.id()), ids(apart().of(her)));
    }

    @Test
    void twoWhomAColleagueKeepsApartTooStayApart() {
        var her = someone().welcomedIn(house.open()).id();
        var other = someone().welcomedIn(house.open());
        colleague("cw");
        var mine = apart().keep(her, other.card().toString());
        house.as("cw", SECRET, day -> day.participants().keptApart().keep(her, other.card().toString()));
        refused("participants.refusal.conflict-changed", () -> apart().takeBack(her, mine));
        assertEquals(List.of(other.id()), ids(apart().of(her)));
        var ended = apart().letMeet(her, other.id());
        house.as("cw", SECRET, day -> refused("participants.refusal.conflict-changed",
                () -> day.participants().keptApart().takeBack(her, ended)));
    }

    @Test
    void whatWasSaidOfAJoinedCardEndsToo() {
        var her = someone().called("Vera").welcomedIn(house.open());
        var folded = someone().called("Вера").welcomedIn(house.open());
        var other = someone().called("Zina").welcomedIn(house.open());
        apart().keep(other.id(), folded.card().toString());
        house.open().cardsJoined().join(her.id(), folded.id());
        var ended = apart().letMeet(her.id(), other.id());
        assertEquals(List.of(), ids(apart().of(her.id())));
        apart().takeBack(her.id(), ended);
        assertEquals(List.of(other.id()), ids(apart().of(her.id())));
    }

    @Test
    void whomSheRefusedOnACardThatWasJoinedMeanwhileStaysAway() {
        var her = someone().called("Vera").welcomedIn(house.open()).id();
        var folded = someone().called("Вера").welcomedIn(house.open()).id();
        var lu = colleague("lu");
        away().keep(folded, lu, Because.REFUSED, SaidBy.SHE);
        var mine = away().keep(her, lu, Because.OTHER, SaidBy.COLLEAGUE);
        house.open().cardsJoined().join(her, folded);
        refused("staff.refusal.restriction-changed", () -> away().takeBack(her, mine));
        house.as("lu", SECRET, day -> refused("staff.refusal.kept-away", () -> day.participants().open(her)));
    }

    @Test
    void whoIsKeptAwaySinceTwoCardsAreOneStaysSoWhenTheyAreParted() {
        var her = someone().called("Vera").welcomedIn(house.open()).id();
        var folded = someone().called("Вера").welcomedIn(house.open()).id();
        var lu = colleague("lu");
        away().keep(folded, lu, Because.OTHER, SaidBy.COLLEAGUE);
        var joined = house.open().cardsJoined().join(her, folded);
        away().keep(her, lu, Because.REFUSED, SaidBy.SHE);
        house.open().cardsJoined().part(her, joined.id());
        house.as("lu", SECRET, day -> refused("staff.refusal.kept-away", () -> day.participants().open(her)));
    }

    private static List<org.daybook.base.ParticipantId> ids(List<PersonRow> rows) {
        return rows.stream().map(PersonRow::id).toList();
    }

    private KeptAway away() {
        return house.open().participants().keptAway();
    }

    private KeptApart apart() {
        return house.open().participants().keptApart();
    }

    private StaffId colleague(String word) {
        return house.open().team().add(new NewMember(word, word.toUpperCase(java.util.Locale.ROOT),
                Set.of(Role.CASEWORKER)), SECRET.toCharArray()).id();
    }

    private static void refused(String key, Executable act) {
        assertEquals(key, assertThrows(Refusal.class, act).key());
    }
}
