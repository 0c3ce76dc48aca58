package org.daybook.participants;

import static org.daybook.testing.ScreenHouse.onScreen;
import static org.daybook.testing.Some.someone;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import org.daybook.packaged.lint.LayoutLint;
import org.daybook.staff.Permission;
import org.daybook.staff.TrailQuestion;
import org.daybook.testing.Hand;
import org.daybook.testing.ScreenHouse;
import org.daybook.ui.PaperTray;
import org.daybook.ui.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// The table of people, by the keyboard: what distinguishes them, in which order, and nothing but cards if somebody looks over
/// her shoulder.
class PeopleTableTest {
    private final PaperTray paper = new PaperTray();

    @RegisterExtension
    final ScreenHouse house = ScreenHouse.at(new PeopleList("")).people().printing(paper);
    private final Hand robot = new Hand();

    @Test
    void itTellsThemApartSortsAndShowsTheCardsAlone() {
        assertTrue(house.words().contains("No one yet. The first welcome takes two minutes."));
        var older = house.inHouse(open -> someone().born(1988, 3).speaking("it").welcomedIn(open));
        var younger = house.inHouse(open -> someone().born(1994, 7).speaking("uk").welcomedIn(open));
        var unknown = house.inHouse(open -> someone().welcomedIn(open));
        house.go(new PeopleList(""));
        assertTrue(house.words().containsAll(List.of("1988", "1994", "Italian", "Ukrainian", "3 of 3 people")));
        sortBy(3);
        assertEquals(List.of(older.card(), younger.card(), unknown.card()), listed(), "by year of birth");
        onScreen(() -> {
            table().getSortOrder().getFirst().setSortType(TableColumn.SortType.DESCENDING);
            return true;
        });
        assertEquals(List.of(younger.card(), older.card(), unknown.card()), listed(), "what is missing stands last");
        robot.type(KeyCode.F2);
        house.settle();
        assertTrue(house.words().contains(older.card().toString()));
        assertFalse(house.words().contains("1988"), "a year is seen over the shoulder");
        robot.type(KeyCode.F2);
        house.settle();
        assertTrue(house.words().contains("1988"));
    }

    @Test
    void aFilterLeavesSomeOfThemAndEscEverybody() {
        var her = house.inHouse(open -> someone().speaking("it").welcomedIn(open));
        house.inHouse(open -> someone().speaking("uk").welcomedIn(open));
        house.go(new PeopleList(""));
        onScreen(() -> {
            robot.lookup("#languages").<ComboBox<String>>query().setValue("Italian");
            return true;
        });
        house.settle();
        assertEquals(List.of(her.card()), listed());
        assertTrue(house.words().contains("1 of 2 people"));
        robot.type(KeyCode.DOWN, KeyCode.ESCAPE);
        house.settle();
        assertTrue(house.words().contains("2 of 2 people"));
        robot.type(KeyCode.DOWN).write("z");
        assertTrue(onScreen(() -> robot.lookup(".search-field").query().isFocused()), "a letter goes to the search");
    }

    /// In the window of a first start, which is smaller than its screen.
    @Test
    void filtersShowTheirWholeWordsAtTwiceTheSizeAndKeepTheirWidth() {
        house.inHouse(open -> someone().speaking("uk").welcomedIn(open));
        house.inHouse(open -> someone().speaking("ht").welcomedIn(open));
        onScreen(() -> {
            house.ui().look().zoomProperty().set(200);
            return true;
        });
        for (var language : Texts.LANGUAGES) {
            house.speak(language);
            house.size(1280, 720);
            house.go(new PeopleList(""));
            for (int entry = 0; entry < 3; entry++) {
                choose(entry);
                var scene = house.painted();
                assertEquals(List.of(), onScreen(() -> LayoutLint.look(scene)),
                        language + ", entry " + entry);
            }
            choose(0);
            double wide = onScreen(() -> languages().getWidth());
            robot.write("zz");
            house.settle();
            assertEquals(wide, onScreen(() -> languages().getWidth()), "nothing moves as one types");
        }
    }

    private ComboBox<String> languages() {
        return robot.lookup("#languages").query();
    }

    private void choose(int entry) {
        onScreen(() -> {
            languages().getSelectionModel().select(entry);
            return true;
        });
        house.settle();
    }

    @Test
    void itsMenuSortsAndPrintsWhatIsListed() {
        var italian = house.inHouse(open -> someone().speaking("it").welcomedIn(open));
        var other = house.inHouse(open -> someone().speaking("it").welcomedIn(open));
        var locked = house.inHouse(open -> someone().speaking("it").welcomedIn(open));
        house.inHouse(open -> someone().speaking("uk").welcomedIn(open));
        house.go(new PeopleList(""));
        onScreen(() -> {
            robot.lookup("#languages").<ComboBox<String>>query().setValue("Italian");
            return true;
        });
        robot.type(KeyCode.DOWN).press(KeyCode.SHIFT).type(KeyCode.F10).release(KeyCode.SHIFT);
        house.settle();
        assertTrue(onScreen(() -> table().getContextMenu().isShowing()), "the menu opens by its key");
        choose("Sort by: Card");
        robot.type(KeyCode.F1);
        house.settle();
        assertTrue(house.words().contains("menu of the list"), "help lists its key");
        robot.type(KeyCode.ESCAPE);
        house.settle();
        house.inHouse(open -> {
            open.rights().lock(locked.id());
            return true;
        });
        choose("Print list");
        var cards = Stream.of(italian, other).map(her -> her.card().toString()).sorted().toList();
        assertEquals(cards, paper.pages().getFirst().subList(1, 3), "in the order of the screen");
        assertEquals(4, paper.pages().getFirst().size(),
                "a day, two cards and who printed it; nobody whose record is locked");
        var line = house.inHouse(open -> open.trail().lines(TrailQuestion.EVERYTHING)).stream()
                .filter(one -> one.act().equals(Optional.of(Permission.PRINT_PEOPLE))).findFirst().orElseThrow();
        assertEquals(cards, line.subjects().stream().sorted().toList());
    }

    private void choose(String item) {
        onScreen(() -> {
            var menu = table().getContextMenu();
            menu.hide();
            menu.show(table(), 0, 0);
            menu.getItems().stream().filter(one -> item.equals(one.getText())).findFirst().orElseThrow().fire();
            menu.hide();
            return true;
        });
        house.settle();
    }

    @Test
    void nothingOfItGoesToTheClipboard() {
        house.inHouse(open -> someone().welcomedIn(open));
        house.go(new PeopleList(""));
        onScreen(() -> Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, "as before")));
        robot.type(KeyCode.DOWN).press(KeyCode.CONTROL).type(KeyCode.A, KeyCode.C).release(KeyCode.CONTROL);
        assertEquals("as before", onScreen(() -> Clipboard.getSystemClipboard().getString()));
    }

    private void sortBy(int column) {
        robot.type(KeyCode.F3, column);
        house.settle();
    }

    private TableView<PersonFacts> table() {
        return robot.lookup("#people").queryTableView();
    }

    private List<CardNumber> listed() {
        return onScreen(() -> table().getItems().stream().map(her -> her.row().card()).toList());
    }
}
