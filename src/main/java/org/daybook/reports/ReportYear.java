package org.daybook.reports;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.daybook.base.Quarter;
import org.daybook.base.Refusal;
import org.daybook.disclosure.AlreadyHidden;
import org.daybook.disclosure.Protection;
import org.daybook.disclosure.Published;

/// The reports of a year, one after the other: what one of them prints together stays together in those that follow
/// (step 3 of the specification). Until exports are frozen the earlier ones are made again from today's data; made
/// again from the same data, they are the same.
///
/// @param facts      the year, read up to the quarter that is asked for
/// @param protection the site's way to protect
record ReportYear(YearFacts facts, Protection protection) {
    /// Protects each quarter of the year, in order. A quarter before the last that may not leave the site did not
    /// leave it: it hides nothing and is left out.
    ///
    /// @return the reports, the one of the quarter that is asked for last
    /// @throws Refusal `disclosure.refusal.unsafe` when the last one would tell too much
    List<Published> reports() {
        var reports = new ArrayList<Published>();
        for (var quarter : facts.quarters()) {
            if (quarter.equals(facts.upTo())) {
                reports.add(report(quarter, reports));
            } else {
                ifItMayLeave(quarter, reports).ifPresent(reports::add);
            }
        }
        return List.copyOf(reports);
    }

    private Optional<Published> ifItMayLeave(Quarter quarter, List<Published> earlier) {
        try {
            return Optional.of(report(quarter, earlier));
        } catch (Refusal unsafe) {
            return Optional.empty();
        }
    }

    private Published report(Quarter quarter, List<Published> earlier) {
        return protection.protect(new QuarterFigures(facts, quarter).counted(), AlreadyHidden.in(earlier));
    }
}
