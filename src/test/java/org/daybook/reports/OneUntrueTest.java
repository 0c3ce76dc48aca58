package org.daybook.reports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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

/// One of a reader's assumptions is untrue: more were guided than came. A reader who drops that one and keeps the rest finds at
/// least five values of each count.
class OneUntrueTest {
    /// Of the first hundred keys, eight leave fewer than five values if all assumptions are dropped together; four are among
    /// these.
    private static final List<Integer> SOME_KEYS = IntStream.rangeClosed(20, 51).boxed().toList();
    /// Two of these leave fewer.
    private static final List<Integer> FEW_KEYS = List.of(10, 13, 20, 23);
    private static final int CAME = 32;
    /// More than came: some conversations were on the telephone.
    private static final int TOO_MANY = 45;

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

        boolean isOpenUpTo(int limit) {
            return Math.min(most, limit) - least < 4;
        }
    }

    private interface Figures {
        SiteFigures of(String period);
    }

    /// In a half-year those who came are rounded, too, and are related to all who answer.
    @Test
    void whoeverAnswersIsOneOfThoseWhoCameAlthoughMoreWereGuided() {
        assertEquals(List.of(), opened(SOME_KEYS, List.of("2026H1"), _ -> new SiteFigures("2026H1",
                people(Total.PEOPLE, CAME),
                List.of(people(Total.GUIDED, TOO_MANY), people(Total.MOTHERS, CAME - 1)), Map.of()), Total.MOTHERS));
    }

    /// More were guided than came in the first quarter, not in the second: there it is true.
    @Test
    void whatIsUntrueInOneQuarterIsSupposedOfTheNext() {
        for (var total : List.of(Total.GUIDED, Total.MOTHERS)) {
            var opened = opened(FEW_KEYS, List.of("2026Q1", "2026H1", "2026Q2"), period -> new SiteFigures(period,
                    people(Total.PEOPLE, CAME),
                    List.of(people(Total.GUIDED, period.equals("2026Q2") ? CAME - 1 : TOO_MANY),
                            people(Total.MOTHERS, CAME - 1)),
                    Map.of()), total);
            assertEquals(List.of(), opened, total.code());
        }
    }

    /// Twelve of 40 came in three weeks: a table is examined with that assumption, too.
    @Test
    void whoComesRegularlyMadeThreeVisitsAlthoughMoreWereGuided() {
        var opened = new ArrayList<Integer>();
        for (int chance : FEW_KEYS) {
            var regular = regular(said(chance, List.of("2026Q1"), _ -> new SiteFigures("2026Q1", howOften(),
                    List.of(people(Total.GUIDED, TOO_MANY)), Map.of(Total.VISITS.code(), visits()))).getFirst());
            if (regular.isOpenUpTo((64 - 40) / 2)) {
                opened.add(chance);
            }
        }
        assertEquals(List.of(), opened);
    }

    /// A number that makes an assumption untrue is printed as if nobody assumed anything.
    @Test
    void whatIsUntrueIsGiven() {
        long given = FEW_KEYS.stream()
                .map(chance -> said(chance, List.of("2026Q1"), _ -> new SiteFigures("2026Q1",
                        people(Total.PEOPLE, CAME), List.of(people(Total.GUIDED, TOO_MANY)), Map.of())).getFirst())
                .filter(report -> total(report, Total.GUIDED) instanceof PublishedTotal.Rounded).count();
        assertEquals(FEW_KEYS.size(), given);
    }

    private static List<Integer> opened(List<Integer> keys, List<String> periods, Figures figures, Total total) {
        var opened = new ArrayList<Integer>();
        int given = 0;
        for (int chance : keys) {
            var last = said(chance, periods, figures).getLast();
            var said = Said.of(total(last, total));
            given += said.most() < 1000 ? 1 : 0;
            if (said.isOpenUpTo(Said.of(total(last, Total.PEOPLE)).most())) {
                opened.add(chance);
            }
        }
        assertTrue(given > 0, "somewhere it is given");
        return opened;
    }

    private static PublishedTotal total(Published report, Total total) {
        return report.populations().stream().filter(numbers -> numbers.name().equals(total.code())).findFirst()
                .orElseThrow().total();
    }

    private static List<Published> said(int chance, List<String> periods, Figures figures) {
        var secret = new byte[32];
        new Random(1000 + chance).nextBytes(secret);
        var all = new ArrayList<Published>();
        try (var key = new DisclosureKey(secret)) {
            var protection = new Protection(key, "S", Threshold.TEN, Linked.TIES);
            periods.forEach(name -> all.add(protection.protect(figures.of(name), AlreadyHidden.in(all),
                    List.copyOf(all))));
        }
        return all;
    }

    private static Population people(Total total, int many) {
        return Population.people(total.code(),
                IntStream.range(0, many).mapToObj(her -> "w" + her).collect(Collectors.toUnmodifiableSet()), List.of());
    }

    private static Said regular(Published report) {
        return report.populations().getFirst().tables().getFirst() instanceof ProtectedTable.Shown shown
                ? shown.rows().stream().filter(row -> row.category().equals(YesOrNo.YES.code()))
                        .map(row -> Said.of(new PublishedTotal.Rounded(row.value()))).findFirst()
                        .orElse(new Said(0, 1000))
                : new Said(0, 1000);
    }

    private static Population howOften() {
        var categories = ReportTable.REGULAR.categories(2);
        var women = new TreeMap<String, String>();
        IntStream.range(0, 40).forEach(her -> women.put("w" + her, categories.get(her < 12 ? 0 : 1)));
        return Population.people(Total.PEOPLE.code(), women.keySet(),
                List.of(Breakdown.partition(ReportTable.REGULAR.code(), categories, women)));
    }

    private static Contributions visits() {
        var each = new TreeMap<String, Integer>();
        IntStream.range(0, 40).forEach(her -> each.put("w" + her, her < 12 ? 3 : 1));
        return Contributions.ofEvents(each, 0);
    }
}
