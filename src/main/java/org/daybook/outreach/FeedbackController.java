package org.daybook.outreach;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntConsumer;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.daybook.base.Refusal;
import org.daybook.base.TypedDate;
import org.daybook.ui.ChosenWords;
import org.daybook.ui.DateField;
import org.daybook.ui.EmptyState;
import org.daybook.ui.Field;
import org.daybook.ui.FormFields;
import org.daybook.ui.Inputs;
import org.daybook.ui.MessageLine;
import org.daybook.ui.OnceEach;
import org.daybook.ui.Texts;
import org.daybook.ui.Ui;

/// The feedback about the site: how many agree, and the form for more slips.
final class FeedbackController implements OutreachSection {
    private final Ui ui;
    private final Texts texts;
    private final Feedback feedback;
    private final OutreachWords words;
    private final OnceEach changing;
    private final FormFields fields;
    private final Inputs inputs = new Inputs();
    private final RatingsController<FeedbackQuestion> ratings;
    private OptionalInt year = OptionalInt.empty();
    private IntConsumer counted = _ -> {};
    private boolean filling;
    private LocalDate today = LocalDate.EPOCH;

    @FXML
    private MessageLine message;
    @FXML
    private ComboBox<Integer> years;
    @FXML
    private Label facts;
    @FXML
    private VBox questions;
    @FXML
    private Node form;
    @FXML
    private VBox answers;
    @FXML
    private Field dayField;
    @FXML
    private DateField day;
    @FXML
    private Field slipsField;
    @FXML
    private TextField slips;
    @FXML
    private VBox rows;

    FeedbackController(Ui ui, Feedback feedback) {
        this.ui = ui;
        this.texts = ui.texts();
        this.feedback = feedback;
        words = new OutreachWords(texts);
        changing = new OnceEach(ui.background());
        fields = new FormFields(texts);
        ratings = new RatingsController<>(texts, FeedbackQuestion.class);
    }

    @FXML
    private void initialize() {
        fields.with("day", dayField).with("slips", slipsField);
        form.managedProperty().bind(form.visibleProperty());
        form.setVisible(feedback.mayCount());
        OutreachRowController.numberOnly(slips, texts);
        answers.getChildren().setAll(ratings.root());
        ratings.afterSlip(() -> slips.setText(OutreachRowController.written(OutreachRowController.number(slips) + 1)));
        inputs.with("day", day).with("slips", slips).awaiting("day");
        ratings.join(inputs);
        years.setConverter(new ChosenWords<>(String::valueOf));
        years.valueProperty().addListener((_, _, now) -> {
            if (!filling && now != null) {
                year = OptionalInt.of(now);
                load();
            }
        });
    }

    @Override
    public void counts(IntConsumer many) {
        counted = many;
    }

    @Override
    public void load() {
        ui.background().run(() -> feedback.page(year), this::show, this::refused);
    }

    private void show(FeedbackPage page) {
        filling = true;
        years.getItems().setAll(page.years());
        years.setValue(page.year());
        filling = false;
        today = page.today();
        if (day.getText() == null || day.getText().isBlank()) {
            day.setText(DateField.written(today));
            inputs.arrived("day");
        }
        counted.accept(page.slips());
        facts.setText(texts.say("outreach.feedback.facts", page.slips()));
        var lines = new ArrayList<Node>();
        for (var question : FeedbackQuestion.values()) {
            lines.add(OutreachRowController.row(words.of(question), "", agreed(page, question)));
        }
        questions.getChildren().setAll(lines);
        rows.getChildren().setAll(page.counts().stream().map(this::row).toList());
        if (page.counts().isEmpty()) {
            rows.getChildren().setAll(new EmptyState(texts.say("outreach.feedback.none")));
        }
    }

    private Label agreed(FeedbackPage page, FeedbackQuestion question) {
        var few = texts.say(page.wasAnswered(question) ? "outreach.feedback.few" : "outreach.feedback.nobody",
                page.smallest());
        var label = new Label(page.said(question).map(one -> texts.say("outreach.feedback.agree", one.percent(),
                one.answered())).orElse(few));
        label.setMinWidth(Label.USE_PREF_SIZE);
        return label;
    }

    private Node row(FeedbackCount one) {
        var when = texts.date(one.on());
        var many = texts.say("outreach.feedback.facts", one.slips());
        return feedback.mayCount()
                ? OutreachRowController.row(when, many, OutreachRowController.button("delete-feedback",
                        texts.say("outreach.delete"), when, () -> delete(one)))
                : OutreachRowController.row(when, many);
    }

    private void delete(FeedbackCount one) {
        run("delete " + one.id(), () -> feedback.delete(one.id()), () -> message.done(texts.say("outreach.deleted"),
                texts.say("ui.message.undo"), () -> run("back " + one.id(), () -> feedback.putBack(one), () -> {})));
    }

    @FXML
    private void save() {
        message.clear();
        var typed = new FeedbackCount.Typed(TypedDate.nearest(
                Optional.ofNullable(day.getText()).orElse(""), today), OutreachRowController.number(slips),
                ratings.ratings());
        fields.show(typed.problems());
        if (typed.problems().isEmpty()) {
            var words = inputs.asTyped();
            changing.run("add", () -> feedback.add(typed), one -> {
                slips.clear();
                ratings.show(Ratings.none());
                inputs.begin();
                message.done(texts.say("outreach.feedback.added", one.slips()), texts.say("ui.message.undo"),
                        () -> run("take back", () -> feedback.delete(one.id()), words));
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
