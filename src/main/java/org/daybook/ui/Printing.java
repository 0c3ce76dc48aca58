package org.daybook.ui;

import java.util.function.Consumer;

/// Prints sheets, or saves them in a file if there is no printer. [PrintPreview] is the program's implementation.
public interface Printing {
    /// Shows the sheets and does what she chooses with them. On the screen thread.
    ///
    /// @param what the sheets
    /// @param done receives one sentence on the result, on the screen thread, once the sheets were printed or saved; not called
    ///             if she closes them
    void print(Printout what, Consumer<String> done);
}
