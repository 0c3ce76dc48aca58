package org.daybook.disclosure;

import static org.daybook.disclosure.GrantCounts.atMost;
import static org.daybook.disclosure.GrantCounts.period;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The possible categories of the women of one quarter: given the months of the grants and what they pay for, each woman is in
/// the numbers of certain grants together. A woman under *several* may be in the number of one grant with certainty, though not
/// in it alone.
///
/// @param counts  the names of the counts
/// @param report  the report of a quarter
/// @param running the grants that run in it; a group of them is a number with a bit for each
record GrantStates(GrantCounts counts, Published report, List<RunningGrant> running) {
    /// A category of a report.
    ///
    /// @param count its name; empty if unknown
    /// @param least for each group of grants, the minimum number of them that reached each woman of the category
    private record Category(Optional<String> count, List<Integer> least) {
        Category {
            least = List.copyOf(least);
        }
    }

    /// Returns the states of a quarter's report.
    static GrantStates of(GrantCounts counts, Published report) {
        return new GrantStates(counts, report,
                counts.grants().stream().filter(grant -> grant.touches(period(report).days())).toList());
    }

    /// Adds the minimum number of women of the quarter in the numbers of each group of grants, and that of the new ones.
    void tell(List<AttackerView.Relation> relations) {
        var categories = categories();
        for (int group = 1; group < 1 << running.size(); group++) {
            tellAll(group, categories, relations);
            tellNew(group, categories, relations);
        }
    }

    private void tellAll(int group, List<Category> categories, List<AttackerView.Relation> relations) {
        int all = group;
        boolean isMade = parts(group).anyMatch(part -> categories.stream().map(Category::least).allMatch(
                least -> least.get(part) + least.get(all ^ part) >= least.get(all)));
        if (!isMade) {
            atMost(categories.stream().flatMap(one -> one.count().stream()
                    .flatMap(count -> Collections.nCopies(one.least().get(all), count).stream())).toList(),
                    reach(group), relations);
        }
    }

    /// A person who is new was in no number before.
    private void tellNew(int group, List<Category> categories, List<AttackerView.Relation> relations) {
        counts.fresh(report).ifPresent(fresh -> before(group).ifPresent(before -> {
            for (int times = 1; times <= Integer.bitCount(group); times++) {
                var reached = reached(group, times, categories);
                if (!reached.isEmpty() && !isMade(group, times, reached)) {
                    boolean isEverybody = reached.size() == categories.size();
                    var those = isEverybody
                            ? List.of(counts.people(report))
                            : reached.stream().flatMap(one -> one.count().stream()).toList();
                    atMost(GrantCounts.and(before, often(times, GrantCounts.and(List.of(fresh), those))),
                            GrantCounts.and(reach(group), often(times, List.of(counts.people(report)))), relations);
                }
            }
        }));
    }

    /// Checks whether two smaller groups, each with a factor, state as much about these women.
    private static boolean isMade(int group, int times, List<Category> women) {
        return parts(group).anyMatch(part -> IntStream.rangeClosed(0, times).anyMatch(some -> women.stream()
                .map(Category::least).allMatch(least -> least.get(part) >= some
                        && least.get(group ^ part) >= times - some)));
    }

    private static List<String> often(int times, List<String> some) {
        return Collections.nCopies(times, some).stream().flatMap(List::stream).toList();
    }

    /// Returns the categories whose women are in at least this many numbers of a group.
    private static List<Category> reached(int group, int times, List<Category> categories) {
        return categories.stream().filter(one -> one.least().get(group) >= times).toList();
    }

    /// Returns the proper subsets of a group.
    private static IntStream parts(int group) {
        return IntStream.range(1, group).filter(part -> (part & ~group) == 0);
    }

    private List<String> reach(int group) {
        return members(group).flatMap(grant -> counts.reach(grant, period(report)).stream()).toList();
    }

    /// Returns the counts before the quarter; empty if one of them is unknown.
    private Optional<List<String>> before(int group) {
        var before = members(group).map(grant -> counts.before(grant, report)).toList();
        return before.stream().allMatch(Optional::isPresent)
                ? Optional.of(before.stream().flatMap(Optional::stream).flatMap(List::stream).toList())
                : Optional.empty();
    }

    private Stream<RunningGrant> members(int group) {
        return IntStream.range(0, running.size()).filter(place -> (group >> place & 1) == 1).mapToObj(running::get);
    }

    /// Returns the categories that can be non-empty. If there is only one, all women are in it. A grant that was entered after
    /// the report is in none of them, but reached its women nevertheless.
    private List<Category> categories() {
        var states = states();
        int said = IntStream.range(0, running.size())
                .filter(place -> report.running().stream().anyMatch(running.get(place)::isSame))
                .map(place -> 1 << place)
                .sum();
        var all = new ArrayList<Category>();
        IntStream.range(0, running.size()).filter(place -> (said >> place & 1) == 1)
                .forEach(place -> add(counts.alone(report, running.get(place)), states,
                        state -> (state & said) == 1 << place, all));
        add(counts.several(report), states, state -> Integer.bitCount(state & said) > 1, all);
        add(counts.noGrant(report), states, state -> (state & said) == 0, all);
        return all.size() == 1
                ? List.of(new Category(Optional.of(counts.people(report)), all.getFirst().least()))
                : all;
    }

    private void add(Optional<String> count, Set<Integer> states, IntPredicate isIn, List<Category> all) {
        var some = states.stream().mapToInt(state -> state).filter(isIn).boxed().toList();
        if (!some.isEmpty()) {
            all.add(new Category(count, IntStream.range(0, 1 << running.size()).mapToObj(group -> some.stream()
                    .mapToInt(state -> Integer.bitCount(state & group)).min().orElse(0)).toList()));
        }
    }

    /// Returns the sets of grants that may have reached a woman: the grants that pay for one session, or for several.
    private Set<Integer> states() {
        var sessions = new TreeSet<Integer>();
        var last = YearMonth.from(period(report).days().last());
        for (var month = YearMonth.from(period(report).days().first()); !month.isAfter(last); month = month
                .plusMonths(1)) {
            for (var part : counts.ties().parts()) {
                sessions.add(payers(part, month));
            }
        }
        Set<Integer> states = new HashSet<>();
        sessions.forEach(session -> {
            states.addAll(states.stream().map(state -> state | session).toList());
            states.add(session);
        });
        return states;
    }

    private int payers(String part, YearMonth month) {
        return IntStream.range(0, running.size()).filter(place -> running.get(place).pays(part, month))
                .map(place -> 1 << place).sum();
    }
}
