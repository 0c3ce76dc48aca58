package org.daybook.ui;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import org.daybook.base.Problem;
import org.daybook.base.Refusal;

/// The form next to a list: it adds a row, or changes the row that is being edited. Its actions can be undone in the message
/// line of the page. Unsaved input is restored once the page was read, since the row is found there. On the screen thread.
///
/// @param <I> the key type of a row
public final class RowForm<I> {
    /// The texts of the form and the messages after saving, as keys.
    ///
    /// @param adding  its title while it adds, with the button `add`; `added` is shown afterwards
    /// @param editing its title while it changes a row, with the button `save`; `changed` is shown afterwards
    /// @param stale   the refusals of a change to a row that is no longer stored as the form was filled with it
    public record Keys(String adding, String add, String added, String editing, String save, String changed,
            Set<String> stale) {}

    /// The parts of its view.
    ///
    /// @param cancel discards the change; shown while a row is edited
    /// @param first  the node focused in an empty form
    public record Parts(Card card, Button save, Button cancel, Node first) {}

    /// An action on the write lane.
    ///
    /// @param work runs it
    /// @param undo undoes it
    public record Act<T>(Supplier<T> work, Consumer<T> undo) {}

    private final Ui ui;
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

    /// @param fields where problems are shown
    /// @param inputs its inputs
    public RowForm(Ui ui, Keys keys, FormFields fields, Inputs inputs) {
        this.ui = ui;
        texts = ui.texts();
        this.keys = keys;
        this.fields = fields;
        this.inputs = inputs;
        saving = new FormSaving(ui, fields);
    }

    /// @param view  its parts
    /// @param clear clears its fields
    public void in(Parts view, Runnable clear) {
        parts = Optional.of(view);
        clearing = clear;
        view.cancel().managedProperty().bind(view.cancel().visibleProperty());
        saving.on(message, view.save());
        empty();
    }

    /// @param line  shows what was done, or a refusal
    /// @param saved called after something was added or changed
    /// @param undo  runs its first argument on the write lane, then its second on the screen thread, and reads the page again
    public void on(MessageLine line, Runnable saved, BiConsumer<Runnable, Runnable> undo) {
        message = line;
        after = saved;
        undoing = undo;
        parts.ifPresent(view -> saving.on(line, view.save()));
    }

    /// Returns the row being edited; empty while one is added.
    public Optional<I> editing() {
        return editing;
    }

    /// Fills the form with a row to be edited, unless that would discard unsaved input: then the worker is told so and may
    /// cancel it.
    ///
    /// @param fill  calls [#edit(Object)] and fills the fields
    /// @param where the node that is focused then
    public void edit(Runnable fill, Node where) {
        if (inputs.isChanged()) {
            message.warn(texts.say("ui.row-form.unsaved"));
            parts.ifPresent(view -> {
                view.cancel().setVisible(true);
                view.save().requestFocus();
            });
            return;
        }
        fill.run();
        inputs.begin();
        where.requestFocus();
    }

    /// Starts editing a row. The caller fills its fields.
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

    /// Adds a row or changes the one being edited, unless there are problems with the input.
    ///
    /// @param problems the problems with the input
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
        }, this::refused);
    }

    private void refused(Refusal no) {
        if (editing.isPresent() && keys.stale().contains(no.key())) {
            // A new visit compares what was typed with what is stored, and offers both.
            ui.navigator().again();
        }
    }

    /// Returns the unsaved input.
    public Unsaved unsaved() {
        return waiting.orElseGet(inputs::unsaved);
    }

    /// Restores unsaved input, once the page was read.
    public void resume(Unsaved unsaved) {
        if (read) {
            inputs.resume(unsaved);
        } else {
            waiting = Optional.of(unsaved);
        }
    }

    /// Notifies it that the page was read: unsaved input can be restored.
    public void arrived() {
        read = true;
        waiting.ifPresent(inputs::resume);
        waiting = Optional.empty();
    }
}
