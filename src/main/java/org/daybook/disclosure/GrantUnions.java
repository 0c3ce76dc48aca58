package org.daybook.disclosure;

import static org.daybook.disclosure.GrantCounts.atMost;
import static org.daybook.disclosure.GrantCounts.period;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.daybook.base.Period;

/// Several grants that together pay for all that another one pays for: whoever it reached was reached by one of them.
///
/// @param counts the names of what is counted
record GrantUnions(GrantCounts counts) {
    /// Tells what is known of all of them.
    void tell(List<AttackerView.Relation> relations) {
        counts.reports().stream().filter(report -> !period(report).isLong()).forEach(report -> counts.grants().stream()
                .filter(grant -> grant.touches(period(report).days()))
                .forEach(grant -> groups(counts.grants().stream().filter(other -> !other.isSame(grant))
                        .filter(other -> !other.days().first().isAfter(period(report).days().last())).toList())
                        .filter(group -> cover(group, grant, period(report)))
                        .forEach(group -> tell(grant, group, report, relations))));
    }

    private void tell(RunningGrant grant, List<RunningGrant> group, Published report,
            List<AttackerView.Relation> relations) {
        var reach = counts.lastReach(grant, report).stream().toList();
        var others = group.stream().flatMap(one -> counts.lastReach(one, report).stream()).toList();
        if (!reach.isEmpty() && others.size() == group.size()) {
            atMost(reach, others, relations);
            boolean isMadeOfThem = group.size() == 2
                    && group.stream().allMatch(one -> one.touches(period(report).days())
                            && grant.holds(one, period(report).days()));
            if (isMadeOfThem) {
                GrantCounts.same(GrantCounts.and(reach, List.of(GrantPairs.both(report, group))), others, relations);
            }
        }
    }

    /// Whether some grants pay together for whatever another one paid for up to the end of a period.
    private boolean cover(List<RunningGrant> group, RunningGrant grant, Period period) {
        var until = YearMonth.from(period.days().last());
        var parts = grant.parts().isEmpty() ? counts.ties().parts() : grant.parts();
        return Stream.iterate(grant.first(), month -> month.plusMonths(1))
                .takeWhile(month -> !month.isAfter(until) && !month.isAfter(grant.last()))
                .allMatch(month -> parts.stream()
                        .allMatch(part -> group.stream().anyMatch(one -> one.pays(part, month))));
    }

    /// Two of them or more.
    private static Stream<List<RunningGrant>> groups(List<RunningGrant> grants) {
        var groups = new ArrayList<List<RunningGrant>>(List.of(List.of()));
        for (var grant : grants) {
            for (var begun : List.copyOf(groups)) {
                groups.add(Stream.concat(begun.stream(), Stream.of(grant)).toList());
            }
        }
        return groups.stream().filter(group -> group.size() >= 2);
    }
}
