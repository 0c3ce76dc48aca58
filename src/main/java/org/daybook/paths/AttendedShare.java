package org.daybook.paths;

import java.time.LocalDate;
import org.daybook.staff.UnitOfWork;

/// How many of the sessions meant for her she attended. Declared here, supplied by the room that keeps the registers.
@FunctionalInterface
public interface AttendedShare {
    /// Counts sessions held while she was on the path and not paused. Joins the caller's passage.
    ///
    /// @param until the last day that counts
    Share of(UnitOfWork work, Enrolment enrolment, LocalDate until);

    /// @param came the number she attended
    /// @param held the number held
    record Share(int came, int held) {}
}
