package org.daybook.referrals;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.fxml.FXML;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import org.daybook.consents.Sharing;
import org.daybook.services.ServiceKind;
import org.daybook.services.YesNo;
import org.daybook.ui.ChosenWords;
import org.daybook.ui.Field;
import org.daybook.ui.FormFields;
import org.daybook.ui.InputLimits;
import org.daybook.ui.Inputs;
import org.daybook.ui.OptionalSegments;
import org.daybook.ui.Segments;
import org.daybook.ui.Texts;
import org.daybook.ui.Wrapping;

/// The form for a referral received.
final class IncomingFormController {
    private final Texts texts;
    private final FormFields fields;
    private final Inputs inputs = new Inputs();
    private Consumer<NewIncoming> sent = _ -> {};
    private Runnable left = () -> {};

    @FXML
    private Field senderField;
    @FXML
    private TextField sender;
    @FXML
    private ComboBox<ServiceKind> need;
    @FXML
    private Segments<Optional<YesNo>> knows;
    @FXML
    private Field unaskedField;
    @FXML
    private TextArea unasked;

    IncomingFormController(Texts texts) {
        this.texts = texts;
        fields = new FormFields(texts);
    }

    @FXML
    private void initialize() {
        fields.with("sender", senderField).with("unasked", unaskedField);
        InputLimits.most(sender, Sharing.LONGEST, texts);
        InputLimits.most(unasked, NewIncoming.LONGEST, texts);
        Wrapping.follow(unasked);
        need.getItems().setAll(Arrays.asList(ServiceKind.values()));
        need.setConverter(new ChosenWords<>(one -> texts.of("services", one)));
        OptionalSegments.offer(knows, List.of(YesNo.values()), one -> one.map(said -> texts.of("services", said))
                .orElseGet(() -> texts.say("referrals.incoming.not-known")));
        inputs.with("sender", sender).with("need", need, ServiceKind::valueOf)
                .withOpen("knows", knows, YesNo::valueOf).with("unasked", unasked);
    }

    /// @param send   receives what was typed, if it has no problems
    /// @param cancel called by *Cancel*
    void on(Consumer<NewIncoming> send, Runnable cancel) {
        sent = send;
        left = cancel;
    }

    /// Puts the cursor into the first field.
    void focus() {
        sender.requestFocus();
    }

    /// Returns the inputs that are kept while partly typed.
    Inputs inputs() {
        return inputs;
    }

    /// Empties it.
    void clear() {
        fields.show(List.of());
        sender.clear();
        unasked.clear();
        need.setValue(null);
        OptionalSegments.choose(knows, Optional.empty());
        inputs.begin();
    }

    @FXML
    private void save() {
        var typed = new NewIncoming(Optional.ofNullable(sender.getText()).orElse(""),
                Optional.ofNullable(need.getValue()), OptionalSegments.chosen(knows),
                Optional.ofNullable(unasked.getText()).orElse(""));
        fields.show(typed.problems());
        if (typed.problems().isEmpty()) {
            sent.accept(typed);
        }
    }

    @FXML
    private void cancel() {
        left.run();
    }
}
