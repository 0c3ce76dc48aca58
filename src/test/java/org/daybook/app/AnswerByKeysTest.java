package org.daybook.app;

import org.daybook.site.OpenSite;
import static org.daybook.testing.Some.someone;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyCode;
import org.daybook.base.ParticipantId;
import org.daybook.cases.Beginning;
import org.daybook.consents.Answer;
import org.daybook.consents.ConsentWording;
import org.daybook.consents.Purpose;
import org.daybook.outcomes.AdministrationMode;
import org.daybook.outcomes.Asking;
import org.daybook.outcomes.instrument.Key;
import org.daybook.staff.NewMember;
import org.daybook.staff.Role;
import org.daybook.testing.InEnglish;
import org.daybook.vault.SignInSecret;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// Task 6 from the locked screen and back to it, by the keyboard alone: her caseworker chooses and hands over, she answers,
/// skips one item and gives back, and the result is shown next to the last one.
@Timeout(240)
@ExtendWith(InEnglish.class)
class AnswerByKeysTest {
    private static final int KEYS_TO_ASK = 30;
    private static final int KEYS_TO_READ = 10;
    private static final String PASSPHRASE = "amber canoe window thirty lakes";
    private static final Key FIVE = new Key("five-statements", "1");
    private static final Key INDEX = new Key("who-5", "1998");

    @TempDir
    Path home;

    private String card = "";

    @Test
    void fiveStatementsInGreekWithOneLeftOut() throws Exception {
        var site = ASite.at(home);
        fill(site);
        try (var window = site.open()) {
            var keyboard = new Keyboard(window);
            toHerHands(window, keyboard, "Five", "Greek");
            report("task 6, five statements, from the locked screen to her hands", keyboard);
            assertTrue(keyboard.keys() <= KEYS_TO_ASK, () -> keyboard.keys() + " keys");
            assertTrue(window.mentions("Γνωρίζω"), () -> window.words().toString());
            assertFalse(window.mentions(card) || window.mentions("Hide"));
            keyboard.fromHere();
            for (int face : List.of(4, 5, 0, 1, 3)) {
                answer(keyboard, face);
            }
            keyboard.to("#handover-done", KeyCode.TAB);
            keyboard.press(KeyCode.SPACE);
            report("task 6, her five answers, one left out", keyboard);
            readAfterwards(window, keyboard, List.of("2 → 4", "2 → 5", "2 → 1", "2 → 3", "25 Nov 2026 → 25 Dec 2026"));
            assertTrue(window.reads("2"), () -> "what she left out shows its last answer alone: " + window.words());
        }
    }

    @Test
    void theIndexInEnglishAndWhoeverGivesBackSeesNothing() throws Exception {
        var site = ASite.at(home);
        fill(site);
        try (var window = site.open()) {
            var keyboard = new Keyboard(window);
            toHerHands(window, keyboard, "Well-being", "English");
            report("task 6, WHO-5, from the locked screen to her hands", keyboard);
            assertTrue(keyboard.keys() <= KEYS_TO_ASK, () -> keyboard.keys() + " keys");
            keyboard.fromHere();
            for (int choice : List.of(2, 3, 2, 3, 4)) {
                answer(keyboard, choice);
            }
            keyboard.to("#handover-done", KeyCode.TAB);
            keyboard.press(KeyCode.SPACE);
            report("task 6, her answers to WHO-5", keyboard);
            readAfterwards(window, keyboard, List.of("last 64: not low", "40", "64"));
        }
    }

    /// Moves along a row to this answer, ticks it, and goes to the next row; 0 skips the item.
    private static void answer(Keyboard keyboard, int which) {
        for (int step = 1; step < which; step++) {
            keyboard.press(KeyCode.RIGHT);
        }
        if (which > 0) {
            keyboard.press(KeyCode.SPACE);
        }
        keyboard.press(KeyCode.DOWN);
    }

    private static void report(String what, Keyboard keyboard) {
        System.out.printf("%s: %d keys and %d letters%n", what, keyboard.keys(), keyboard.letters());
    }

