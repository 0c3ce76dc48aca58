package org.daybook.contact;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.daybook.base.ParticipantId;
import org.daybook.base.Refusal;
import org.daybook.ui.BoundedScroll;
import org.daybook.ui.MessageLine;
import org.daybook.ui.Once;
import org.daybook.ui.Segments;
import org.daybook.ui.Ui;

/// Shows how to reach her, at the top of every tab of her record: her wishes, whether to ask again first, and one row for
/// logging a call. Number and code word are visible only while they are held. A window with little height shows what protects
/// her, and the rest on demand, so that her record keeps its room.
final class StripController {
    private static final PseudoClass OLD = PseudoClass.getPseudoClass("old");
    private static final PseudoClass FOLDS = PseudoClass.getPseudoClass("folds");
    private static final PseudoClass ALL = PseudoClass.getPseudoClass("all");
    private static final PseudoClass LOGGING = PseudoClass.getPseudoClass("logging");
    private static final double LEAST_ROOM = 200;

    private final Ui ui;
    private final Contacts contacts;
    private final StripItems items;
    private final StripItemController drawing;
    private final Once asking;
    private final Once calling;
    private boolean whole;
    private Optional<ParticipantId> her = Optional.empty();
    private Optional<Reach> shown = Optional.empty();
    private Consumer<Reach> changed = _ -> {};
    private Runnable leadToWishes = () -> {};

    @FXML
    private HBox strip;
    @FXML
    private BoundedScroll scroll;
    @FXML
    private FlowPane wishes;
    @FXML
    private VBox acts;
    @FXML
    private Hyperlink fold;
    @FXML
    private Button ask;
    @FXML
    private Button log;
    @FXML
    private Button fill;
    @FXML
    private Pane logging;
    @FXML
    private Segments<CallOutcome> outcome;
    @FXML
    private Label againLabel;
    @FXML
    private Segments<CallBack> again;
    @FXML
    private MessageLine message;

    StripController(Ui ui, Contacts contacts) {
        this.ui = ui;
        this.contacts = contacts;
        this.items = new StripItems(ui.texts());
        this.drawing = new StripItemController(ui.texts());
        this.asking = new Once(ui.background());
        this.calling = new Once(ui.background());
    }

    @FXML
    private void initialize() {
        List.of(ask, log, fill, fold, logging, againLabel, again)
                .forEach(node -> node.managedProperty().bind(node.visibleProperty()));
        againLabel.visibleProperty().bind(again.visibleProperty());
        // Options wider than the window wrap to the next line instead of widening the page.
        List.of(outcome, again).forEach(options -> options.maxWidthProperty()
                .bind(Bindings.createDoubleBinding(this::roomForOptions, logging.widthProperty(),
                        logging.insetsProperty())));
        outcome.options(List.of(CallOutcome.values()), option -> ui.texts().of("contact", option));
        again.options(List.of(CallBack.values()), option -> ui.texts().of("contact", option));
        outcome.chosenProperty().addListener((_, _, chosen) -> offerAgain(chosen));
        logging.addEventFilter(KeyEvent.KEY_PRESSED, this::finishByKey);
        logging.setVisible(false);
        offerAgain(Optional.empty());
        // The height of a FlowPane depends on its wrap length, not on its width.
        wishes.prefWrapLengthProperty().bind(Bindings.createDoubleBinding(this::room, strip.widthProperty(),
                acts.widthProperty()));
        logging.visibleProperty().subscribe(open -> strip.pseudoClassStateChanged(LOGGING, open));
        showWhole(false);
    }

    @FXML
    private void fold() {
        showWhole(!whole);
    }

    private void showWhole(boolean shows) {
        whole = shows;
        strip.pseudoClassStateChanged(ALL, whole);
        fold.setText(say(whole ? "contact.strip.fewer" : "contact.strip.all"));
        scroll.setVvalue(scroll.getVmin());
    }

    private double roomForOptions() {
        var insets = logging.getInsets();
        return logging.getWidth() <= 0
                ? Region.USE_PREF_SIZE
                : Math.max(0, logging.getWidth() - insets.getLeft() - insets.getRight());
    }

    /// Returns the space left for her wishes next to the buttons.
    private double room() {
        var insets = strip.getInsets();
        double taken = acts.getWidth() + strip.getSpacing();
        return Math.max(LEAST_ROOM, strip.getWidth() - insets.getLeft() - insets.getRight() - taken);
    }

