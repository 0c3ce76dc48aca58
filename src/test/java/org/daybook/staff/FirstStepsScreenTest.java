package org.daybook.staff;

import static org.daybook.testing.ScreenHouse.onScreen;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import org.daybook.keeping.KeepingFeature;
import org.daybook.keeping.Plan;
import org.daybook.paths.NewContent;
import org.daybook.paths.PathsFeature;
import org.daybook.recovery.KitPlace;
import org.daybook.recovery.RecoveryFeature;
import org.daybook.sessions.NewSession;
import org.daybook.sessions.SessionsFeature;
import org.daybook.sessions.Today;
import org.daybook.testing.Hand;
import org.daybook.testing.ScreenHouse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// The first day of a new site: what exists is ticked off automatically, the rest is skipped, and the list disappears.
class FirstStepsScreenTest {
    @RegisterExtension
    final ScreenHouse house = ScreenHouse.at(new Today()).rooms(SessionsFeature.class, StaffFeature.class,
            PathsFeature.class, RecoveryFeature.class, KeepingFeature.class);
    private final Hand robot = new Hand();

    @Test
    void theListFillsItselfIsSkippedAndGoes() {
        assertTrue(house.words().containsAll(List.of("Getting started", "0 of 6", "Make the recovery kit",
                "Add your first colleague", "Say what you offer on each path", "Plan the first group on a path",
                "Plan the first session", "Choose where backups go")), house.words()::toString);
        var asksAgain = "There is no recovery kit yet. If everyone forgets her passphrase, all data is lost.";
        assertFalse(house.words().contains(asksAgain), "it is the first step already");
        press("#first-recovery-kit");
        assertInstanceOf(KitPlace.class, house.here());
        house.inHouse(open -> {
            open.calendar()
                    .plan(new NewSession(Optional.of(LocalDate.of(2026, 11, 26)), Optional.of(LocalTime.NOON), 60,
                            Optional.of(org.daybook.paths.Path.CIVIC_INCLUSION), "Italian A1", "Blue room"));
            open.safekeeping().plan(new Plan(Optional.of(Path.of("stick")), 7, Plan.AtLeaving.NO));
            return open.paths().contents().add(new NewContent(org.daybook.paths.Path.CIVIC_INCLUSION,
                    org.daybook.paths.Content.Sort.MODULE, "Italian A1"));
        });
        house.go(new Today());
        assertTrue(house.words().contains("3 of 6"), house.words()::toString);
        press("#skip-colleague");
        assertTrue(house.words().containsAll(List.of("4 of 6", "Skipped: Add your first colleague.")),
                house.words()::toString);
        press("#skip-recovery-kit");
        press("#skip-path-group");
        assertTrue(house.words().contains("6 of 6"), "the last one can still be taken back");
        onScreen(() -> {
            robot.lookup(".message-line .hyperlink").<javafx.scene.control.Hyperlink>queryAll().stream()
                    .filter(link -> link.getText().equals("Undo")).findFirst().orElseThrow().fire();
            return true;
        });
        house.settle();
        assertTrue(house.words().contains("5 of 6"), house.words()::toString);
        press("#skip-path-group");
        house.go(new Today());
        assertFalse(house.words().contains("Getting started"));
        assertTrue(house.words().contains(asksAgain), house.words()::toString);
    }

    private void press(String id) {
        onScreen(() -> {
            robot.lookup(id).query().requestFocus();
            return true;
        });
        // Anything that moves the keyboard focus after the page was read has done so.
        house.settle();
        assertTrue(onScreen(robot.lookup(id).query()::isFocused));
        robot.type(KeyCode.SPACE);
        house.settle();
    }
}
