package org.daybook.outreach;

import java.util.function.IntConsumer;
import org.daybook.ui.HasInputs;

/// A section of the page. On the screen thread.
interface OutreachSection extends HasInputs {
    /// Reads what it shows.
    void load();

    /// Who is told how many entries it shows.
    void counts(IntConsumer many);
}
