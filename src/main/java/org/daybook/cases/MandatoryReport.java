package org.daybook.cases;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.daybook.base.Problem;

/// Something about her that the law required the site to report.
///
/// @param on        when; empty is a problem
/// @param recipient to whom; required
/// @param basis     which law, if stated
/// @param decidedBy who decided; required
/// @param toldFirst whether she was told first; empty is a problem
/// @param whyNot    why she was not, if she was not
public record MandatoryReport(Optional<LocalDate> on, Optional<String> recipient, Optional<String> basis,
        Optional<String> decidedBy, Optional<WithHer> toldFirst, Optional<String> whyNot) {
    /// Returns what should be checked again; empty if there is nothing.
    public List<Problem> problems() {
        return Stream.of(missing(on.isEmpty(), "reportOn", "cases.problem.day"),
                CaseTextLimits.needed("recipient", recipient, "cases.duties.recipient.missing"),
                CaseTextLimits.line("basis", basis),
                CaseTextLimits.needed("decidedBy", decidedBy, "cases.duties.decided-by.missing"),
                missing(toldFirst.isEmpty(), "toldFirst", "cases.duties.told-first.missing"),
                missing(toldFirst.filter(told -> told == WithHer.NO).isPresent() && whyNot.isEmpty(), "whyNot",
                        "cases.duties.why-not.missing"),
                CaseTextLimits.line("whyNot", whyNot)).flatMap(problems -> problems).toList();
    }

    private static Stream<Problem> missing(boolean so, String field, String key) {
        return so ? Stream.of(new Problem(field, key)) : Stream.of();
    }
}
