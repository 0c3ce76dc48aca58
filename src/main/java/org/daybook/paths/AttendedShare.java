package org.daybook.paths;

import java.time.LocalDate;
import org.daybook.staff.UnitOfWork;

/// How many of the sessions that were meant for her she came to. Owned here, known by whoever keeps the registers.
@FunctionalInterface
public interface AttendedShare {
    /// Sessions that were held while she was on the path and did not pause. Joins the caller's passage.
    ///
    /// @param until the last day that counts
    Share of(UnitOfWork work, Enrolment enrolment, LocalDate until);

    /// @param came to so many she came
    /// @param held so many were held
    record Share(int came, int held) {}
}
