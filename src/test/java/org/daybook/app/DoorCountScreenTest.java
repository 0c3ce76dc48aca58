package org.daybook.app;

import static org.daybook.testing.ScreenHouse.onScreen;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import javafx.scene.control.Button;
import javafx.scene.control.PasswordField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import org.daybook.sessions.DoorCell;
import org.daybook.sessions.Visit;
import org.daybook.sessions.VisitorAge;
import org.daybook.testing.InEnglish;
import org.daybook.testing.SteppingClock;
import org.daybook.testing.TestHouse;
import org.daybook.ui.Stepper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Counting at the door while the screen is locked.
@Timeout(120)
@ExtendWith(InEnglish.class)
class DoorCountScreenTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
    private static final DoorCell OPEN_HOURS = new DoorCell(Visit.OPEN_HOURS, VisitorAge.ADULT);
    private static final DoorCell GROUPS_UNDER_18 = new DoorCell(Visit.GROUPS, VisitorAge.UNDER_18);

    @TempDir
    Path home;

    private ASite site = new ASite(Path.of(""), new SteppingClock(), "");

    @BeforeEach
    void aSite() {
        site = ASite.at(home);
    }

    @Test
    void keysCountWhileThePassphraseIsTypedAndTheNextSignInTakesThemIn() throws Exception {
        try (var window = site.open()) {
            assertTrue(window.reads("Visits since 10:00"), () -> window.words().toString());
            window.robot().write("m").type(KeyCode.F1).type(KeyCode.F1).write("r");
            window.robot().press(KeyCode.SHIFT).type(KeyCode.F2).release(KeyCode.SHIFT);
            window.settle();
            assertEquals(2, stepper(window, "openHoursAdult").getValue());
            assertEquals(1, stepper(window, "groupsUnder18").getValue());
            assertTrue(window.reads("mr"), "what is typed stays what it was");
            window.type("passphrase", TestHouse.PASSPHRASE);
            window.press("#open");
            window.robot().type(KeyCode.F9);
            window.settle();
            assertEquals(0, stepper(window, "openHoursAdult").getValue(), "a new locked screen counts anew");
        }
        site.inHouse(
                house -> assertEquals(Map.of(OPEN_HOURS, 2, GROUPS_UNDER_18, 1),
                        house.sessions().lately().atTheDoor(TODAY)));
    }

    @Test
    void theLastOneIsTakenBack() throws Exception {
        try (var window = site.open()) {
            window.robot().type(KeyCode.F1).type(KeyCode.F3);
            undo(window);
            undo(window);
            undo(window);
            assertEquals(0, stepper(window, "coursesAdult").getValue());
            assertEquals(0, stepper(window, "openHoursAdult").getValue());
            window.robot().type(KeyCode.F4);
            window.settle();
        }
        site.inHouse(house -> assertEquals(Map.of(new DoorCell(Visit.APPOINTMENTS, VisitorAge.ADULT), 1),
                house.sessions().lately().atTheDoor(TODAY)));
    }

    @Test
    void theMouseLeavesTheCursorInThePassphrase() throws Exception {
        try (var window = site.open()) {
            var passphrase = window.node("#passphrase", PasswordField.class);
            onScreen(() -> {
                passphrase.requestFocus();
                return true;
            });
            var more = onScreen(() -> (Button) stepper(window, "groupsAdult").lookup(".more"));
            window.robot().clickOn(more).clickOn(more);
            window.settle();
            assertEquals(2, stepper(window, "groupsAdult").getValue());
            assertTrue(onScreen(passphrase::isFocused));
        }
    }

    @Test
    void aCountOutlivesTheWindowAndAKillOfTheProgram() throws Exception {
        try (var window = site.open()) {
            window.robot().type(KeyCode.F1);
            window.settle();
        }
        try (var window = site.open()) {
            assertEquals(0, stepper(window, "openHoursAdult").getValue());
            window.robot().type(KeyCode.F1);
            window.settle();
            window.robot().type(KeyCode.F9);
            window.settle();
            assertEquals(1, stepper(window, "openHoursAdult").getValue(), "hiding forgets no count");
        }
        site.inHouse(house -> assertEquals(Map.of(OPEN_HOURS, 2), house.sessions().lately().atTheDoor(TODAY)));
    }

    @Test
    void anHourWithoutATouchChangesNothingAndMidnightBeginsANewDay() throws Exception {
        try (var window = site.open()) {
            window.robot().type(KeyCode.F1);
            site.pass(window, Duration.ofHours(1));
            window.robot().type(KeyCode.F1);
            window.settle();
            assertEquals(2, stepper(window, "openHoursAdult").getValue());
            assertTrue(window.reads("Visits since 10:00"));
            onScreen(() -> {
                site.clock().move(Duration.ofHours(14));
                return true;
            });
            window.robot().type(KeyCode.F2);
            window.settle();
            assertEquals(0, stepper(window, "openHoursAdult").getValue());
            assertTrue(window.reads("Visits since 00:00"), () -> window.words().toString());
            undo(window);
            undo(window);
            window.robot().type(KeyCode.F3);
            window.settle();
        }
        site.inHouse(house -> {
            assertEquals(Map.of(OPEN_HOURS, 2), house.sessions().lately().atTheDoor(TODAY),
                    "yesterday cannot be taken back");
            assertEquals(Map.of(new DoorCell(Visit.COURSES, VisitorAge.ADULT), 1),
                    house.sessions().lately().atTheDoor(TODAY.plusDays(1)));
        });
    }

    @Test
    void withoutALetterboxNothingIsCounted() throws Exception {
        Files.delete(site.store().path().resolve("letterbox"));
        try (var window = site.open()) {
            assertFalse(window.mentions("Visits"));
            window.robot().type(KeyCode.F1);
            window.settle();
            assertFalse(window.mentions("Visits"));
            ASite.unlock(window);
            window.robot().type(KeyCode.F9);
            window.settle();
            assertTrue(window.reads("Visits since 10:00"), "the opening has made one");
        }
    }

    @ParameterizedTest
    @CsvSource({"1366, 736, 200", "1280, 640, 100", "820, 608, 100", "1024, 700, 150"})
    void everyStepperIsInTheWindowHoweverSmallItIs(int width, int height, int zoom) throws Exception {
        try (var window = site.open()) {
            onScreen(() -> {
                window.look().zoomProperty().set(zoom);
                return true;
            });
            window.size(width, height);
            assertTrue(window.reads("Visits since 10:00"));
            var last = stepper(window, "appointmentsUnder18");
            var there = onScreen(() -> last.localToScene(last.getBoundsInLocal()));
            assertTrue(there.getMaxX() <= width && there.getMaxY() <= height, there.toString());
            window.robot().type(KeyCode.F1);
            assertEquals(1, stepper(window, "openHoursAdult").getValue());
        }
    }

    /// If there is no room for both next to each other, the count is below, and the page scrolls.
    @Test
    void inTheNarrowestWindowItStandsBelowTheWayIn() throws Exception {
        try (var window = site.open()) {
            onScreen(() -> {
                window.look().zoomProperty().set(200);
                return true;
            });
            window.size(800, 600);
            var count = stepper(window, "openHoursAdult");
            var open = window.robot().lookup("#open").query();
            assertTrue(onScreen(() -> count.localToScene(count.getBoundsInLocal()).getMinY() > open
                    .localToScene(open.getBoundsInLocal()).getMaxY()));
            assertTrue(onScreen(() -> count.localToScene(count.getBoundsInLocal()).getMaxX()) <= 800);
        }
    }

    @Test
    void aDiskThatDoesNotTakeItSaysSoAndTheNextClickKeepsBoth() throws Exception {
        try (var window = site.open()) {
            var away = home.resolve("away");
            Files.move(site.store().path(), away);
            window.robot().type(KeyCode.F1);
            window.settle();
            assertTrue(window.mentions("The count is still here"), () -> window.words().toString());
            Files.move(away, site.store().path());
            window.robot().type(KeyCode.F1);
            window.settle();
            assertFalse(window.mentions("The count is still here"));
        }
        site.inHouse(house -> assertEquals(Map.of(OPEN_HOURS, 2), house.sessions().lately().atTheDoor(TODAY)));
    }

    @Test
    void theFolderTellsNothingOfTheCounts() throws Exception {
        try (var window = site.open()) {
            window.robot().type(KeyCode.F1);
            window.settle();
            var one = sizes();
            window.robot().type(KeyCode.F2).type(KeyCode.F3).type(KeyCode.F4);
            window.settle();
            assertEquals(one, sizes());
        }
    }

    private Map<String, Long> sizes() throws Exception {
        try (var files = Files.list(site.store().path())) {
            return files.filter(file -> file.getFileName().toString().startsWith("door-"))
                    .collect(java.util.stream.Collectors.toMap(file -> file.getFileName().toString(),
                            file -> file.toFile().length()));
        }
    }

    private static void undo(OpenWindow window) {
        window.robot().press(KeyCode.CONTROL).type(KeyCode.Z).release(KeyCode.CONTROL);
        window.settle();
    }

    private static Stepper stepper(OpenWindow window, String id) {
        return (Stepper) onScreen(() -> (Region) window.scene().getRoot().lookup("#" + id));
    }
}
