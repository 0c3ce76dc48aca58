package org.daybook.reports;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.daybook.base.Period;
import org.daybook.disclosure.RunningGrant;

/// The partition *by grant* of the people of a period: each woman stands in one category, whoever pays. Its categories follow
/// from the months of the grants and what they pay for, never from who came.
///
/// @param period  whose people
/// @param running the grants under way in it, in the order of their numbers
record GrantTable(Period period, List<RunningGrant> running) {
    GrantTable {
        running = List.copyOf(running);
    }

    /// Where a grant pays for everything there are neither people without a grant nor with another one alone.
    List<String> categories() {
        var whole = running.stream().filter(grant -> grant.paysForAll(period.days())).toList();
        if (running.isEmpty() || whole.size() > 1) {
            return List.of(GrantCode.SEVERAL);
        }
        var several = running.size() > 1 ? Stream.of(GrantCode.SEVERAL) : Stream.<String>of();
        return Stream.of((whole.isEmpty() ? running : whole).stream().map(RunningGrant::population), several,
                whole.isEmpty() ? Stream.of(GrantCode.NONE) : Stream.<String>of()).flatMap(one -> one).toList();
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
