package org.daybook.reports;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.daybook.base.Quarter;
import org.daybook.base.Refusal;
import org.daybook.disclosure.AlreadyHidden;
import org.daybook.disclosure.Protection;
import org.daybook.disclosure.Published;

/// The reports of a year in the order in which they left or would leave the house: what one of them prints together
/// stays together in those that follow (step 3 of the specification). What is frozen was published and is taken as it
/// was published, whatever has become of the data; the other earlier quarters are made from today's.
///
/// @param facts      the year, read up to the quarter that is asked for
/// @param protection the site's way to protect
/// @param frozen     what was frozen of this year, in that order; not the quarter that is asked for
/// @param before     the last quarter of the year before, where it is frozen
record ReportYear(YearFacts facts, Protection protection, List<FrozenReport> frozen, Optional<Published> before) {
    ReportYear {
        frozen = List.copyOf(frozen);
    }

    /// Of a site's first year.
    ReportYear(YearFacts facts, Protection protection, List<FrozenReport> frozen) {
        this(facts, protection, frozen, Optional.empty());
    }

    /// Protects each quarter of the year that is not frozen, in order. A quarter before the last that may not leave the
    /// site did not leave it: it hides nothing and is left out.
    ///
    /// @return the reports, the one of the quarter that is asked for last
    /// @throws Refusal `disclosure.refusal.unsafe` when the last one would tell too much
    List<Published> reports() {
        var reports = new ArrayList<>(frozen.stream().map(FrozenReport::published).toList());
        for (var quarter : facts.quarters()) {
            if (quarter.equals(facts.upTo())) {
                reports.add(report(quarter, reports));
            } else if (frozen.stream().noneMatch(report -> report.quarter().equals(quarter))) {
                ifItMayLeave(quarter, reports).ifPresent(reports::add);
            }
        }
        return List.copyOf(reports);
    }

    /// Of these reports those that would be frozen together with the last: one that hides something for the last must
    /// not change any more either. A quarter without anything in it hides nothing and stays open: a site may still enter
    /// its former sheets.
    List<Published> toFreeze() {
        return reports().stream().skip(frozen.size())
                .filter(report -> report.period().equals(facts.upTo().toString())
                        || facts.hasAnything(Quarter.parse(report.period())))
                .toList();
    }

    private Optional<Published> ifItMayLeave(Quarter quarter, List<Published> earlier) {
        try {
            return Optional.of(report(quarter, earlier));
        } catch (Refusal unsafe) {
            return Optional.empty();
        }
    }

    private Published report(Quarter quarter, List<Published> earlier) {
        return protection.protect(new QuarterFigures(facts, quarter).counted(), AlreadyHidden.in(earlier),
                Stream.concat(before.stream(), earlier.stream()).toList());
    }
}
