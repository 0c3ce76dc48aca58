package org.daybook.reports;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.daybook.base.Period;
import org.daybook.base.Quarter;
import org.daybook.disclosure.Breakdown;
import org.daybook.disclosure.RunningGrant;
import org.daybook.disclosure.SinceStart;

/// The people reached by each grant: those who came to sessions that it pays for. Exact and confidential.
///
/// @param grants the grants under way at any time in a year, in the order of their numbers
record GrantFigures(List<Funded> grants) {
    static final GrantFigures NONE = new GrantFigures(List.of());

    GrantFigures {
        grants = List.copyOf(grants);
    }

    /// One grant.
    ///
    /// @param grant    the grant
    /// @param reached  its people in each quarter of the year
    /// @param earlier  its people before the year, from finalised quarters
    record Funded(RunningGrant grant, Map<Quarter, Set<String>> reached, Set<String> earlier) {
        Funded {
            reached = Map.copyOf(reached);
            earlier = Set.copyOf(earlier);
        }

        private Funded only(Collection<Quarter> quarters) {
            return new Funded(grant, quarters.stream().filter(reached::containsKey).distinct().collect(
                    Collectors.toUnmodifiableMap(quarter -> quarter,
                            quarter -> reached.getOrDefault(quarter, Set.of()))),
                    earlier);
        }

        private Set<String> in(Period period) {
            return period.quarters().stream().flatMap(quarter -> reached.getOrDefault(quarter, Set.of()).stream())
                    .collect(Collectors.toUnmodifiableSet());
        }

        private SinceStart upTo(Period period) {
            var people = new HashSet<>(earlier);
            reached.forEach((quarter, came) -> {
                if (quarter.compareTo(period.last()) <= 0) {
                    people.addAll(came);
                }
            });
            return new SinceStart(grant, people);
        }
    }

    /// Returns the figures with attendance in these quarters of the year only.
    ///
    /// @param quarters those that are final or become final with the report: people are counted in a final quarter or not at
    ///                 all
    GrantFigures only(Collection<Quarter> quarters) {
        return new GrantFigures(grants.stream().map(one -> one.only(quarters)).toList());
    }

    /// Returns the figures of the grants in a final report only; other grants were entered after it.
    ///
    /// @param spokenOf the grants of the report
    GrantFigures those(List<RunningGrant> spokenOf) {
        return new GrantFigures(grants.stream().filter(one -> spokenOf.stream()
                .anyMatch(grant -> grant.population().equals(one.grant().population())
                        && grant.first().equals(one.grant().first())))
                .toList());
    }

    /// Returns the publicly known part of the grants.
    List<RunningGrant> running() {
        return grants.stream().map(Funded::grant).toList();
    }

    /// Returns the people since the start of each grant that is under way in a period.
    List<SinceStart> since(Period period) {
        return grants.stream().filter(one -> one.grant().touches(period.days())).map(one -> one.upTo(period)).toList();
    }

    /// Breaks down the people of a period by the grant that reached them.
    ///
    /// @param people everyone who came in the period
    Breakdown partition(GrantTable table, Set<String> people) {
        var paid = grants.stream().filter(one -> one.grant().touches(table.period().days()))
                .collect(Collectors.toMap(one -> one.grant().population(), one -> one.in(table.period())));
        return Breakdown.partition(GrantCode.TABLE, table.categories(), people.stream()
                .collect(Collectors.toMap(her -> her, her -> GrantTable.category(paid.entrySet().stream()
                        .filter(grant -> grant.getValue().contains(her)).map(Map.Entry::getKey)
                        .collect(Collectors.toUnmodifiableSet())))));
    }
}
