package org.daybook.reports;

import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.daybook.base.Period;
import org.daybook.disclosure.RunningGrant;

/// The partition *by grant* of the people of a period: each woman is in one category, whichever grants pay. Its categories
/// depend on the months of the grants and what they pay for, never on who came.
///
/// @param period  the period
/// @param running the grants under way in it, in the order of their numbers
record GrantTable(Period period, List<RunningGrant> running) {
    private static final int MONTHS = 3;

    GrantTable {
        running = List.copyOf(running);
    }

    /// Returns the categories: each grant alone, several, none; without those that must be empty because of what the grants pay
    /// for.
    List<String> categories() {
        var alone = running.stream().filter(grant -> isPossible(payers -> payers.equals(List.of(grant))))
                .map(RunningGrant::population);
        var several = running.size() > 1 ? Stream.of(GrantCode.SEVERAL) : Stream.<String>of();
        var none = isPossible(List::isEmpty) ? Stream.of(GrantCode.NONE) : Stream.<String>of();
        return Stream.of(alone, several, none).flatMap(one -> one).toList();
    }

    /// Checks whether a session in some month can be paid for by exactly such grants.
    private boolean isPossible(Predicate<List<RunningGrant>> payers) {
        return period.quarters().stream().flatMap(quarter -> IntStream.range(0, MONTHS)
                .mapToObj(month -> YearMonth.from(quarter.days().first()).plusMonths(month)))
                .anyMatch(month -> GrantForm.allParts().stream().anyMatch(
                        part -> payers.test(running.stream().filter(grant -> grant.pays(part, month)).toList())));
    }

    /// Checks whether there is anything to break down.
    boolean isTable() {
        return categories().size() > 1;
    }

    /// Returns the category of a woman.
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
