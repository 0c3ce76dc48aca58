package org.daybook.sessions;

import static org.daybook.testing.ScreenHouse.onScreen;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.daybook.paths.Path;
import org.daybook.testing.Hand;
import org.daybook.testing.ScreenHouse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// The sheet in a real window on a real encrypted store, by keyboard.
class SheetScreenTest {
    @RegisterExtension
    final ScreenHouse house = ScreenHouse.at(new Today()).rooms(SessionsFeature.class);

    private final Hand robot = new Hand();
    private Site site = new Site();

    @BeforeEach
    void openTheSheet() {
        site = Site.in(house);
        house.go(new SessionSheet(site.id()));
        // A window that shows many stories in one process may lose the focus to JavaFX; here it must be certain.
        onScreen(() -> {
            robot.from(house.stage().getScene().getRoot()).lookup(".tick-tile").query().requestFocus();
            return true;
        });
    }

    /// Five people take two rows, which leave most of the page free.
    @Test
    void fewTilesAreNotStretchedOverThePage() {
        var few = house.inHouse(open -> open.calendar().plan(new NewSession(Optional.of(Site.TODAY),
                Optional.of(LocalTime.of(16, 0)), 60, Optional.of(Path.PRACTICAL_SKILLS), "Sewing", "Room 1")).id());
        house.go(new SessionSheet(few));
        double high = onScreen(() -> robot.from(house.stage().getScene().getRoot()).lookup(".tick-tile").query()
                .getLayoutBounds().getHeight());
        assertTrue(high < 120, () -> high + " pixels high");
    }

    @Test
    void twelveAreTickedWithTwentyThreeKeysAndAreThereAfterReopening() {
        int keys = 0;
        for (int i = 0; i < 12; i++) {
            robot.type(KeyCode.SPACE);
            keys++;
            if (i < 11) {
                robot.type(KeyCode.RIGHT);
                keys++;
            }
        }
        house.settle();
        assertEquals(23, keys);
        house.assertShown("12 of 12", "12 people");
        house.reopen();
        house.go(new SessionSheet(site.id()));
        house.assertShown("12 of 12", "12 people");
        assertEquals(12, sheet().here());
    }

    @Test
    void whatTheyNeedIsShownWhenAskedForAndClosedAgain() {
        assertFalse(house.words().contains(Site.NEED));
        turnNeeds();
        house.assertShown("Sole", Site.NEED, "Hide it again");
        turnNeeds();
        assertEquals(Optional.empty(), onScreen(() -> robot.lookup(Site.NEED).tryQuery()), "it is kept out of sight");
    }

    @Test
    void everybodyIsTickedAtOnceAndWhoIsMissingIsClearedByHerLetter() {
        press(KeyCode.CONTROL, KeyCode.A);
        robot.type(KeyCode.D, KeyCode.SPACE);
        robot.type(KeyCode.N, KeyCode.SPACE);
        house.settle();
        house.assertShown("10 of 12");
        assertEquals(List.of("Dodi", "Nana"), sheet().seats().stream().filter(seat -> !seat.here())
                .map(seat -> seat.person().roomName().orElseThrow()).toList());
    }

    @Test
    void aKeyHeldDownTicksOnce() {
        robot.press(KeyCode.SPACE).press(KeyCode.SPACE).press(KeyCode.SPACE).release(KeyCode.SPACE);
        house.settle();
        house.assertShown("1 of 12");
    }

    @Test
    void nothingIsLostWhileTheStoreIsBusy() {
        var end = new CountDownLatch(1);
        onScreen(() -> house.ui().background().run(() -> isHeldUpBy(end), _ -> {}));
        for (int i = 0; i < 12; i++) {
            robot.type(KeyCode.SPACE).type(KeyCode.RIGHT);
        }
        house.assertShown("12 of 12");
        end.countDown();
        house.settle();
        assertEquals(12, sheet().here());
    }

    @Test
    void severalStepsAreTakenBackInTheirOrder() {
        robot.type(KeyCode.SPACE, KeyCode.RIGHT, KeyCode.SPACE);
        press(KeyCode.CONTROL, KeyCode.A);
        house.settle();
        house.assertShown("12 of 12");
        press(KeyCode.CONTROL, KeyCode.Z);
        house.assertShown("2 of 12");
        press(KeyCode.CONTROL, KeyCode.Z);
        press(KeyCode.CONTROL, KeyCode.Z);
        press(KeyCode.CONTROL, KeyCode.Z);
        house.settle();
        house.assertShown("0 of 12");
        assertEquals(0, sheet().here());
    }

