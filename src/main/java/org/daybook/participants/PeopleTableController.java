package org.daybook.participants;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.SimpleObjectProperty;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.TableColumn;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.daybook.ui.Header;
import org.daybook.ui.Lines;
import org.daybook.ui.MessageLine;
import org.daybook.ui.SortedTable;
import org.daybook.ui.Texts;
import org.daybook.ui.Ui;

/// The table of people: what tells them apart, in columns that their headings sort. No name, and none of it is ever copied.
final class PeopleTableController {
    private final Ui ui;
    private final Texts texts;
    private final PeoplePrinting printing;
    private Optional<PersonWords> words = Optional.empty();
    private List<TableColumn<PersonFacts, ?>> hidden = List.of();

    @FXML
    private SortedTable<PersonFacts> people;
    @FXML
    private TableColumn<PersonFacts, String> cardColumn;
    @FXML
    private TableColumn<PersonFacts, String> initialColumn;
    @FXML
    private TableColumn<PersonFacts, String> bornColumn;
    @FXML
    private TableColumn<PersonFacts, String> languageColumn;
    @FXML
    private TableColumn<PersonFacts, String> visitColumn;
    @FXML
    private TableColumn<PersonFacts, List<CurrentPaths.OnPath>> pathColumn;
    @FXML
    private TableColumn<PersonFacts, Welcome.Ending> stateColumn;

    PeopleTableController(Ui ui, PeoplePrinting printing) {
        this.ui = ui;
        this.printing = printing;
        texts = ui.texts();
    }

    @FXML
    private void initialize() {
        Lines.words(cardColumn, her -> her.row().card().toString());
        Lines.words(initialColumn, her -> her.row().initial());
        Lines.words(bornColumn, her -> born(her).map(String::valueOf).orElse(""));
        Lines.words(languageColumn, her -> words.flatMap(words -> words.language(her)).orElse(""));
        Lines.words(visitColumn, her -> words.flatMap(words -> her.lastVisit().map(words::day)).orElse(""));
        pathColumn.setCellValueFactory(her -> new SimpleObjectProperty<>(her.getValue().paths()));
        var unfinished = texts.say("participants.people.unfinished");
        pathColumn.setCellFactory(_ -> new PeopleCellsController.Paths(unfinished, stateColumn.visibleProperty()));
        stateColumn.visibleProperty().subscribe(people::refresh);
        stateColumn.setCellValueFactory(her -> new SimpleObjectProperty<>(her.getValue().row().welcome()));
        stateColumn.setCellFactory(_ -> new PeopleCellsController.State(unfinished));
        people.byWords(cardColumn, her -> Optional.of(her.row().card().toString()))
                .byWords(initialColumn, her -> Optional.of(her.row().initial()).filter(one -> !one.isEmpty()))
                .by(bornColumn, PeopleTableController::born, Comparator.<Integer>naturalOrder())
                .byWords(languageColumn, her -> words.flatMap(words -> words.language(her)))
                .by(visitColumn, PersonFacts::lastVisit, Comparator.<LocalDate>naturalOrder())
                .byWords(pathColumn, her -> words.flatMap(words -> words.paths(her)))
                .begin(ui, "people");
    }

    /// Sets what happens when a line is opened, a letter is typed, and when the worker wants to see everyone again.
    void on(Consumer<PersonFacts> open, Consumer<String> letter, Runnable clear) {
        Lines.opening(people, open);
        people.addEventFilter(KeyEvent.KEY_TYPED, key -> {
            boolean types = key.getCharacter().codePoints().anyMatch(Character::isLetterOrDigit);
            if (types && !key.isShortcutDown() && !key.isAltDown()) {
                key.consume();
                letter.accept(key.getCharacter());
            }
        });
        people.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ESCAPE) {
                key.consume();
                clear.run();
            }
        });
    }

    /// Lets the worker print what is listed, if her role may.
    ///
    /// @param header  of the page, which has the key
    /// @param message states the outcome
    void prints(Header header, MessageLine message) {
        printing.offer(people, header,
                () -> printing.print(lines().stream().map(her -> her.row().id()).toList(), message));
    }

    /// Removes what only staff who may open records see. Called before anything is shown.
    void linesAlone() {
        people.getColumns().removeAll(List.of(bornColumn, visitColumn, pathColumn));
    }

    /// Shows lines and selects the first.
    ///
    /// @param empty what is shown if there are none
    void show(List<PersonFacts> lines, PersonWords inWords, Node empty) {
        words = Optional.of(inWords);
        people.setPlaceholder(empty);
        people.show(lines);
    }

    /// Returns the lines in their present order.
    List<PersonFacts> lines() {
        return List.copyOf(people.getItems());
    }

    /// Returns the selected line.
    Optional<PersonFacts> chosen() {
        return Lines.chosen(people);
    }

    /// Focuses the table.
    void enter() {
        people.requestFocus();
    }

    /// Sorts by the next column.
    void sortByNext() {
        people.sortByNext();
    }

    /// Switches between the cards alone, when somebody looks over the worker's shoulder, and everything.
    void cardsAlone() {
        var columns = people.getColumns();
        if (columns.size() > 1) {
            hidden = List.copyOf(columns);
            people.showColumns(List.of(cardColumn));
        } else {
            people.showColumns(hidden);
        }
    }

    private static Optional<Integer> born(PersonFacts her) {
        return her.birthYear().isPresent() ? Optional.of(her.birthYear().getAsInt()) : Optional.empty();
    }
}
