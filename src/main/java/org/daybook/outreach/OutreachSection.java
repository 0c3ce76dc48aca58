package org.daybook.outreach;

import java.util.function.IntConsumer;
import org.daybook.ui.Unsaved;

/// A section of the page. On the screen thread.
interface OutreachSection {
    /// Reads what it shows.
    void load();

    /// Who is told how many entries it shows.
    void counts(IntConsumer many);

    /// What is half typed in it.
    default Unsaved unsaved() {
        return Unsaved.NOTHING;
    }

    /// Puts back what was half typed.
    default void resume(Unsaved unsaved) {}
}
