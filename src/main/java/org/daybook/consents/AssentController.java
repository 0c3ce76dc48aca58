package org.daybook.consents;

import java.util.List;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.daybook.base.ParticipantId;
import org.daybook.ui.ChosenWords;
import org.daybook.ui.Field;
import org.daybook.ui.FormFields;
import org.daybook.ui.InputLimits;
import org.daybook.ui.Inputs;
import org.daybook.ui.Segments;
import org.daybook.ui.Ui;
import org.daybook.ui.Unsaved;

/// Who answers for somebody under 18, and what she herself says. Takes no space for an adult; what comes and goes is inside,
/// because a card folds its own children.
final class AssentController implements ConsentsScreens.WhoAnswers {
    private final Ui ui;
    private final Ledger ledger;
    private final Inputs inputs = new Inputs();
    private final FormFields fields;
    private Optional<Ledger.Girl> girl = Optional.empty();

    @FXML
    private VBox root;
    @FXML
    private Label hint;
    @FXML
    private Field whoField;
    @FXML
    private Segments<Assent.Who> who;
    @FXML
    private Field relationField;
    @FXML
    private ComboBox<Assent.Relation> relation;
    @FXML
    private Field ownField;
    @FXML
    private Segments<Assent.Own> own;
    @FXML
    private Field whyAloneField;
    @FXML
    private ComboBox<Assent.Why> whyAlone;
    @FXML
    private Field whyWordsField;
    @FXML
    private TextField whyWords;
    @FXML
    private Field decidedField;
    @FXML
    private ComboBox<Assent.DecidedBy> decided;
    @FXML
    private Label counts;

    AssentController(Ui ui, Ledger ledger) {
        this.ui = ui;
        this.ledger = ledger;
        this.fields = new FormFields(ui.texts());
    }

    @FXML
    private void initialize() {
        InputLimits.most(whyWords, AssentTyped.LONGEST, ui.texts());
        List.of(root, relationField, ownField, whyAloneField, whyWordsField, decidedField, counts)
                .forEach(node -> node.managedProperty().bind(node.visibleProperty()));
        fields.with("who", whoField).with("relation", relationField).with("own", ownField).with("why", whyAloneField)
                .with("words", whyWordsField);
        who.options(List.of(Assent.Who.values()), one -> ui.texts().of("consents", one));
        own.options(List.of(Assent.Own.values()), one -> ui.texts().of("consents", one));
        list(relation, Assent.Relation.values());
        list(whyAlone, Assent.Why.values());
        list(decided, Assent.DecidedBy.values());
        who.chosenProperty().addListener((_, _, _) -> choice());
        own.chosenProperty().addListener((_, _, _) -> choice());
        whyAlone.valueProperty().addListener((_, _, _) -> choice());
        inputs.with("who", who, Assent.Who::valueOf).with("relation", relation, Assent.Relation::valueOf)
                .with("own", own, Assent.Own::valueOf).with("why", whyAlone, Assent.Why::valueOf)
                .with("words", whyWords).with("decided", decided, Assent.DecidedBy::valueOf);
        begin();
        show(Optional.empty());
    }

    private <E extends Enum<E>> void list(ComboBox<E> box, E[] all) {
        box.getItems().setAll(all);
        box.setConverter(new ChosenWords<>(one -> ui.texts().of("consents", one)));
    }

    /// Shows the inputs that belong to the choice of who answers, and ignores the rest.
    private void choice() {
        fields.show(List.of());
        boolean alone = who.chosen().filter(Assent.Who.SHE::equals).isPresent();
        boolean together = who.chosen().isPresent() && !alone;
        relationField.setVisible(together);
        ownField.setVisible(together);
        counts.setVisible(together && own.chosen().filter(Assent.Own.NO::equals).isPresent());
        whyAloneField.setVisible(alone);
        whyWordsField.setVisible(alone && whyAlone.getValue() == Assent.Why.OTHER);
        decidedField.setVisible(alone);
    }

    @Override
    public void ask(ParticipantId her) {
        ui.background().run(() -> ledger.girl(her), this::show);
    }

    @Override
    public void show(Optional<Ledger.Girl> now) {
        girl = now;
        root.setVisible(now.isPresent());
        now.ifPresent(one -> hint.setText(ui.texts().say("consents.assent.hint", one.age(),
                ui.texts().of("consents", MinorStatus.Step.of(one.age())))));
    }

    @Override
    public Optional<Assent> assent() {
        return girl.flatMap(one -> typed().assent(one.age()));
    }

    @Override
    public boolean isLacking() {
        var problems = girl.map(one -> typed().problems(one.age())).orElse(List.of());
        fields.show(problems);
        problems.stream().findFirst().ifPresent(first -> {
            // A row of buttons itself takes no focus.
            if (first.field().equals("who")) {
                who.getChildren().getFirst().requestFocus();
            } else if (first.field().equals("own")) {
                own.getChildren().getFirst().requestFocus();
            }
        });
        return !problems.isEmpty();
    }

    private AssentTyped typed() {
        return new AssentTyped(who.chosen(), Optional.ofNullable(relation.getValue()), own.chosen(),
                Optional.ofNullable(whyAlone.getValue()), whyWords.getText() == null ? "" : whyWords.getText(),
                Optional.ofNullable(decided.getValue()).orElse(Assent.DecidedBy.WORKER));
    }

    @Override
    public void fill(Optional<Assent> before) {
        before.map(AssentTyped::of).ifPresent(this::fill);
    }

    /// Resets it for the next answer.
    void begin() {
        fill(AssentTyped.nothing());
        inputs.begin();
    }

    private void fill(AssentTyped typed) {
        who.choose(typed.who());
        typed.relation().ifPresent(relation::setValue);
        own.choose(typed.own());
        typed.why().ifPresent(whyAlone::setValue);
        whyWords.setText(typed.words());
        decided.setValue(typed.decidedBy());
        choice();
    }

    @Override
    public Unsaved unsaved() {
        return inputs.unsaved();
    }

    @Override
    public void resume(Unsaved unsaved) {
        inputs.resume(unsaved);
        choice();
    }
}
