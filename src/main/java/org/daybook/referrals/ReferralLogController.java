package org.daybook.referrals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.fxml.FXML;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import org.daybook.base.Problem;
import org.daybook.base.TypedDate;
import org.daybook.services.ServiceKind;
import org.daybook.ui.ChosenWords;
import org.daybook.ui.Field;
import org.daybook.ui.FormFields;
import org.daybook.ui.InputLimits;
import org.daybook.ui.Inputs;
import org.daybook.ui.Texts;

/// The small form below a referral: its status now, why she did not receive it, and the outcome in her words.
final class ReferralLogController {
    private final Texts texts;
    private final FormFields fields;
    private final Inputs inputs = new Inputs();
    private Consumer<NewStep> logged = _ -> {};
    private Runnable cancelled = () -> {};
    private LocalDate day = LocalDate.EPOCH;

    @FXML
    private Field statusField;
    @FXML
    private ComboBox<ReferralStatus> status;
    @FXML
    private Field gapField;
    @FXML
    private ComboBox<ReferralGap> gap;
    @FXML
    private Field reflectionField;
    @FXML
    private TextField reflection;
    @FXML
    private Field wordsField;
    @FXML
    private TextField words;

    ReferralLogController(Texts texts) {
        this.texts = texts;
        fields = new FormFields(texts);
    }

    @FXML
    private void initialize() {
        fields.with("status", statusField).with("gap", gapField).with("words", wordsField)
                .with("reflection", reflectionField);
        status.setConverter(new ChosenWords<>(one -> texts.of("referrals", one)));
        gap.getItems().setAll(ReferralGap.values());
        gap.setConverter(new ChosenWords<>(one -> texts.of("referrals", one)));
        gapField.managedProperty().bind(gapField.visibleProperty());
        gapField.setVisible(false);
        reflectionField.managedProperty().bind(reflectionField.visibleProperty());
        status.valueProperty().addListener((_, _, now) -> gapField.setVisible(now == ReferralStatus.NOT_RECEIVED));
        InputLimits.most(words, NewStep.LONGEST, texts);
        inputs.with("status", status, ReferralStatus::valueOf).with("gap", gap, ReferralGap::valueOf)
                .with("words", words).with("reflection", reflection);
    }

    /// @param of     the referral
    /// @param today  the site's date
    /// @param then   called with what was typed
    /// @param cancel called instead
    void show(Referral of, LocalDate today, Consumer<NewStep> then, Runnable cancel) {
        day = today;
        boolean gone = of.goneOn().isPresent();
        reflectionField.setVisible(of.terms().need() == ServiceKind.NATIONAL_REFERRAL);
        logged = then;
        cancelled = cancel;
        status.getItems().setAll(Arrays.stream(ReferralStatus.values())
                .filter(one -> one != ReferralStatus.PREPARED && one != ReferralStatus.ASKED)
                .filter(one -> gone || !one.needsAsking()).toList());
    }

    /// Returns unsaved input.
    Inputs inputs() {
        return inputs;
    }

    void focus() {
        status.requestFocus();
    }

    @FXML
    private void log() {
        var until = TypedDate.next(reflectionField.isVisible()
                ? Optional.ofNullable(reflection.getText()).orElse("")
                : "", day);
        var form = new NewStep(Optional.ofNullable(status.getValue()), Optional.ofNullable(gap.getValue()),
                Optional.ofNullable(words.getText()).orElse(""), until.day());
        var problems = new ArrayList<>(form.problems());
        if (until.makesNoSense()) {
            problems.add(new Problem("reflection", "referrals.problem.reflection"));
        }
        fields.show(problems);
        if (problems.isEmpty()) {
            logged.accept(form);
        }
    }

    @FXML
    private void cancel() {
        fields.show(List.of());
        cancelled.run();
    }
}
