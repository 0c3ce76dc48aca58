package org.daybook.outreach;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.daybook.base.ParticipantId;
import org.daybook.base.Refusal;
import org.daybook.staff.RecordSection;
import org.daybook.staff.WindowServices;
import org.daybook.ui.ChosenWords;
import org.daybook.ui.EmptyState;
import org.daybook.ui.Field;
import org.daybook.ui.FormFields;
import org.daybook.ui.Inputs;
import org.daybook.ui.MessageLine;
import org.daybook.ui.OnceEach;
import org.daybook.ui.Printout;
import org.daybook.ui.Texts;
import org.daybook.ui.Ui;

/// The section of her record about things and tickets that she was given.
final class HerHelpController implements RecordSection.Shown {
    private final Ui ui;
    private final Texts texts;
    private final MaterialHelp help;
    private final WindowServices window;
    private final OutreachWords words;
    private final OnceEach changing;
    private final FormFields fields;
    private final Inputs inputs = new Inputs();
    private Optional<ParticipantId> her = Optional.empty();

    @FXML
    private MessageLine message;
    @FXML
    private VBox rows;
    @FXML
    private Node form;
    @FXML
    private Field kindField;
    @FXML
    private ComboBox<HelpKind> kind;
    @FXML
    private Field piecesField;
    @FXML
    private TextField pieces;
    @FXML
    private TextField euro;

    HerHelpController(Ui ui, MaterialHelp help, WindowServices window) {
        this.ui = ui;
        this.texts = ui.texts();
        this.help = help;
        this.window = window;
        words = new OutreachWords(texts);
        changing = new OnceEach(ui.background());
        fields = new FormFields(texts);
    }

    @FXML
    private void initialize() {
        fields.with("helpKind", kindField).with("pieces", piecesField);
        form.managedProperty().bind(form.visibleProperty());
        form.setVisible(help.mayGive());
        kind.getItems().setAll(Arrays.asList(HelpKind.values()));
        kind.setConverter(new ChosenWords<>(words::of));
        OutreachRowController.numberOnly(pieces, texts);
        OutreachRowController.numberOnly(euro, texts);
        inputs.with("kind", kind, HelpKind::valueOf).with("pieces", pieces).with("euro", euro);
    }

    @Override
    public void show(ParticipantId whom) {
        her = Optional.of(whom);
        load();
    }

    @Override
    public void focusStart() {
        kind.requestFocus();
    }

    private void load() {
        her.ifPresent(whom -> ui.background().run(() -> help.of(whom), this::show, this::refused));
    }

    private void show(List<GivenHelp> all) {
        rows.getChildren().setAll(all.stream().map(this::row).toList());
        if (all.isEmpty()) {
            rows.getChildren().setAll(new EmptyState(texts.say("outreach.help.none")));
        }
    }

    private Node row(GivenHelp one) {
        var what = words.given(one.what());
        return help.mayGive()
                ? OutreachRowController.row(what, words.facts(one),
                        OutreachRowController.button("receipt-help", texts.say("outreach.help.receipt"), what,
                                () -> receipt(one)),
                        OutreachRowController.button("delete-help", texts.say("outreach.delete"), what,
                                () -> delete(one)))
                : OutreachRowController.row(what, words.facts(one));
    }

    @FXML
    private void give() {
        message.clear();
        int worth = OutreachRowController.number(euro);
        var typed = new NewHelp(Optional.ofNullable(kind.getValue()), OutreachRowController.number(pieces),
                worth > 0 ? OptionalInt.of(worth) : OptionalInt.empty());
        fields.show(typed.problems());
        if (typed.problems().isEmpty()) {
            var words = inputs.asTyped();
            run("give", whom -> help.give(whom, typed), one -> {
                kind.setValue(null);
                pieces.clear();
                euro.clear();
                inputs.begin();
                undoable("outreach.help.saved", "take back", whom -> help.delete(whom, one.id()), words);
            });
        }
    }

    private void delete(GivenHelp one) {
        message.clear();
        run("delete " + one.id(), whom -> help.delete(whom, one.id()),
                gone -> undoable("outreach.deleted", "back " + one.id(), whom -> {
                    help.putBack(whom, gone);
                    return gone;
                }, () -> {}));
    }

    private void receipt(GivenHelp one) {
        message.clear();
        run("receipt " + one.id(), whom -> help.receipt(whom, one.id()), receipt -> {
            // The screen may have changed in the meantime.
            if (rows.getScene() != null) {
                window.printing().print(new Printout(texts.say("outreach.help.holds"),
                        texts.say("outreach.help.printed"), List.of(HelpSheetController.make(ui, receipt))),
                        message::done);
            }
        });
    }

    private <T> void undoable(String done, String what, Function<ParticipantId, T> undo, Runnable then) {
        message.done(texts.say(done), texts.say("ui.message.undo"), () -> run(what, undo, _ -> then.run()));
    }

    private <T> void run(String what, Function<ParticipantId, T> deed, Consumer<T> then) {
        her.ifPresent(whom -> changing.run(what, () -> deed.apply(whom), result -> {
            then.accept(result);
            load();
        }, this::refused));
    }

    @Override
    public Inputs inputs() {
        return inputs;
    }

    private void refused(Refusal no) {
        message.warn(texts.say(no.key()));
    }
}
