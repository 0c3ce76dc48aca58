package org.daybook.sessions;

import java.time.LocalDate;
import org.daybook.staff.Work;

/// Whether what was counted may move. Owned here, known by whoever freezes quarters.
@FunctionalInterface
public interface FrozenQuarters {
    /// Whether two days lie in different quarters of which one is frozen: what moves from one to the other would be counted
    /// twice or never. Joins the caller's passage.
    boolean part(Work work, LocalDate from, LocalDate to);
}
