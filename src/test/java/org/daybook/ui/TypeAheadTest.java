package org.daybook.ui;

import static org.daybook.testing.ScreenHouse.onScreen;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.daybook.testing.Hand;
import org.daybook.testing.Waits;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;

/// A list in a window that need only be shown.
@ExtendWith(ApplicationExtension.class)
class TypeAheadTest {
    private static final List<String> COUNTRIES = List.of("–", "Italy", "Greece", "Romania", "Åland Islands",
            "Burkina Faso",
            "Côte d’Ivoire", "Russia", "Rwanda", "South Africa", "South Sudan");

    /// One that is not editable, and one that is.
    private record Lists(ComboBox<Optional<String>> chosen, ComboBox<String> written) {}

    private final Hand robot = new Hand();
    private Optional<Lists> lists = Optional.empty();
    private Optional<Stage> shown = Optional.empty();

    @BeforeEach
    void aWindow() {
        onScreen(() -> {
            var list = new ComboBox<Optional<String>>();
            COUNTRIES.forEach(name -> list.getItems().add(Optional.of(name).filter(one -> !one.equals("–"))));
            list.setConverter(new ChosenWords<>(one -> one.orElse("–")));
            var free = new ComboBox<String>();
            free.setEditable(true);
            free.getItems().setAll(COUNTRIES);
            var dialogs = new Dialogs(new Texts(Locale.ENGLISH));
            dialogs.behind(new VBox(list, free));
            var stage = new Stage();
            stage.setScene(new Scene(dialogs.root(), 400, 300));
            stage.show();
            stage.requestFocus();
            shown = Optional.of(stage);
            lists = Optional.of(new Lists(list, free));
            list.requestFocus();
            return true;
        });
        Waits.forEvents();
    }

    @AfterEach
    void closed() {
        onScreen(() -> {
            shown.ifPresent(Stage::hide);
            return true;
        });
    }

    @Test
    void lettersChooseWhileTheListIsClosed() {
        robot.write("rom");
        assertEquals("Romania", chosen());
        robot.type(KeyCode.BACK_SPACE);
        robot.write("al");
        assertEquals("Åland Islands", chosen(), "without its accents");
        robot.type(KeyCode.BACK_SPACE);
        robot.write("faso");
        assertEquals("Burkina Faso", chosen(), "a word inside, where nothing begins so");
        robot.write("x");
        assertEquals("Burkina Faso", chosen(), "what nothing fits changes nothing");
        robot.type(KeyCode.BACK_SPACE);
        robot.write("mania");
        assertEquals("Burkina Faso", chosen(), "nor does what stands inside a word");
        robot.type(KeyCode.BACK_SPACE);
        robot.write("-");
        assertEquals("Burkina Faso", chosen(), "nor what is no letter");
        robot.type(KeyCode.BACK_SPACE);
        robot.write("d'iv");
        assertEquals("Côte d’Ivoire", chosen(), "however an apostrophe is written");
    }

    @Test
    void aSpaceInsideANameDoesNotOpenTheList() {
        robot.write("south").type(KeyCode.SPACE).write("su");
        assertFalse(onScreen(list(Lists::chosen)::isShowing));
        assertEquals("South Sudan", chosen());
    }

    @Test
    void theSameLetterGoesOnAndRound() {
        robot.write("r");
        assertEquals("Romania", chosen());
        robot.write("r");
        assertEquals("Russia", chosen());
        robot.write("rr");
        assertEquals("Romania", chosen());
    }

    @Test
    void lettersChooseWhileTheListIsOpen() {
        onScreen(() -> {
            list(Lists::chosen).show();
            return true;
        });
        Waits.forEvents();
        robot.write("so");
        assertTrue(onScreen(list(Lists::chosen)::isShowing));
        assertEquals("South Africa", chosen());
        robot.type(KeyCode.ENTER);
        assertFalse(onScreen(list(Lists::chosen)::isShowing));
        assertEquals("South Africa", chosen());
    }

    @Test
    void whereOneWritesAndInAListThatIsOffNothingIsChosen() {
        onScreen(() -> {
            list(Lists::chosen).setDisable(true);
            list(Lists::written).requestFocus();
            return true;
        });
        robot.write("rom");
        assertEquals("rom", onScreen(() -> list(Lists::written).getEditor().getText()));
        assertEquals("", chosen());
    }

    @Test
    void aListThatActsAtOnceIsLeftToTheArrows() {
        onScreen(() -> {
            TypeAhead.off(list(Lists::chosen));
            return true;
        });
        robot.write("rom");
        assertEquals("", chosen());
        robot.type(KeyCode.DOWN, KeyCode.DOWN);
        assertEquals("Italy", chosen());
    }

    private String chosen() {
        return onScreen(() -> Optional.ofNullable(list(Lists::chosen).getValue()).flatMap(one -> one).orElse(""));
    }

    private <T> ComboBox<T> list(Function<Lists, ComboBox<T>> which) {
        return lists.map(which).orElseThrow();
    }
}
