package org.daybook.disclosure;

import static org.daybook.disclosure.GrantCounts.period;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daybook.base.Period;
import org.daybook.base.Quarter;

/// The people of quarters, half-years and years and the people since a grant's start are the same kind of count: the people who
/// came to one of certain sessions in certain months. The sum of two such counts counts people in the sessions of both twice,
/// so it is at least the number of people in the union of their sessions plus that in the intersection. If no count has exactly
/// these sessions, a count of a subset of them is lower.
///
/// @param counts the names of the counts
record GrantRuns(GrantCounts counts) {
    /// One count.
    ///
    /// @param name       the name of the count
    /// @param sessions   a bit for each kind of session in each month
    /// @param isOfAGrant whether it counts people since a grant's start
    private record Run(String name, BitSet sessions, boolean isOfAGrant) {
        boolean isIn(Run other) {
            return isIn(other.sessions);
        }

        boolean isIn(BitSet others) {
            return and(sessions, others).equals(sessions);
        }

        /// Returns the intersection.
        static BitSet and(BitSet one, BitSet other) {
            var both = (BitSet) one.clone();
            both.and(other);
            return both;
        }

        /// Returns the union.
        static BitSet or(BitSet one, BitSet other) {
            var all = (BitSet) one.clone();
            all.or(other);
            return all;
        }
    }

    /// Adds what is known of all counts.
    void tell(List<AttackerView.Relation> relations) {
        var runs = runs();
        var all = List.copyOf(runs.values());
        var said = relations.stream().map(relation -> Set.copyOf(relation.terms())).collect(Collectors.toSet());
        for (int place = 0; place < all.size(); place++) {
            for (var other : all.subList(place + 1, all.size())) {
                together(all.get(place), other, runs).filter(relation -> said.add(Set.copyOf(relation.terms())))
                        .forEach(relations::add);
            }
        }
    }

    private static Stream<AttackerView.Relation> together(Run one, Run other, Map<BitSet, Run> runs) {
        if (one.isIn(other) || other.isIn(one)) {
            return Stream.of();
        }
        var shared = Run.and(one.sessions(), other.sessions());
        return wholes(one, other, runs).stream().flatMap(whole -> boths(shared, runs).stream()
                .filter(_ -> Stream.of(one, other, whole).anyMatch(Run::isOfAGrant))
                .filter(both -> isExact(one, other, whole, both)
                        ? !isMade(one, other, shared, runs) && !isMade(other, one, shared, runs)
                        // If nothing is shared, the growth of a grant already implies it.
                        : both.isPresent() && !isLess(one, other, whole, both, runs)
                                && !isLess(other, one, whole, both, runs))
                .map(both -> Sum.atMost(Stream.concat(Stream.of(whole), both.stream()).map(Run::name).toList(),
                        List.of(one.name(), other.name()))));
    }

    /// Returns the count of the union or, if there is none, the largest counts of subsets that neither has alone: they are
    /// lower.
    private static List<Run> wholes(Run one, Run other, Map<BitSet, Run> runs) {
        var sessions = Run.or(one.sessions(), other.sessions());
        return Optional.ofNullable(runs.get(sessions)).map(List::of)
                .orElseGet(() -> largest(runs.values().stream()
                        .filter(run -> run.isIn(sessions) && !run.isIn(one) && !run.isIn(other)).toList()));
    }

    /// Returns the count of the intersection, or the largest counts of subsets; one empty value if there are none.
    private static List<Optional<Run>> boths(BitSet shared, Map<BitSet, Run> runs) {
        var some = Optional.ofNullable(runs.get(shared)).map(List::of)
                .orElseGet(() -> largest(runs.values().stream().filter(run -> run.isIn(shared)).toList()));
        return some.isEmpty() ? List.of(Optional.empty()) : some.stream().map(Optional::of).toList();
    }

    private static List<Run> largest(List<Run> some) {
        return some.stream().filter(run -> some.stream().noneMatch(other -> other != run && run.isIn(other)))
                .toList();
    }

    private static boolean isExact(Run one, Run other, Run whole, Optional<Run> both) {
        return whole.sessions().equals(Run.or(one.sessions(), other.sessions()))
                && both.map(Run::sessions).orElseGet(BitSet::new).equals(Run.and(one.sessions(), other.sessions()));
    }

    /// Checks whether the same holds for a subset of one of them, which is a stronger statement.
    private static boolean isLess(Run one, Run other, Run whole, Optional<Run> both, Map<BitSet, Run> runs) {
        return runs.values().stream().filter(part -> part != one && part.isIn(one))
                .filter(part -> both.filter(shared -> !shared.isIn(part)).isEmpty())
                .anyMatch(part -> whole.isIn(Run.or(part.sessions(), other.sessions())));
    }

    /// Checks whether the same follows from smaller steps.
    private static boolean isMade(Run one, Run other, BitSet shared, Map<BitSet, Run> runs) {
        return runs.values().stream()
                .filter(part -> part.isIn(one) && !one.isIn(part) && !part.sessions().equals(shared))
                .filter(part -> Run.and(part.sessions(), shared).equals(shared))
                .anyMatch(part -> runs.containsKey(Run.or(part.sessions(), other.sessions())));
    }

    /// Returns each set of sessions once: that two counts of the same sessions are equal is stated elsewhere.
    private Map<BitSet, Run> runs() {
        var runs = new LinkedHashMap<BitSet, Run>();
        for (var report : counts.reports()) {
            var sessions = sessions(period(report).quarters(), (_, _) -> true);
            runs.putIfAbsent(sessions, new Run(counts.people(report), sessions, false));
        }
        var quarters = counts.reports().stream().map(GrantCounts::period).filter(period -> !period.isLong())
                .map(Period::last).sorted().toList();
        for (var grant : counts.grants()) {
            // If its first quarter was not published, it is unknown who is included in its number.
            if (quarters.contains(Quarter.of(grant.days().first()))) {
                quarters.stream().filter(quarter -> grant.touches(quarter.days()))
                        .forEach(quarter -> counts.reach(grant, quarter).ifPresent(reach -> {
                            // People of a quarter that is not final are not counted.
                            var sessions = sessions(quarters.subList(0, quarters.indexOf(quarter) + 1), grant::pays);
                            runs.putIfAbsent(sessions, new Run(reach, sessions, true));
                        }));
            }
        }
        return runs;
    }

    private BitSet sessions(List<Quarter> quarters, BiPredicate<String, YearMonth> isOfThem) {
        var parts = counts.ties().parts();
        var sessions = new BitSet();
        for (var quarter : quarters) {
            var last = YearMonth.from(quarter.days().last());
            for (var month = YearMonth.from(quarter.days().first()); !month.isAfter(last); month = month
                    .plusMonths(1)) {
                for (var part : parts) {
                    if (isOfThem.test(part, month)) {
                        sessions.set((int) ChronoUnit.MONTHS.between(begin(), month) * parts.size()
                                + parts.indexOf(part));
                    }
                }
            }
        }
        return sessions;
    }

    /// Returns the first month for which anything was published.
    private YearMonth begin() {
        return counts.reports().stream().map(report -> YearMonth.from(period(report).days().first()))
                .min(YearMonth::compareTo).orElseThrow();
    }
}
