package org.daybook.teamwork;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.daybook.base.Problem;
import org.daybook.base.TypedDate;
import org.daybook.staff.StaffId;

/// The typed data of an absence.
///
/// @param away  the colleague who is away
/// @param cover the colleague who covers for her
/// @param until the last day, as typed; blank if unknown
record NewAbsence(Optional<StaffId> away, Optional<StaffId> cover, TypedDate until) {
    /// Returns what must be corrected; empty if everything is valid.
    List<Problem> problems() {
        var problems = new ArrayList<Problem>();
        if (away.isEmpty()) {
            problems.add(new Problem("away", "teamwork.absences.problem.away"));
        }
        if (cover.isEmpty()) {
            problems.add(new Problem("cover", "teamwork.absences.problem.cover"));
        } else if (cover.equals(away)) {
            problems.add(new Problem("cover", "teamwork.absences.problem.same"));
        }
        if (until.makesNoSense() || lastDay().filter(until.today()::isAfter).isPresent()) {
            problems.add(new Problem("until", "teamwork.absences.problem.until"));
        }
        return problems;
    }

    Optional<LocalDate> lastDay() {
        return until.day();
    }
}
