package org.daybook.sessions;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.daybook.base.ParticipantId;
import org.daybook.base.Quarter;
import org.daybook.staff.UnitOfWork;

/// What is published for good and stays as it was counted. Owned here, known by whoever freezes quarters.
public interface FrozenQuarters {
    /// Whether the quarter in which a day lies is frozen. Joins the caller's passage.
    boolean isFrozen(UnitOfWork work, LocalDate day);

    /// Whether what was written about a session of a day is counted for good, in its own quarter or, late, in a later one. Joins
    /// the caller's passage.
    boolean isCounted(UnitOfWork work, LocalDate day, Written written);

    /// Her marks that were written after the quarter of their session was frozen, and count on a later day. Joins the caller's passage.
    Map<SessionId, Written> late(UnitOfWork work, ParticipantId her);

    /// When something was written.
    ///
    /// @param number its place in the order of writing
    /// @param at     by the clock of that computer
    record Written(long number, Instant at) {}

    /// Whether two days lie in different quarters of which one is frozen: what moves from one to the other would be counted
    /// twice or never. Joins the caller's passage.
    default boolean part(UnitOfWork work, LocalDate from, LocalDate to) {
        return !Quarter.of(from).equals(Quarter.of(to)) && (isFrozen(work, from) || isFrozen(work, to));
    }
}