    private void readAfterwards(OpenWindow window, Keyboard keyboard, List<String> figures) {
        keyboard.fromHere();
        assertFalse(window.mentions(card) || figures.stream().anyMatch(window::mentions),
                "the locked screen is neutral");
        keyboard.signIn("cw", PASSPHRASE);
        keyboard.press(KeyCode.ENTER);
        figures.forEach(figure -> assertTrue(window.reads(figure), () -> figure + " among " + window.words()));
        report("task 6, from the locked screen to the result", keyboard);
        assertTrue(keyboard.keys() <= KEYS_TO_READ, () -> keyboard.keys() + " keys");
    }

    private void toHerHands(OpenWindow window, Keyboard keyboard, String what, String language) {
        keyboard.signIn("cw", PASSPHRASE);
        keyboard.chord(KeyCode.CONTROL, KeyCode.DIGIT3);
        keyboard.write(card);
        keyboard.press(KeyCode.ENTER);
        assertTrue(window.reads("Consents"), () -> "her record: " + window.words());
        turnToChanges(window, keyboard);
        keyboard.until(() -> chosen(window, "#asking-key").startsWith(what), KeyCode.DOWN, what);
        keyboard.press(KeyCode.TAB);
        keyboard.until(() -> chosen(window, "#asking-language").startsWith(language), KeyCode.DOWN, language);
        keyboard.press(KeyCode.TAB, KeyCode.SPACE);
        assertTrue(keyboard.isAt("She herself"), () -> window.scene().getFocusOwner().toString());
        keyboard.to("No", KeyCode.TAB);
        keyboard.press(KeyCode.SPACE);
        keyboard.to("#asking-begin", KeyCode.TAB);
        keyboard.press(KeyCode.SPACE);
        assertTrue(window.reads("Hand over the screen?"), () -> window.words().toString());
        keyboard.to("Hand over", KeyCode.TAB);
        keyboard.press(KeyCode.SPACE);
    }

    private static void turnToChanges(OpenWindow window, Keyboard keyboard) {
        for (int place = 0; place < 3; place++) {
            keyboard.chord(KeyCode.CONTROL, KeyCode.TAB);
        }
        keyboard.chord(KeyCode.ALT, KeyCode.DIGIT3);
        assertTrue(keyboard.isAt("#asking-key"), () -> window.scene().getFocusOwner() + " among " + window.words());
    }

    private static String chosen(OpenWindow window, String list) {
        ComboBox<?> box = (ComboBox<?>) window.scene().getRoot().lookup(list);
        return shown(box);
    }

    private static <T> String shown(ComboBox<T> box) {
        return box.getConverter().toString(box.getValue());
    }

    private void fill(ASite site) {
        site.inHouse(house -> {
            house.team().add(new NewMember("cw", "CW", Set.of(Role.CASEWORKER)), PASSPHRASE.toCharArray());
        });
        site.clock().move(Duration.ofMinutes(1));
        try (var secret = new SignInSecret("cw", PASSPHRASE.toCharArray());
                var house = site.lobby().unlock(site.store(), secret)) {
            var her = someone().called("Lina").answering(Purpose.QUESTIONNAIRES, Answer.GIVEN).welcomedIn(house);
            card = her.card().toString();
            house.cases().begin(her.id(), new Beginning(Beginning.LimitsTold.YES, Optional.of(Answer.GIVEN),
                    new ConsentWording(ConsentWording.CURRENT, "en")));
            before(house, her.id(), FIVE, List.of("at-ease", "talk", "rights", "help", "decide"), 2);
            before(house, her.id(), INDEX, List.of("1", "2", "3", "4", "5"), 2);
        }
        site.clock().move(Duration.ofDays(30));
    }

    private static void before(OpenSite house, ParticipantId her, Key key, List<String> items, int answer) {
        var readings = house.outcomes().readings();
        var id = readings.begin(her,
                new Asking(Optional.of(key), Optional.of("en"), Optional.of(AdministrationMode.READ_ALOUD),
                        Optional.of(Asking.Interpreting.NO)));
        items.forEach(item -> readings.answer(id, item, Optional.of(answer)));
        readings.finish(id);
    }
}
