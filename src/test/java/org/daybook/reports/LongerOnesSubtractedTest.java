package org.daybook.reports;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.daybook.base.Period;
import org.daybook.disclosure.AlreadyHidden;
import org.daybook.disclosure.Breakdown;
import org.daybook.disclosure.Contributions;
import org.daybook.disclosure.DisclosureKey;
import org.daybook.disclosure.Population;
import org.daybook.disclosure.ProtectedTable;
import org.daybook.disclosure.Protection;
import org.daybook.disclosure.Published;
import org.daybook.disclosure.PublishedTotal;
import org.daybook.disclosure.SiteFigures;
import org.daybook.disclosure.Threshold;
import org.junit.jupiter.api.Test;

/// Half-years and years next to quarters: subtracting their totals by hand leaves at least five values of each.
class LongerOnesSubtractedTest {
    /// Of the first hundred keys, three reveal each figure if nothing is stated; the tests use some of them, the last included.
    private static final int KEYS = 100;
    private static final int FEW_KEYS = 10;
    private static final List<String> HALF = List.of("2026Q1", "2026Q2", "2026H1");

    /// A number of women, each in the quarters given by letters; `0` is absent, `e` is on a path, `x` ends it.
    private record Group(int many, String quarters) {}

    /// An interval.
    private record Said(int least, int most) {
        static Said of(PublishedTotal total) {
            return switch (total) {
                case PublishedTotal.Exact exact -> new Said(exact.value(), exact.value());
                case PublishedTotal.Rounded rounded -> new Said(Math.max(10, rounded.value() - 4), rounded.value() + 4);
                case PublishedTotal.FewerThanTen _ -> new Said(0, 9);
                case PublishedTotal.Withheld _ -> new Said(0, 1000);
            };
        }

        /// Checks whether fewer than five whole numbers are between the least and the most.
        static boolean isNarrow(int most, int least) {
            return most - least < 4;
        }
    }

    /// People who come to an activity for others, and who answer on a slip, count in each quarter separately: the half-year is
    /// the sum of its quarters.
    @Test
    void aHalfYearOfHeadsIsItsQuartersTogether() {
        for (var total : List.of(Total.REACHED, Total.FEEDBACK)) {
            var heads = List.of(new Group(22, "e000"), new Group(17, "0e00"));
            var opened = opened(65, HALF, heads, (name, groups) -> new SiteFigures(name, women(),
                    List.of(people(total, groups, name, letter -> letter != '0')), Map.of()), said -> {
                        var half = of(said, "2026H1", total);
                        var first = of(said, "2026Q1", total);
                        var second = of(said, "2026Q2", total);
                        return Said.isNarrow(half.most(), first.least() + second.least());
                    });
            assertEquals(List.of(), opened, total.code());
        }
    }

    /// A woman who was on a path in the half-year but not in its last quarter left it before, and is not one of those who left
    /// it then.
    @Test
    void whoIsOnAPathNoMoreEndedItBeforeTheLastQuarter() {
        var stays = List.of(new Group(14, "x000"), new Group(10, "exxx"), new Group(20, "eeee"), new Group(13, "0eee"));
        var opened = opened(70, HALF, stays, (name, groups) -> new SiteFigures(name, women(),
                List.of(people(Total.ENROLMENTS, groups, name, letter -> letter != '0'),
                        people(Total.ENDINGS, groups, name, letter -> letter == 'x'),
                        people(Total.LEAVERS, groups, name, letter -> letter == 'x')),
                Map.of()),
                said -> Said.isNarrow(
                        of(said, "2026H1", Total.ENDINGS).most() + of(said, "2026Q2", Total.ENROLMENTS).most(),
                        of(said, "2026H1", Total.ENROLMENTS).least() + of(said, "2026Q2", Total.ENDINGS).least()));
        assertEquals(List.of(), opened);
    }

    /// A woman asked on leaving has left: of 22 who left, one was not asked. Given to nobody, since she may have been asked
    /// before.
    @Test
    void whoIsAskedOnLeavingIsOneOfThoseWhoLeft() {
        var stays = List.of(new Group(21, "x000"), new Group(1, "o000"), new Group(20, "eeee"));
        var opened = opened(0, List.of("2026Q1"), stays, (name, groups) -> new SiteFigures(name, women(),
                List.of(people(Total.ENROLMENTS, groups, name, letter -> letter != '0'),
                        people(Total.ENDINGS, groups, name, letter -> letter == 'x' || letter == 'o'),
                        people(Total.LEAVERS, groups, name, letter -> letter == 'x' || letter == 'o'),
                        people(Total.DEPARTED, groups, name, letter -> letter == 'x')),
                Map.of()),
                said -> Said.isNarrow(
                        Math.min(of(said, "2026Q1", Total.LEAVERS).most(), of(said, "2026Q1", Total.DEPARTED).most()),
                        of(said, "2026Q1", Total.DEPARTED).least()));
        assertEquals(List.of(), opened);
    }

