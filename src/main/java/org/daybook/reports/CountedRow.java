package org.daybook.reports;

import java.time.LocalDate;

/// A fact about a woman on a day. Exact and confidential.
interface CountedRow {
    /// Returns her opaque identity.
    String her();

    /// Returns the day on which it counts.
    LocalDate on();

    /// Returns whether she consented to statistics.
    boolean agreed();
}
