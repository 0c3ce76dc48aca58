package org.daybook.reports;

import static org.daybook.testing.Some.someone;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.daybook.base.ParticipantId;
import org.daybook.base.Quarter;
import org.daybook.base.Refusal;
import org.daybook.disclosure.SiteFigures;
import org.daybook.paths.Path;
import org.daybook.sessions.CancellationReason;
import org.daybook.sessions.NewSession;
import org.daybook.sessions.SessionId;
import org.daybook.testing.Agreed;
import org.daybook.testing.TestHouse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// After a quarter was locked, everything that is entered about it counts once, when it is entered.
class LateEntriesTest {
    @RegisterExtension
    final TestHouse house = new TestHouse();

    private Diary diary = new Diary(house);
    private final List<ParticipantId> people = new ArrayList<>();
    private SessionId july = new SessionId(new UUID(0, 0));

    @BeforeEach
    void aLockedQuarterWithThreeWomenAndFiveWithoutACard() {
        diary = new Diary(house);
        diary.on("2026-07-10");
        for (int i = 0; i < 3; i++) {
            people.add(diary.welcome(someone()).id());
        }
        july = diary.session(60, people);
        diary.anonymous(july, 5);
        diary.on("2026-10-02");
        house.open().reports().freeze(new Quarter(2026, 3));
        diary.on("2026-10-06");
    }

    @Test
    void aVisitorWithoutACardCountsWhenSheIsEntered() {
        diary.anonymous(july, 3);
        assertEquals(3, total("2026Q4", Total.VISITS));
        assertEquals(3, total("2026Q4", Total.HOURS));
        assertEquals(0, total("2026Q4", Total.SESSIONS));
        assertEquals(8, total("2026Q3", Total.VISITS));
        // One of them was a mistake; another two were in August, in a session whose register nobody had opened.
        house.open().sessions().registers().oneLess(july);
        diary.on("2026-10-08");
        diary.anonymous(august(), 2);
        assertEquals(4, total("2026Q4", Total.VISITS));
        assertEquals(1, total("2026Q4", Total.SESSIONS));
        assertEquals(1, total("2026Q3", Total.SESSIONS));
        diary.on("2027-01-04");
        house.open().reports().freeze(new Quarter(2026, 4));
        diary.anonymous(july, 1);
        assertEquals(1, total("2027Q1", Total.VISITS));
        assertEquals(4, total("2026Q4", Total.VISITS));
    }

    @Test
    void whoeverWasCountedWithoutACardStaysCountedAndIsNotCountedAgain() {
        house.open().sessions().registers().oneLess(july);
        house.open().sessions().registers().oneLess(july);
        diary.anonymous(july, 2);
        assertEquals(0, total("2026Q4", Total.VISITS));
        diary.anonymous(july, 1);
        assertEquals(1, total("2026Q4", Total.VISITS));
        diary.on("2027-01-04");
        house.open().reports().freeze(new Quarter(2026, 4));
        house.open().sessions().registers().oneLess(july);
        diary.anonymous(july, 1);
        assertEquals(0, total("2027Q1", Total.VISITS));
        assertEquals(1, total("2026Q4", Total.VISITS));
    }

    @Test
    void aMarkThatIsTakenBackAndSetAgainIsTheSameMark() {
        var her = people.getFirst();
        again(her);
        assertEquals(0, total("2026Q4", Total.VISITS));
        assertEquals(0, figures("2026Q4").people().total().total());
        assertEquals(8, total("2026Q3", Total.VISITS));
        // A late one, too, once the quarter in which it counts is locked; until then it counts when it is entered.
        var late = diary.welcome(someone()).id();
        house.open().sessions().tickAll(july, List.of(late));
        again(late);
        assertEquals(1, total("2026Q4", Total.VISITS));
        diary.on("2027-01-04");
        house.open().reports().freeze(new Quarter(2026, 4));
        again(late);
        again(her);
        assertEquals(0, total("2027Q1", Total.VISITS));
        assertEquals(1, total("2026Q4", Total.VISITS));
    }

    /// Taken back before it was counted, and set again afterwards: it was never counted.
    @Test
    void aLateMarkThatNoLockedQuarterSawCountsWhenItIsSetAgain() {
        var late = diary.welcome(someone()).id();
        house.open().sessions().tickAll(july, List.of(late));
        house.open().sessions().untick(july, late);
        diary.on("2027-01-04");
        house.open().reports().freeze(new Quarter(2026, 4));
        house.open().sessions().tickAll(july, List.of(late));
        assertEquals(1, total("2027Q1", Total.VISITS));
        Agreed.erase(house.open(), late);
        again(people.getFirst());
        Agreed.erase(house.open(), people.getFirst());
    }

