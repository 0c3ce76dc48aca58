package org.daybook.training;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import org.daybook.base.TypedDate;
import org.daybook.staff.StaffId;
import org.daybook.staff.StaffMember;
import org.daybook.training.TrainingForm.Certificate;
import org.daybook.training.TrainingForm.TypedSubject;
import org.daybook.ui.Card;
import org.daybook.ui.ChosenWords;
import org.daybook.ui.DateField;
import org.daybook.ui.Field;
import org.daybook.ui.FormFields;
import org.daybook.ui.InputLimits;
import org.daybook.ui.Inputs;
import org.daybook.ui.RowForm;
import org.daybook.ui.Segments;
import org.daybook.ui.Texts;
import org.daybook.ui.Ui;

/// The form for adding or correcting a training.
final class TrainingFormController {
    private final Texts texts;
    private final Trainings trainings;
    private final FormFields fields;
    private final Inputs inputs = new Inputs();
    private final RowForm<TrainingId> row;
    private Optional<Training> filled = Optional.empty();
    private TrainingPage page = TrainingPage.NOTHING;

    @FXML
    private Card card;
    @FXML
    private Field whoField;
    @FXML
    private ComboBox<StaffMember> who;
    @FXML
    private Field topicField;
    @FXML
    private ComboBox<TrainingTopic> topic;
    @FXML
    private Field titleField;
    @FXML
    private TextField title;
    @FXML
    private Field hoursField;
    @FXML
    private TextField hours;
    @FXML
    private Field onField;
    @FXML
    private DateField on;
    @FXML
    private Field byField;
    @FXML
    private TextField by;
    @FXML
    private Segments<Certificate.State> certificate;
    @FXML
    private Field keptAtField;
    @FXML
    private TextField keptAt;
    @FXML
    private Field validUntilField;
    @FXML
    private DateField validUntil;
    @FXML
    private Button save;
    @FXML
    private Button cancel;

    TrainingFormController(Ui ui, Trainings trainings) {
        texts = ui.texts();
        this.trainings = trainings;
        fields = new FormFields(texts);
        row = new RowForm<>(ui, new RowForm.Keys("training.form.add", "training.form.add.verb", "training.form.added",
                "training.form.edit", "training.form.save", "training.form.changed",
                Set.of("training.refusal.gone")), fields, inputs);
    }

    @FXML
    private void initialize() {
        for (var node : List.of(whoField, keptAtField)) {
            node.managedProperty().bind(node.visibleProperty());
        }
        whoField.setVisible(trainings.isForAll());
        who.setConverter(new ChosenWords<>(StaffMember::initials));
        topic.getItems().setAll(Arrays.asList(TrainingTopic.values()));
        topic.setConverter(new ChosenWords<>(one -> texts.of("training", one)));
        certificate.options(List.of(Certificate.State.values()), one -> texts.of("training", one));
        certificate.chosenProperty().addListener((_, _, now) -> keptAtField.setVisible(isYes(now)));
        Stream.of(title, by, keptAt).forEach(input -> InputLimits.most(input, TrainingForm.LONGEST, texts));
        fields.with("who", whoField).with("topic", topicField).with("title", titleField).with("hours", hoursField)
                .with("on", onField).with("by", byField).with("keptAt", keptAtField)
                .with("validUntil", validUntilField);
        row.in(new RowForm.Parts(card, save, cancel, topic), this::clear);
        inputs.about("editing", () -> row.editing().map(id -> id.value().toString()).orElse(""), this::editAgain,
                row::empty)
                .with("who", who, () -> chosen().map(id -> id.value().toString()).orElse(""), this::choose)
                .with("topic", topic, TrainingTopic::valueOf).with("title", title).with("hours", hours).with("on", on)
                .with("by", by).with("certificate", certificate, Certificate.State::valueOf).with("keptAt", keptAt)
                .with("validUntil", validUntil).awaiting("who");
    }

    private static boolean isYes(Optional<Certificate.State> state) {
        return state.equals(Optional.of(Certificate.State.YES));
    }

    /// Offers the team. The selection stays.
    void show(TrainingPage now) {
        page = now;
        var before = chosen().or(() -> Optional.of(trainings.me()));
        who.getItems().setAll(now.team());
        before.ifPresent(id -> choose(id.value().toString()));
        inputs.arrived("who");
        row.arrived();
    }

    private Optional<StaffId> chosen() {
        return Optional.ofNullable(who.getValue()).map(StaffMember::id);
    }

    private void choose(String id) {
        who.setValue(who.getItems().stream().filter(one -> one.id().value().toString().equals(id)).findFirst()
                .orElse(null));
    }

    /// Fills the form with a training to be corrected.
    void edit(Training one) {
        row.edit(() -> fill(one), hours);
    }

    private RowForm.Act<Trainings.Former> correcting(Training seen, TrainingForm form) {
        return new RowForm.Act<>(() -> trainings.change(seen, form), trainings::putBack);
    }

    /// Returns the training as it was when the form was filled.
    private Training corrected(TrainingId id) {
        return filled.filter(one -> one.id().equals(id)).orElseThrow();
    }

    private boolean editAgain(String id) {
        var one = page.lines().stream().filter(line -> line.id().value().toString().equals(id)).findFirst();
        one.ifPresent(this::fill);
        return one.isPresent();
    }

    private void fill(Training one) {
        row.edit(one.id());
        filled = Optional.of(one);
        choose(one.who().value().toString());
        if (!who.getItems().stream().map(StaffMember::id).toList().contains(one.who())) {
            // A colleague who left: her trainings can still be corrected.
            var left = new StaffMember(one.who(), "", page.name(one.who()), Set.of());
            who.getItems().add(left);
            who.setValue(left);
        }
        who.setDisable(true);
        topic.setValue(one.subject().topic());
        title.setText(one.subject().title());
        hours.setText(TypedHours.of(one.minutes()));
        on.setText(DateField.written(one.on()));
        by.setText(one.by());
        certificate.choose(Optional.of(one.certificateAt().isPresent()
                ? Certificate.State.YES
                : Certificate.State.NO));
        keptAt.setText(one.certificateAt().orElse(""));
        validUntil.setText(one.validUntil().map(DateField::written).orElse(""));
    }

    private void clear() {
        who.setDisable(false);
        choose(trainings.me().value().toString());
        topic.setValue(null);
        Stream.of(title, hours, on, by, keptAt, validUntil).forEach(TextInputControl::clear);
        certificate.choose(Optional.of(Certificate.State.NO));
    }

    private TrainingForm form() {
        return new TrainingForm(chosen(),
                new TypedSubject(Optional.ofNullable(topic.getValue()), Inputs.typed(title)),
                new TypedHours(Inputs.typed(hours)),
                TypedDate.nearest(Inputs.typed(on), page.today()), Inputs.typed(by),
                new Certificate(certificate.chosen().orElse(Certificate.State.NO),
                        isYes(certificate.chosen()) ? Inputs.typed(keptAt) : ""),
                TypedDate.next(Inputs.typed(validUntil), page.today()));
    }

    @FXML
    private void save() {
        var form = form();
        row.save(form.problems(), new RowForm.Act<>(() -> trainings.add(form), trainings::delete),
                id -> correcting(corrected(id), form));
    }

    @FXML
    private void cancel() {
        row.cancel();
    }

    RowForm<TrainingId> row() {
        return row;
    }
}
