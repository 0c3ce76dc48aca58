package org.daybook.training;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TableColumn;
import javafx.scene.layout.VBox;
import org.daybook.staff.StaffMember;
import org.daybook.staff.StaffPrinting;
import org.daybook.ui.Card;
import org.daybook.ui.Chip;
import org.daybook.ui.ChosenWords;
import org.daybook.ui.EmptyState;
import org.daybook.ui.Field;
import org.daybook.ui.Header;
import org.daybook.ui.Lines;
import org.daybook.ui.ListPaper;
import org.daybook.ui.MessageLine;
import org.daybook.ui.SortedTable;
import org.daybook.ui.Ui;
import org.jspecify.annotations.Nullable;

/// The register of trainings as a table: by person and topic, sorted, counted and printed; one of its lines is corrected or
/// deleted.
final class TrainingListController {
    private final Ui ui;
    private final StaffPrinting printing;
    private final TrainingWords words;
    private final boolean forAll;
    private Optional<Acts> acts = Optional.empty();
    private Optional<Header> header = Optional.empty();
    private TrainingPage page = TrainingPage.NOTHING;
    private boolean offering;

    /// What can be done with a training.
    ///
    /// @param edit   fills the form with it
    /// @param delete deletes it
    record Acts(Consumer<Training> edit, Consumer<Training> delete) {}

    @FXML
    private Field whoseField;
    @FXML
    private ComboBox<Optional<StaffMember>> whose;
    @FXML
    private ComboBox<Optional<TrainingTopic>> topics;
    @FXML
    private Card card;
    @FXML
    private VBox none;
    @FXML
    private VBox body;
    @FXML
    private MessageLine message;
    @FXML
    private SortedTable<Training> list;
    @FXML
    private TableColumn<Training, String> whoColumn;
    @FXML
    private TableColumn<Training, String> subjectColumn;
    @FXML
    private TableColumn<Training, String> onColumn;
    @FXML
    private TableColumn<Training, String> hoursColumn;
    @FXML
    private TableColumn<Training, Training> untilColumn;
    @FXML
    private TableColumn<Training, String> byColumn;
    @FXML
    private TableColumn<Training, String> certificateColumn;
    @FXML
    private Button edit;
    @FXML
    private Button delete;

    TrainingListController(Ui ui, Trainings trainings, StaffPrinting printing) {
        this.ui = ui;
        this.printing = printing;
        forAll = trainings.isForAll();
        words = new TrainingWords(ui.texts());
    }

    @FXML
    private void initialize() {
        for (var node : List.of(whoseField, none, body)) {
            node.managedProperty().bind(node.visibleProperty());
        }
        whoseField.setVisible(forAll);
        none.setVisible(false);
        body.setVisible(false);
        if (!forAll) {
            list.getColumns().remove(whoColumn);
        }
        list.words(whoColumn, one -> page.name(one.who())).words(subjectColumn, words::subject)
                .words(onColumn, one -> ui.texts().shortDate(one.on()), one -> Optional.of(one.on()))
                .words(hoursColumn, words::length, one -> Optional.of(one.minutes()))
                .words(byColumn, Training::by).words(certificateColumn, words::certificate)
                .chips(untilColumn, this::until)
                .by(untilColumn, Training::validUntil, Comparator.<LocalDate>naturalOrder())
                .opens(one -> acts.ifPresent(known -> known.edit().accept(one))).begin(ui, "training");
        list.setPlaceholder(new EmptyState(ui.texts().say("training.page.nothing-fits")));
        list.getSelectionModel().selectedItemProperty().addListener((_, _, now) -> chosen(now));
        whose.setConverter(new ChosenWords<>(one -> one.map(StaffMember::initials)
                .orElseGet(() -> ui.texts().say("training.page.everybody"))));
        topics.setConverter(new ChosenWords<>(one -> one.map(topic -> ui.texts().of("training", topic))
                .orElseGet(() -> ui.texts().say("training.page.any-topic"))));
        topics.getItems().add(Optional.empty());
        Arrays.stream(TrainingTopic.values()).map(Optional::of).forEach(topics.getItems()::add);
        topics.setValue(Optional.empty());
        Stream.of(whose.valueProperty(), topics.valueProperty()).forEach(value -> value.subscribe(this::filter));
        chosen(null);
    }

