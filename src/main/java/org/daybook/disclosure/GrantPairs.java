package org.daybook.disclosure;

import static org.daybook.disclosure.GrantCounts.period;
import static org.daybook.disclosure.GrantCounts.same;

import java.util.List;

/// Pairs of grants. Subtracting the people of one from those of the other gives the number of women reached by only one of
/// them: these are counts too, and are judged like all others.
///
/// @param counts the names of the counts
record GrantPairs(GrantCounts counts) {
    private static final String WITH = "-with-";
    private static final String WITHOUT = "-without-";

    /// Two grants at the end of a quarter.
    private record Pair(Published quarter, RunningGrant one, RunningGrant other) {
        boolean holds(RunningGrant some, RunningGrant others) {
            return some.holds(others, period(quarter).days());
        }

        boolean bothRun() {
            return one.touches(period(quarter).days()) && other.touches(period(quarter).days());
        }

        /// Checks whether neither of them runs in a later report.
        boolean isLastIn(List<Published> reports) {
            var end = period(quarter).days().last();
            return reports.stream().map(GrantCounts::period).filter(other -> other.days().last().isAfter(end))
                    .noneMatch(other -> one.touches(other.days()) || this.other.touches(other.days()));
        }

        /// Returns the name of the count of people of one grant, with or without the other. A number is reused after a year, so
        /// the first months identify the grants.
        String cell(RunningGrant of, RunningGrant beside, String which) {
            return AttackerView.where(quarter) + "." + name(of) + which + name(beside);
        }

        private static String name(RunningGrant grant) {
            return grant.population() + "-" + grant.first();
        }
    }

    /// Returns the name of the count of people reached by both of two grants, neither of which contains the other.
    ///
    /// @param grants two, in the order of [GrantCounts#grants]
    static String both(Published quarter, List<RunningGrant> grants) {
        return new Pair(quarter, grants.getFirst(), grants.getLast()).cell(grants.getFirst(), grants.getLast(), WITH);
    }

    /// Adds what is known of all pairs: in each quarter in which both run, and once more in the last in which one of them does.
    void tell(List<AttackerView.Relation> relations) {
        var all = counts.grants();
        var quarters = counts.reports().stream().filter(report -> !period(report).isLong()).toList();
        for (var report : quarters) {
            var grants = all.stream()
                    .filter(grant -> !grant.days().first().isAfter(period(report).days().last())).toList();
            for (int place = 0; place < grants.size(); place++) {
                for (var other : grants.subList(place + 1, grants.size())) {
                    var pair = new Pair(report, grants.get(place), other);
                    if (pair.bothRun() || pair.isLastIn(quarters)) {
                        tell(pair, relations);
                    }
                }
            }
        }
    }

    private void tell(Pair pair, List<AttackerView.Relation> relations) {
        counts.lastReach(pair.one(), pair.quarter()).ifPresent(one -> counts.lastReach(pair.other(), pair.quarter())
                .ifPresent(other -> {
                    boolean holds = pair.holds(pair.one(), pair.other());
                    boolean isHeld = pair.holds(pair.other(), pair.one());
                    if (holds && isHeld) {
                        same(List.of(one), List.of(other), relations);
                    } else if (holds && pair.one().touches(period(pair.quarter()).days())) {
                        same(List.of(one), List.of(other, pair.cell(pair.one(), pair.other(), WITHOUT)), relations);
                    } else if (isHeld && pair.other().touches(period(pair.quarter()).days())) {
                        same(List.of(other), List.of(one, pair.cell(pair.other(), pair.one(), WITHOUT)), relations);
                    } else if (pair.bothRun()) {
                        var both = both(pair.quarter(), List.of(pair.one(), pair.other()));
                        same(List.of(one), List.of(both, pair.cell(pair.one(), pair.other(), WITHOUT)), relations);
                        same(List.of(other), List.of(both, pair.cell(pair.other(), pair.one(), WITHOUT)), relations);
                    }
                }));
    }
}