    /// A woman who answers, or brings her child, is one of those who come: if all 31 did, a 35 next to them would reveal it.
    /// Given to nobody, since somebody may answer on the telephone.
    @Test
    void whoeverAnswersIsOneOfThoseWhoCame() {
        var women = List.of(new Group(31, "e000"));
        for (var total : Linked.OF_THOSE_WHO_CAME) {
            var opened = opened(0, List.of("2026Q1"), women, (name, groups) -> new SiteFigures(name,
                    people(Total.PEOPLE, groups, name, letter -> letter != '0'),
                    List.of(people(total, groups, name, letter -> letter != '0')), Map.of()),
                    said -> Said.isNarrow(Math.min(of(said, "2026Q1", total).most(),
                            of(said, "2026Q1", Total.PEOPLE).most()), of(said, "2026Q1", total).least()));
            assertEquals(List.of(), opened, total.code());
        }
    }

    /// Twelve of 40 came in three weeks, all others once: 64 visits of 40 women leave no room for a thirteenth.
    @Test
    void whoComesRegularlyMadeThreeVisits() {
        var women = List.of(new Group(12, "r000"), new Group(28, "e000"));
        var opened = new ArrayList<Integer>();
        for (int chance = 0; chance < FEW_KEYS; chance++) {
            var secret = new byte[32];
            new Random(1000 + chance).nextBytes(secret);
            try (var key = new DisclosureKey(secret)) {
                var regular = regular(new Protection(key, "S", Threshold.TEN, Linked.TIES).protect(
                        new SiteFigures("2026Q1", howOften(women), List.of(),
                                Map.of(Total.VISITS.code(), visits(women))),
                        AlreadyHidden.in(List.of()), List.of()));
                if (Math.min(regular.most(), (64 - 40) / 2) - regular.least() < 4) {
                    opened.add(chance);
                }
            }
        }
        assertEquals(List.of(), opened);
    }

    private static Said regular(Published report) {
        return report.populations().getFirst().tables().getFirst() instanceof ProtectedTable.Shown shown
                ? shown.rows().stream().filter(row -> row.category().equals(YesOrNo.YES.code()))
                        .map(row -> Said.of(new PublishedTotal.Rounded(row.value()))).findFirst()
                        .orElse(new Said(0, 1000))
                : new Said(0, 1000);
    }

    private static Population howOften(List<Group> groups) {
        var categories = ReportTable.REGULAR.categories(2);
        var women = new TreeMap<String, String>();
        groups.forEach(group -> IntStream.range(0, group.many()).forEach(her -> women.put(group.quarters() + her,
                categories.get(group.quarters().startsWith("r") ? 0 : 1))));
        return Population.people(Total.PEOPLE.code(), women.keySet(),
                List.of(Breakdown.partition(ReportTable.REGULAR.code(), categories, women)));
    }

    private static Contributions visits(List<Group> groups) {
        var each = new TreeMap<String, Integer>();
        groups.forEach(group -> IntStream.range(0, group.many()).forEach(
                her -> each.put(group.quarters() + her, group.quarters().startsWith("r") ? 3 : 1)));
        return Contributions.ofEvents(each, 0);
    }

    private interface Figures {
        SiteFigures of(String period, List<Group> groups);
    }

    private static List<Integer> opened(int first, List<String> periods, List<Group> groups, Figures figures,
            Predicate<Map<String, Said>> isOpen) {
        return IntStream.range(first, KEYS).filter(key -> isOpen.test(said(key, periods, groups, figures)))
                .boxed().toList();
    }

    private static Map<String, Said> said(int chance, List<String> periods, List<Group> groups, Figures figures) {
        var secret = new byte[32];
        new Random(1000 + chance).nextBytes(secret);
        var all = new ArrayList<Published>();
        try (var key = new DisclosureKey(secret)) {
            var protection = new Protection(key, "S", Threshold.TEN, Linked.TIES);
            periods.forEach(name -> all.add(protection.protect(figures.of(name, groups), AlreadyHidden.in(all),
                    List.copyOf(all))));
        }
        return all.stream().flatMap(report -> report.populations().stream()
                .map(numbers -> Map.entry(report.period() + "." + numbers.name(), Said.of(numbers.total()))))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Said of(Map<String, Said> said, String period, Total total) {
        return said.getOrDefault(period + "." + total.code(), new Said(0, 1000));
    }

    /// The women of the groups selected by a letter of the period, each once.
    private static Population people(Total total, List<Group> groups, String period, Predicate<Character> isOne) {
        var quarters = Period.parse(period).quarters();
        var units = new TreeSet<String>();
        groups.stream().filter(group -> quarters.stream()
                .anyMatch(quarter -> isOne.test(group.quarters().charAt(quarter.number() - 1))))
                .forEach(group -> IntStream.range(0, group.many()).forEach(her -> units.add(group.quarters() + her)));
        return Population.people(total.code(), units, List.of());
    }

    private static Population women() {
        return Population.people(Total.PEOPLE.code(),
                IntStream.range(0, 57).mapToObj(her -> "w" + her).collect(Collectors.toUnmodifiableSet()), List.of());
    }
}
