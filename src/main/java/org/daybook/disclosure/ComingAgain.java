package org.daybook.disclosure;

import static org.daybook.disclosure.Overlapping.joined;
import static org.daybook.disclosure.Overlapping.period;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.daybook.disclosure.Link.Part;

/// The relations for a reader who supposes that nobody came to a site before its first report: a person who comes in a period
/// came in the first one, was new in one between them, or is new.
///
/// @param last      the report of that period
/// @param reports   all published reports
/// @param nested    what the coarser categories combine
/// @param beginning what is supposed
record ComingAgain(Published last, List<Published> reports, Nested nested, Overlap.Beginning beginning) {
    void tell(List<AttackerView.Relation> relations) {
        var fresh = above(last, beginning.fresh());
        var all = new Sum(last, nested).below(List.of(beginning.all()));
        if (fresh.isPresent()) {
            reports.stream().filter(one -> !period(one).days().first().isAfter(beginning.first()) && isBefore(one))
                    .forEach(one -> until(one, above(one, beginning.all()))
                            .forEach(before -> Overlapping.tell(all, joined(Optional.of(before), fresh), relations)));
        }
    }

    /// Returns bounds for the people who came up to the last period, one for each way to cover that time with published
    /// reports.
    ///
    /// @param to   the last report used so far
    /// @param came the people who came up to its end
    private List<List<String>> until(Published to, Optional<List<String>> came) {
        if (came.isEmpty()) {
            return List.of();
        }
        if (period(last).follows(period(to))) {
            return List.of(came.orElseThrow());
        }
        var found = new ArrayList<List<String>>();
        reports.stream().filter(next -> period(next).follows(period(to)) && isBefore(next))
                .forEach(next -> found.addAll(until(next, joined(came, above(next, beginning.fresh())))));
        return found;
    }

    private boolean isBefore(Published report) {
        return period(report).days().last().isBefore(period(last).days().first());
    }

    private Optional<List<String>> above(Published report, Part part) {
        return new Sum(report, nested).above(List.of(part));
    }
}
