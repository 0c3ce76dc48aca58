package org.daybook.cases;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.daybook.staff.SubjectAccessSection;
import org.daybook.staff.SubjectAccessSection.Line;
import org.daybook.staff.SubjectAccessSection.Value;

/// What a row of a file holds, each value with its own label, so that former values can be shown. By the same rule as her copy:
/// a report of which she was not told, and a request to which nothing was given, are left out.
final class CaseHistory {
    private CaseHistory() {}

    static List<Line> of(Presenting presenting) {
        return lines(SubjectAccessSection.words("cases.case-needs.presenting", presenting.words()),
                chosen("cases.case-needs.urgent", presenting.urgent()));
    }

    static List<Line> of(ProtectionPlan plan) {
        var words = plan.words();
        return lines(chosen("cases.case-needs.plan-needed", plan.needed()),
                SubjectAccessSection.words("cases.case-protection.concern", words.concern()),
                SubjectAccessSection.words("cases.case-protection.resources", words.resources()),
                SubjectAccessSection.words("cases.case-protection.before", words.before()),
                SubjectAccessSection.words("cases.case-protection.during", words.during()),
                SubjectAccessSection.words("cases.case-protection.after", words.after()),
                chosen("cases.case-protection.with-her", plan.withHer()),
                plan.madeOn().map(day -> new Line("cases.case-protection.made-on", new Value.Day(day))),
                plan.reviewOn().map(day -> new Line("cases.case-protection.review-on", new Value.Day(day))));
    }

    private static Optional<Line> chosen(String label, Optional<? extends Enum<?>> constant) {
        return constant.map(one -> new Line(label, new Value.Chosen("cases", one)));
    }

    @SafeVarargs
    private static List<Line> lines(Optional<Line>... some) {
        return Stream.of(some).flatMap(Optional::stream).toList();
    }
}
