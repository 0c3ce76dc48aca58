package org.daybook.contact;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.daybook.base.Edited;
import org.daybook.base.ParticipantId;
import org.daybook.ui.EditCard;
import org.daybook.ui.EmptyState;
import org.daybook.ui.MessageLine;
import org.daybook.ui.Once;
import org.daybook.ui.SavedEdit;
import org.daybook.ui.SavedOnLeaving;
import org.daybook.ui.Segments;
import org.daybook.ui.Texts;
import org.daybook.ui.Ui;
import org.daybook.ui.Unsaved;

/// Shows how to reach her, on her record: read first, changed in place. Without her consent a sentence is shown instead.
/// Unsaved input stays in the fields while they are not shown.
final class WishesTabController {
    private static final String SOURCE = "source";
    private static final String TYPED_ON = "typed-on";

    private final Ui ui;
    private final Texts texts;
    private final Contacts contacts;
    private final Once once;
    private final SavedEdit<WishVersion> edit;
    private final EditCard card;
    private boolean forReading;
    private Optional<ParticipantId> her = Optional.empty();
    private ContactWishes stored = ContactWishes.NOTHING;
    private LocalDate today = LocalDate.EPOCH;
    private Consumer<Reach> changed = _ -> {};

    @FXML
    private VBox root;
    @FXML
    private VBox fields;
    @FXML
    private Label notAgreed;
    @FXML
    private Hyperlink openConsents;
    @FXML
    private MessageLine message;
    @FXML
    private WishesController wishesController;
    @FXML
    private Pane saving;
    @FXML
    private Segments<Contacts.Source> source;

    WishesTabController(Ui ui, Contacts contacts) {
        once = new Once(ui.background());
        this.ui = ui;
        texts = ui.texts();
        this.contacts = contacts;
        edit = new SavedEdit<>(texts, ui.background(), this::putBack, this::back);
        card = new EditCard(texts, texts.say("contact.wishes.title"), this::values).linkId("edit-wishes");
    }

    @FXML
    private void initialize() {
        edit.on(message);
        if (contacts.mayChange()) {
            card.editsWhole(() -> new EditCard.Form(fields, wishesController::focus, this::turnedBack));
        }
        root.getChildren().add(card);
        List.of(notAgreed, openConsents, card, saving)
                .forEach(node -> node.managedProperty().bind(node.visibleProperty()));
        openConsents.visibleProperty().bind(notAgreed.visibleProperty());
        source.options(List.of(Contacts.Source.values()), option -> texts.of("contact", option));
        source.choose(Optional.of(Contacts.Source.SHE_SAID_SO));
        wishesController.conceal();
        wishesController.onChange(message::clear);
    }

    /// Makes the tab read-only from now on.
    void readOnly() {
        forReading = true;
        saving.setVisible(false);
        card.readOnly();
        card.refresh();
    }

    /// Shows the fields, and puts the cursor into them.
    void edit() {
        if (card.isVisible()) {
            card.edit();
        }
    }

    private Node values() {
        if (her.isEmpty()) {
            return new StackPane();
        }
        return new WishesValuesController(texts).of(stored).orElseGet(this::nothing);
    }

    private Node nothing() {
        var sentence = texts.say("contact.wishes.none");
        if (!card.mayEdit()) {
            return new EmptyState(sentence);
        }
        var add = new Button(texts.say("contact.strip.fill"));
        add.setId("add-wishes");
        add.setOnAction(_ -> card.edit());
        return new EmptyState(sentence, add);
    }

    private void turnedBack() {
        card.note(isChanged() ? texts.say("ui.edit.unsaved") : "");
    }

    /// Shows what she said. Unsaved input stays, but if she no longer wants calls, it does not say otherwise.
    void show(ParticipantId whom, Reach reach) {
        boolean halfTyped = isChanged();
        her = Optional.of(whom);
        stored = reach.wishes();
        notAgreed.setVisible(!reach.agreed());
        card.setVisible(reach.agreed());
        saving.setVisible(reach.agreed() && contacts.mayChange() && !forReading);
        if (!halfTyped) {
            wishesController.fill(stored);
        } else if (reach.standing() == Reachability.NO_CALLS) {
            wishesController.noCalls();
        }
        today = reach.today();
        if (wishesController.form().equals(stored)) {
            wishesController.begin();
        }
        card.refresh();
    }

