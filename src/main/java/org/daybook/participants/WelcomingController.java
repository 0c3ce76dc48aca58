package org.daybook.participants;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import org.daybook.base.ParticipantId;
import org.daybook.base.Refusal;
import org.daybook.consents.ConsentsScreens;
import org.daybook.consents.Heard;
import org.daybook.contact.ContactScreens;
import org.daybook.ui.FocusRound;
import org.daybook.ui.Header;
import org.daybook.ui.LastFocus;
import org.daybook.ui.MessageLine;
import org.daybook.ui.Once;
import org.daybook.ui.Screen;
import org.daybook.ui.Ui;
import org.daybook.ui.Unsaved;

/// The welcome of a new woman. Nothing is required; what was typed is saved wherever the worker goes.
final class WelcomingController implements Screen<Welcoming> {
    private static final String KEPT = "kept";
    private static final String NOT_KEPT = "notKept";

    private final Ui ui;
    private final Participants participants;
    private final ScreenState screenState;
    private final Header header = new Header();
    private final Draft draft;
    private final CardPrintController cardPrint;
    private final Once saving;
    private Optional<WishesFoldController> fold = Optional.empty();
    private boolean done;
    /// Whether it was saved under its card on leaving.
    private boolean left;
    private String notKept = "";
    /// The input to restore once it is known what is stored under its card.
    private Optional<Unsaved> resuming = Optional.empty();
    private Optional<LocalDate> today = Optional.empty();
    /// The focus before the worker looked at cards that look alike.
    private Optional<LastFocus> leftAt = Optional.empty();

    @FXML
    private ScrollPane scroll;
    @FXML
    private Node told;
    @FXML
    private DetailsController toldController;
    @FXML
    private Node wishes;
    @FXML
    private ContactScreens.Form wishesController;
    @FXML
    private Node consents;
    @FXML
    private ConsentsScreens.AtTheDoor consentsController;
    @FXML
    private Node twins;
    @FXML
    private TwinsController twinsController;
    @FXML
    private Label newCard;
    @FXML
    private Node cardNote;
    @FXML
    private Node calm;
    @FXML
    private MessageLine printed;

    WelcomingController(Ui ui, Participants participants, ScreenState screenState, CardPrintController cardPrint) {
        saving = new Once(ui.background());
        this.cardPrint = cardPrint;
        this.ui = ui;
        this.participants = participants;
        this.screenState = screenState;
        this.draft = screenState.draft();
    }

    @Override
    public Header header() {
        return header;
    }

    @FXML
    private void initialize() {
        toldController.steps(step(1), step(2));
        wishesController.step(step(3));
        consentsController.step(step(4));
        fold = Optional.of(new WishesFoldController(ui.texts(), wishesController, () -> parts().wantsNoContact()));
        fold.ifPresent(WishesFoldController::begin);
        toldController.onChange(this::typed);
        wishesController.onChange(this::typed);
        consentsController.onChange(this::typed);
        twinsController.onAnswer(this::samePerson, this::someoneElse);
        leftAt = Optional.of(new LastFocus(told));
        // Cards that look alike take the place of texts that are only friendly.
        Stream.of(calm, cardNote).forEach(part -> {
            part.visibleProperty().bind(Bindings.not(twinsController.offering()));
            part.managedProperty().bind(part.visibleProperty());
        });
    }

    @Override
    public void enter(Welcoming place) {
        header.title(say("participants.welcoming.title"))
                .hint(new Label(say("participants.welcoming.hint")))
                .key("Shortcut+Enter", "participants.welcoming.key.done", this::welcome)
                .key("Shortcut+S", "participants.welcoming.key.keep", this::keep)
                .key("Shortcut+P", "participants.welcoming.key.print", this::print)
                .key("Shortcut+Page Down", "participants.welcoming.key.next", () -> turn(false))
                .key("Shortcut+Page Up", "participants.welcoming.key.former", () -> turn(true));
        ui.background().read(() -> {
            LookAlikes.warmUp();
            return true;
        }, _ -> {});
        ui.background().run(participants::day, day -> {
            today = Optional.of(day);
            girl();
        });
        draft.typed().ifPresent(this::fill);
        draft.card().ifPresentOrElse(this::show,
                () -> ui.background().run(participants.intake()::proposeCard, drawn -> {
                    if (draft.card().isEmpty()) {
                        draft.proposed(drawn);
                    }
                    draft.card().ifPresent(this::show);
                }));
        ui.background().run(participants.formSettings()::hidden, toldController::hide);
        // The content of a scroll pane joins the scene with its skin; before that it cannot take the focus.
        scroll.applyCss();
        toldController.begin();
    }

    /// Wherever the worker goes, nothing is lost: what can be saved becomes an unfinished welcome.
    @Override
    public void leave() {
        twinsController.leave();
        var form = parts().form(Welcome.Ending.STOPPED);
        if (done || form.isEmpty()) {
            return;
        }
        left = true;
        notKept = today.map(day -> String.join(" ", WelcomeParts.notKept(form.problems(day)))).orElse("");
        var heard = parts().heard();
        draft.typed(form, heard);
        if (ui.navigator().here().get() instanceof Welcoming) {
            screenState.putAside(draft);
        } else {
            screenState.keptUnfinished(draft.card());
        }
        ui.background().run(
                () -> draft.keep(participants, form.without(participants.intake().problems(form, heard)), heard),
                _ -> {});
    }

