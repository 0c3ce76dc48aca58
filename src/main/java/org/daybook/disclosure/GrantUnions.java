package org.daybook.disclosure;

import static org.daybook.disclosure.GrantCounts.atMost;
import static org.daybook.disclosure.GrantCounts.period;
import static org.daybook.disclosure.GrantCounts.same;

import java.util.List;

/// Several grants that together pay for everything another one pays for: a person reached by that one was reached by one of
/// them.
///
/// @param counts the names of the counts
record GrantUnions(GrantCounts counts) {
    /// Adds what is known of all grants.
    void tell(List<AttackerView.Relation> relations) {
        var grants = counts.grants();
        for (var report : counts.reports()) {
            if (!period(report).isLong()) {
                grants.stream().filter(grant -> grant.touches(period(report).days()))
                        .forEach(grant -> tell(grant, grants.stream().filter(other -> !other.isSame(grant)).toList(),
                                report, relations));
            }
        }
    }

    private void tell(RunningGrant grant, List<RunningGrant> others, Published report,
            List<AttackerView.Relation> relations) {
        var covers = new GrantCovers(grant, period(report), counts.ties().parts());
        counts.lastReach(grant, report).ifPresent(reach -> {
            for (var group : covers.smallest(others)) {
                var reached = reached(group, report);
                if (reached.size() == group.size()) {
                    atMost(List.of(reach), reached, relations);
                }
            }
            for (var pair : covers.madeOf(others)) {
                same(List.of(reach, GrantPairs.both(report, pair)), reached(pair, report), relations);
            }
        });
    }

    private List<String> reached(List<RunningGrant> group, Published report) {
        return group.stream().flatMap(one -> counts.lastReach(one, report).stream()).toList();
    }
}
