package org.daybook.reports;

import static org.daybook.testing.Some.someone;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.daybook.base.ParticipantId;
import org.daybook.base.Quarter;
import org.daybook.sessions.SessionId;
import org.daybook.testing.Agreed;
import org.daybook.testing.TestHouse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A visit that a final quarter counted under one card counts once, also if it was entered late under her other card and the
/// two are joined.
class JoinedMarksTest {
    private static final Quarter FOURTH = new Quarter(2026, 4);

    @RegisterExtension
    final TestHouse house = new TestHouse();

    @Test
    void aVisitThatWasCountedUnderHerOtherCardCountsNoSecondTime() {
        var diary = new Diary(house);
        diary.on("2026-07-10");
        var folded = diary.welcome(someone()).id();
        var kept = diary.welcome(someone()).id();
        var came = new ArrayList<ParticipantId>(List.of(folded));
        for (int other = 0; other < 11; other++) {
            came.add(diary.welcome(someone()).id());
        }
        var session = diary.session(came);
        diary.on("2026-10-02");
        house.open().reports().freeze(new Quarter(2026, 3));
        diary.on("2026-10-05");
        house.open().sessions().tick(session, kept);
        var joined = house.open().cardsJoined().join(kept, folded);
        assertEquals(List.of(), fourth(diary));
        diary.on("2026-11-05");
        diary.session(List.of(kept));
        assertEquals(List.of("1 here-before"), fourth(diary));
        house.open().cardsJoined().part(kept, joined.id());
        assertEquals(List.of("2 new"), fourth(diary));
    }

    /// The mark was removed from the joined card, and set again on the card that the final quarter counted.
    @Test
    void aCountedVisitThatWasTakenBackWhileJoinedIsTheSameAfterParting() {
        var diary = new Diary(house);
        var counted = counted(diary);
        var folded = counted.folded();
        var kept = counted.kept();
        var session = counted.session();
        var joined = house.open().cardsJoined().join(kept, folded);
        house.open().sessions().untick(session, kept);
        house.open().cardsJoined().part(kept, joined.id());
        house.open().sessions().tick(session, folded);
        assertEquals(List.of(), fourth(diary));
        house.open().sessions().tick(session, kept);
        assertEquals(List.of("1 new"), fourth(diary));
    }

    /// It was removed and set again while the cards were joined, so it is the mark of the card that had it.
    @Test
    void aVisitThatWasSetAgainWhileJoinedGoesBackWithItsCard() {
        var diary = new Diary(house);
        var counted = counted(diary);
        var folded = counted.folded();
        var kept = counted.kept();
        var session = counted.session();
        var joined = house.open().cardsJoined().join(kept, folded);
        house.open().sessions().untick(session, kept);
        house.open().sessions().tick(session, kept);
        assertEquals(List.of(), fourth(diary));
        house.open().cardsJoined().part(kept, joined.id());
        house.open().sessions().tick(session, kept);
        assertEquals(List.of("1 new"), fourth(diary));
    }

    /// Taken back on the card that a final quarter counted and set on her other card, before the two are joined.
    @Test
    void aCountedVisitThatMovedToHerOtherCardCountsNoSecondTime() {
        var diary = new Diary(house);
        var counted = counted(diary);
        var folded = counted.folded();
        var kept = counted.kept();
        var session = counted.session();
        house.open().sessions().untick(session, folded);
        house.open().sessions().tick(session, kept);
        assertEquals(List.of("1 new"), fourth(diary));
        var joined = house.open().cardsJoined().join(kept, folded);
        assertEquals(List.of(), fourth(diary));
        house.open().cardsJoined().part(kept, joined.id());
        assertEquals(List.of("1 new"), fourth(diary));
        house.open().cardsJoined().join(folded, kept);
        assertEquals(List.of(), fourth(diary));
    }

    /// What was kept of the counted mark is deleted with her record, and the mark of her other card becomes a visitor.
    @Test
    void aCountedVisitThatMovedToHerOtherCardCountsNoSecondTimeOnceSheIsErased() {
        var diary = new Diary(house);
        var counted = counted(diary);
        var folded = counted.folded();
        var kept = counted.kept();
        var session = counted.session();
        house.open().sessions().untick(session, folded);
        house.open().sessions().tick(session, kept);
        house.open().cardsJoined().join(kept, folded);
        Agreed.erase(house.open(), kept);
        assertEquals(1, visits(diary, "2026Q3"));
        assertEquals(0, visits(diary, "2026Q4"));
    }

    /// Marked under three cards, of which the final quarter counted the first.
    @Test
    void aVisitUnderThreeCardsCountsOnce() {
        var diary = new Diary(house);
        diary.on("2026-07-10");
        var first = diary.welcome(someone()).id();
        var second = diary.welcome(someone()).id();
        var third = diary.welcome(someone()).id();
        var session = diary.session(List.of(first));
        diary.on("2026-10-02");
        house.open().reports().freeze(new Quarter(2026, 3));
        diary.on("2026-10-05");
        house.open().sessions().tickAll(session, List.of(second, third));
        house.open().cardsJoined().join(second, first);
        var joined = house.open().cardsJoined().join(third, second);
        assertEquals(List.of(), fourth(diary));
        house.open().sessions().untick(session, third);
        house.open().sessions().tick(session, third);
        assertEquals(List.of(), fourth(diary));
        house.open().cardsJoined().part(third, joined.id());
        assertEquals(List.of("1 new"), fourth(diary));
    }

