package org.daybook.cases;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.daybook.base.Problem;

/// A request about her from outside.
///
/// @param askedOn   when; empty is a problem
/// @param asker     who; empty is a problem
/// @param office    which office or person, if stated
/// @param basis     the law on which they rely, if stated
/// @param decision  what was decided; empty is a problem
/// @param decidedBy who decided; required unless it is pending
public record OutsideRequest(Optional<LocalDate> askedOn, Optional<Asker> asker, Optional<String> office,
        Optional<String> basis, Optional<Decision> decision, Optional<String> decidedBy) {
    /// Returns what should be checked again; empty if there is nothing.
    public List<Problem> problems() {
        boolean decided = decision.filter(what -> what != Decision.WAITING).isPresent();
        return Stream.of(missing(askedOn.isEmpty(), "askedOn", "cases.problem.day"),
                missing(asker.isEmpty(), "asker", "cases.duties.asker.missing"), CaseTextLimits.line("office", office),
                CaseTextLimits.line("requestBasis", basis),
                missing(decision.isEmpty(), "decision", "cases.duties.decision.missing"),
                decided
                        ? CaseTextLimits.needed("requestDecidedBy", decidedBy, "cases.duties.decided-by.missing")
                        : CaseTextLimits.line("requestDecidedBy", decidedBy))
                .flatMap(problems -> problems).toList();
    }

    private static Stream<Problem> missing(boolean so, String field, String key) {
        return so ? Stream.of(new Problem(field, key)) : Stream.of();
    }
}
