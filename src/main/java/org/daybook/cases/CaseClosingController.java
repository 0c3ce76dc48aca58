package org.daybook.cases;

import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.daybook.base.Refusal;
import org.daybook.ui.Field;
import org.daybook.ui.FormFields;
import org.daybook.ui.Once;
import org.daybook.ui.Stepper;
import org.daybook.ui.Ui;

/// Closing: why, what was checked, that she may come back, how long the file is kept. And reopening it.
final class CaseClosingController implements PartShown {
    private static final int USUAL_YEARS = 3;
    private static final int MOST_YEARS = 10;

    private final Ui ui;
    private final Once closingOnce;
    private final Cases cases;
    private final FormFields fields;
    private Optional<CaseRef> ref = Optional.empty();
    private Around around = new Around(_ -> {}, () -> {});
    private BooleanSupplier halfTyped = () -> false;
    private boolean asked;

    @FXML
    private VBox closed;
    @FXML
    private Label closedFacts;
    @FXML
    private Label closedReview;
    @FXML
    private Button reopen;
    @FXML
    private VBox closing;
    @FXML
    private Field reasonField;
    @FXML
    private ComboBox<ClosingReason> reason;
    @FXML
    private CheckBox planLookedAt;
    @FXML
    private CheckBox needsMet;
    @FXML
    private CheckBox bothAgree;
    @FXML
    private Field toldField;
    @FXML
    private CheckBox told;
    @FXML
    private Field yearsField;
    @FXML
    private Stepper years;
    @FXML
    private Button closeCase;

    CaseClosingController(Ui ui, Cases cases) {
        this.closingOnce = new Once(ui.background());
        this.ui = ui;
        this.cases = cases;
        this.fields = new FormFields(ui.texts());
    }

    @FXML
    private void initialize() {
        fields.with("reason", reasonField).with("told", toldField).with("years", yearsField);
        TypedController.choices(reason, ClosingReason.values(), ui.texts());
        closing.addEventHandler(KeyEvent.KEY_PRESSED, this::hear);
        closeCase.setTooltip(new Tooltip(new KeyCodeCombination(KeyCode.ENTER, KeyCombination.SHORTCUT_DOWN)
                .getDisplayText()));
        years.setMin(1);
        years.setMax(MOST_YEARS);
        years.setValue(USUAL_YEARS);
        ui.background().run(cases::usualYears, years::setValue);
        years.describe(ui.texts().say("cases.closing.fewer"), ui.texts().say("cases.closing.more"));
        for (var each : List.of(closed, closing, reopen)) {
            each.managedProperty().bind(each.visibleProperty());
            each.setVisible(false);
        }
    }

    private void hear(KeyEvent key) {
        if (key.isShortcutDown() && key.getCode() == KeyCode.ENTER) {
            key.consume();
            close();
        }
    }

    @Override
    public void begin() {
        (closing.isVisible() ? reason : reopen).requestFocus();
    }

    @Override
    public void show(OpenCaseModel open, Around tab) {
        ref = Optional.of(open.ref());
        around = tab;
        boolean may = open.worksOnIt() && cases.mayClose();
        boolean isClosed = open.file().head().closedOn().isPresent();
        closing.setVisible(may && !isClosed);
        reopen.setVisible(may && isClosed);
        open.file().closings().stream().findFirst().ifPresent(last -> last(open, last));
    }

    /// Shows a file that may no longer be read: none of it is shown, and it can be closed.
    void unread(CaseRef which, Around tab) {
        ref = Optional.of(which);
        around = tab;
        closing.setVisible(true);
    }

    /// Asks once before it closes, if there is unsaved input on another part.
    void asksAbout(BooleanSupplier elsewhere) {
        halfTyped = elsewhere;
    }

    private void last(OpenCaseModel open, Closed last) {
        closed.setVisible(true);
        closedFacts.setText(CaseOfficeValuesController.facts(ui.texts(), open.file(), last));
        closedReview.setText(CaseOfficeValuesController.review(ui.texts(), open.file(), last));
    }

    @FXML
    private void close() {
        var form = new Closing(Optional.ofNullable(reason.getValue()), new Closing.Checks(planLookedAt.isSelected(),
                needsMet.isSelected(), bothAgree.isSelected(), told.isSelected()), years.getValue());
        fields.show(form.problems());
        if (form.problems().isEmpty() && halfTyped.getAsBoolean() && !asked) {
            asked = true;
            around.refused().accept(new Refusal("cases.refusal.half-typed"));
        } else if (form.problems().isEmpty()) {
            ref.ifPresent(which -> closingOnce.change(() -> cases.close(which, form), () -> around.again().run(),
                    around.refused()));
        }
    }

    @FXML
    private void reopenIt() {
        ref.ifPresent(which -> ui.background().change(() -> cases.reopen(which), () -> around.again().run(),
                around.refused()));
    }
}
