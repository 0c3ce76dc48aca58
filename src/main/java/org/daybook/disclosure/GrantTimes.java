package org.daybook.disclosure;

import static org.daybook.disclosure.GrantCounts.atMost;
import static org.daybook.disclosure.GrantCounts.period;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.daybook.base.Period;

/// Grants that pay for the same sessions several times: if two of three pay for each session that another one pays for, a
/// person reached by that one is in the numbers of two of them.
///
/// @param counts the names of the counts
record GrantTimes(GrantCounts counts) {
    /// Grants, each of which is necessary.
    ///
    /// @param grants the grants
    /// @param times  the minimum number of them that pay for each session
    record Group(List<RunningGrant> grants, int times) {
        Group {
            grants = List.copyOf(grants);
        }
    }

    /// Adds, for each quarter, the relations of the people of each grant that runs in it.
    void tell(List<AttackerView.Relation> relations) {
        for (var report : counts.reports()) {
            if (!period(report).isLong()) {
                tell(report, relations);
            }
        }
    }

    private void tell(Published report, List<AttackerView.Relation> relations) {
        var running = counts.grants().stream().filter(grant -> grant.touches(period(report).days())).toList();
        for (var grant : running) {
            var others = running.stream().filter(other -> !other.isSame(grant)).toList();
            counts.lastReach(grant, report).ifPresent(
                    // A single payment is handled by GrantUnions, including grants that ended.
                    reach -> tell(report, reach, groups(grant, period(report), others, 2), relations));
        }
    }

    private void tell(Published report, String all, List<Group> groups, List<AttackerView.Relation> relations) {
        for (var group : groups) {
            var reached = group.grants().stream().flatMap(one -> counts.lastReach(one, report).stream()).toList();
            if (reached.size() == group.grants().size()) {
                atMost(Collections.nCopies(group.times(), all), reached, relations);
            }
        }
    }

    private List<Group> groups(RunningGrant grant, Period period, List<RunningGrant> others, int least) {
        return groups(new GrantCovers(grant, period, counts.ties().parts()).times(others), others, least);
    }

    /// Returns the groups that pay at least this often for everything, and are not made of smaller ones that imply the same.
    ///
    /// @param paid   for each session, whether each grant pays for it, 1 or 0
    /// @param others those grants
    /// @param least  the minimum number of times
    static List<Group> groups(List<List<Integer>> paid, List<RunningGrant> others, int least) {
        // The relation for a grant that alone pays for all of it is stated elsewhere.
        var some = IntStream.range(0, others.size())
                .filter(place -> paid.stream().anyMatch(session -> session.get(place) == 0)
                        && paid.stream().anyMatch(session -> session.get(place) > 0))
                .boxed().toList();
        int[] times = IntStream.range(0, 1 << some.size())
                .map(group -> paid.stream().mapToInt(session -> members(group, some).mapToInt(session::get).sum()).min()
                        .orElse(0))
                .toArray();
        var groups = new ArrayList<Group>();
        for (int group = 1; group < times.length; group++) {
            int all = group;
            boolean isMade = IntStream.range(1, group).filter(part -> (part & ~all) == 0)
                    .anyMatch(part -> times[part] + times[all ^ part] >= times[all]);
            if (times[group] >= least && !isMade) {
                groups.add(new Group(members(group, some).map(others::get).toList(), times[group]));
            }
        }
        return groups;
    }

    private static Stream<Integer> members(int group, List<Integer> some) {
        return IntStream.range(0, some.size()).filter(place -> (group >> place & 1) == 1).mapToObj(some::get);
    }
}
