package org.daybook.teamwork;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.daybook.base.Problem;
import org.daybook.base.TypedDate;
import org.daybook.staff.StaffId;

/// What was typed about a colleague who is away.
///
/// @param away  who is away
/// @param cover who covers for her
/// @param until the last day, as typed; blank while nobody knows it
record NewAbsence(Optional<StaffId> away, Optional<StaffId> cover, TypedDate until) {
    /// What should be looked at again; empty when all is well.
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
