package org.daybook.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.daybook.base.Problem;

/// What is stated when a case file is closed.
///
/// @param reason    why; empty is a problem
/// @param checks    what was checked
/// @param keepYears how long it is kept afterwards, 1 to 10; the grant or the law may require another time than three to five
///                  years (6.4)
public record Closing(Optional<ClosingReason> reason, Checks checks, int keepYears) {
    /// @param planLookedAt  her protection plan was checked once more
    /// @param needsMet      what the plan stated is done
    /// @param bothAgree     both think that it is enough
    /// @param mayReturnTold she was told that she may come back any time; required
    public record Checks(boolean planLookedAt, boolean needsMet, boolean bothAgree, boolean mayReturnTold) {}

    /// Returns what should be checked again; empty if there is nothing.
    public List<Problem> problems() {
        var problems = new ArrayList<Problem>();
        if (reason.isEmpty()) {
            problems.add(new Problem("reason", "cases.closing.reason.missing"));
        }
        if (!checks.mayReturnTold() && reason.filter(why -> why == ClosingReason.NO_CONTACT).isEmpty()) {
            problems.add(new Problem("told", "cases.closing.told.missing"));
        }
        if (keepYears < 1 || keepYears > 10) {
            problems.add(new Problem("years", "cases.closing.years.problem"));
        }
        return List.copyOf(problems);
    }
}
