package org.daybook.sessions;

import java.time.LocalDate;
import org.daybook.base.Quarter;
import org.daybook.staff.UnitOfWork;

/// What is published for good and stays as it was counted. Owned here, known by whoever freezes quarters.
@FunctionalInterface
public interface FrozenQuarters {
    /// Whether the quarter in which a day lies is frozen. Joins the caller's passage.
    boolean isFrozen(UnitOfWork work, LocalDate day);

    /// Whether two days lie in different quarters of which one is frozen: what moves from one to the other would be counted
    /// twice or never. Joins the caller's passage.
    default boolean part(UnitOfWork work, LocalDate from, LocalDate to) {
        return !Quarter.of(from).equals(Quarter.of(to)) && (isFrozen(work, from) || isFrozen(work, to));
    }
}
