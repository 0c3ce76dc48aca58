package org.daybook.reports;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.daybook.disclosure.RunningGrant;

/// A grant on which the site lives.
///
/// @param id       its identity
/// @param number   its name in the files, 1 to 6
/// @param name     what the team calls it
/// @param funder   who pays
/// @param first    its first month
/// @param last     its last month
/// @param parts    what it pays for: codes of paths, and [#OUTSIDE_PATHS]; empty for everything
/// @param template the funder's template of the program, where there is one
/// @param targets  how high figures should be by its end, by their place in the report
public record Grant(UUID id, int number, String name, String funder, YearMonth first, YearMonth last,
        Set<String> parts, Optional<String> template, Map<ReportTemplate.Figure, Integer> targets) {
    /// Sessions outside the paths.
    public static final String OUTSIDE_PATHS = "outside-paths";
    /// A number is given again after so many months at the earliest: no year has two grants of one number.
    private static final int MONTHS_BETWEEN = 12;

    /// Keeps the collections as they are now.
    public Grant {
        parts = Set.copyOf(parts);
        targets = Map.copyOf(targets);
    }

    /// The figure that says how many people it reached since its start.
    public ReportTemplate.Figure reach() {
        return new ReportTemplate.Figure(GrantCode.REACH, GrantCode.of(number));
    }

    /// How many people it should reach, where somebody said so.
    public Optional<Integer> target() {
        return Optional.ofNullable(targets.get(reach()));
    }

    /// As everybody knows it.
    RunningGrant running() {
        return new RunningGrant(GrantCode.of(number), first, last,
                parts.containsAll(GrantForm.allParts()) ? Set.of() : parts);
    }

    /// Whether it is this one of which a report speaks.
    boolean is(RunningGrant other) {
        return other.population().equals(GrantCode.of(number)) && other.first().equals(first);
    }

    /// The lowest number that is free for a grant of some months.
    ///
    /// @param others every grant but this
    static Optional<Integer> free(YearMonth first, YearMonth last, List<Grant> others) {
        return IntStream.rangeClosed(1, GrantCode.MOST).boxed()
                .filter(number -> isFree(number, first, last, others)).findFirst();
    }

    /// Whether a number is free for a grant of some months.
    static boolean isFree(int number, YearMonth first, YearMonth last, List<Grant> others) {
        return others.stream().filter(other -> other.number() == number)
                .allMatch(other -> isApart(other.first(), other.last(), first, last));
    }

    private static boolean isApart(YearMonth first, YearMonth last, YearMonth otherFirst, YearMonth otherLast) {
        return otherFirst.isAfter(last.plusMonths(MONTHS_BETWEEN))
                || first.isAfter(otherLast.plusMonths(MONTHS_BETWEEN));
    }
}
