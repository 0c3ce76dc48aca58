package org.daybook.participants;

import java.util.List;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.util.Duration;
import org.daybook.base.Refusal;
import org.daybook.ui.EmptyState;
import org.daybook.ui.Header;
import org.daybook.ui.KeyHint;
import org.daybook.ui.MessageLine;
import org.daybook.ui.Running;
import org.daybook.ui.Screen;
import org.daybook.ui.SearchField;
import org.daybook.ui.Ui;

/// Everyone who has a card, with what tells them apart without a name; the search in the header filters them during typing.
final class PeopleController implements Screen<PeopleList> {
    /// The pause in typing after which a search begins, so that not every letter queries the store.
    private static final Duration REST = Duration.millis(120);
    /// The wait before a search after many others.
    private static final Duration MANY_REST = Duration.seconds(2);

    private final Ui ui;
    private final Participants participants;
    private final ScreenState screenState;
    private final TellApart tell;
    private final Header header = new Header();
    private final SearchField search = new SearchField();
    private final PauseTransition rest = new PauseTransition(REST);
    private Optional<ListedPeople> listed = Optional.empty();
    private Running finding = () -> {};
    /// Whether the list shows the result for what is typed now.
    private boolean answered;
    private boolean openWhenFound;

    @FXML
    private PeopleTableController tableController;
    @FXML
    private PeopleFilterController filterController;
    @FXML
    private PeopleRecentController recentController;
    @FXML
    private MessageLine message;
    @FXML
    private Button welcome;
    @FXML
    private Button calls;

    PeopleController(Ui ui, Participants participants, ScreenState screenState, TellApart tell) {
        this.ui = ui;
        this.participants = participants;
        this.screenState = screenState;
        this.tell = tell;
    }

    @Override
    public Header header() {
        return header;
    }

    @FXML
    private void initialize() {
        tableController.on(this::open, this::typedInList, () -> {
            clear();
            search.requestFocus();
        });
        if (!participants.mayOpen()) {
            tableController.linesAlone();
            filterController.withoutPaths();
        }
        filterController.onChange(this::show);
        search.clearable(say("ui.search.clear"));
        search.setPromptText(say("participants.people.search"));
        search.textProperty().addListener((_, _, _) -> typing());
        search.addEventFilter(KeyEvent.KEY_PRESSED, this::inSearch);
        rest.setOnFinished(_ -> find());
        welcome.setVisible(participants.intake().mayWelcome());
        calls.setVisible(participants.callList().maySee());
    }

    @Override
    public void enter(PeopleList place) {
        header.title(say("participants.people.title")).filter(search)
                .key("F2", "participants.people.key.cards", tableController::cardsAlone)
                .key("F3", "participants.people.key.sort", tableController::sortByNext);
        tableController.prints(header, message);
        if (participants.mayOpen()) {
            header.hint(new KeyHint("Enter"), new Label(say("participants.people.hint.open")), new KeyHint("F2"),
                    new Label(say("participants.people.hint.cards")));
        }
        if (participants.intake().mayWelcome()) {
            header.key("Shortcut+N", "participants.people.key.welcome", this::welcome);
        }
        screenState.takeKeptUnfinished()
                .ifPresent(card -> message.done(say("participants.people.kept", card.toString())));
        search.setText(place.typed());
        rest.stop();
        find();
        search.requestFocus();
    }

    /// A search still waiting would reach a store that has been locked meanwhile.
    @Override
    public void leave() {
        rest.stop();
        ui.background().change(() -> participants.finder().searched(), () -> {});
    }

    private void typing() {
        answered = false;
        openWhenFound = false;
        rest.setDuration(REST);
        rest.playFromStart();
    }

    /// Starts a search. The newest wins: the previous one is cancelled, so that a late answer never overwrites a newer one.
    private void find() {
        finding.cancel();
        var typed = search.getText().strip();
        finding = ui.background().run(() -> read(typed), this::found, this::notNow);
    }

    /// On the write lane.
    private ListedPeople read(String typed) {
        var found = typed.isEmpty()
                ? new Answered(participants.newest(), false)
                : participants.finder().findOrNearly(typed);
        return new ListedPeople(typed, tell.apart(found.rows()), found.nearly(), participants.count(),
                participants.mayOpen() ? tell.apart(participants.finder().recent()) : List.of(),
                new PersonWords(ui.texts(), participants.day()));
    }

    /// After many searches the next one waits and then runs by itself.
    private void notNow(Refusal refusal) {
        message.warn(say(refusal.key()));
        rest.setDuration(MANY_REST);
        rest.playFromStart();
    }

    private void found(ListedPeople found) {
        listed = Optional.of(found);
        filterController.offer(found.rows());
        recentController.show(found.recent(), found.words(), this::open);
        answered = true;
        show();
        if (openWhenFound && found.rows().size() == 1 && !found.nearly()) {
            open(found.rows().getFirst());
        }
        openWhenFound = false;
    }

    private void show() {
        listed.ifPresent(found -> {
            var rows = filterController.of(found.rows());
            tableController.show(rows, found.words(),
                    new EmptyState(found.nobody(ui.texts(), filterController.isSet()), emptyButton(found)));
            filterController.say(found.counted(ui.texts(), rows.size(), filterController.isSet()), found.all() > 0);
        });
    }

    @FXML
    private void welcome() {
        ui.navigator().go(new Welcoming());
    }

    @FXML
    private void calls() {
        ui.navigator().go(new CallsPlace());
    }

    private void inSearch(KeyEvent key) {
        switch (key.getCode()) {
            case ENTER -> {
                openFound();
                key.consume();
            }
            case DOWN -> {
                tableController.enter();
                key.consume();
            }
            case ESCAPE -> clear();
            default -> {
            }
        }
    }

    /// A letter goes to the search, wherever the focus is in the list.
    private void typedInList(String letter) {
        search.requestFocus();
        search.appendText(letter);
        search.end();
    }

    private void clear() {
        search.clear();
        if (filterController.isSet()) {
            filterController.clear();
        }
    }

    /// Until the answer arrives the list still shows others: only somebody who matches what is typed is opened, and if there
    /// are several, none is opened automatically.
    private void openFound() {
        if (answered) {
            tableController.chosen().ifPresent(this::open);
            return;
        }
        rest.stop();
        openWhenFound = true;
        find();
    }

    private void open(PersonFacts her) {
        if (participants.mayOpen()) {
            screenState.listed(tableController.lines().stream().map(PersonFacts::row).toList());
            ui.navigator().go(new HerRecord(her.row().id()));
        }
    }

    private Button emptyButton(ListedPeople found) {
        boolean clears = filterController.isSet() || !found.typed().isEmpty();
        var button = new Button(say(clears ? "participants.people.clear" : "participants.people.welcome"));
        button.setOnAction(_ -> {
            if (clears) {
                clear();
            } else {
                welcome();
            }
        });
        button.setVisible(clears || participants.intake().mayWelcome());
        return button;
    }

    private String say(String key, Object... args) {
        return ui.texts().say(key, args);
    }
}
