package org.daybook.disclosure;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.daybook.base.Period;

/// Determines which grants together pay for everything that another one paid for up to the end of a period. Excludes grants
/// that do so alone: those relations are stated for the pair.
///
/// @param grant  the other grant
/// @param period up to its last day
/// @param parts  all kinds of sessions that a grant may pay for
record GrantCovers(RunningGrant grant, Period period, List<String> parts) {
    /// The maximum number of grants in a group.
    static final int MOST = 6;

    /// One kind of sessions in one month.
    private record Paid(String part, YearMonth month) {}

    /// Returns the groups of two to six grants in which each is necessary. If one grant pays for less than another but for as
    /// much of this one, only that one is used: it reached fewer people, so the relation for the group with the other follows.
    List<List<RunningGrant>> smallest(List<RunningGrant> others) {
        var paid = shares(others);
        var all = new ArrayList<>(paid.keySet());
        var some = all.stream().filter(one -> all.stream().noneMatch(other -> isInsteadOf(other, one, paid, all)))
                .toList();
        var groups = new LinkedHashSet<Set<RunningGrant>>();
        search(List.of(), some, paid, groups);
        return groups.stream().map(group -> some.stream().filter(group::contains).toList()).toList();
    }

    /// Returns the pairs of grants that run in the period and pay for nothing else, in order.
    List<List<RunningGrant>> madeOf(List<RunningGrant> others) {
        var paid = shares(others.stream()
                .filter(one -> one.touches(period.days()) && grant.holds(one, period.days())).toList());
        var some = List.copyOf(paid.keySet());
        return some.stream().flatMap(one -> some.subList(some.indexOf(one) + 1, some.size()).stream()
                .map(other -> List.of(one, other)).filter(pair -> left(pair, paid).isEmpty())).toList();
    }

    /// Returns, for everything that is paid for, whether each of some grants pays for it: 1 or 0. Duplicate lists are removed.
    List<List<Integer>> times(List<RunningGrant> others) {
        return paid().stream()
                .map(one -> others.stream().map(other -> other.pays(one.part(), one.month()) ? 1 : 0).toList())
                .distinct()
                .toList();
    }

    /// Returns which part of everything paid for each grant pays for, without grants that pay for all of it or nothing.
    private Map<RunningGrant, BitSet> shares(List<RunningGrant> others) {
        var all = paid();
        var shares = new LinkedHashMap<RunningGrant, BitSet>();
        for (var one : others) {
            var share = new BitSet();
            for (int place = 0; place < all.size(); place++) {
                share.set(place, one.pays(all.get(place).part(), all.get(place).month()));
            }
            if (!share.isEmpty() && share.cardinality() < all.size()) {
                shares.put(one, share);
            }
        }
        return shares;
    }

    private List<Paid> paid() {
        var until = YearMonth.from(period.days().last());
        return Stream.iterate(grant.first(), month -> month.plusMonths(1))
                .takeWhile(month -> !month.isAfter(until) && !month.isAfter(grant.last()))
                .flatMap(month -> (grant.parts().isEmpty() ? parts : grant.parts()).stream()
                        .map(part -> new Paid(part, month)))
                .toList();
    }

    private boolean isInsteadOf(RunningGrant other, RunningGrant one, Map<RunningGrant, BitSet> paid,
            List<RunningGrant> all) {
        boolean isFewer = !other.isSame(one) && one.holds(other, period.days())
                && share(one, paid).stream().allMatch(share(other, paid)::get);
        return isFewer && (!other.holds(one, period.days()) || all.indexOf(other) < all.indexOf(one));
    }

    private void search(List<RunningGrant> chosen, List<RunningGrant> some, Map<RunningGrant, BitSet> paid,
            Set<Set<RunningGrant>> groups) {
        var left = left(chosen, paid);
        if (left.isEmpty()) {
            if (chosen.stream().noneMatch(one -> left(without(chosen, one), paid).isEmpty())) {
                groups.add(Set.copyOf(chosen));
            }
        } else if (chosen.size() < MOST) {
            some.stream().filter(one -> share(one, paid).get(left.nextSetBit(0)))
                    .forEach(
                            one -> search(Stream.concat(chosen.stream(), Stream.of(one)).toList(), some, paid, groups));
        }
    }

    /// Returns what none of the group pays for.
    private BitSet left(List<RunningGrant> group, Map<RunningGrant, BitSet> paid) {
        var left = new BitSet();
        left.set(0, paid().size());
        group.forEach(one -> left.andNot(share(one, paid)));
        return left;
    }

    private static BitSet share(RunningGrant one, Map<RunningGrant, BitSet> paid) {
        return paid.getOrDefault(one, new BitSet());
    }

    private static List<RunningGrant> without(List<RunningGrant> group, RunningGrant left) {
        return group.stream().filter(one -> !one.equals(left)).toList();
    }
}
