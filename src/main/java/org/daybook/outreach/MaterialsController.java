package org.daybook.outreach;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.daybook.base.Refusal;
import org.daybook.ui.ChosenWords;
import org.daybook.ui.EmptyState;
import org.daybook.ui.Field;
import org.daybook.ui.FormFields;
import org.daybook.ui.InputLimits;
import org.daybook.ui.Inputs;
import org.daybook.ui.MessageLine;
import org.daybook.ui.OnceEach;
import org.daybook.ui.Segments;
import org.daybook.ui.Texts;
import org.daybook.ui.Ui;

/// The materials that are handed out, and their stock.
final class MaterialsController implements OutreachSection {
    private final Ui ui;
    private final Texts texts;
    private final Outreach outreach;
    private final OutreachWords words;
    private final OnceEach changing;
    private final FormFields fields;
    private final Inputs inputs = new Inputs();
    private IntConsumer counted = _ -> {};

    @FXML
    private MessageLine message;
    @FXML
    private Node forms;
    @FXML
    private Field whichField;
    @FXML
    private ComboBox<Material> which;
    @FXML
    private Segments<EntryReason> reason;
    @FXML
    private Field numberField;
    @FXML
    private TextField number;
    @FXML
    private Field titleField;
    @FXML
    private TextField title;
    @FXML
    private Field kindField;
    @FXML
    private ComboBox<MaterialKind> kind;
    @FXML
    private Field languageField;
    @FXML
    private ComboBox<String> language;
    @FXML
    private VBox rows;

    MaterialsController(Ui ui, Outreach outreach) {
        this.ui = ui;
        this.texts = ui.texts();
        this.outreach = outreach;
        words = new OutreachWords(texts);
        changing = new OnceEach(ui.background());
        fields = new FormFields(texts);
    }

    @FXML
    private void initialize() {
        fields.with("title", titleField).with("materialKind", kindField).with("language", languageField)
                .with("which", whichField).with("number", numberField);
        forms.managedProperty().bind(forms.visibleProperty());
        forms.setVisible(outreach.activities().mayChange());
        OutreachRowController.numberOnly(number, texts);
        InputLimits.most(title, NewActivity.LONGEST, texts);
        reason.options(List.of(EntryReason.values()), words::of);
        reason.choose(Optional.of(EntryReason.RECEIVED));
        which.setConverter(new ChosenWords<>(one -> texts.say("outreach.materials.one", one.title(),
                words.language(one.language()))));
        kind.getItems().setAll(Arrays.asList(MaterialKind.values()));
        kind.setConverter(new ChosenWords<>(words::of));
        language.getItems().setAll(words.languages());
        language.setConverter(new ChosenWords<>(words::language));
        inputs.with("which", which, () -> Optional.ofNullable(which.getValue()).map(MaterialsController::code)
                .orElse(""),
                code -> which.setValue(which.getItems().stream().filter(one -> code(one).equals(code))
                        .findFirst().orElse(null)))
                .with("reason", reason, EntryReason::valueOf).with("number", number).with("title", title)
                .with("kind", kind, MaterialKind::valueOf)
                .with("language", language, () -> Optional.ofNullable(language.getValue()).orElse(""),
                        code -> language.setValue(code.isEmpty() ? null : code))
                .awaiting("which");
    }

    private static String code(Material one) {
        return one.id().value().toString();
    }

    @Override
    public void counts(IntConsumer many) {
        counted = many;
    }

    @Override
    public void load() {
        ui.background().run(outreach.materials()::all, this::show, this::refused);
    }

    private void show(List<Material.Stock> all) {
        var before = Optional.ofNullable(which.getValue()).map(Material::id);
        which.getItems().setAll(all.stream().map(Material.Stock::material).toList());
        which.setValue(which.getItems().stream().filter(one -> before.filter(one.id()::equals).isPresent()).findFirst()
                .orElse(null));
        inputs.arrived("which");
        counted.accept(all.size());
        rows.getChildren().setAll(all.stream().map(this::row).toList());
        if (all.isEmpty()) {
            rows.getChildren().setAll(new EmptyState(texts.say("outreach.materials.none")));
        }
    }

