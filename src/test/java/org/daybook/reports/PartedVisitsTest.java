package org.daybook.reports;

import static org.daybook.testing.Some.someone;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.daybook.base.ParticipantId;
import org.daybook.base.Quarter;
import org.daybook.sessions.SessionId;
import org.daybook.testing.Agreed;
import org.daybook.testing.TestHouse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Women marked in one session whose cards were joined by mistake: a final quarter counted one visit. After parting, each visit
/// counts once.
class PartedVisitsTest {
    @RegisterExtension
    final TestHouse house = new TestHouse();

    /// The mark that stood for both was removed before the cards were parted, and is set again.
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aMarkThatWasTakenBackBeforePartingCountsWhenItIsSetAgain(boolean keptFirst) {
        var diary = new Diary(house);
        var two = women(diary, 2);
        var kept = two.getFirst();
        var session = diary.session(keptFirst ? two : two.reversed());
        var joined = house.open().cardsJoined().join(kept, two.getLast());
        third(diary);
        assertEquals(1, visits(diary, "2026Q3"));
        house.open().sessions().untick(session, kept);
        house.open().cardsJoined().part(kept, joined.id());
        assertEquals(0, visits(diary, "2026Q4"));
        house.open().sessions().tick(session, kept);
        assertEquals(1, visits(diary, "2026Q4"));
        house.open().sessions().untick(session, two.getLast());
        house.open().sessions().tick(session, two.getLast());
        assertEquals(1, visits(diary, "2026Q4"));
    }

    static Stream<List<Integer>> orders() {
        return Stream.of(List.of(0, 1, 2), List.of(0, 2, 1), List.of(1, 0, 2), List.of(1, 2, 0), List.of(2, 0, 1),
                List.of(2, 1, 0));
    }

    /// The first was joined to the second, and that to the third.
    @ParameterizedTest
    @MethodSource("orders")
    void threeWomenInAChainCountOnceEach(List<Integer> order) {
        var diary = new Diary(house);
        var three = women(diary, 3);
        diary.session(order.stream().map(three::get).toList());
        var first = house.open().cardsJoined().join(three.get(1), three.get(0));
        var second = house.open().cardsJoined().join(three.get(2), three.get(1));
        third(diary);
        assertEquals(1, visits(diary, "2026Q3"));
        house.open().cardsJoined().part(three.get(2), second.id());
        assertEquals(1, visits(diary, "2026Q4"));
        house.open().cardsJoined().part(three.get(1), first.id());
        assertEquals(2, visits(diary, "2026Q4"));
    }

    /// Two were joined to a third.
    @ParameterizedTest
    @MethodSource("orders")
    void twoWomenBehindAThirdCountOnceEach(List<Integer> order) {
        var diary = new Diary(house);
        var three = women(diary, 3);
        diary.session(order.stream().map(three::get).toList());
        var first = house.open().cardsJoined().join(three.get(2), three.get(0));
        var second = house.open().cardsJoined().join(three.get(2), three.get(1));
        third(diary);
        house.open().cardsJoined().part(three.get(2), second.id());
        assertEquals(1, visits(diary, "2026Q4"));
        house.open().cardsJoined().part(three.get(2), first.id());
        assertEquals(2, visits(diary, "2026Q4"));
        assertEquals(1, visits(diary, "2026Q3"));
    }

    /// The shown mark was removed before the quarter was final, so no report counted the visit.
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aMarkThatWasTakenBackBeforeTheReportCountsWhenItIsSetAgain(boolean keptFirst) {
        var diary = new Diary(house);
        var two = women(diary, 2);
        var kept = two.getFirst();
        var session = diary.session(keptFirst ? two : two.reversed());
        var joined = house.open().cardsJoined().join(kept, two.getLast());
        house.open().sessions().untick(session, kept);
        assertEquals(0, visits(diary, "2026Q3"));
        third(diary);
        assertEquals(0, visits(diary, "2026Q4"));
        house.open().sessions().tick(session, kept);
        assertEquals(1, visits(diary, "2026Q4"));
        house.open().cardsJoined().part(kept, joined.id());
        assertEquals(2, visits(diary, "2026Q4"));
    }

    /// It was set again before the quarter was final: the report counted one visit, and the other counts after parting.
    @Test
    void aMarkThatWasSetAgainBeforeTheReportCountsThere() {
        var diary = new Diary(house);
        var two = women(diary, 2);
        var kept = two.getFirst();
        var session = diary.session(two.reversed());
        var joined = house.open().cardsJoined().join(kept, two.getLast());
        house.open().sessions().untick(session, kept);
        house.open().sessions().tick(session, kept);
        assertEquals(1, visits(diary, "2026Q3"));
        third(diary);
        assertEquals(0, visits(diary, "2026Q4"));
        house.open().cardsJoined().part(kept, joined.id());
        assertEquals(1, visits(diary, "2026Q3"));
        assertEquals(1, visits(diary, "2026Q4"));
    }

    /// Her mark was hidden, and the shown one was removed before the quarter was final. Only hers is shown after parting.
    @Test
    void aHiddenVisitThatNoReportCountedCountsAfterParting() {
        var diary = new Diary(house);
        var two = women(diary, 2);
        var kept = two.getFirst();
        var session = diary.session(two);
        var joined = house.open().cardsJoined().join(kept, two.getLast());
        house.open().sessions().untick(session, kept);
        third(diary);
        house.open().cardsJoined().part(kept, joined.id());
        assertEquals(1, visits(diary, "2026Q4"));
        assertEquals(0, visits(diary, "2026Q3"));
    }

    /// Parted before the quarter was final, it counts where it was written.
    @Test
    void aHiddenVisitCountsInItsQuarterIfTheyArePartedInTime() {
        var diary = new Diary(house);
        var two = women(diary, 2);
        var kept = two.getFirst();
        var session = diary.session(two);
        var joined = house.open().cardsJoined().join(kept, two.getLast());
        house.open().sessions().untick(session, kept);
        house.open().cardsJoined().part(kept, joined.id());
        assertEquals(1, visits(diary, "2026Q3"));
        third(diary);
        assertEquals(1, visits(diary, "2026Q3"));
        assertEquals(0, visits(diary, "2026Q4"));
    }

    /// The hidden mark goes with her record, and was counted nowhere.
    @Test
    void aHiddenVisitThatNoReportCountedLeavesNothingWhenSheIsErased() {
        var diary = new Diary(house);
        var two = women(diary, 2);
        var kept = two.getFirst();
        var session = diary.session(two);
        house.open().cardsJoined().join(kept, two.getLast());
        house.open().sessions().untick(session, kept);
        third(diary);
        Agreed.erase(house.open(), kept);
        assertEquals(0, visits(diary, "2026Q3"));
        assertEquals(0, visits(diary, "2026Q4"));
        tickAnother(diary, session);
        assertEquals(1, visits(diary, "2026Q4"));
    }

    private void tickAnother(Diary diary, SessionId session) {
        house.open().sessions().tick(session, diary.welcome(someone()).id());
    }

    private static List<ParticipantId> women(Diary diary, int many) {
        diary.on("2026-07-10");
        return Stream.generate(() -> diary.welcome(someone()).id()).limit(many).toList();
    }

    private void third(Diary diary) {
        diary.on("2026-10-02");
        house.open().reports().freeze(new Quarter(2026, 3));
        diary.on("2026-10-05");
    }

    private static int visits(Diary diary, String quarter) {
        return Objects.requireNonNull(new PeriodFigures(diary.facts(quarter), Quarter.parse(quarter)).counted().events()
                .get(Total.VISITS.code())).total();
    }
}
