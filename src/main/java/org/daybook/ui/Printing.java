package org.daybook.ui;

import java.util.function.Consumer;

/// Puts sheets onto paper, or into a file where there is no printer. [PrintPreview] is how the program does it.
public interface Printing {
    /// Shows the sheets and does with them what she chooses. On the screen thread.
    ///
    /// @param what what is to come onto paper
    /// @param done told on the screen thread what became of it, in one sentence, once the sheets were printed or saved; not
    ///             when she closes them
    void print(Printout what, Consumer<String> done);
}
