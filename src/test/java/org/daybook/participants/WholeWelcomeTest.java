package org.daybook.participants;

import static org.daybook.testing.Some.someone;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.scene.input.KeyCode;
import org.daybook.consents.ConsentStatus;
import org.daybook.consents.Purpose;
import org.daybook.consents.SevenPoints;
import org.daybook.contact.Wish;
import org.daybook.testing.Hand;
import org.daybook.testing.KeyboardAlone;
import org.daybook.testing.ScreenHouse;
import org.daybook.testing.Waits;
import org.daybook.ui.PaperTray;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// The whole welcome, from the list to the printed card, by the keyboard alone: somebody who looks like her, who she is, how to
/// reach her, her three answers.
class WholeWelcomeTest {
    /// Four minutes are the target; this number of keys, each found by eye, leaves most of it for talking.
    private static final int KEYS_AT_MOST = 32;

    private final PaperTray paper = new PaperTray();

    @RegisterExtension
    final ScreenHouse house = ScreenHouse.at(new PeopleList("")).people().printing(paper);
    private final Hand robot = new Hand();
    private final KeyboardAlone worker = new KeyboardAlone(house);

    @Test
    void fromTheListToThePrintedCard() throws InterruptedException {
        var other = house.inHouse(open -> someone().called("Олена").born(1994, 7).welcomedIn(open));
        worker.chord(KeyCode.N);
        type("Olena", KeyCode.TAB);
        type("ukrai", KeyCode.TAB);
        type("jul", KeyCode.TAB);
        type("1994", KeyCode.TAB);
        // The pane searches once the worker pauses.
        Waits.until(() -> house.words().contains(other.card().toString()), Duration.ofSeconds(20));
        house.settle();
        assertTrue(house.words().contains(other.card().toString()), "a likely twin is offered");
        worker.chord(KeyCode.PAGE_UP);
        worker.to("Someone else");
        worker.press(KeyCode.SPACE);
        house.settle();
        Waits.until(() -> worker.isAt("#citizenshipField"), Duration.ofSeconds(20));
        assertTrue(worker.isAt("#citizenshipField"), "one goes on where one left off");
        type("ukrai", KeyCode.TAB);
        type("Sole", KeyCode.TAB);
        type("a quiet seat", KeyCode.TAB);
        worker.press(KeyCode.RIGHT, KeyCode.RIGHT);
        worker.chord(KeyCode.PAGE_DOWN);
        assertTrue(worker.isAt("#foldWishes"), "how to reach her begins with unfolding it");
        worker.press(KeyCode.SPACE);
        type("091 555 0148", KeyCode.TAB);
        worker.press(KeyCode.SPACE);
        worker.chord(KeyCode.PAGE_DOWN);
        worker.to("#answer-membership .toggle-button");
        worker.press(KeyCode.SPACE);
        worker.press(KeyCode.TAB, KeyCode.RIGHT, KeyCode.SPACE);
        worker.press(KeyCode.TAB, KeyCode.SPACE);
        worker.press(KeyCode.TAB, KeyCode.SPACE);
        worker.chord(KeyCode.P);
        assertTrue(paper.pages().getFirst().getFirst().matches("[A-Z]+-B[2-9]"), () -> paper.pages().toString());
        worker.chord(KeyCode.ENTER);
        System.out.printf("task 3, from the list to the record, with a look-alike and a printed card: %d keys%n",
                worker.keys());
        everythingIsThere(other);
        assertTrue(worker.keys() <= KEYS_AT_MOST, () -> worker.keys() + " keys");
    }

    private void everythingIsThere(Participant other) {
        var record = (HerRecord) house.here();
        var open = house.inHouse(inside -> inside.participants().open(record.id()));
        var her = open.her();
        assertEquals(paper.pages().getFirst().getFirst(), her.card().toString());
        assertEquals(Optional.of("Olena"), her.preferredName());
        assertEquals(Optional.of("uk"), her.language());
        assertEquals(Optional.of(new Birth(1994, OptionalInt.of(7))), her.birth());
        assertEquals(Optional.of(new Citizenship("UA")), her.citizenship());
        assertEquals(Optional.of("Sole"), her.roomName());
        assertEquals(Optional.of("a quiet seat"), her.accessNeeds());
        assertEquals(Optional.of("091 555 0148"), open.reach().wishes().telephone());
        assertEquals(Optional.of(Wish.YES), open.reach().wishes().ways().calls());
        var page = open.page();
        assertEquals(List.of(ConsentStatus.GIVEN, ConsentStatus.REFUSED, ConsentStatus.GIVEN),
                Purpose.AT_THE_DOOR.stream()
                        .map(purpose -> page.state(purpose).standing()).toList());
        assertEquals(Optional.of(SevenPoints.EXPLAINED),
                page.state(Purpose.MEMBERSHIP).newest().orElseThrow().heard().points());
        assertEquals(2L, house.<Long>inHouse(inside -> inside.participants().count()));
        assertEquals(Optional.of("Олена"),
                house.inHouse(inside -> inside.participants().open(other.id())).her().preferredName());
    }

    private void type(String words, KeyCode then) {
        robot.write(words);
        worker.press(then);
    }
}
