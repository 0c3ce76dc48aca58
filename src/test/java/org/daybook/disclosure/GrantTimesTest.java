package org.daybook.disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.daybook.base.Quarter;
import org.daybook.base.YearStart;
import org.daybook.disclosure.Link.Part;
import org.junit.jupiter.api.Test;

/// Grants that pay several times for the same sessions.
class GrantTimesTest {
    private static final List<String> PARTS = List.of("a", "b", "c");
    private static final GrantTies TIES = new GrantTies(new Part("people", "grant", "several"),
            new Part("people", "newness", "new"), new Part("enrolments", "path", ""), PARTS);
    private static final RunningGrant AB = grant(1, "a", "b");
    private static final RunningGrant BC = grant(2, "b", "c");
    private static final RunningGrant CA = grant(3, "c", "a");

    /// Of three that each pay for two paths, any two pay for all of them, and all three pay twice.
    @Test
    void eachOfAGroupIsNeeded() {
        assertEquals(Set.of("1 2", "1 3", "2 3", "2 times 1 2 3"), groups(AB, BC, CA));
        assertEquals(Set.of("1 2"), groups(AB, BC));
        assertEquals(Set.of("1 4"), groups(AB, grant(4, "c")));
        // A grant that alone pays for everything is stated alone; nothing more follows from two pairs.
        assertEquals(Set.of("1 4", "1 6", "4 5", "5 6"),
                groups(AB, grant(4, "c"), grant(5, "b", "a"), grant(6, "c"), grant(2)));
        assertEquals(Set.of(), groups(grant(4, "c"), grant(5, "b")));
    }

    private static Set<String> groups(RunningGrant... grants) {
        var others = List.of(grants);
        return GrantTimes.groups(new GrantCovers(grant(6), new Quarter(2026, 1), PARTS).times(others), others, 1)
                .stream().map(group -> (group.times() == 1 ? "" : group.times() + " times ")
                        + group.grants().stream().map(grant -> grant.population().replace("grant-", ""))
                                .collect(Collectors.joining(" ")))
                .collect(Collectors.toSet());
    }

    /// Thirty-one women, each reached by two of the grants: a printed 10, 15 and 30 leave 12 to 14, 17 to 19 and 29 to 31.
    @Test
    void whoeverCameStandsInTwoOfThreeNumbers() {
        var broken = Promise.broken(AttackerView.of(report(10, 15, 30), known())).orElseThrow();
        assertTrue(broken.containsAll(Set.of("S.2026Q1.grant-1", "S.2026Q1.grant-2", "S.2026Q1.grant-3")),
                broken.toString());
        assertEquals(Set.of(), Promise.broken(AttackerView.of(report(15, 20, 30), known())).orElseThrow());
    }

    /// Whatever is printed about such women, under any key, leaves five values of each number, counted by hand.
    @Test
    void noKeyPrintsThreeNumbersThatTellEachOther() {
        for (byte secret = 0; secret < 20; secret++) {
            var key = new byte[32];
            key[0] = secret;
            try (var some = new DisclosureKey(key)) {
                var ties = new Ties(List.of(), List.of(), Nested.NONE, List.of(), Optional.of(TIES));
                var printed = new Protection(some, "S", Threshold.TEN, ties).protect(figures(), AlreadyHidden.none(),
                        List.of());
                var ranges = Stream.of(AB, BC, CA).map(grant -> range(printed.since(grant).orElseThrow())).toList();
                for (int one = 0; one < 3; one++) {
                    var others = new HashSet<>(Set.of(0, 1, 2));
                    others.remove(one);
                    int most = others.stream().mapToInt(place -> ranges.get(place).last()).sum();
                    int least = Math.max(ranges.get(one).first(), 62 - most);
                    assertTrue(ranges.get(one).last() - least >= Promise.WIDTH, secret + ": " + printed.populations());
                }
            }
        }
    }

    /// Returns all values that a number can have among 31 women.
    private static TreeSet<Integer> range(PublishedTotal total) {
        int value = total instanceof PublishedTotal.Rounded rounded ? rounded.value() : 31;
        return IntStream.rangeClosed(value == 31 ? 0 : Math.max(10, value - 4), Math.min(31, value + 4)).boxed()
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /// One woman comes to what the first two pay for, twelve to what the first and the third pay for, and eighteen to the rest.
    private static SiteFigures figures() {
        return new SiteFigures("2026Q1", Population.people("people", women(0, 31), List.of()), List.of(), Map.of(),
                Optional.empty(), YearStart.JANUARY,
                List.of(new SinceStart(AB, women(0, 13)),
                        new SinceStart(BC, Stream.concat(women(0, 1).stream(), women(13, 31).stream())
                                .collect(Collectors.toSet())),
                        new SinceStart(CA, women(1, 31))));
    }

    private static Set<String> women(int first, int end) {
        return IntStream.range(first, end).mapToObj(number -> "w" + number).collect(Collectors.toSet());
    }

    private static Known known() {
        return Known.of(List.of(), report(10, 15, 30),
                new Ties(List.of(), List.of(), Nested.NONE, List.of(), Optional.of(TIES)));
    }

    private static Published report(int... since) {
        var grants = List.of(AB, BC, CA);
        return new Published("S", "2026Q1", Threshold.TEN,
                Stream.concat(Stream.of(new Published.Numbers("people", new PublishedTotal.Exact(31), List.of())),
                        IntStream.range(0, 3).mapToObj(place -> new Published.Numbers(grants.get(place).population(),
                                new PublishedTotal.Rounded(since[place]), List.of())))
                        .toList(),
                Map.of(), Optional.empty(), YearStart.JANUARY, grants);
    }

    private static RunningGrant grant(int number, String... parts) {
        return new RunningGrant("grant-" + number, YearMonth.of(2026, 1), YearMonth.of(2026, 12), Set.of(parts));
    }
}
