package org.daybook.ui;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import org.daybook.base.Problem;

/// The form beside a list: it adds a row, or changes the row that was taken into it. What it did can be undone in the
/// message line of the page. What was half typed is put back once the page was read, since the row is found there. On the
/// screen thread.
///
/// @param <I> by what a row is known
public final class RowForm<I> {
    /// What stands on the form and is said after it, as keys.
    ///
    /// @param adding  its title while it adds, and `add` its button; `added` is said afterwards
    /// @param editing its title while it changes a row, and `save` its button; `changed` is said afterwards
    public record Keys(String adding, String add, String added, String editing, String save, String changed) {}

    /// The parts of its view.
    ///
    /// @param cancel leaves the row as it is; shown while one is changed
    /// @param first  where the cursor stands in an empty form
    public record Parts(Card card, Button save, Button cancel, Node first) {}

    /// What is done, on the write lane.
    ///
    /// @param work does it
    /// @param undo undoes it
    public record Act<T>(Supplier<T> work, Consumer<T> undo) {}

    private final Texts texts;
    private final Keys keys;
    private final FormFields fields;
    private final Inputs inputs;
    private final FormSaving saving;
    private Optional<Parts> parts = Optional.empty();
    private Optional<I> editing = Optional.empty();
    private Optional<Unsaved> waiting = Optional.empty();
    private boolean read;
    private Runnable clearing = () -> {};
    private MessageLine message = new MessageLine();
    private Runnable after = () -> {};
    private BiConsumer<Runnable, Runnable> undoing = (_, _) -> {};

    /// @param fields where its problems are shown
    /// @param inputs what is typed in it
    public RowForm(Ui ui, Keys keys, FormFields fields, Inputs inputs) {
        texts = ui.texts();
        this.keys = keys;
        this.fields = fields;
        this.inputs = inputs;
        saving = new FormSaving(ui, fields);
    }

    /// @param view  its parts
    /// @param clear empties its fields
    public void in(Parts view, Runnable clear) {
        parts = Optional.of(view);
        clearing = clear;
        view.cancel().managedProperty().bind(view.cancel().visibleProperty());
        saving.on(message, view.save());
        empty();
    }

    /// @param line  says what was done, or refused
    /// @param saved called after something was added or changed
    /// @param undo  undoes something on the write lane, then does the second on the screen thread and reads the page again
    public void on(MessageLine line, Runnable saved, BiConsumer<Runnable, Runnable> undo) {
        message = line;
        after = saved;
        undoing = undo;
        parts.ifPresent(view -> saving.on(line, view.save()));
    }

    /// The row that is changed; none while one is added.
    public Optional<I> editing() {
        return editing;
    }

    /// From now on this row is changed. Its fields are filled by whoever calls.
    public void edit(I row) {
        editing = Optional.of(row);
        mode();
    }

    /// Begins a new row.
    public void empty() {
        editing = Optional.empty();
        clearing.run();
        fields.show(List.of());
        mode();
        inputs.begin();
    }

    /// Begins a new row, with the cursor in the first field.
    public void cancel() {
        empty();
        parts.ifPresent(view -> view.first().requestFocus());
    }

    private void mode() {
        parts.ifPresent(view -> {
            view.card().setTitle(texts.say(editing.isPresent() ? keys.editing() : keys.adding()));
            view.save().setText(texts.say(editing.isPresent() ? keys.save() : keys.add()));
            view.cancel().setVisible(editing.isPresent());
        });
    }

    /// Adds a row or changes the one that was taken, unless something is wrong with what was typed.
    ///
    /// @param problems what is wrong with it
    public <A, C> void save(List<Problem> problems, Act<A> adding, Function<I, Act<C>> changing) {
        editing.map(changing).ifPresentOrElse(act -> save(problems, act, keys.changed(), () -> {}),
                () -> save(problems, adding, keys.added(), inputs.asTyped()));
    }

    private <T> void save(List<Problem> problems, Act<T> act, String key, Runnable undone) {
        saving.save(problems, act.work(), done -> {
            cancel();
            message.done(texts.say(key), texts.say("ui.message.undo"),
                    () -> undoing.accept(() -> act.undo().accept(done), undone));
            after.run();
        });
    }

    /// What is half typed.
    public Unsaved unsaved() {
        return waiting.orElseGet(inputs::unsaved);
    }

    /// Puts back what was half typed, once the page was read.
    public void resume(Unsaved unsaved) {
        if (read) {
            inputs.resume(unsaved);
        } else {
            waiting = Optional.of(unsaved);
        }
    }

    /// The page was read: what was half typed can be put back.
    public void arrived() {
        read = true;
        waiting.ifPresent(inputs::resume);
        waiting = Optional.empty();
    }
}