    /// Everything she told so far, with its card.
    @Override
    public Unsaved unsaved() {
        if (resuming.isPresent()) {
            return resuming.get();
        }
        var typed = parts().unsaved();
        return done || typed.isEmpty()
                ? Unsaved.NOTHING
                : typed.with("card", draft.card().map(CardNumber::toString).orElse("")).with(KEPT,
                        left || draft.id().isPresent() ? KEPT : "").with(NOT_KEPT, notKept);
    }

    /// It was saved as an unfinished welcome, or discarded.
    @Override
    public Unsaved draft() {
        return Unsaved.NOTHING;
    }

    /// When the screen locked, what could be saved became an unfinished welcome: it continues under the same card, with what a
    /// colleague has written under it since.
    @Override
    public void resume(Unsaved unsaved) {
        unsaved.of("card").flatMap(CardNumber::read).filter(_ -> draft.card().isEmpty()).ifPresentOrElse(card -> {
            resuming = Optional.of(unsaved);
            draft.proposed(card);
            show(card);
            var wasKept = unsaved.of(KEPT).isPresent() ? Draft.WasKept.YES : Draft.WasKept.NOT_KNOWN;
            ui.background().run(() -> draft.resume(participants, card, wasKept), stands -> {
                stands.ifPresent(form -> parts().fill(new Draft.Typed(form, Heard.only(form.wording())), draft));
                resuming = Optional.empty();
                takeUp(stands.isPresent() && wasKept == Draft.WasKept.YES
                        ? unsaved.storedSince(List.of(unsaved.of(NOT_KEPT).orElse("").split(" ")))
                        : unsaved);
            }, this::mayNotContinue);
        }, () -> takeUp(unsaved));
    }

    /// A form without what is stored would make a second card for her. What could be saved is in her stopped welcome, for a
    /// colleague to continue.
    private void mayNotContinue(Refusal refusal) {
        done = true;
        ui.navigator().goInstead(new PeopleList(""));
        ui.background().tell(refusal);
    }

    private void takeUp(Unsaved unsaved) {
        parts().resume(unsaved, draft);
        girl();
        wishesInShort();
    }

    /// Cards that look alike come before the first field: going back leads to them.
    private void turn(boolean backwards) {
        FocusRound.turn(List.of(told, wishes, consents, twins), backwards);
    }

    @FXML
    private void welcome() {
        send(Welcome.Ending.FINISHED, tried -> tried.her().ifPresent(this::goToHer));
    }

    @FXML
    private void stop() {
        send(Welcome.Ending.STOPPED, tried -> tried.her().ifPresent(this::goToHer));
    }

    @FXML
    private void print() {
        draft.card().ifPresent(card -> cardPrint.print(newCard, card, printed));
    }

    private void keep() {
        send(Welcome.Ending.STOPPED, tried -> tried.her().ifPresent(her -> {
            show(her.card());
            header.saved(say("participants.welcoming.kept", ui.texts().time(tried.at())));
        }));
    }

    private void send(Welcome.Ending ending, Consumer<Draft.Tried> then) {
        var form = parts().form(ending);
        var wishesProblems = wishesController.problems();
        wishesController.show(wishesProblems);
        if (!wishesProblems.isEmpty()) {
            fold.ifPresent(WishesFoldController::unfold);
            return;
        }
        if (consentsController.isLacking()) {
            return;
        }
        var heard = parts().heard();
        saving.run(() -> draft.attempt(participants, form, heard), tried -> {
            toldController.show(tried.problems());
            then.accept(tried);
        });
    }

    private void goToHer(Participant her) {
        done = true;
        ui.navigator().goInstead(her.welcome() == Welcome.Ending.STOPPED
                ? new HerRecord(her.id(), RecordPlacesController.MEMBERSHIP)
                : new HerRecord(her.id()));
    }

    private WelcomeParts parts() {
        return new WelcomeParts(toldController, wishesController, consentsController, twinsController);
    }

    private void fill(Draft.Typed typed) {
        parts().fill(typed, draft);
        girl();
        wishesInShort();
    }

    private void wishesInShort() {
        fold.ifPresent(WishesFoldController::show);
    }

    private void typed() {
        header.saved("");
        wishesInShort();
        girl();
        parts().typed(draft);
    }

    private void girl() {
        today.ifPresent(parts()::girl);
    }

    /// She already has a card: her record is opened, and what was typed here makes no second card.
    private void samePerson(ParticipantId her) {
        done = true;
        ui.navigator().goInstead(new HerRecord(her));
    }

    private void someoneElse(ParticipantId other) {
        draft.someoneElse(other);
        ui.background().change(() -> draft.remember(participants), () -> {});
        twinsController.look(toldController.form(), draft);
        leftAt.ifPresent(field -> field.resume(toldController::begin));
    }

    private void show(CardNumber drawn) {
        newCard.setText(drawn.toString());
    }

    private String say(String key, Object... args) {
        return ui.texts().say(key, args);
    }

    private Label step(int number) {
        var label = new Label(ui.texts().number(number));
        label.getStyleClass().add("step-number");
        return label;
    }
}
