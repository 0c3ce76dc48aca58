package org.daybook.outreach;

import java.util.function.IntConsumer;
import org.daybook.ui.HasInputs;

/// A section of the page. On the screen thread.
interface OutreachSection extends HasInputs {
    /// Loads its content.
    void load();

    /// Sets the listener that receives the number of entries shown.
    void counts(IntConsumer many);
}
