package org.daybook.ui;

import java.util.function.Consumer;
import java.util.function.Supplier;
import org.daybook.base.Edited;

/// Saves what was typed on a page that is being left. The next page says so, and offers *Undo* as a [SavedEdit] does; forms that
/// are left together are undone together. Nothing is said once the site is locked. On the screen thread.
///
/// @param <R> the record
public final class SavedOnLeaving<R> {
    private final Ui ui;
    private final Consumer<Edited<R>> putBack;

    /// @param putBack stores the record as it was, on the write lane, as for a [SavedEdit]
    public SavedOnLeaving(Ui ui, Consumer<Edited<R>> putBack) {
        this.ui = ui;
        this.putBack = putBack;
    }

    /// Saves it. If that is refused, nothing is said: the page is gone.
    ///
    /// @param work     called on the write lane's thread
    /// @param sentence what was saved, read on another page
    public void save(Supplier<Edited<R>> work, String sentence) {
        ui.background().runOn(new Task<>(work, saved -> say(saved, sentence), _ -> {}, () -> {}));
    }

    private void say(Edited<R> saved, String sentence) {
        if (!saved.isSame()) {
            UndoOnLeaving.offer(ui, new UndoOnLeaving.Saved(sentence, () -> putBack.accept(saved)));
        }
    }
}
