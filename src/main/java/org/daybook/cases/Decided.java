package org.daybook.cases;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.daybook.base.Problem;

/// Her legal status, and who decided on it.
///
/// @param standing the status; empty is a problem
/// @param by       who decided; required, unless she prefers not to say
/// @param decider  the organisation or office, as typed
/// @param on       when; required once she is formally identified
/// @param country  ISO 3166-1 alpha-2; required once she is formally identified
public record Decided(Optional<LegalStatusEntry> standing, Optional<Decider> by, Optional<String> decider,
        Optional<LocalDate> on, Optional<String> country) {
    /// Returns a copy without who decided, if she prefers not to say: then nobody did.
    public Decided settled() {
        return standing.filter(each -> each == LegalStatusEntry.PREFERS_NOT_TO_SAY).isPresent()
                ? new Decided(standing, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty())
                : this;
    }

    /// Returns what should be checked again; empty if there is nothing.
    public List<Problem> problems() {
        if (standing.isEmpty()) {
            return List.of(new Problem("standing", "cases.case-standing.standing.missing"));
        }
        var problems = new ArrayList<>(CaseTextLimits.line("decider", decider).toList());
        if (standing.get() != LegalStatusEntry.PREFERS_NOT_TO_SAY && by.isEmpty()) {
            problems.add(new Problem("by", "cases.case-standing.by.missing"));
        }
        if (standing.get() == LegalStatusEntry.IDENTIFIED) {
            formal(problems);
        }
        country.filter(code -> !code.matches("[A-Z]{2}"))
                .ifPresent(_ -> problems.add(new Problem("country", "cases.case-standing.country.problem")));
        return List.copyOf(problems);
    }

    private void formal(List<Problem> problems) {
        if (by.filter(who -> who == Decider.US).isPresent()) {
            problems.add(new Problem("by", "cases.case-standing.by.not-us"));
        }
        if (on.isEmpty()) {
            problems.add(new Problem("on", "cases.case-standing.on.missing"));
        }
        if (country.isEmpty()) {
            problems.add(new Problem("country", "cases.case-standing.country.problem"));
        }
    }
}
