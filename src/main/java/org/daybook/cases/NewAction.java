package org.daybook.cases;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.daybook.base.Problem;

/// What is typed for a row of the plan. Only the action itself is required.
///
/// @param area   the need it serves
/// @param goal   what she wants to reach, in her own words
/// @param action what will be done
/// @param who    who does it, she or somebody else
/// @param dueOn  until when
public record NewAction(Area area, Optional<String> goal, Optional<String> action, Optional<String> who,
        Optional<LocalDate> dueOn) {
    /// Returns what should be checked again; empty if there is nothing.
    public List<Problem> problems() {
        return Stream.of(CaseTextLimits.line("goal", goal),
                CaseTextLimits.needed("action", action, "cases.case-plan.action.missing"),
                CaseTextLimits.line("who", who)).flatMap(problems -> problems).toList();
    }
}
