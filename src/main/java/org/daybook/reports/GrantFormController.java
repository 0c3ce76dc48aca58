package org.daybook.reports;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.VBox;
import org.daybook.base.Refusal;
import org.daybook.base.TypedDate;
import org.daybook.ui.Card;
import org.daybook.ui.ChosenWords;
import org.daybook.ui.DateField;
import org.daybook.ui.Field;
import org.daybook.ui.FocusInView;
import org.daybook.ui.FormFields;
import org.daybook.ui.InputLimits;
import org.daybook.ui.Inputs;
import org.daybook.ui.MessageLine;
import org.daybook.ui.Once;
import org.daybook.ui.Texts;
import org.daybook.ui.Ui;
import org.daybook.ui.Unsaved;

/// The form for adding or changing a grant.
final class GrantFormController {
    /// The refusals of a change to a grant that is no longer stored as the form was filled with it.
    private static final Set<String> STALE = Set.of("reports.refusal.grant-changed", "reports.refusal.no-such-grant");

    private final Ui ui;
    private final Texts texts;
    private final Grants grants;
    private final Once saving;
    private final FormFields fields;
    private final Inputs inputs = new Inputs();
    private final Map<String, CheckBox> parts = new LinkedHashMap<>();
    private List<GrantRow> all = List.of();
    private Optional<Grant> editing = Optional.empty();
    private Optional<Unsaved> waiting = Optional.empty();
    private boolean read;
    private MessageLine message = new MessageLine();
    private Runnable after = () -> {};
    private BiConsumer<Runnable, Runnable> undoing = (_, _) -> {};

    @FXML
    private Card card;
    @FXML
    private Field nameField;
    @FXML
    private TextField name;
    @FXML
    private Field funderField;
    @FXML
    private TextField funder;
    @FXML
    private Field firstField;
    @FXML
    private DateField first;
    @FXML
    private Field lastField;
    @FXML
    private DateField last;
    @FXML
    private VBox paid;
    @FXML
    private ComboBox<String> template;
    @FXML
    private VBox figures;
    @FXML
    private GrantTargetsController figuresController;
    @FXML
    private Field targetField;
    @FXML
    private TextField target;
    @FXML
    private Button save;
    @FXML
    private Button cancel;

    GrantFormController(Ui ui, Grants grants) {
        this.ui = ui;
        texts = ui.texts();
        this.grants = grants;
        saving = new Once(ui.background());
        fields = new FormFields(texts);
    }

    @FXML
    private void initialize() {
        cancel.managedProperty().bind(cancel.visibleProperty());
        GrantForm.allParts().forEach(code -> parts.put(code, new CheckBox(new GrantWords(texts).part(code))));
        parts.values().forEach(tick -> tick.setWrapText(true));
        paid.getChildren().addAll(parts.values());
        var titles = ReportTemplate.BUILT_IN.stream()
                .collect(Collectors.toMap(code -> code,
                        code -> ReportTemplate.builtIn(code, texts.locale().getLanguage()).title()));
        template.valueProperty()
                .addListener((_, _, now) -> figuresController.offer(Optional.ofNullable(now).orElse("")));
        template.getItems().add("");
        template.getItems().addAll(ReportTemplate.BUILT_IN);
        template.setConverter(
                new ChosenWords<>(code -> titles.getOrDefault(code, texts.say("reports.grants.no-template"))));
        Stream.of(name, funder).forEach(input -> InputLimits.most(input, GrantForm.LONGEST, texts));
        fields.with("name", nameField).with("funder", funderField).with("first", firstField).with("last", lastField)
                .with("target", targetField);
        empty();
        inputs.about("editing", () -> editing.map(grant -> grant.id().toString()).orElse(""), this::editAgain,
                this::empty)
                .with("name", name).with("funder", funder).with("first", first).with("last", last)
                .with("template", template)
                .with("target", target);
        parts.forEach(inputs::with);
        inputs.with("figures", figures, figuresController::written, figuresController::put);
    }

    /// @param line  shows what was done
    /// @param saved called after a grant was added or changed, or could not be
    /// @param undo  runs its first argument, which undoes, on the write lane and then its second on the screen thread
    void on(MessageLine line, Runnable saved, BiConsumer<Runnable, Runnable> undo) {
        message = line;
        after = saved;
        undoing = undo;
    }