    /// Sets what its lines do, and offers printing by Ctrl+P.
    void begin(Header top, Acts what) {
        acts = Optional.of(what);
        header = Optional.of(top);
        list.prints(this::print);
        top.key("Shortcut+P", "training.page.key.print", this::print);
    }

    /// Shows the register; whose trainings are shown stays chosen.
    void show(TrainingPage read) {
        page = read;
        var before = shownOf(whose);
        var choices = new ArrayList<Optional<StaffMember>>(List.of(Optional.empty()));
        read.team().forEach(one -> choices.add(Optional.of(one)));
        offering = true;
        whose.getItems().setAll(choices);
        whose.setValue(choices.contains(before) ? before : Optional.empty());
        offering = false;
        none.setVisible(read.lines().isEmpty());
        body.setVisible(!read.lines().isEmpty());
        filter();
    }

    private void filter() {
        if (offering) {
            return;
        }
        var whom = shownOf(whose).map(StaffMember::id);
        var topic = shownOf(topics);
        var before = Lines.chosen(list).map(Training::id);
        list.show(page.lines().stream().filter(one -> whom.filter(id -> !id.equals(one.who())).isEmpty())
                .filter(one -> topic.filter(other -> other != one.subject().topic()).isEmpty()).toList());
        list.getItems().stream().filter(one -> before.filter(one.id()::equals).isPresent()).findFirst()
                .ifPresent(list::lead);
        int shown = list.getItems().size();
        card.setNote(shown == page.lines().size()
                ? ui.texts().number(shown)
                : ui.texts().say("training.page.shown", shown, page.lines().size()));
        header.ifPresent(top -> top.facts(ui.texts().say("training.page.facts", shown,
                words.hours(list.getItems().stream().mapToLong(Training::minutes).sum()))));
    }

    private static <T> Optional<T> shownOf(ComboBox<Optional<T>> choice) {
        return Optional.ofNullable(choice.getValue()).flatMap(one -> one);
    }

    private void chosen(@Nullable Training one) {
        edit.setDisable(one == null);
        delete.setDisable(one == null);
        if (one != null) {
            var said = forAll ? words.told(one, page) : words.subject(one);
            edit.setAccessibleText(ui.texts().say("training.row.edit.spoken", said));
            delete.setAccessibleText(ui.texts().say("training.row.delete.spoken", said));
        }
    }

    @FXML
    private void edit() {
        acts.ifPresent(known -> Lines.chosen(list).ifPresent(known.edit()));
    }

    @FXML
    private void delete() {
        acts.ifPresent(known -> Lines.chosen(list).ifPresent(known.delete()));
    }

    /// Prints the list as filtered and sorted.
    private void print() {
        message.clear();
        if (!list.getItems().isEmpty()) {
            printing.print("training.page.paper", "training.page.holds", list.getItems().stream()
                    .map(one -> new ListPaper.Entry(forAll ? words.told(one, page) : words.subject(one), Stream.of(
                            words.facts(one), words.until(one, page.today())).filter(text -> !text.isEmpty()).toList()))
                    .toList(), message);
        }
    }

    /// Its heading already says "valid until".
    private Optional<Chip> until(Training one) {
        return Optional.of(words.lastDay(one, page.today())).filter(until -> !until.isEmpty())
                .map(until -> one.isDue(page.today())
                        ? new Chip(until, "fth-clock", Chip.Tone.DUE)
                        : new Chip(until, "fth-check", Chip.Tone.PLAIN));
    }
}
