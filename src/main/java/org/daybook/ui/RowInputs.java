package org.daybook.ui;

import java.util.LinkedHashMap;
import java.util.Map;

/// The inputs of rows that are made anew whenever they are read: what is half typed in one goes on in the row that takes its
/// place, and goes with a row that is there no more, which is said where it was put back. On the screen thread.
public final class RowInputs {
    private final Map<String, Inputs> rows = new LinkedHashMap<>();
    /// What is to be put back once the rows were read.
    private Unsaved waiting = Unsaved.NOTHING;

    /// The inputs of a row; fill the row before one of its inputs is named.
    ///
    /// @param row by what it is known again
    public Inputs of(String row) {
        return rows.computeIfAbsent(row, _ -> new Inputs());
    }

    /// Makes the rows anew, and puts back what was half typed in them.
    public void anew(Runnable make) {
        var typed = unsaved();
        var resumed = waiting;
        waiting = Unsaved.NOTHING;
        rows.clear();
        make.run();
        rows.forEach((row, inputs) -> inputs.resume(typed.part(row)));
        if (!rows.keySet().containsAll(resumed.parts())) {
            // Of rows that go while she looks on, whatever took them is said.
            resumed.tellClosed();
        }
    }

    /// What is half typed in rows, and what waits for rows that are still being read.
    public Unsaved unsaved() {
        var unsaved = waiting;
        for (var row : rows.entrySet()) {
            unsaved = unsaved.with(row.getKey(), row.getValue().unsaved());
        }
        return unsaved;
    }

    /// Puts back what was half typed, with the rows that are read next.
    public void resume(Unsaved unsaved) {
        waiting = unsaved;
    }

    /// Leaves nothing: the rows are about somebody else.
    public void clear() {
        rows.clear();
        waiting = Unsaved.NOTHING;
    }
}