    /// Shows how she may be reached.
    void show(ParticipantId whom, Reach reach) {
        her = Optional.of(whom);
        shown = Optional.of(reach);
        boolean old = reach.standing() == Reachability.ASK_FIRST;
        strip.pseudoClassStateChanged(OLD, old);
        var said = reach.agreed() ? items.of(reach) : List.<StripItems.Item>of();
        var lead = lead(reach);
        wishes.getChildren().setAll(said.stream().map(drawing::of).toList());
        strip.pseudoClassStateChanged(FOLDS, said.stream().anyMatch(StripItems.Item::folds));
        if (said.isEmpty()) {
            // Not in the flow, which would ask for its height, and its width, before it wraps.
            HBox.setHgrow(lead, Priority.ALWAYS);
            strip.getChildren().set(0, lead);
        } else {
            if (!old && !said.stream().allMatch(StripItems.Item::folds)) {
                StripItemController.folds(lead);
            }
            wishes.getChildren().addFirst(lead);
            strip.getChildren().set(0, scroll);
        }
        ask.setVisible(old && contacts.mayChange());
        log.setVisible(reach.standing() == Reachability.CALL && contacts.mayLog());
        fill.setVisible(reach.standing() == Reachability.NOTHING_SAID && contacts.mayChange());
        logging.setVisible(logging.isVisible() && log.isVisible());
    }

    /// Sets the listener for changes recorded here.
    void onChange(Consumer<Reach> listener) {
        changed = listener;
    }

    /// Sets the action that opens the form for her wishes.
    void leadToWishes(Runnable way) {
        leadToWishes = way;
    }

    /// Opens the row for logging a call; if she must be asked first, says so.
    @FXML
    void log() {
        message.clear();
        if (log.isVisible()) {
            logging.setVisible(true);
            outcome.choose(Optional.empty());
            again.choose(Optional.of(CallBack.NEVER));
            outcome.getChildren().getFirst().requestFocus();
        } else {
            shown.filter(reach -> reach.standing() == Reachability.ASK_FIRST)
                    .ifPresent(_ -> message.warn(say("contact.refusal.ask-first")));
        }
    }

    @FXML
    private void ask() {
        logging.setVisible(false);
        her.ifPresent(whom -> asking.run(() -> contacts.confirm(whom),
                reach -> written(reach, say("contact.strip.asked")), this::refused));
    }

    @FXML
    private void fill() {
        leadToWishes.run();
    }

    @FXML
    private void write() {
        if (outcome.chosen().isEmpty()) {
            message.warn(say("contact.log.which"));
            return;
        }
        var call = outcome.chosen().map(what -> new NewCall(what, again.chosen().orElse(CallBack.NEVER)));
        her.ifPresent(whom -> call.ifPresent(typed -> calling.run(
                () -> contacts.log(whom, typed), logged -> {
                    var sentence = say(typed.outcome() == CallOutcome.ASKED_NOT_TO
                            ? "contact.log.written.never"
                            : "contact.log.written");
                    written(logged.reach(), sentence);
                    message.done(sentence, say("ui.message.undo"), () -> takeBack(whom, logged, typed));
                }, this::refused)));
    }

    private void takeBack(ParticipantId whom, LoggedCall logged, NewCall typed) {
        // If it was opened again meanwhile, it contains another call.
        boolean opens = !logging.isVisible();
        calling.run(() -> contacts.takeBack(whom, logged), reach -> {
            written(reach, say("contact.log.taken-back"));
            logging.setVisible(log.isVisible());
            if (opens) {
                outcome.choose(Optional.of(typed.outcome()));
                again.choose(Optional.of(typed.again()));
            }
        }, this::refused);
    }

    @FXML
    private void close() {
        message.clear();
        logging.setVisible(false);
        log.requestFocus();
    }

    private void written(Reach reach, String sentence) {
        logging.setVisible(false);
        message.done(sentence);
        changed.accept(reach);
    }

    private void refused(Refusal refusal) {
        message.warn(say(refusal.key()));
    }

    /// If she asked not to be called, no day is offered.
    private void offerAgain(Optional<CallOutcome> chosen) {
        again.setVisible(chosen.isPresent() && chosen.get() != CallOutcome.ASKED_NOT_TO);
    }

    private void finishByKey(KeyEvent key) {
        if (key.getCode() == KeyCode.ENTER) {
            write();
            key.consume();
        } else if (key.getCode() == KeyCode.ESCAPE) {
            close();
            key.consume();
        }
    }

    private VBox lead(Reach reach) {
        return switch (reach.standing()) {
            case NOT_AGREED -> StripItemController.words(say("contact.strip.title"), say("contact.strip.not-agreed"));
            case NOTHING_SAID ->
                StripItemController.words(say("contact.strip.title"), say("contact.strip.nothing-said"));
            case ASK_FIRST -> StripItemController.words(say("contact.strip.ask-first"), confirmed(reach));
            case NO_CALLS, CALL -> StripItemController.words(say("contact.strip.title"), confirmed(reach));
        };
    }

    private String confirmed(Reach reach) {
        return reach.daysSinceConfirmed().map(days -> say("contact.strip.confirmed", days))
                .orElse(say("contact.strip.never-confirmed"));
    }

    private String say(String key, Object... args) {
        return ui.texts().say(key, args);
    }
}
