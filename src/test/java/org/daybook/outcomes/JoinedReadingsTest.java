package org.daybook.outcomes;

import static org.daybook.testing.Some.someone;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.daybook.base.ParticipantId;
import org.daybook.consents.Answer;
import org.daybook.consents.Purpose;
import org.daybook.outcomes.instrument.Key;
import org.daybook.staff.Permission;
import org.daybook.staff.Role;
import org.daybook.testing.Agreed;
import org.daybook.testing.TestHouse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// She continues to be asked while her card is joined to another one, and the cards are parted again: her answers are hers.
class JoinedReadingsTest {
    private static final Key INDEX = new Key("who-5", "1998");

    @RegisterExtension
    final TestHouse house = new TestHouse(Set.of(Role.CASEWORKER, Role.COORDINATOR));

    private final Asking asking = new Asking(Optional.of(INDEX), Optional.of("en"),
            Optional.of(AdministrationMode.READ_ALOUD), Optional.of(Asking.Interpreting.NO));

    @BeforeEach
    void somebodyIsTold() {
        var me = house.open().gate().who().id();
        house.open().outcomes().instruments().name(Optional.of(me));
    }

    private Readings readings() {
        return house.open().outcomes().readings();
    }

    private ParticipantId agreed(String name) {
        return someone().called(name).answering(Purpose.QUESTIONNAIRES, Answer.GIVEN).welcomedIn(house.open()).id();
    }

    /// Begun on her own card, answered and finished while another card represented her.
    private ReadingId finishedWhileJoined(ParticipantId kept, ParticipantId folded) {
        var id = readings().begin(folded, asking);
        readings().answer(id, "1", Optional.of(0));
        var joined = house.open().cardsJoined().join(kept, folded);
        List.of("2", "3", "4", "5").forEach(item -> readings().answer(id, item, Optional.of(1)));
        readings().finish(id);
        house.open().cardsJoined().part(kept, joined.id());
        return id;
    }

    private long rows(String table) {
        return house.open().gate().look(Permission.LIST_PEOPLE, work -> work.tx().handle()
                .createQuery("select count(*) from " + table).mapTo(Long.class).one());
    }

    @Test
    void theNoteOfALowScoreGoesBackWithHerReading() {
        var kept = agreed("Lina");
        var folded = agreed("Mara");
        var id = finishedWhileJoined(kept, folded);
        assertEquals(List.of(), readings().open(kept).notes());
        assertEquals(List.of(id), readings().open(folded).notes().stream().map(HerReadings.Note::reading).toList());
        assertEquals(List.of(folded),
                house.open().outcomes().notes().mine().stream().map(one -> one.person().id()).toList());
    }

    @Test
    void erasingOneTakesNoAnswersOfTheOther() {
        var kept = agreed("Lina");
        var folded = agreed("Mara");
        var id = finishedWhileJoined(kept, folded);
        Agreed.erase(house.open(), kept);
        assertEquals(Map.of("1", 0, "2", 1, "3", 1, "4", 1, "5", 1), readings().open(folded).answers().get(id));
        Agreed.erase(house.open(), folded);
        assertEquals(0, rows("reading") + rows("reading_answer") + rows("reading_note"));
    }

    @Test
    void sheIsErasedWhoWasAskedOnWhileCardsWereJoined() {
        var kept = agreed("Lina");
        var folded = agreed("Mara");
        finishedWhileJoined(kept, folded);
        Agreed.erase(house.open(), folded);
        assertEquals(0, rows("reading") + rows("reading_answer") + rows("reading_note"));
    }
}
