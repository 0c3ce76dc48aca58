package org.daybook.reports;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.daybook.disclosure.RunningGrant;

/// A grant that funds the site.
///
/// @param id       its ID
/// @param number   its number in the files, 1 to 6
/// @param name     the team's name for it
/// @param funder   the funder
/// @param first    its first month
/// @param last     its last month
/// @param parts    what it pays for: codes of paths, and [#OUTSIDE_PATHS]; empty for everything
/// @param template the funder's template in the program, if any
/// @param targets  the values that figures should reach by its end, by their position in the report
public record Grant(UUID id, int number, String name, String funder, YearMonth first, YearMonth last,
        Set<String> parts, Optional<String> template, Map<ReportTemplate.Figure, Integer> targets) {
    /// Sessions outside the paths.
    public static final String OUTSIDE_PATHS = "outside-paths";
    /// The minimum number of months before a number is reused, so that no year has two grants with the same number.
    private static final int MONTHS_BETWEEN = 12;

    /// Copies the collections.
    public Grant {
        parts = Set.copyOf(parts);
        targets = Map.copyOf(targets);
    }

    /// Returns the figure for the number of people reached since its start.
    public ReportTemplate.Figure reach() {
        return new ReportTemplate.Figure(GrantCode.REACH, GrantCode.of(number));
    }

    /// Returns the number of people it should reach, if a target was set.
    public Optional<Integer> target() {
        return Optional.ofNullable(targets.get(reach()));
    }

    /// Returns the publicly known part of it.
    RunningGrant running() {
        return new RunningGrant(GrantCode.of(number), first, last,
                parts.containsAll(GrantForm.allParts()) ? Set.of() : parts);
    }

    /// Checks whether it is the grant that a report names.
    boolean is(RunningGrant other) {
        return other.population().equals(GrantCode.of(number)) && other.first().equals(first);
    }

    /// Returns the lowest number that is free for a grant in these months.
    ///
    /// @param others all other grants
    static Optional<Integer> free(YearMonth first, YearMonth last, List<Grant> others) {
        return IntStream.rangeClosed(1, GrantCode.MOST).boxed()
                .filter(number -> isFree(number, first, last, others)).findFirst();
    }

    /// Checks whether a number is free for a grant in these months.
    static boolean isFree(int number, YearMonth first, YearMonth last, List<Grant> others) {
        return others.stream().filter(other -> other.number() == number)
                .allMatch(other -> isApart(other.first(), other.last(), first, last));
    }

    private static boolean isApart(YearMonth first, YearMonth last, YearMonth otherFirst, YearMonth otherLast) {
        return otherFirst.isAfter(last.plusMonths(MONTHS_BETWEEN))
                || first.isAfter(otherLast.plusMonths(MONTHS_BETWEEN));
    }
}