    /// Both were marked when they were joined by mistake, and the final quarter counted one of them.
    @Test
    void aVisitThatWasHiddenInTheFinalQuarterCountsAfterParting() {
        var diary = new Diary(house);
        diary.on("2026-07-10");
        var folded = diary.welcome(someone()).id();
        var kept = diary.welcome(someone()).id();
        var session = diary.session(List.of(folded, kept));
        var joined = house.open().cardsJoined().join(kept, folded);
        diary.on("2026-10-02");
        house.open().reports().freeze(new Quarter(2026, 3));
        assertEquals(1, visits(diary, "2026Q3"));
        diary.on("2026-10-05");
        house.open().cardsJoined().part(kept, joined.id());
        assertEquals(List.of("1 new"), fourth(diary));
        assertEquals(1, visits(diary, "2026Q3"));
        var again = house.open().cardsJoined().join(kept, folded);
        assertEquals(List.of(), fourth(diary));
        house.open().cardsJoined().part(kept, again.id());
        assertEquals(List.of("1 new"), fourth(diary));
        house.open().sessions().untick(session, kept);
        house.open().sessions().tick(session, kept);
        assertEquals(1, visits(diary, "2026Q4"));
    }

    /// The final quarter counted both before they were joined, so parting them adds nothing.
    @Test
    void visitsThatTheFinalQuarterCountedBothStayThereAfterParting() {
        var diary = new Diary(house);
        diary.on("2026-07-10");
        var folded = diary.welcome(someone()).id();
        var kept = diary.welcome(someone()).id();
        diary.session(List.of(folded, kept));
        diary.on("2026-10-02");
        house.open().reports().freeze(new Quarter(2026, 3));
        var joined = house.open().cardsJoined().join(kept, folded);
        diary.on("2027-01-04");
        house.open().reports().freeze(FOURTH);
        house.open().cardsJoined().part(kept, joined.id());
        assertEquals(2, visits(diary, "2026Q3"));
        assertEquals(0, visits(diary, "2026Q4"));
        assertEquals(0, visits(diary, "2027Q1"));
    }

    /// The last quarter of a year stays open while the first of the next becomes final. Her visit was entered late under both
    /// cards, in each of these quarters, so the final one counted it.
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aVisitThatALaterQuarterCountedCountsInNoQuarterThatStayedOpen(boolean keptFirst) {
        var diary = new Diary(house);
        diary.on("2026-07-10");
        var two = List.of(diary.welcome(someone()).id(), diary.welcome(someone()).id());
        var session = diary.session(List.of(diary.welcome(someone()).id()));
        diary.on("2026-10-02");
        house.open().reports().freeze(new Quarter(2026, 3));
        diary.on("2026-11-05");
        house.open().sessions().tick(session, two.getFirst());
        diary.on("2027-02-05");
        house.open().sessions().tick(session, two.getLast());
        diary.on("2027-04-02");
        house.open().reports().freeze(new Quarter(2027, 1));
        assertEquals(1, visits(diary, "2026Q4"));
        assertEquals(1, visits(diary, "2027Q1"));
        var kept = keptFirst ? two.getFirst() : two.getLast();
        var joined = house.open().cardsJoined().join(kept, keptFirst ? two.getLast() : two.getFirst());
        assertEquals(0, visits(diary, "2026Q4"));
        assertEquals(1, visits(diary, "2027Q1"));
        assertEquals(0, visits(diary, "2027Q2"));
        house.open().reports().freeze(FOURTH);
        diary.on("2027-07-02");
        house.open().reports().freeze(new Quarter(2027, 2));
        house.open().cardsJoined().part(kept, joined.id());
        assertEquals(1, visits(diary, "2027Q1"));
        assertEquals(1, visits(diary, "2027Q3"));
    }

    /// Two cards of one woman, and a session of a final quarter that counted her under the first.
    private record Counted(ParticipantId folded, ParticipantId kept, SessionId session) {}

    private Counted counted(Diary diary) {
        diary.on("2026-07-10");
        var folded = diary.welcome(someone()).id();
        var kept = diary.welcome(someone()).id();
        var session = diary.session(List.of(folded));
        diary.on("2026-10-02");
        house.open().reports().freeze(new Quarter(2026, 3));
        diary.on("2026-10-05");
        return new Counted(folded, kept, session);
    }

    private static List<String> fourth(Diary diary) {
        return diary.facts("2026Q4").visitors().stream().filter(her -> her.cameIn(FOURTH))
                .map(her -> her.in(FOURTH).marks() + " " + her.newIn(FOURTH).code()).toList();
    }

    private static int visits(Diary diary, String quarter) {
        return Objects.requireNonNull(new PeriodFigures(diary.facts(quarter), Quarter.parse(quarter)).counted().events()
                .get(Total.VISITS.code())).total();
    }
}
