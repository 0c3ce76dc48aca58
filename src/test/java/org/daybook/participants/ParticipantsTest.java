package org.daybook.participants;

import static org.daybook.testing.Some.someone;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.daybook.base.ParticipantId;
import org.daybook.base.Refusal;
import org.daybook.consents.Answer;
import org.daybook.consents.ConsentState;
import org.daybook.consents.ConsentWording;
import org.daybook.consents.Purpose;
import org.daybook.testing.TestHouse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ParticipantsTest {
    @RegisterExtension
    final TestHouse house = new TestHouse();

    @Test
    void sheIsWelcomeWithNothingButACard() {
        var her = someone().welcomedIn(house.open());
        var record = house.reopen().participants().open(her.id());
        assertEquals(her, record.her());
        assertEquals(Set.of(Answer.LATER),
                record.consents().stream().map(ConsentState::answer).collect(Collectors.toSet()));
    }

    @Test
    void whatSheToldComesBackAfterLocking() {
        var her = someone().called("Олена").known("Sole").born(1994, 7).from("UA")
                .answering(Purpose.MEMBERSHIP, Answer.GIVEN).answering(Purpose.STATISTICS, Answer.REFUSED)
                .welcomedIn(house.open());
        var record = house.reopen().participants().open(her.id());
        assertEquals(Optional.of("Олена"), record.her().preferredName());
        assertEquals("О.", record.her().initial());
        assertEquals(List.of(Purpose.MEMBERSHIP), answered(record, Answer.GIVEN));
        assertEquals(List.of(Purpose.STATISTICS), answered(record, Answer.REFUSED));
        assertEquals(Optional.of(new ConsentWording(1, "en")), record.consents().getFirst().wording());
    }

    @Test
    void herNewestAnswerCounts() {
        var her = someone().answering(Purpose.STATISTICS, Answer.GIVEN).welcomedIn(house.open());
        var participants = house.open().participants();
        participants.answer(her.id(), Purpose.STATISTICS, Answer.REFUSED, new ConsentWording(1, "it"));
        assertEquals(List.of(Purpose.STATISTICS), answered(participants.open(her.id()), Answer.REFUSED));
    }

    @Test
    void aCardTakenMeanwhileIsReplacedByAnother() {
        var participants = house.open().participants();
        var card = participants.intake().proposeCard();
        var first = participants.intake().welcome(someone().form(), card);
        var second = participants.intake().welcome(someone().form(), card);
        assertEquals(card, first.card());
        assertNotEquals(card, second.card());
    }

    @ParameterizedTest
    @ValueSource(strings = {"olena", "Олена", "OLENA  K", "o 1994", "О. 1994"})
    void sheIsFoundInAnyScript(String typed) {
        var her = someone().called("Олена  Коваль").born(1994, 7).welcomedIn(house.open());
        someone().called("Maria").born(1990, 1).welcomedIn(house.open());
        assertEquals(List.of(her.card()), found(typed));
    }

    @Test
    void sheIsFoundByGreekNameAndByCard() {
        var her = someone().called("Ελένη").welcomedIn(house.open());
        assertEquals(List.of(her.card()), found("eleni"));
        assertEquals(List.of(her.card()), found(her.card().toString().toLowerCase().replace("-", "")));
        assertEquals(List.of(her.card()), found(her.card().toString().substring(0, 4)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "%", "_", "' or 1=1 --", "zzzz", "\u0000"})
    void strangeTextFindsNobody(String typed) {
        someone().called("Maria").welcomedIn(house.open());
        assertEquals(List.of(), found(typed));
    }

    @Test
    void changingKeepsHerCardAndHerConsents() {
        var her = someone().called("Maria").answering(Purpose.MEMBERSHIP, Answer.GIVEN).welcomedIn(house.open());
        var participants = house.open().participants();
        participants.change(her.id(), someone().called("Marija").form());
        var record = participants.open(her.id());
        assertEquals(her.card(), record.her().card());
        assertEquals(Optional.of("Marija"), record.her().preferredName());
        assertEquals(Answer.GIVEN, record.consents().getFirst().answer());
    }

    @Test
    void anUnknownWomanIsRefused() {
        var refusal = assertThrows(Refusal.class,
                () -> house.open().participants().open(new ParticipantId(UUID.randomUUID())));
        assertEquals("staff.refusal.record-gone", refusal.key());
    }

    private List<CardNumber> found(String typed) {
        return house.open().participants().finder().find(typed).stream().map(PersonRow::card).toList();
    }

    private static List<Purpose> answered(OpenRecord record, Answer answer) {
        return record.consents().stream().filter(state -> state.answer() == answer).map(ConsentState::purpose)
                .toList();
    }
}