    @Test
    void theLineSaysWhoWasMarkedAndWhen() {
        robot.type(KeyCode.Z, KeyCode.SPACE);
        house.settle();
        house.assertShown("Zoya marked as here at 10:00.");
    }

    @Test
    void someoneWithACardIsAddedAndCanBeTakenOffAgain() {
        typeCard(site.guest().card().toString().toLowerCase(Locale.ROOT));
        house.assertShown(site.guest().card().toString(), "1 person");
        assertEquals(Seat.Kind.WALK_IN, sheet().seats().getLast().kind());
        press(KeyCode.CONTROL, KeyCode.Z);
        assertEquals("", onScreen(() -> card().getText()));
        robot.type(KeyCode.ESCAPE);
        onScreen(() -> {
            robot.lookup(".tick-tile").query().requestFocus();
            return true;
        });
        press(KeyCode.CONTROL, KeyCode.Z);
        house.settle();
        assertEquals(12, sheet().seats().size());
    }

    @Test
    void aWrongCardIsSaidBesideTheFieldAndChangesNothing() {
        typeCard("QAQA-Q2");
        house.assertShown("No card has this number. Check it and type it again.", "QAQA-Q2");
        assertEquals(0, sheet().people());
        typeCard(site.guest().card().toString());
        typeCard(site.guest().card().toString());
        house.assertShown("She is already marked as here.");
        assertEquals(1, sheet().people());
    }

    @Test
    void aWomanOfTheListWhoShowsHerCardIsTickedOnHerTile() {
        typeCard(site.twelve.getFirst().card().toString());
        house.assertShown("1 of 12", "Sole marked as here at 10:00.");
    }

    @Test
    void whoeverHasNoCardIsCountedByPlus() {
        robot.write("++");
        house.settle();
        house.assertShown("One more without a card: 2 now.", "2 people");
        press(KeyCode.CONTROL, KeyCode.Z);
        house.settle();
        assertEquals(1, sheet().session().anonymous());
    }

    @Test
    void codesOnlyShowsNoRoomNameAnywhere() {
        robot.type(KeyCode.Z, KeyCode.SPACE);
        house.settle();
        assertTrue(house.shows("Zoya"));
        robot.type(KeyCode.F2);
        house.settle();
        Site.ROOM_NAMES.forEach(name -> assertFalse(house.shows(name), name));
        assertTrue(robot.lookup(".tick-tile .mark-circle").tryQuery().isEmpty());
        robot.type(KeyCode.RIGHT, KeyCode.SPACE);
        press(KeyCode.CONTROL, KeyCode.Z);
        house.settle();
        house.go(new Today());
        house.go(new SessionSheet(site.id()));
        Site.ROOM_NAMES.forEach(name -> assertFalse(house.shows(name), name));
    }

    @Test
    void doneClosesTheRegisterWithItsTopicAndLeadsBack() {
        robot.type(KeyCode.SPACE);
        onScreen(() -> {
            robot.lookup("#topic").queryAs(TextField.class).setText("At the doctor’s");
            return true;
        });
        press(KeyCode.CONTROL, KeyCode.ENTER);
        house.settle();
        assertEquals(new Today(), house.here());
        assertEquals("At the doctor’s", sheet().session().topic().orElseThrow());
        assertEquals(Session.Register.DONE, sheet().session().register());
    }

    @Test
    void aHalfTypedTopicIsKeptWhenTheSheetIsLeft() {
        onScreen(() -> {
            robot.lookup("#topic").queryAs(TextField.class).setText("Half");
            return true;
        });
        house.go(new Today());
        assertEquals("Half", sheet().session().topic().orElseThrow());
        assertEquals(Session.Register.OPEN, sheet().session().register());
    }

    private void typeCard(String text) {
        press(KeyCode.CONTROL, KeyCode.K);
        onScreen(() -> {
            card().setText(text);
            return true;
        });
        robot.type(KeyCode.ENTER);
        house.settle();
    }

    private TextField card() {
        return robot.lookup("#card").queryAs(TextField.class);
    }

    private void turnNeeds() {
        onScreen(() -> {
            robot.lookup("#needs").queryButton().fire();
            return true;
        });
        house.settle();
    }

    private void press(KeyCode held, KeyCode key) {
        robot.press(held).type(key).release(held);
        house.settle();
    }

    private static boolean isHeldUpBy(CountDownLatch end) {
        try {
            return end.await(30, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private AttendanceSheet sheet() {
        return house.inHouse(open -> open.sessions().sheet(site.id()));
    }
}
