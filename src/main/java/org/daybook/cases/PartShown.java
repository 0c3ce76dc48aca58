package org.daybook.cases;

import java.util.UUID;
import java.util.function.Consumer;
import org.daybook.base.Refusal;
import org.daybook.ui.HasInputs;

/// A part of the file on the screen. On the screen thread.
interface PartShown extends HasInputs {
    /// What the part needs from the tab around it.
    ///
    /// @param refused says a refusal in one sentence
    /// @param again   opens the file anew, after it was closed or opened again
    record Around(Consumer<Refusal> refused, Runnable again) {}

    /// Shows the part of the file that lies on the desk.
    void show(OpenCaseModel desk, Around around);

    /// Puts the cursor where one usually begins.
    default void begin() {}

    /// Puts the cursor at one of its rows.
    ///
    /// @param row its identity
    default void beginAt(UUID row) {
        begin();
    }

    /// Saves what is half typed and can be kept, before another part is turned to or the record is left.
    default void leave() {}
}
