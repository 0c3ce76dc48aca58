package org.daybook.reports;

import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.daybook.base.Period;
import org.daybook.disclosure.RunningGrant;

/// The partition *by grant* of the people of a period: each woman stands in one category, whoever pays. Its categories follow
/// from the months of the grants and what they pay for, never from who came.
///
/// @param period  whose people
/// @param running the grants under way in it, in the order of their numbers
record GrantTable(Period period, List<RunningGrant> running) {
    private static final int MONTHS = 3;

    GrantTable {
        running = List.copyOf(running);
    }

    /// Whom one grant alone reached, several, or none; without those in which, by what the grants pay for, nobody can stand.
    List<String> categories() {
        var alone = running.stream().filter(grant -> isPossible(payers -> payers.equals(List.of(grant))))
                .map(RunningGrant::population);
        var several = running.size() > 1 ? Stream.of(GrantCode.SEVERAL) : Stream.<String>of();
        var none = isPossible(List::isEmpty) ? Stream.of(GrantCode.NONE) : Stream.<String>of();
        return Stream.of(alone, several, none).flatMap(one -> one).toList();
    }

    /// Whether some session of some month may be paid for by such grants.
    private boolean isPossible(Predicate<List<RunningGrant>> payers) {
        return period.quarters().stream().flatMap(quarter -> IntStream.range(0, MONTHS)
                .mapToObj(month -> YearMonth.from(quarter.days().first()).plusMonths(month)))
                .anyMatch(month -> GrantForm.allParts().stream().anyMatch(
                        part -> payers.test(running.stream().filter(grant -> grant.pays(part, month)).toList())));
    }

    /// Whether there is anything to break down.
    boolean isTable() {
        return categories().size() > 1;
    }

    /// Where a woman stands.
    ///
    /// @param paidFor the grants that paid for a session to which she came in the period
    static String category(Set<String> paidFor) {
        return switch (paidFor.size()) {
            case 0 -> GrantCode.NONE;
            case 1 -> paidFor.iterator().next();
            default -> GrantCode.SEVERAL;
        };
    }
}
