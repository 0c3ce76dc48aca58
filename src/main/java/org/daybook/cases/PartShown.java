package org.daybook.cases;

import java.util.UUID;
import java.util.function.Consumer;
import org.daybook.base.Refusal;
import org.daybook.ui.HasInputs;

/// A part of the file on the screen. Used on the screen thread.
interface PartShown extends HasInputs {
    /// What the part needs from the tab around it.
    ///
    /// @param refused shows a refusal in one sentence
    /// @param again   opens the file again, after it was closed or reopened
    record Around(Consumer<Refusal> refused, Runnable again) {}

    /// Shows this part of the open file.
    void show(OpenCaseModel desk, Around around);

    /// Focuses the usual first input.
    default void begin() {}

    /// Focuses one of its rows.
    ///
    /// @param row its identity
    default void beginAt(UUID row) {
        begin();
    }

    /// Saves unsaved input that is valid, before another part is opened or the record is left.
    default void leave() {}
}
