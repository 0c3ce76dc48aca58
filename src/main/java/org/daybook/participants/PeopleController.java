package org.daybook.participants;

import java.time.YearMonth;
import java.util.List;
import javafx.animation.PauseTransition;
import javafx.beans.property.SimpleObjectProperty;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyEvent;
import javafx.util.Duration;
import org.daybook.base.Refusal;
import org.daybook.ui.Chip;
import org.daybook.ui.EmptyState;
import org.daybook.ui.Header;
import org.daybook.ui.KeyHint;
import org.daybook.ui.Lines;
import org.daybook.ui.MessageLine;
import org.daybook.ui.Running;
import org.daybook.ui.Screen;
import org.daybook.ui.SearchField;
import org.daybook.ui.Ui;

/// Everyone who has a card, by code and initial, and the one field that finds anybody.
final class PeopleController implements Screen<PeopleList> {
    private record Listed(List<PersonRow> rows, long all) {}

    /// A find begins when the worker rests so long, so that not every letter asks the store.
    private static final Duration REST = Duration.millis(120);
    /// How long a search waits after many.
    private static final Duration MANY_REST = Duration.seconds(2);

    private final Ui ui;
    private final Participants participants;
    private final ScreenState bench;
    private final LanguagesAndCountries names;
    private final Header header = new Header();
    private final SearchField search = new SearchField();
    private final PauseTransition rest = new PauseTransition(REST);
    private Running finding = () -> {};
    /// Whether the list answers what is typed now.
    private boolean answered;
    private boolean openWhenFound;

    @FXML
    private TableView<PersonRow> people;
    @FXML
    private TableColumn<PersonRow, String> cardColumn;
    @FXML
    private TableColumn<PersonRow, String> initialColumn;
    @FXML
    private TableColumn<PersonRow, String> languageColumn;
    @FXML
    private TableColumn<PersonRow, String> sinceColumn;
    @FXML
    private TableColumn<PersonRow, Welcome.Ending> stateColumn;
    @FXML
    private Label count;
    @FXML
    private MessageLine message;
    @FXML
    private Button welcome;
    @FXML
    private Button calls;

    PeopleController(Ui ui, Participants participants, ScreenState bench) {
        this.ui = ui;
        this.participants = participants;
        this.bench = bench;
        this.names = new LanguagesAndCountries(ui.texts().locale());
    }

    @Override
    public Header header() {
        return header;
    }

    @FXML
    private void initialize() {
        Lines.words(cardColumn, row -> row.card().toString());
        Lines.words(initialColumn, PersonRow::initial);
        Lines.words(languageColumn, row -> row.language().map(names::language).orElse(""));
        Lines.words(sinceColumn, row -> ui.texts().month(YearMonth.from(row.welcomedOn())));
        stateColumn.setCellValueFactory(row -> new SimpleObjectProperty<>(row.getValue().welcome()));
        stateColumn.setCellFactory(_ -> new StateCell());
        Lines.opening(people, this::open);
        search.setPromptText(say("participants.people.search"));
        search.textProperty().addListener((_, _, _) -> typing());
        search.addEventFilter(KeyEvent.KEY_PRESSED, this::leaveSearch);
        rest.setOnFinished(_ -> find());
        welcome.setVisible(participants.mayWelcome());
        calls.setVisible(participants.callList().maySee());
    }

    @Override
    public void enter(PeopleList place) {
        header.title(say("participants.people.title")).filter(search);
        if (participants.mayOpen()) {
            header.hint(new KeyHint("Enter"), new Label(say("participants.people.hint.open")));
        }
        if (participants.mayWelcome()) {
            header.key("Shortcut+N", "participants.people.key.welcome", this::welcome);
        }
        bench.takeKeptUnfinished()
                .ifPresent(card -> message.done(say("participants.people.kept", card.toString())));
        search.setText(place.typed());
        rest.stop();
        find();
        search.requestFocus();
    }

