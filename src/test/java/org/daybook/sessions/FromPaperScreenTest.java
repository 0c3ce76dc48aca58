package org.daybook.sessions;

import static org.daybook.testing.ScreenHouse.onScreen;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.daybook.testing.Hand;
import org.daybook.testing.ScreenHouse;
import org.daybook.ui.PaperTray;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// The list on paper and back again, by keyboard.
class FromPaperScreenTest {
    private final PaperTray paper = new PaperTray();

    @RegisterExtension
    final ScreenHouse house = ScreenHouse.at(new Today()).rooms(SessionsFeature.class).printing(paper);

    private final Hand robot = new Hand();
    private Site site = new Site();
    private int keys;

    @BeforeEach
    void openTheSheet() {
        site = Site.in(house);
        house.go(new SessionSheet(site.id()));
        onScreen(() -> {
            robot.from(house.stage().getScene().getRoot()).lookup(".tick-tile").query().requestFocus();
            return true;
        });
    }

    private void press(KeyCode... chord) {
        robot.press(chord);
        for (int i = chord.length - 1; i >= 0; i--) {
            robot.release(chord[i]);
        }
        house.settle();
        keys++;
    }

    private void write(String words) {
        robot.write(words);
        keys += words.length();
    }

    private void enter() {
        robot.type(KeyCode.ENTER);
        house.settle();
        keys++;
    }

    private AttendanceSheet sheet() {
        return house.inHouse(open -> open.sessions().sheet(site.id()));
    }

    @Test
    void twelveRowsOfTheSheetAreEnteredInOneLine() {
        var mark = sheet().mark().signs().toLowerCase(java.util.Locale.ROOT);
        press(KeyCode.CONTROL, KeyCode.K);
        write(mark + " 1-12");
        enter();
        assertEquals(11, keys);
        assertEquals(12, sheet().here());
        house.assertShown("12 people entered.", "12 of 12");
    }

    @Test
    void elevenOfTwelveAreTwelveKeysMoreAndAllAreTakenBackTogether() {
        press(KeyCode.CONTROL, KeyCode.K);
        write(sheet().mark().signs() + " 1-4 6-12");
        enter();
        assertEquals(11, sheet().here());
        robot.type(KeyCode.ESCAPE);
        onScreen(() -> {
            robot.lookup(".tick-tile").query().requestFocus();
            return true;
        });
        press(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(0, sheet().here());
    }

    @Test
    void theMarkIsTypedOnceAndCardsOneAfterTheOther() {
        press(KeyCode.CONTROL, KeyCode.K);
        write(sheet().mark().signs() + " 1");
        enter();
        write("2 3");
        enter();
        assertEquals(3, sheet().here());
        keys = 0;
        for (var her : site.twelve) {
            write(her.card().toString());
            enter();
            onScreen(() -> {
                robot.lookup("#card").queryAs(TextField.class).clear();
                return true;
            });
        }
        assertEquals(12, sheet().here());
        assertTrue(keys <= 12 * 9, "keys " + keys);
    }

    @Test
    void whatCannotBeReadIsSaidWhereItWasTypedAndStays() {
        press(KeyCode.CONTROL, KeyCode.K);
        write("1 2");
        enter();
        house.assertShown("1: first type the four characters at the top of the paper.", "Nothing was entered.", "1 2");
        onScreen(() -> {
            robot.lookup("#card").queryAs(TextField.class).setText(
                    site.guest().card() + "TIRO-B3" + site.guest().card());
            return true;
        });
        enter();
        house.assertShown("TIRO-B3: not a valid card number.");
        assertEquals(0, sheet().people());
    }

    @Test
    void onPaperStandCardsAndNoName() {
        press(KeyCode.CONTROL, KeyCode.P);
        house.assertShown("Sent to the printer.");
        var words = paper.pages().stream().flatMap(List::stream).toList();
        assertTrue(words.containsAll(site.twelve.stream().map(her -> her.card().toString()).toList()));
        assertTrue(words.contains(sheet().mark().signs()), words::toString);
        assertTrue(words.stream().anyMatch(word -> word.startsWith("25 November 2026, ")), words::toString);
        for (var name : Site.ROOM_NAMES) {
            assertFalse(words.stream().anyMatch(word -> word.contains(name)), name);
        }
        assertFalse(words.stream().anyMatch(word -> word.contains("Italian") || word.contains("room")));
    }

    @Test
    void whatIsEnteredAfterClosingSaysSoOnTheSheet() {
        house.inHouse(open -> {
            open.sessions().registers().done(site.id(), java.util.Optional.empty());
            open.sessions().tick(site.id(), site.twelve.getFirst().id());
            return true;
        });
        house.go(new Today());
        house.go(new SessionSheet(site.id()));
        house.assertShown("entered later, Wed 25 Nov", "This session is over. New marks count as “entered later”");
    }
}