    /// The mark of the wrong woman is removed after its quarter is final, and that of the right one is set.
    @Test
    void aSessionWhoseCountedMarkWasReplacedIsNotCountedAgain() {
        diary.on("2026-11-10");
        var november = diary.session(60, List.of(people.getFirst()));
        diary.on("2027-01-04");
        house.open().reports().freeze(new Quarter(2026, 4));
        house.open().sessions().untick(november, people.getFirst());
        house.open().sessions().tick(november, people.getLast());
        assertEquals(1, total("2027Q1", Total.VISITS));
        assertEquals(0, total("2027Q1", Total.SESSIONS));
        assertEquals(1, total("2026Q4", Total.SESSIONS));
    }

    /// A session that a final quarter counted with its first late mark stays there when that mark is replaced.
    @Test
    void aSessionThatCountedLateIsNotCountedAgainEither() {
        var session = august();
        house.open().sessions().tick(session, people.getFirst());
        assertEquals(1, total("2026Q4", Total.SESSIONS));
        diary.on("2027-01-04");
        house.open().reports().freeze(new Quarter(2026, 4));
        house.open().sessions().untick(session, people.getFirst());
        house.open().sessions().tick(session, people.getLast());
        assertEquals(1, total("2026Q4", Total.SESSIONS));
        assertEquals(0, total("2027Q1", Total.SESSIONS));
        assertEquals(1, total("2027Q1", Total.VISITS));
    }

    /// Every mark of a session that a final quarter counted is removed, and the session is held again under another entry.
    @Test
    void aSessionThatAFinalQuarterCountedIsNotCancelled() {
        diary.on("2026-11-10");
        var november = diary.session(60, List.of(people.getFirst()));
        diary.on("2027-01-04");
        house.open().reports().freeze(new Quarter(2026, 4));
        house.open().sessions().untick(november, people.getFirst());
        assertEquals("sessions.refusal.frozen-register", assertThrows(Refusal.class,
                () -> house.open().calendar().cancel(november, CancellationReason.OTHER)).key());
    }

    /// Its final quarter counted it as held with nobody there.
    @Test
    void aSessionClosedWithoutAnybodyIsNotCountedAgain() {
        diary.on("2026-11-10");
        var november = diary.session(60, List.of());
        house.open().sessions().registers().done(november, Optional.empty());
        assertEquals(1, total("2026Q4", Total.SESSIONS));
        diary.on("2027-01-04");
        house.open().reports().freeze(new Quarter(2026, 4));
        house.open().sessions().tick(november, people.getFirst());
        house.open().sessions().registers().done(november, Optional.empty());
        assertEquals(1, total("2027Q1", Total.VISITS));
        assertEquals(0, total("2027Q1", Total.SESSIONS));
        assertEquals(1, total("2026Q4", Total.SESSIONS));
    }

    /// Closed together with its first late mark, it was in no report before.
    @Test
    void aSessionClosedLateCountsWithItsFirstLateMark() {
        var session = august();
        house.open().sessions().tick(session, people.getFirst());
        house.open().sessions().registers().done(session, Optional.empty());
        assertEquals(1, total("2026Q4", Total.SESSIONS));
        assertEquals(1, total("2026Q3", Total.SESSIONS));
    }

    @Test
    void thePageSaysHowManyVisitsWereEnteredLate() {
        house.open().sessions().tick(july, diary.welcome(someone()).id());
        diary.anonymous(july, 2);
        var page = house.open().reports().page(house.open().reports().maySee(), Optional.of(new Quarter(2026, 3)));
        assertEquals(3, ((Freezable.Frozen) page.freezable()).late());
    }

    private SessionId august() {
        return house.open().calendar()
                .plan(new NewSession(Optional.of(LocalDate.of(2026, 8, 4)), Optional.of(LocalTime.of(10, 0)),
                        60, Optional.of(Path.CIVIC_INCLUSION), "Sewing", "Room 2"))
                .id();
    }

    private void again(ParticipantId her) {
        house.open().sessions().untick(july, her);
        house.open().sessions().tickAll(july, List.of(her));
    }

    private SiteFigures figures(String quarter) {
        return new PeriodFigures(diary.facts(quarter), Quarter.parse(quarter)).counted();
    }

    private int total(String quarter, Total total) {
        return Objects.requireNonNull(figures(quarter).events().get(total.code())).total();
    }
}
