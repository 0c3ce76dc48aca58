package org.daybook.teamwork;

import static org.daybook.testing.ScreenHouse.onScreen;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.daybook.sessions.SessionsFeature;
import org.daybook.sessions.Today;
import org.daybook.base.TypedDate;
import org.daybook.cases.CasesFeature;
import org.daybook.staff.NewMember;
import org.daybook.staff.Role;
import org.daybook.staff.StaffMember;
import org.daybook.testing.Hand;
import org.daybook.testing.ScreenHouse;
import org.daybook.ui.Segments;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// What colleagues leave for one another, on the screen, on a real encrypted store.
class TeamDayScreenTest {
    @RegisterExtension
    final ScreenHouse house = ScreenHouse.at(new Today()).roles(Set.of(Role.CASEWORKER, Role.COORDINATOR)).people()
            .rooms(SessionsFeature.class, CasesFeature.class, TeamworkFeature.class);
    private final Hand robot = new Hand();

    @Test
    void aColleagueIsCoveredForWithAReasonAndItIsTakenBack() {
        house.inHouse(open -> open.team().add(new NewMember("lb", "LB", Set.of(Role.CASEWORKER)),
                "four lamps by the window".toCharArray()));
        house.go(new Today());
        press("#teamDay");
        assertEquals(new TeamDay(), house.here());
        assertTrue(house.words().contains("Nobody is away."));
        press("#handOver");
        assertTrue(house.words().contains("Choose who is away."));
        choose("#away", "LB");
        choose("#cover", "MR");
        press("#handOver");
        assertTrue(house.words().stream().anyMatch(words -> words.contains("Why do you cover for her?")));
        assertEquals(0, lines(), "not without a reason");
        type("#reason", "LB is ill until Thursday.");
        house.go(new Today());
        house.go(new TeamDay());
        press("#handOver");
        assertTrue(house.words().contains("MR now covers for LB."), () -> house.words().toString());
        assertEquals(1, lines());
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        house.settle();
        assertEquals(0, lines(), "taken back by Ctrl+Z");
        assertTrue(house.words().contains("Nobody is away."));
    }

    @Test
    void bothReadItOnToday() {
        house.inHouse(open -> {
            var lb = open.team().add(new NewMember("lb", "LB", Set.of(Role.CASEWORKER)),
                    "four lamps by the window".toCharArray()).id();
            return open.absences().handOver(new NewAbsence(Optional.of(open.team().me().id()),
                    Optional.of(lb),
                    TypedDate.next("", open.cases().due().day())));
        });
        house.go(new Today());
        assertTrue(house.words().contains("LB covers for MR"), () -> house.words().toString());
        assertTrue(house.words().contains("until MR is back"));
    }

    @Test
    void aNoteIsLeftForSomeRolesReadOnTodayAndTakenBack() {
        house.go(new TeamDay());
        assertTrue(house.words().stream().anyMatch(words -> words.startsWith("Write no names")));
        press("#saveNote");
        assertTrue(house.words().contains("Write a note first."));
        robot.write("The boiler is cold.");
        house.go(new Today());
        house.go(new TeamDay());
        assertTrue(house.words().contains("The boiler is cold."), "half typed, it waits here");
        onScreen(() -> {
            ((Segments<?>) node("#readers")).getChildren().stream().map(ToggleButton.class::cast).toList().getLast()
                    .fire();
            return true;
        });
        press("#saveNote");
        assertTrue(house.words().contains("Choose at least one role."));
        press("#reads-caseworker");
        press("#saveNote");
        assertTrue(house.words().contains("The team can read it now."));
        house.go(new Today());
        assertTrue(house.words().contains("The boiler is cold."), () -> house.words().toString());
        assertTrue(house.words().stream().anyMatch(words -> words.endsWith("Caseworker")));
        house.go(new TeamDay());
        press("#deleteNote");
        assertTrue(house.words().contains("Deleted."));
        assertTrue(house.words().contains("No notes."));
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        house.settle();
        assertTrue(house.words().contains("The boiler is cold."));
    }

    private int lines() {
        return house.inHouse(open -> open.absences().page().lines().size());
    }

    private void press(String id) {
        onScreen(() -> {
            ((ButtonBase) node(id)).fire();
            return true;
        });
        house.settle();
    }

    @SuppressWarnings("unchecked")
    private void choose(String id, String initials) {
        onScreen(() -> {
            var box = (ComboBox<StaffMember>) node(id);
            box.setValue(box.getItems().stream().filter(one -> one.initials().equals(initials)).findFirst()
                    .orElseThrow());
            return true;
        });
        house.settle();
    }

    private void type(String id, String words) {
        onScreen(() -> {
            ((TextInputControl) node(id)).setText(words);
            return true;
        });
    }

    private Node node(String id) {
        return Objects.requireNonNull(house.stage().getScene().lookup(id), id);
    }
}
