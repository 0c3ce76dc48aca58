package org.daybook.reports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.daybook.base.Period;
import org.daybook.disclosure.AlreadyHidden;
import org.daybook.disclosure.Breakdown;
import org.daybook.disclosure.DisclosureKey;
import org.daybook.disclosure.Population;
import org.daybook.disclosure.Protection;
import org.daybook.disclosure.ProtectedTable;
import org.daybook.disclosure.Published;
import org.daybook.disclosure.PublishedTotal;
import org.daybook.disclosure.SiteFigures;
import org.daybook.disclosure.Threshold;
import org.junit.jupiter.api.Test;

/// A reader who knows that a site opened this year: a woman who came in the half-year came in its first quarter or was new
/// after it.
class FirstYearSubtractedTest {
    /// Of the first hundred keys, 14 leave fewer than five values if nothing is assumed; five of them are among these.
    private static final int KEYS = 25;
    private static final List<String> HALF = List.of("2026Q1", "2026Q2", "2026H1");

    /// Women who came in the quarters whose letter is `e`.
    private record Group(int many, String quarters) {
        boolean cameIn(Period period) {
            return period.quarters().stream().anyMatch(quarter -> quarters.charAt(quarter.number() - 1) == 'e');
        }

        boolean isNewIn(Period period) {
            return quarters.substring(0, period.quarters().getFirst().number() - 1).indexOf('e') < 0;
        }
    }

    @Test
    void whoIsNewInTheSecondQuarterIsTheHalfYearWithoutTheFirst() {
        var groups = List.of(new Group(33, "e000"), new Group(20, "ee00"), new Group(24, "0e00"));
        int given = 0;
        var opened = new ArrayList<Integer>();
        for (int key = 0; key < KEYS; key++) {
            var reports = said(groups, key);
            var before = people(reports.getFirst());
            var whole = people(reports.getLast());
            var fresh = fresh(reports.get(1));
            given += whole.least() > 0 && fresh.least() > 0 ? 1 : 0;
            int least = Math.max(fresh.least(), whole.least() - before.most());
            int most = Math.min(fresh.most(), whole.most() - before.least());
            if (most - least < 4) {
                opened.add(key);
            }
        }
        assertEquals(List.of(), opened);
        assertTrue(given > 0, "somewhere both are given");
    }

    /// All 38 of the first quarter came again: a woman who was here before the second is one of them.
    @Test
    void whoWasHereBeforeTheSecondQuarterCameInTheFirst() {
        var groups = List.of(new Group(38, "ee00"), new Group(15, "0e00"));
        var opened = new ArrayList<Integer>();
        int given = 0;
        for (int key = 0; key < KEYS; key++) {
            var reports = said(groups, key);
            var again = of(reports.get(1), Newness.HERE_BEFORE);
            given += again.least() > 0 ? 1 : 0;
            if (Math.min(again.most(), people(reports.getFirst()).most()) - again.least() < 4) {
                opened.add(key);
            }
        }
        assertEquals(List.of(), opened);
        assertTrue(given > 0, "somewhere it is given");
    }

    /// An interval.
    private record Said(int least, int most) {
        static final Said NOTHING = new Said(0, 1000);

        static Said about(int printed) {
            return new Said(Math.max(10, printed - 4), printed + 4);
        }
    }

    private static Said people(Published report) {
        return switch (report.populations().getFirst().total()) {
            case PublishedTotal.Exact exact -> new Said(exact.value(), exact.value());
            case PublishedTotal.Rounded rounded -> Said.about(rounded.value());
            case PublishedTotal.FewerThanTen _,PublishedTotal.Withheld _ -> Said.NOTHING;
        };
    }

    private static Said fresh(Published report) {
        return of(report, Newness.NEW);
    }

    private static Said of(Published report, Newness which) {
        return report.populations().getFirst().tables().getFirst() instanceof ProtectedTable.Shown shown
                ? shown.rows().stream().filter(row -> row.category().equals(which.code()))
                        .map(row -> Said.about(row.value())).findFirst().orElse(Said.NOTHING)
                : Said.NOTHING;
    }

    private static List<Published> said(List<Group> groups, int chance) {
        var secret = new byte[32];
        new Random(1000 + chance).nextBytes(secret);
        var all = new ArrayList<Published>();
        try (var key = new DisclosureKey(secret)) {
            var protection = new Protection(key, "S", Threshold.TEN, Linked.TIES);
            HALF.forEach(name -> all.add(protection.protect(figures(Period.parse(name), groups), AlreadyHidden.in(all),
                    List.copyOf(all))));
        }
        return all;
    }

    private static SiteFigures figures(Period period, List<Group> groups) {
        var women = new TreeMap<String, String>();
        groups.stream().filter(group -> group.cameIn(period)).forEach(group -> IntStream.range(0, group.many())
                .forEach(her -> women.put(group.quarters() + her,
                        (group.isNewIn(period) ? Newness.NEW : Newness.HERE_BEFORE).code())));
        var tables = period.isLong()
                ? List.<Breakdown>of()
                : List.of(Breakdown.partition(ReportTable.NEWNESS.code(), ReportTable.NEWNESS.categories(), women));
        return new SiteFigures(period.toString(), Population.people(Total.PEOPLE.code(), women.keySet(), tables),
                List.of(), Map.of());
    }
}
