package org.daybook.contact;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import org.daybook.base.ParticipantId;
import org.daybook.ui.Background;
import org.daybook.ui.MessageLine;
import org.daybook.ui.Once;
import org.daybook.ui.Segments;
import org.daybook.ui.Texts;
import org.daybook.ui.Unsaved;

/// How to reach her, on her record, to be changed. Without her agreement there is one sentence instead.
final class WishesTabController {
    private static final String SOURCE = "source";
    private static final String TYPED_ON = "typed-on";

    private final Texts texts;
    private final Background background;
    private final Contacts contacts;
    private final Once once;
    private Optional<ParticipantId> her = Optional.empty();
    private ContactWishes stored = ContactWishes.NOTHING;
    private LocalDate today = LocalDate.EPOCH;
    private Consumer<Reach> changed = _ -> {};

    @FXML
    private Label notAgreed;
    @FXML
    private MessageLine message;
    @FXML
    private WishesController wishesController;
    @FXML
    private Pane saving;
    @FXML
    private Segments<Contacts.Source> source;

    WishesTabController(Texts texts, Background background, Contacts contacts) {
        once = new Once(background);
        this.texts = texts;
        this.background = background;
        this.contacts = contacts;
    }

    @FXML
    private void initialize() {
        List.of(notAgreed, wishesController.card(), saving)
                .forEach(node -> node.managedProperty().bind(node.visibleProperty()));
        source.options(List.of(Contacts.Source.values()), option -> texts.of("contact", option));
        source.choose(Optional.of(Contacts.Source.SHE_SAID_SO));
        wishesController.conceal();
        wishesController.onChange(message::clear);
    }

    /// Shows what she said. What is half typed stays, but a call that she does not wish any more is not wished here either.
    void show(ParticipantId whom, Reach reach) {
        boolean halfTyped = isChanged();
        her = Optional.of(whom);
        stored = reach.wishes();
        notAgreed.setVisible(!reach.agreed());
        wishesController.card().setVisible(reach.agreed());
        saving.setVisible(reach.agreed() && contacts.mayChange());
        if (!halfTyped) {
            wishesController.fill(stored);
        } else if (reach.standing() == Reachability.NO_CALLS) {
            wishesController.noCalls();
        }
        today = reach.today();
        if (wishesController.form().equals(stored)) {
            wishesController.begin();
        }
    }

    /// Told when something was saved here.
    void onChange(Consumer<Reach> listener) {
        changed = listener;
    }

    /// Saves what was changed.
    @FXML
    void save() {
        message.clear();
        if (!saving.isVisible()) {
            return;
        }
        var problems = wishesController.problems();
        wishesController.show(problems);
        if (problems.isEmpty()) {
            her.ifPresent(this::send);
        }
    }

    private void send(ParticipantId whom) {
        var form = wishesController.form();
        var how = source.chosen().orElse(Contacts.Source.SLIP);
        once.run(() -> contacts.change(whom, form, how), reach -> {
            changed.accept(reach);
            message.done(texts.say(how == Contacts.Source.SLIP ? "contact.wishes.saved.slip" : "contact.wishes.saved"));
        }, refusal -> message.warn(texts.say(refusal.key())));
    }

    /// Saves what was changed and can be kept, when the record is left. What was not said to be hers counts as a slip. A
    /// no is saved also beside what cannot be kept; a yes where she said no is saved by hand alone, so it stays half
    /// typed.
    void leave() {
        var typed = wishesController.form();
        boolean sound = wishesController.problems().isEmpty();
        var form = sound ? typed.keepingNosOf(stored) : stored.keepingNosOf(typed);
        if (isChanged() && !form.equals(stored)) {
            var how = source.chosen().orElse(Contacts.Source.SLIP);
            her.ifPresent(whom -> background.run(() -> contacts.change(whom, form, how), _ -> {}, _ -> {}));
            stored = form;
            if (sound) {
                wishesController.beginButAnswers();
            }
            wishesController.beginAnswers(form);
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
    }

    private boolean isChanged() {
        return saving.isVisible()
                && (!wishesController.form().equals(stored) || !wishesController.problems().isEmpty());
    }
}