    private Node row(Material.Stock one) {
        var stock = new Label(texts.say("outreach.materials.stock", one.stock(), one.handedOut()));
        stock.setMinWidth(Label.USE_PREF_SIZE);
        var row = OutreachRowController.row(one.material().title(), words.facts(one.material()), stock);
        if (outreach.activities().mayChange() && one.stock() == 0 && one.handedOut() == 0) {
            row.getChildren().add(deleting(one.material()));
        }
        return row;
    }

    private Button deleting(Material one) {
        return OutreachRowController.button("delete-material", texts.say("outreach.delete"), one.title(),
                () -> run("delete " + code(one), () -> outreach.materials().delete(one),
                        () -> message.done(texts.say("outreach.deleted"), texts.say("ui.message.undo"),
                                () -> run("back " + code(one), () -> outreach.materials().putBack(one), () -> {}))));
    }

    @FXML
    private void record() {
        message.clear();
        var chosen = Optional.ofNullable(which.getValue());
        var why = reason.chosen().orElse(EntryReason.RECEIVED);
        boolean none = number.getText() == null || number.getText().isBlank();
        int many = OutreachRowController.number(number);
        fields.show(List.of());
        if (chosen.isEmpty()) {
            whichField.problem(texts.say("outreach.problem.which"));
            which.requestFocus();
        } else if (none || (many == 0 && why != EntryReason.COUNTED)) {
            numberField.problem(texts.say("outreach.problem.number"));
            number.requestFocus();
        } else {
            var words = inputs.asTyped("which", "reason", "number");
            changing.run("record", () -> outreach.materials().record(chosen.get().id(), why, many), entry -> {
                number.clear();
                inputs.begin(List.of("which", "reason", "number"));
                entry.ifPresentOrElse(written -> message.done(texts.say("outreach.materials.recorded"),
                        texts.say("ui.message.undo"),
                        () -> run("take back", () -> outreach.materials().takeBack(written.id()), words)),
                        () -> message.done(texts.say("outreach.materials.recorded")));
                load();
            }, no -> notRecorded(no, chosen.get()));
        }
    }

    /// Reports the stock if the worker wanted to hand out more.
    private void notRecorded(Refusal no, Material one) {
        if (!StockBefore.NOT_SO_MANY.equals(no.key())) {
            refused(no);
            return;
        }
        ui.background().run(outreach.materials()::all, all -> {
            show(all);
            numberField.problem(texts.say("outreach.problem.only", all.stream()
                    .filter(there -> there.material().id().equals(one.id())).mapToInt(Material.Stock::stock).sum()));
            number.requestFocus();
        }, this::refused);
    }

    @FXML
    private void add() {
        message.clear();
        var form = new NewMaterial(Optional.ofNullable(kind.getValue()),
                Optional.ofNullable(title.getText()).orElse(""),
                Optional.ofNullable(language.getValue()));
        fields.show(form.problems());
        if (form.problems().isEmpty()) {
            var words = inputs.asTyped("title", "kind", "language");
            changing.run("add", () -> outreach.materials().add(form), one -> {
                title.clear();
                kind.setValue(null);
                language.setValue(null);
                inputs.begin(List.of("title", "kind", "language"));
                message.done(texts.say("outreach.materials.added"), texts.say("ui.message.undo"),
                        () -> run("delete " + code(one), () -> outreach.materials().delete(one), words));
                load();
            }, this::refused);
        }
    }

    private void run(String what, Runnable deed, Runnable then) {
        message.clear();
        changing.change(what, deed, () -> {
            then.run();
            load();
        }, this::refused);
    }

    @Override
    public Inputs inputs() {
        return inputs;
    }

    private void refused(Refusal no) {
        message.warn(texts.say(no.key()));
    }
}