    /// Sets the listener for what is saved here.
    void onChange(Consumer<Reach> listener) {
        changed = listener;
    }

    /// Sets the action that opens her consents.
    void leadToConsents(Runnable way) {
        openConsents.setOnAction(_ -> way.run());
    }

    /// Saves what was changed.
    @FXML
    void save() {
        message.clear();
        if (!saving.isVisible() || !card.isEditing() && !isChanged()) {
            return;
        }
        var problems = wishesController.problems();
        wishesController.show(problems);
        if (problems.isEmpty()) {
            her.ifPresent(this::send);
        } else {
            card.open();
        }
    }

    @FXML
    private void cancel() {
        message.clear();
        wishesController.fill(stored);
        wishesController.show(List.of());
        wishesController.begin();
        source.choose(Optional.of(Contacts.Source.SHE_SAID_SO));
        card.done();
    }

    private void send(ParticipantId whom) {
        var form = wishesController.form();
        var how = source.chosen().orElse(Contacts.Source.SLIP);
        once.run(() -> contacts.change(whom, form, how), saved -> {
            changed.accept(saved.after().reach());
            card.done();
            card.note("");
            edit.done(saved,
                    texts.say(how == Contacts.Source.SLIP ? "contact.wishes.saved.slip" : "contact.wishes.saved"));
        }, refusal -> message.warn(texts.say(refusal.key())));
    }

    private WishVersion putBack(Edited<WishVersion> what) {
        return her.map(whom -> contacts.putBack(whom, what)).orElse(what.after());
    }

    private void back(WishVersion now) {
        changed.accept(now.reach());
    }

    /// Saves changes that are valid, when the record is left. Without a statement that she said it, a change counts as a typing
    /// error. A no is saved even next to invalid input; a yes in place of her no is saved only by the user herself, so it stays
    /// unsaved.
    void leave() {
        var typed = wishesController.form();
        boolean sound = wishesController.problems().isEmpty();
        var form = sound ? typed.keepingNosOf(stored) : stored.keepingNosOf(typed);
        if (isChanged() && !form.equals(stored)) {
            var how = source.chosen().orElse(Contacts.Source.SLIP);
            her.ifPresent(whom -> leaving(whom, form, how, sound));
            stored = form;
            if (sound) {
                wishesController.beginButAnswers();
            }
            wishesController.beginAnswers(form);
        }
    }

    /// Of what could not be saved, the next page says that it is kept.
    private void leaving(ParticipantId whom, ContactWishes form, Contacts.Source how, boolean sound) {
        if (sound) {
            new SavedOnLeaving<WishVersion>(ui, what -> contacts.putBack(whom, what)).save(
                    () -> contacts.change(whom, form, how), texts.say("contact.wishes.saved.left"));
        } else {
            ui.background().run(() -> contacts.change(whom, form, how), _ -> {}, _ -> {});
        }
    }

    Unsaved unsaved() {
        var typed = saving.isVisible() ? wishesController.unsaved() : Unsaved.NOTHING;
        return typed.isEmpty()
                ? typed
                : typed.with(SOURCE, source.chosen().map(Enum::name).orElse("")).with(TYPED_ON, today.toString());
    }

    /// What she said on another day she did not say today.
    void resume(Unsaved unsaved) {
        wishesController.resume(unsaved);
        unsaved.of(TYPED_ON).ifPresent(day -> source.choose(day.equals(today.toString())
                ? unsaved.of(SOURCE).map(Contacts.Source::valueOf)
                : Optional.of(Contacts.Source.SLIP)));
        if (saving.isVisible()) {
            card.open();
        }
    }

    private boolean isChanged() {
        return saving.isVisible()
                && (!wishesController.form().equals(stored) || !wishesController.problems().isEmpty());
    }
}
