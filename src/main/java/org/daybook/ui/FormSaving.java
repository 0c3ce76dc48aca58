package org.daybook.ui;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.control.Button;
import org.daybook.base.Problem;
import org.daybook.base.Refusal;

/// Saves a form: a problem is shown next to its field and nothing is saved; the button is disabled while saving; a refusal is
/// shown in the message line and the form stays as it is. On the screen thread.
public final class FormSaving {
    private final Texts texts;
    private final Once saving;
    private final FormFields fields;
    private MessageLine message = new MessageLine();
    private Button button = new Button();

    /// @param fields where problems are shown
    public FormSaving(Ui ui, FormFields fields) {
        texts = ui.texts();
        saving = new Once(ui.background());
        this.fields = fields;
    }

    /// @param line  where refusals are shown
    /// @param press the button that saves; while it is disabled nothing is saved, not even by a key
    public void on(MessageLine line, Button press) {
        message = line;
        button = press;
    }

    /// Saves, unless there are problems with the input.
    ///
    /// @param problems the problems with the input
    /// @param work     saves it, on the write lane
    /// @param then     receives the result, on the screen thread
    public <T> void save(List<Problem> problems, Supplier<T> work, Consumer<? super T> then) {
        save(problems, work, then, _ -> {});
    }

    /// As [#save(List, Supplier, Consumer)].
    ///
    /// @param no notified of a refusal after it was shown
    public <T> void save(List<Problem> problems, Supplier<T> work, Consumer<? super T> then, Consumer<Refusal> no) {
        message.clear();
        fields.show(problems);
        if (!problems.isEmpty() || button.isDisabled()) {
            return;
        }
        boolean focused = button.isFocused();
        button.setDisable(true);
        saving.run(work, saved -> {
            button.setDisable(false);
            then.accept(saved);
        }, refusal -> {
            refused(refusal);
            if (focused) {
                button.requestFocus();
            }
            no.accept(refusal);
        });
    }

    /// Shows a refusal; saving can be tried again.
    public void refused(Refusal no) {
        button.setDisable(false);
        message.warn(texts.say(no.key()));
    }
}
