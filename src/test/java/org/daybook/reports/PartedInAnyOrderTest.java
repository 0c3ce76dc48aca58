package org.daybook.reports;

import static org.daybook.testing.Some.someone;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.daybook.base.ParticipantId;
import org.daybook.base.Quarter;
import org.daybook.exchange.ImportId;
import org.daybook.exchange.ImportMapping;
import org.daybook.exchange.Sheet;
import org.daybook.exchange.UndoOutcome;
import org.daybook.participants.CardsJoined;
import org.daybook.sessions.SessionId;
import org.daybook.testing.TestHouse;
import org.daybook.vault.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Cards joined by mistake at different times and parted in another order: every visit counts once.
class PartedInAnyOrderTest {
    private static final Sheet MEMBERS = Sheet.of("Members", "Number|Name|Joined", "1|Ana|2026-07-01");
    private static final Sheet MARKS = Sheet.of("Italian A1", "Number|Path|2026-07-10|2026-07-17",
            "1|Civic inclusion|x|");

    @RegisterExtension
    final TestHouse house = new TestHouse();

    private final Diary diary = new Diary(house);

    static Stream<List<Integer>> orders() {
        return Stream.of(List.of(0, 1, 2), List.of(0, 2, 1), List.of(1, 0, 2), List.of(1, 2, 0), List.of(2, 0, 1),
                List.of(2, 1, 0));
    }

    /// The card without a mark had the mark of the first. The mark of the second stayed behind that one.
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void theSecondCardsMarkIsShownWhenTheFirstIsParted(boolean beforeTheReport) {
        var three = women(3);
        var session = diary.session(three.subList(1, 3));
        var first = join(three.get(0), three.get(1));
        var second = join(three.get(0), three.get(2));
        if (!beforeTheReport) {
            third();
        }
        part(first);
        assertEquals(2, came(session));
        if (beforeTheReport) {
            assertEquals(2, visits("2026Q3"));
            third();
        }
        part(second);
        assertEquals(2, came(session));
        assertEquals(2, visits("2026Q3") + visits("2026Q4"));
        assertEquals(beforeTheReport ? 0 : 1, visits("2026Q4"));
    }

    /// One was joined before the report and one after it. The report counted the second visit by itself.
    @ParameterizedTest
    @MethodSource("orders")
    void aCardThatWasJoinedAfterTheReportWasCountedThere(List<Integer> order) {
        var three = women(3);
        diary.session(order.stream().map(three::get).toList());
        var before = join(three.get(0), three.get(1));
        third();
        assertEquals(2, visits("2026Q3"));
        var after = join(three.get(0), three.get(2));
        part(before);
        part(after);
        assertEquals(1, visits("2026Q4"));
    }

    /// Her visit was counted late, that of the other in its own quarter. Both were taken back, the other before the joining.
    @Test
    void bothMarksThatWereTakenBackStayCountedEach() {
        var two = women(2);
        var session = diary.session(List.of(two.get(1)));
        third();
        house.open().sessions().tick(session, two.get(0));
        assertEquals(1, visits("2026Q4"));
        fourth();
        house.open().sessions().untick(session, two.get(1));
        var joined = join(two.get(0), two.get(1));
        house.open().sessions().untick(session, two.get(0));
        part(joined);
        two.forEach(her -> house.open().sessions().tick(session, her));
        assertEquals(0, visits("2027Q1"));
        assertEquals(1, visits("2026Q4"));
    }

    /// As before, but her own was taken back before the joining and the other's afterwards.
    @Test
    void bothMarksThatWereTakenBackInTheOtherOrderStayCountedEach() {
        var two = women(2);
        var session = diary.session(List.of(two.get(1)));
        third();
        house.open().sessions().tick(session, two.get(0));
        fourth();
        house.open().sessions().untick(session, two.get(0));
        var joined = join(two.get(0), two.get(1));
        house.open().sessions().untick(session, two.get(0));
        part(joined);
        two.forEach(her -> house.open().sessions().tick(session, her));
        assertEquals(0, visits("2027Q1"));
    }

    /// The import brought the shown mark. It was undone before a report counted the visit.
    @Test
    void aHiddenMarkIsNotTakenForCountedWhenTheImportIsUndone() {
        diary.on("2026-07-10");
        var session = diary.session(60, List.of());
        imported(MEMBERS);
        var ana = new ParticipantId(house.open().vault().read(tx -> tx.handle()
                .createQuery("select id from participant").mapTo(UUID.class).one()));
        var other = diary.welcome(someone()).id();
        var marks = imported(MEMBERS, MARKS);
        house.open().sessions().tick(session, other);
        var joined = join(ana, other);
        assertInstanceOf(UndoOutcome.Undone.class, house.open().imports().undo(marks));
        assertEquals(0, visits("2026Q3"));
        third();
        house.open().sessions().tick(session, ana);
        assertEquals(1, visits("2026Q4"));
        part(joined);
        assertEquals(2, visits("2026Q4"));
    }

    /// The import brought the hidden mark, and the shown one was removed.
    @Test
    void anImportCanBeUndoneThatBroughtAHiddenMark() {
        diary.on("2026-07-10");
        var session = diary.session(60, List.of());
        imported(MEMBERS);
        var ana = new ParticipantId(house.open().vault().read(tx -> tx.handle()
                .createQuery("select id from participant").mapTo(UUID.class).one()));
        var other = diary.welcome(someone()).id();
        var marks = imported(MEMBERS, MARKS);
        house.open().sessions().tick(session, other);
        var joined = join(other, ana);
        house.open().sessions().untick(session, other);
        assertInstanceOf(UndoOutcome.Undone.class, house.open().imports().undo(marks));
        third();
        part(joined);
        house.open().sessions().tick(session, ana);
        house.open().sessions().tick(session, other);
        assertEquals(2, visits("2026Q4"));
    }

    private CardsJoined.Joined join(ParticipantId kept, ParticipantId folded) {
        return house.open().cardsJoined().join(kept, folded);
    }

    private void part(CardsJoined.Joined joined) {
        house.open().cardsJoined().part(joined.kept(), joined.id());
    }

    private int came(SessionId session) {
        return (int) house.open().sessions().sheet(session).seats().stream().filter(seat -> seat.here()).count();
    }

    private List<ParticipantId> women(int many) {
        diary.on("2026-07-10");
        return Stream.generate(() -> diary.welcome(someone()).id()).limit(many).toList();
    }

    private void third() {
        diary.on("2026-10-02");
        house.open().reports().freeze(new Quarter(2026, 3));
        diary.on("2026-10-05");
    }

    private void fourth() {
        diary.on("2027-01-02");
        house.open().reports().freeze(new Quarter(2026, 4));
        diary.on("2027-01-05");
    }

    private ImportId imported(Sheet... sheets) {
        var imports = house.open().imports();
        return imports.run(imports.check(imports.plan(List.of(sheets), ImportMapping.GUESSED)), Progress.unwatched())
                .id().orElseThrow();
    }

    private int visits(String quarter) {
        return Objects.requireNonNull(new PeriodFigures(diary.facts(quarter), Quarter.parse(quarter)).counted().events()
                .get(Total.VISITS.code())).total();
    }
}