    /// A question that still rests would reach a store that is locked meanwhile.
    @Override
    public void leave() {
        rest.stop();
        ui.background().run(() -> {
            participants.searched();
            return true;
        }, _ -> {});
    }

    private void typing() {
        answered = false;
        openWhenFound = false;
        rest.setDuration(REST);
        rest.playFromStart();
    }

    /// The newest question wins: the one before is given up, so that a late answer never overwrites a newer one.
    private void find() {
        finding.cancel();
        var typed = search.getText().strip();
        finding = typed.isEmpty()
                ? ui.background().run(() -> new Listed(participants.newest(), participants.count()), this::newest)
                : ui.background().run(() -> participants.findOrNearly(typed), found -> found(typed, found),
                        this::notNow);
    }

    /// After many searches the next one waits; it asks by itself then.
    private void notNow(Refusal refusal) {
        message.warn(say(refusal.key()));
        rest.setDuration(MANY_REST);
        rest.playFromStart();
    }

    private void newest(Listed listed) {
        var rows = listed.rows();
        people.setPlaceholder(new EmptyState(say("participants.people.empty"), emptyButton()));
        people.getItems().setAll(rows);
        people.getSelectionModel().selectFirst();
        count.setVisible(!rows.isEmpty());
        count.setText(rows.size() < listed.all()
                ? say("participants.people.count.newest", rows.size(), listed.all())
                : say("participants.people.count", listed.all()));
        answered = true;
    }

    private void found(String typed, Answered found) {
        boolean mistyped = CardNumber.isMistyped(typed);
        people.setPlaceholder(new EmptyState(
                say(mistyped ? "participants.people.no-such-card" : "participants.people.nobody"), emptyButton()));
        people.getItems().setAll(found.rows());
        people.getSelectionModel().selectFirst();
        count.setVisible(true);
        count.setText(counted(found, mistyped));
        answered = true;
        if (openWhenFound && found.rows().size() == 1 && !found.nearly()) {
            open(found.rows().getFirst());
        }
        openWhenFound = false;
    }

    private String counted(Answered found, boolean mistyped) {
        int people = found.rows().size();
        if (!found.nearly() || people == 0) {
            return say("participants.people.found", people);
        }
        return mistyped ? say("participants.people.mistyped", people) : say("participants.people.nearly", people);
    }

    @FXML
    private void welcome() {
        ui.navigator().go(new Welcoming());
    }

    @FXML
    private void calls() {
        ui.navigator().go(new CallsPlace());
    }

    private void leaveSearch(KeyEvent key) {
        switch (key.getCode()) {
            case ENTER -> {
                openFound();
                key.consume();
            }
            case DOWN -> {
                people.requestFocus();
                key.consume();
            }
            case ESCAPE -> search.clear();
            default -> {
            }
        }
    }

    /// Before the answer is there the list still shows others: only somebody who answers what is typed is opened, and of
    /// several none by itself.
    private void openFound() {
        if (answered) {
            Lines.chosen(people).ifPresent(this::open);
            return;
        }
        rest.stop();
        openWhenFound = true;
        find();
    }

    private void open(PersonRow row) {
        if (participants.mayOpen()) {
            bench.listed(people.getItems());
            ui.navigator().go(new HerRecord(row.id()));
        }
    }

    private Button emptyButton() {
        var button = new Button(say("participants.people.welcome"));
        button.setOnAction(_ -> welcome());
        button.setVisible(participants.mayWelcome());
        return button;
    }

    private String say(String key, Object... args) {
        return ui.texts().say(key, args);
    }

    private final class StateCell extends TableCell<PersonRow, Welcome.Ending> {
        @Override
        protected void updateItem(Welcome.Ending ending, boolean empty) {
            super.updateItem(ending, empty);
            setGraphic(empty || ending != Welcome.Ending.STOPPED
                    ? null
                    : new Chip(say("participants.people.unfinished"), "fth-edit-3", Chip.Tone.PLAIN));
        }
    }
}
