package org.daybook.reports;

import java.time.LocalDate;

/// Something about a woman on a day. True and secret.
interface CountedRow {
    /// Her opaque identity.
    String her();

    /// The day on which it counts.
    LocalDate on();

    /// Whether she agreed to statistics.
    boolean agreed();
}
