package org.daybook.ui;

import java.util.LinkedHashMap;
import java.util.Map;

/// The inputs of rows that are recreated whenever they are read: unsaved input in a row moves to the row that replaces it, and
/// is dropped along with a row that no longer exists, which is reported if that input was restored. On the screen thread.
public final class RowInputs {
    private final Map<String, Inputs> rows = new LinkedHashMap<>();
    /// Input to be restored once the rows were read.
    private Unsaved waiting = Unsaved.NOTHING;

    /// Returns the inputs of a row; fill the row before adding one of its inputs.
    ///
    /// @param row its key
    public Inputs of(String row) {
        return rows.computeIfAbsent(row, _ -> new Inputs());
    }

    /// Recreates the rows, and restores their unsaved input.
    public void anew(Runnable make) {
        var typed = unsaved();
        var resumed = waiting;
        waiting = Unsaved.NOTHING;
        rows.clear();
        make.run();
        rows.forEach((row, inputs) -> inputs.resume(typed.part(row)));
        if (!rows.keySet().containsAll(resumed.parts())) {
            // If rows disappear while she is viewing them, the cause is reported anyway.
            resumed.tellClosed();
        }
    }

    /// Returns the unsaved input in rows, and what waits for rows that are still being read.
    public Unsaved unsaved() {
        var unsaved = waiting;
        for (var row : rows.entrySet()) {
            unsaved = unsaved.with(row.getKey(), row.getValue().unsaved());
        }
        return unsaved;
    }

    /// Restores unsaved input with the rows that are read next.
    public void resume(Unsaved unsaved) {
        waiting = unsaved;
    }

    /// Discards everything: the rows are about somebody else.
    public void clear() {
        rows.clear();
        waiting = Unsaved.NOTHING;
    }
}