    void show(List<GrantRow> now) {
        all = now;
        read = true;
        waiting.ifPresent(inputs::resume);
        waiting = Optional.empty();
    }

    /// Fills the form with a grant to be changed, unless that would discard unsaved input: then the worker is told so and may
    /// cancel it.
    void edit(GrantRow row) {
        if (inputs.isChanged()) {
            message.warn(texts.say("ui.row-form.unsaved"));
            cancel.setVisible(true);
            save.requestFocus();
            return;
        }
        fill(row);
        inputs.begin();
        name.requestFocus();
        FocusInView.bringSoon(nameField);
    }

    private boolean editAgain(String id) {
        var row = all.stream().filter(one -> one.grant().id().toString().equals(id)).findFirst();
        row.ifPresent(this::fill);
        return row.isPresent();
    }

    private void fill(GrantRow row) {
        var grant = row.grant();
        editing = Optional.of(grant);
        name.setText(grant.name());
        funder.setText(grant.funder());
        first.setText(DateField.written(grant.first().atDay(1)));
        last.setText(DateField.written(grant.last().atEndOfMonth()));
        parts.forEach((code, tick) -> tick.setSelected(grant.parts().contains(code)));
        template.setValue(grant.template().orElse(""));
        figuresController.fill(grant.targets());
        target.setText(grant.target().map(people -> Integer.toString(people)).orElse(""));
        mode(row.isFixed());
    }

    private void mode(boolean fixed) {
        boolean changes = editing.isPresent();
        card.setTitle(texts.say(changes ? "reports.grants.form.edit" : "reports.grants.form.add"));
        save.setText(texts.say(changes ? "reports.grants.form.save" : "reports.grants.form.add.verb"));
        cancel.setVisible(changes);
        first.setDisable(fixed);
        paid.setDisable(fixed);
    }

    private void empty() {
        editing = Optional.empty();
        Stream.<TextInputControl>of(name, funder, first, last, target).forEach(TextInputControl::clear);
        parts.values().forEach(tick -> tick.setSelected(false));
        template.setValue("");
        fields.show(List.of());
        mode(false);
        inputs.begin();
    }

    private GrantForm form() {
        var chosen = new ArrayList<String>();
        parts.forEach((code, tick) -> {
            if (tick.isSelected()) {
                chosen.add(code);
            }
        });
        return new GrantForm(Inputs.typed(name), Inputs.typed(funder),
                TypedDate.nearest(Inputs.typed(first), grants.today()),
                TypedDate.next(Inputs.typed(last), grants.today()), Set.copyOf(chosen),
                Optional.ofNullable(template.getValue()).filter(code -> !code.isEmpty()), Inputs.typed(target),
                figuresController.typed());
    }

    @FXML
    private void save() {
        message.clear();
        var form = form();
        fields.show(form.problems().stream().filter(problem -> !problem.field().equals("figures")).toList());
        if (!figuresController.check() || !form.problems().isEmpty()) {
            return;
        }
        if (editing.isPresent()) {
            var before = editing.get();
            saving.run(() -> grants.change(before, form),
                    now -> done("reports.grants.changed", () -> grants.restore(now, before), () -> {}), this::refused);
        } else {
            var typed = inputs.asTyped();
            saving.run(() -> grants.add(form),
                    grant -> done("reports.grants.added", () -> grants.delete(grant), typed), this::refused);
        }
    }

    private void done(String key, Runnable back, Runnable undone) {
        empty();
        message.done(texts.say(key), texts.say("ui.message.undo"), () -> undoing.accept(back, undone));
        name.requestFocus();
        FocusInView.bringSoon(nameField);
        after.run();
    }

    @FXML
    private void cancel() {
        empty();
        name.requestFocus();
    }

    Unsaved unsaved() {
        return waiting.orElseGet(inputs::unsaved);
    }

    /// The grant being changed is filled in first, so this waits until the page has been read.
    void resume(Unsaved unsaved) {
        if (read) {
            inputs.resume(unsaved);
        } else {
            waiting = Optional.of(unsaved);
        }
    }

    private void refused(Refusal no) {
        if (editing.isPresent() && STALE.contains(no.key())) {
            // A new visit compares what was typed with what is stored, and offers both.
            ui.navigator().again();
        } else {
            message.warn(texts.say(no.key()));
            after.run();
        }
    }
}
