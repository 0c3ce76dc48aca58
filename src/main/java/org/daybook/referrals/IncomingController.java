package org.daybook.referrals;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.daybook.base.Refusal;
import org.daybook.participants.PersonRow;
import org.daybook.participants.Welcoming;
import org.daybook.staff.WindowServices;
import org.daybook.ui.EmptyState;
import org.daybook.ui.MessageLine;
import org.daybook.ui.OnceEach;
import org.daybook.ui.Printout;
import org.daybook.ui.Question;
import org.daybook.ui.Ui;
import org.daybook.ui.Unsaved;

/// Referrals received: the list, and the form for another one.
final class IncomingController {
    private static final String FORM = "form";

    private final Ui ui;
    private final IncomingReferrals incoming;
    private final WindowServices window;
    private final OnceEach changing;
    private final Map<String, IncomingRowController> shown = new LinkedHashMap<>();
    /// Unsaved card input until the rows are there.
    private Unsaved waiting = Unsaved.NOTHING;
    private boolean read;

    @FXML
    private MessageLine message;
    @FXML
    private Button add;
    @FXML
    private Node form;
    @FXML
    private IncomingFormController formController;
    @FXML
    private VBox rows;
    @FXML
    private VBox here;

    IncomingController(Ui ui, IncomingReferrals incoming, WindowServices window) {
        this.ui = ui;
        this.incoming = incoming;
        this.window = window;
        changing = new OnceEach(ui.background());
    }

    @FXML
    private void initialize() {
        for (var node : new Node[]{add, form, here}) {
            node.managedProperty().bind(node.visibleProperty());
        }
        add.setVisible(incoming.mayReceive());
        form.setVisible(false);
        formController.on(this::add, this::close);
    }

    void load() {
        ui.background().run(incoming::page, this::show, this::refused);
    }

    private void show(IncomingPage page) {
        var typed = unsavedCards();
        var resumed = waiting;
        waiting = Unsaved.NOTHING;
        read = true;
        shown.clear();
        rows.getChildren().clear();
        for (var one : page.open()) {
            var made = IncomingRowController.make(ui, one,
                    incoming.mayReceive() ? Optional.of(acts(one)) : Optional.empty());
            shown.put(key(one), made.row());
            rows.getChildren().add(made.root());
            made.row().inputs().resume(typed.part(key(one)));
        }
        resumed.tellClosed(this::isThere);
        if (page.open().isEmpty()) {
            rows.getChildren().setAll(new EmptyState(ui.texts().say("referrals.incoming.none")));
        }
        here.setVisible(!page.here().isEmpty() || !page.notHere().isEmpty());
        here.getChildren().setAll(Stream.concat(
                page.here().stream().map(one -> IncomingRowController.here(ui, one, mayReceipt(one.referral()))),
                page.notHere().stream().map(one -> IncomingRowController.notHere(ui, one, mayReceipt(one))))
                .toList());
    }

    private Optional<Runnable> mayReceipt(IncomingReferral one) {
        return incoming.mayReceive() ? Optional.of(() -> receipt(one)) : Optional.empty();
    }

    private static String key(IncomingReferral one) {
        return one.id().value().toString();
    }

    private IncomingRowController.Acts acts(IncomingReferral one) {
        return new IncomingRowController.Acts(() -> ui.navigator().go(new Welcoming()),
                card -> ask(one, card),
                () -> sure("referrals.incoming.not-here-ask", "referrals.incoming.not-here",
                        () -> act("not " + key(one), () -> incoming.notHere(one.id()),
                                "referrals.incoming.is-not-here")),
                () -> sure("referrals.incoming.delete-ask", "referrals.incoming.delete",
                        () -> act("delete " + key(one), () -> incoming.delete(one.id()),
                                "referrals.incoming.deleted")),
                () -> receipt(one));
    }

    /// Shows whose card it is before what came with it is deleted: a mistyped card may be somebody else's.
    private void ask(IncomingReferral one, String card) {
        message.clear();
        changing.run("whose " + key(one), () -> incoming.whose(one.id(), card), her -> {
            // The screen may have changed meanwhile.
            if (rows.getScene() != null) {
                ui.dialogs().ask(new Question(ui.texts().say("referrals.incoming.here-ask"), who(her),
                        ui.texts().say("referrals.incoming.here"), ui.texts().say("referrals.form.cancel"),
                        Question.Weight.DESTROYS),
                        () -> act("here " + key(one), () -> incoming.here(one.id(), her.card().toString()),
                                "referrals.incoming.is-here"));
            }
        }, this::refused);
    }

    /// Asks before what came with a referral is deleted, which cannot be undone.
    private void sure(String question, String verb, Runnable deed) {
        message.clear();
        ui.dialogs().ask(new Question(ui.texts().say(question), ui.texts().say("referrals.incoming.lost"),
                ui.texts().say(verb), ui.texts().say("referrals.form.cancel"), Question.Weight.DESTROYS), deed);
    }

    private String who(PersonRow her) {
        var code = (her.card() + "  " + her.initial()).strip();
        var year = her.birthYear();
        return year.isPresent()
                ? ui.texts().say("referrals.incoming.here-born", code, String.valueOf(year.getAsInt()))
                : ui.texts().say("referrals.incoming.here-who", code);
    }

    private void act(String what, Runnable deed, String done) {
        message.clear();
        changing.run(what, () -> {
            deed.run();
            return incoming.page();
        }, page -> {
            show(page);
            message.done(ui.texts().say(done));
        }, this::refused);
    }

    private void receipt(IncomingReferral one) {
        message.clear();
        changing.run("receipt " + key(one), () -> incoming.receipt(one.id()), receipt -> {
            load();
            // The screen may have changed meanwhile.
            if (rows.getScene() != null) {
                window.printing().print(new Printout(ui.texts().say("referrals.receipt.holds"),
                        ui.texts().say("referrals.letter.printed"), List.of(ArrivalSheetController.make(ui, receipt))),
                        message::done);
            }
        }, this::refused);
    }

    @FXML
    private void open() {
        message.clear();
        form.setVisible(true);
        formController.focus();
    }

    private void add(NewIncoming typed) {
        message.clear();
        changing.run("add", () -> incoming.add(typed), _ -> {
            close();
            load();
            message.done(ui.texts().say("referrals.incoming.added"));
        }, this::refused);
    }

    private void close() {
        formController.clear();
        form.setVisible(false);
        add.requestFocus();
    }

    Unsaved unsaved() {
        var cards = unsavedCards();
        return form.isVisible() ? cards.with(FORM, formController.inputs().unsaved()) : cards;
    }

    private Unsaved unsavedCards() {
        var unsaved = waiting;
        for (var one : shown.entrySet()) {
            unsaved = unsaved.with(one.getKey(), one.getValue().inputs().unsaved());
        }
        return unsaved;
    }

    void resume(Unsaved unsaved) {
        waiting = read ? Unsaved.NOTHING : unsaved;
        var typed = unsaved.part(FORM);
        if (!typed.isEmpty()) {
            form.setVisible(true);
            formController.inputs().resume(typed);
        }
        if (read) {
            shown.forEach((key, row) -> row.inputs().resume(unsaved.part(key)));
            unsaved.tellClosed(this::isThere);
        }
    }

    /// Checks whether the input belongs to a shown row: a referral that a colleague has closed meanwhile no longer has one.
    private boolean isThere(String part) {
        return part.equals(FORM) || shown.containsKey(part);
    }

    private void refused(Refusal no) {
        message.warn(ui.texts().say(no.key()));
    }
}
