package org.daybook.ui;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.control.Button;
import org.daybook.base.Problem;
import org.daybook.base.Refusal;

/// How a form is saved: a problem is shown beside its field and nothing is saved; while it is saved its button is not
/// pressed; a refusal is said in its message line, and the form stays as it is. On the screen thread.
public final class FormSaving {
    private final Texts texts;
    private final Once saving;
    private final FormFields fields;
    private MessageLine message = new MessageLine();
    private Button button = new Button();

    /// @param fields where its problems are shown
    public FormSaving(Ui ui, FormFields fields) {
        texts = ui.texts();
        saving = new Once(ui.background());
        this.fields = fields;
    }

    /// @param line  where refusals are said
    /// @param press what saves; while it is disabled nothing is saved, also not by a key
    public void on(MessageLine line, Button press) {
        message = line;
        button = press;
    }

    /// Saves, unless something is wrong with what was typed.
    ///
    /// @param problems what is wrong with it
    /// @param work     saves it, on the write lane
    /// @param then     told on the screen thread what came of it
    public <T> void save(List<Problem> problems, Supplier<T> work, Consumer<? super T> then) {
        save(problems, work, then, _ -> {});
    }

    /// As [#save(List, Supplier, Consumer)].
    ///
    /// @param no told of a refusal after it was said
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

    /// Says a refusal; it can be tried again.
    public void refused(Refusal no) {
        button.setDisable(false);
        message.warn(texts.say(no.key()));
    }
}
