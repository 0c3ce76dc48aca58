package org.daybook.paths;

import java.time.LocalDate;
import java.util.Optional;
import org.daybook.staff.UnitOfWork;

/// Whether a girl who comes onto a path finds sessions there that are led by somebody who may not work with girls. Owned
/// here, known by whoever keeps the calendar. Joins the caller's passage.
public interface SessionLeaders {
    /// Sessions that need another leader.
    ///
    /// @param sessions how many
    /// @param first    the day of the first
    record ToChange(int sessions, LocalDate first) {}

    /// She comes onto a path, or into a group. Where somebody leads a session to come who was never asked for her documents,
    /// the time begins in which they are to be shown.
    void joined(UnitOfWork work, Enrolment enrolment);

    /// The sessions to come at which she is expected by this enrolment and whose leader may not work with girls on that
    /// day; empty for none, and for a woman of age.
    Optional<ToChange> toChange(UnitOfWork work, Enrolment enrolment);
}
