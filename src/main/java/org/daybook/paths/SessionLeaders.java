package org.daybook.paths;

import java.time.LocalDate;
import java.util.Optional;
import org.daybook.staff.UnitOfWork;

/// Whether a girl who joins a path finds sessions there that are led by somebody who may not work with girls. Declared here,
/// supplied by the room that keeps the calendar. Joins the caller's passage.
public interface SessionLeaders {
    /// Sessions that need another leader.
    ///
    /// @param sessions the number of sessions
    /// @param first    the day of the first
    record ToChange(int sessions, LocalDate first) {}

    /// Called when she joins a path or a group. If the leader of a future session was never asked for her documents, the period
    /// begins in which they are to be shown.
    void joined(UnitOfWork work, Enrolment enrolment);

    /// Returns the future sessions at which she is expected by this enrolment and whose leader may not work with girls on that
    /// day; empty if there are none, and for a woman of age.
    Optional<ToChange> toChange(UnitOfWork work, Enrolment enrolment);
}
