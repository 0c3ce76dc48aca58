package org.daybook.sessions;

import static org.daybook.testing.Some.someone;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.daybook.base.ParticipantId;
import org.daybook.participants.Participant;
import org.daybook.paths.Path;
import org.daybook.testing.Agreed;
import org.daybook.testing.TestHouse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Sessions of a woman whose card was joined to another one.
class JoinedAttendanceTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

    @RegisterExtension
    final TestHouse house = new TestHouse();
    @SuppressWarnings("NullAway.Init") // filled before each test
    private Participant kept;
    @SuppressWarnings("NullAway.Init") // filled before each test
    private Participant folded;

    @BeforeEach
    void twoCards() {
        kept = someone().called("Lina").welcomedIn(house.open());
        folded = someone().called("Mara").welcomedIn(house.open());
    }

    private SessionId plan(ForWhom whom) {
        return house.open().calendar().plan(new NewSession(Optional.of(TODAY), Optional.of(LocalTime.of(9, 0)), 60,
                Optional.of(Path.PRACTICAL_SKILLS), "Sewing", "Room 2").meant(Audience.only(whom))).id();
    }

    private SessionId markedOnBothCards() {
        var all = plan(ForWhom.PATH);
        house.open().sessions().walkIn(all, kept.card());
        house.open().sessions().walkIn(all, folded.card());
        return all;
    }

    private List<ParticipantId> whoCame(SessionId session) {
        return house.open().sessions().sheet(session).seats().stream().filter(Seat::here)
                .map(seat -> seat.person().id()).toList();
    }

    @Test
    void whoCameToWhatWasHeldForHerAloneIsSheWhenCardsAreParted() {
        var hers = plan(new ForWhom.One(Optional.of(folded.id())));
        var joined = house.open().cardsJoined().join(kept.id(), folded.id());
        house.open().sessions().tick(hers, kept.id());
        house.open().cardsJoined().part(kept.id(), joined.id());
        assertEquals(List.of(folded.id()), whoCame(hers));
    }

    @Test
    void sheIsOneVisitorWhoWasMarkedOnBothCardsAndIsErased() {
        var all = markedOnBothCards();
        house.open().cardsJoined().join(kept.id(), folded.id());
        assertEquals(1, house.open().sessions().sheet(all).people());
        Agreed.erase(house.open(), kept.id());
        assertEquals(1, house.open().sessions().sheet(all).people());
    }

    /// Marked on both cards, but not here after all: nobody was.
    @Test
    void whoIsTakenBackAfterHerCardsWereJoinedIsNoVisitorWhenSheIsErased() {
        var all = markedOnBothCards();
        house.open().cardsJoined().join(kept.id(), folded.id());
        house.open().sessions().untick(all, kept.id());
        assertEquals(0, house.open().sessions().sheet(all).people());
        Agreed.erase(house.open(), kept.id());
        assertEquals(0, house.open().sessions().sheet(all).people());
    }

    /// She had accompanied the other there before anybody took them for one woman.
    @Test
    void whatWasHeldForTheOtherAloneKeepsWhoHadComeToItBefore() {
        var hers = plan(new ForWhom.One(Optional.of(folded.id())));
        house.open().sessions().walkIn(hers, kept.card());
        var joined = house.open().cardsJoined().join(kept.id(), folded.id());
        house.open().cardsJoined().part(kept.id(), joined.id());
        assertEquals(List.of(kept.id()), whoCame(hers));
    }

    /// Also through a third card, to which both had been joined by then.
    @Test
    void whoCameToWhatWasHeldForHerAloneIsSheThroughTwoJoinings() {
        Participant last = someone().called("Nora").welcomedIn(house.open());
        var hers = plan(new ForWhom.One(Optional.of(folded.id())));
        var first = house.open().cardsJoined().join(kept.id(), folded.id());
        var second = house.open().cardsJoined().join(last.id(), kept.id());
        house.open().sessions().tick(hers, last.id());
        house.open().cardsJoined().part(last.id(), second.id());
        assertEquals(List.of(kept.id()), whoCame(hers));
        house.open().cardsJoined().part(kept.id(), first.id());
        assertEquals(List.of(folded.id()), whoCame(hers));
    }
}
