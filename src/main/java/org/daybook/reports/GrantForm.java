package org.daybook.reports;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.daybook.base.Problem;
import org.daybook.base.TypedDate;
import org.daybook.paths.Path;

/// The typed data of a grant.
///
/// @param name     the team's name for it
/// @param funder   the funder
/// @param first    a day of its first month
/// @param last     a day of its last month
/// @param parts    what it pays for; empty for everything
/// @param template the funder's template, if any
/// @param target   the number of people it should reach; blank if no target was set
/// @param figures  the target values for figures of the template, as typed
public record GrantForm(String name, String funder, TypedDate first, TypedDate last, Set<String> parts,
        Optional<String> template, String target, Map<ReportTemplate.Figure, String> figures) {
    /// The longest name, in characters.
    public static final int LONGEST = 80;
    private static final int LONGEST_YEARS = 10;

    /// Strips surrounding blanks and copies the collections.
    public GrantForm {
        name = name.strip();
        funder = funder.strip();
        parts = Set.copyOf(parts);
        target = target.strip();
        figures = Map.copyOf(figures);
    }

    /// Returns everything a grant may pay for, in display order.
    public static List<String> allParts() {
        return Stream.concat(Arrays.stream(Path.values()).map(Path::code), Stream.of(Grant.OUTSIDE_PATHS)).toList();
    }

    /// Returns what must be corrected; empty if everything is valid.
    public List<Problem> problems() {
        var found = new ArrayList<Problem>();
        if (name.isEmpty() || name.length() > LONGEST) {
            found.add(new Problem("name", "reports.grants.problem.name"));
        }
        if (funder.length() > LONGEST) {
            found.add(new Problem("funder", "reports.grants.problem.funder"));
        }
        if (first.day().isEmpty()) {
            found.add(new Problem("first", "reports.grants.problem.first"));
        }
        if (last.day().isEmpty() || first.day().isPresent() && lastMonth().isBefore(firstMonth())) {
            found.add(new Problem("last", "reports.grants.problem.last"));
        } else if (first.day().isPresent() && !lastMonth().isBefore(firstMonth().plusYears(LONGEST_YEARS))) {
            found.add(new Problem("last", "reports.grants.problem.too-long"));
        }
        if (!target.isEmpty() && !isTarget(target)) {
            found.add(new Problem("target", "reports.grants.problem.target"));
        }
        if (!figures.values().stream().allMatch(GrantForm::isTarget)) {
            found.add(new Problem("figures", "reports.grants.problem.target"));
        }
        return List.copyOf(found);
    }

    /// Checks whether a text is a number that is allowed as a target.
    static boolean isTarget(String typed) {
        return typed.matches("[1-9][0-9]{0,4}");
    }

    /// Checks whether every choice is on its list and nothing must be corrected.
    boolean isSound() {
        return problems().isEmpty() && allParts().containsAll(parts)
                && template.stream().allMatch(ReportTemplate.BUILT_IN::contains)
                && figures.keySet().stream().allMatch(lines()::contains);
    }

    /// Returns the figures of the template, each of which may have a target.
    private List<ReportTemplate.Figure> lines() {
        return template.map(ReportTemplate::figures).orElseGet(List::of);
    }

    YearMonth firstMonth() {
        return YearMonth.from(first.day().orElseThrow());
    }

    YearMonth lastMonth() {
        return YearMonth.from(last.day().orElseThrow());
    }

    Optional<Integer> people() {
        return target.isEmpty() ? Optional.empty() : Optional.of(Integer.valueOf(target));
    }
}
