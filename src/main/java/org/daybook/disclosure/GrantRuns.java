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

/// The people of quarters, half-years and years and those since a grant's start are all the same kind of count: whoever came to one of
/// certain sessions in certain months. Of two such counts together, whoever is in the sessions of both is counted twice, so that they are
/// no less than whoever came to one of them all and whoever came to one that both have.
///
/// @param counts the names of what is counted
record GrantRuns(GrantCounts counts) {
    /// One count.
    ///
    /// @param name       of the count
    /// @param sessions   a bit for each kind of session in each month
    /// @param isOfAGrant whether it is of people since a start
    private record Run(String name, BitSet sessions, boolean isOfAGrant) {
        boolean isIn(Run other) {
            return and(sessions, other.sessions).equals(sessions);
        }

        /// What both have.
        static BitSet and(BitSet one, BitSet other) {
            var both = (BitSet) one.clone();
            both.and(other);
            return both;
        }

        /// What one of them has.
        static BitSet or(BitSet one, BitSet other) {
            var all = (BitSet) one.clone();
            all.or(other);
            return all;
        }
    }

    /// Tells what is known of all of them.
    void tell(List<AttackerView.Relation> relations) {
        var runs = runs();
        var all = List.copyOf(runs.values());
        var said = relations.stream().map(relation -> Set.copyOf(relation.terms())).collect(Collectors.toSet());
        for (int place = 0; place < all.size(); place++) {
            for (var other : all.subList(place + 1, all.size())) {
                together(all.get(place), other, runs).filter(relation -> said.add(Set.copyOf(relation.terms())))
                        .ifPresent(relations::add);
            }
        }
    }

    private static Optional<AttackerView.Relation> together(Run one, Run other, Map<BitSet, Run> runs) {
        var shared = Run.and(one.sessions(), other.sessions());
        var whole = Optional.ofNullable(runs.get(Run.or(one.sessions(), other.sessions())));
        var both = Optional.ofNullable(runs.get(shared));
        boolean isNews = !one.isIn(other) && !other.isIn(one) && (both.isPresent() || shared.isEmpty())
                && Stream.of(Optional.of(one), Optional.of(other), whole).flatMap(Optional::stream)
                        .anyMatch(Run::isOfAGrant)
                && !isMade(one, other, shared, runs) && !isMade(other, one, shared, runs);
        return whole.filter(_ -> isNews)
                .map(all -> Sum.atMost(Stream.concat(Stream.of(all), both.stream()).map(Run::name).toList(),
                        List.of(one.name(), other.name())));
    }

    /// Whether the same follows from smaller steps.
    private static boolean isMade(Run one, Run other, BitSet shared, Map<BitSet, Run> runs) {
        return runs.values().stream()
                .filter(part -> part.isIn(one) && !one.isIn(part) && !part.sessions().equals(shared))
                .filter(part -> Run.and(part.sessions(), shared).equals(shared))
                .anyMatch(part -> runs.containsKey(Run.or(part.sessions(), other.sessions())));
    }

    /// Each once: two counts of the same sessions are told to be the same elsewhere.
    private Map<BitSet, Run> runs() {
        var runs = new LinkedHashMap<BitSet, Run>();
        for (var report : counts.reports()) {
            var sessions = sessions(period(report).quarters(), (_, _) -> true);
            runs.putIfAbsent(sessions, new Run(counts.people(report), sessions, false));
        }
        var quarters = counts.reports().stream().map(GrantCounts::period).filter(period -> !period.isLong())
                .map(Period::last).sorted().toList();
        for (var grant : counts.grants()) {
            // Where its first quarter was not published nobody knows who is in its number.
            if (quarters.contains(Quarter.of(grant.days().first()))) {
                quarters.stream().filter(quarter -> grant.touches(quarter.days()))
                        .forEach(quarter -> counts.reach(grant, quarter).ifPresent(reach -> {
                            // Of a quarter that is not final nobody is counted.
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

    /// The first month of which anything was published.
    private YearMonth begin() {
        return counts.reports().stream().map(report -> YearMonth.from(period(report).days().first()))
                .min(YearMonth::compareTo).orElseThrow();
    }
}
