package org.daybook.disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Properties of every site, tested on about a hundred invented ones.
class PropertiesTest {
    private static final List<Integer> SIZES = List.of(10, 19, 20, 25, 33, 40, 47, 60, 90, 140, 200, 300);

    @Test
    void partsAddUpToOneTotalAndLieNextToTheTruth() {
        int shown = 0;
        for (var site : sites(300)) {
            var report = protect(site, Threshold.TEN);
            for (var numbers : report.populations()) {
                var totals = new HashSet<Integer>();
                for (var table : numbers.tables()) {
                    if (table instanceof ProtectedTable.Shown one) {
                        shown++;
                        totals.add(one.total());
                        assertTrue(addsUp(one) && nextToTruth(one, breakdown(site, one.table())), one::toString);
                    }
                }
                assertTrue(totals.size() <= 1, "one rounded total for the whole population");
            }
        }
        assertTrue(shown > 300, "shown " + shown);
    }

    @Test
    void theSamePeopleWithTheSameAnswersGiveTheSameNumbers() {
        for (var site : sites(40)) {
            assertEquals(protect(site, Threshold.TEN), protect(shuffled(site), Threshold.TEN));
        }
        var site = Some.site(200, new Random(5));
        var other = new Protection(Some.key(8), "S1", Threshold.TEN).protect(site, AlreadyHidden.none());
        assertNotEquals(protect(site, Threshold.TEN), other, "another key draws otherwise");
    }

    @Test
    void theTruthLiesInsideEveryInterval() {
        int counts = 0;
        for (var site : sites(150)) {
            for (var threshold : Threshold.values()) {
                var view = AttackerView.of(protect(site, threshold), AlreadyHidden.none());
                var verdicts = new Audit(4, 10, Audit.Depth.INTERVALS).attack(Model.of(view));
                var truth = Some.truth(site);
                for (var entry : verdicts.entrySet()) {
                    int count = truth.getOrDefault(entry.getKey(), -1);
                    assertTrue(entry.getValue().least() <= count && count <= entry.getValue().most(),
                            () -> entry + " is " + count);
                    counts++;
                }
            }
        }
        assertTrue(counts > 3_000, "counts " + counts);
    }

    /// A group that a higher threshold shows is shown by every lower one, and so is the table; totals do not change. (The
    /// printed multiples may: a table with other groups is rounded again. A site prints only one of them.)
    @Test
    void raisingTheThresholdNeverShowsMore() {
        int fewer = 0;
        for (var site : sites(300)) {
            var lower = protect(site, Threshold.TEN);
            for (var threshold : List.of(Threshold.FIFTEEN, Threshold.TWENTY, Threshold.THIRTY)) {
                var higher = protect(site, threshold);
                assertTrue(shown(lower).containsAll(shown(higher)), "more is shown at " + threshold);
                assertEquals(totals(lower), totals(higher));
                fewer += shown(lower).size() - shown(higher).size();
                lower = higher;
            }
        }
        assertTrue(fewer > 300, "fewer " + fewer);
    }

    @Test
    void raisingTheThresholdNeverShowsMoreInAnySmallTable() {
        var universes = List.of(Universe.of(Threshold.TEN, SuppressionRule.ALL),
                Universe.of(Threshold.FIFTEEN, SuppressionRule.ALL),
                Universe.of(Threshold.TWENTY, SuppressionRule.ALL));
        Universe.rising(4, List.of(0, 2, 8, 9, 10, 14, 18, 21, 30), counts -> {
            var truth = new Universe.Truth(counts, Set.of());
            for (var draw : EveryDraw.of(truth.units(), 1, 1)) {
                var shown = universes.stream().map(universe -> rows(universe.outcome(truth, draw))).toList();
                assertTrue(shown.get(0).containsAll(shown.get(1)) && shown.get(1).containsAll(shown.get(2)),
                        () -> counts + " shows " + shown);
            }
        });
    }

    private static List<SiteFigures> sites(int number) {
        return IntStream.range(0, number)
                .mapToObj(seed -> Some.site(SIZES.get(seed % SIZES.size()), new Random(seed))).toList();
    }

    private static Published protect(SiteFigures site, Threshold threshold) {
        return new Protection(Some.key(7), "S1", threshold).protect(site, AlreadyHidden.none());
    }

    /// Returns the same figures, assembled in another order.
    private static SiteFigures shuffled(SiteFigures site) {
        var people = new ArrayList<>(site.people().units());
        java.util.Collections.shuffle(people, new Random(1));
        var tables = site.people().tables().stream().map(table -> {
            var members = new ArrayList<>(table.members());
            java.util.Collections.shuffle(members, new Random(2));
            return new Breakdown(table.table(), table.categories(), new java.util.LinkedHashSet<>(members));
        }).toList();
        return new SiteFigures(site.period(),
                Population.people("people", new java.util.LinkedHashSet<>(people), tables), site.others(),
                site.events());
    }

    private static boolean addsUp(ProtectedTable.Shown table) {
        return table.total() == table.rows().stream().mapToInt(ProtectedTable.Row::value).sum()
                + table.together().map(ProtectedTable.Together::value).orElse(0);
    }

    private static boolean nextToTruth(ProtectedTable.Shown table, Breakdown breakdown) {
        var counts = breakdown.counts();
        boolean rows = table.rows().stream()
                .allMatch(row -> adjacent(row.value(), counts.getOrDefault(row.category(), -99)));
        boolean together = table.together().stream().allMatch(group -> adjacent(group.value(),
                group.categories().stream().mapToInt(name -> counts.getOrDefault(name, -99)).sum()));
        return rows && together && adjacent(table.total(), breakdown.members().size());
    }

    private static boolean adjacent(int rounded, int count) {
        return rounded % 5 == 0 && Math.abs(rounded - count) < 5;
    }

    private static Breakdown breakdown(SiteFigures site, String table) {
        return site.populations().stream().flatMap(population -> population.tables().stream())
                .filter(breakdown -> breakdown.table().equals(table)).findFirst().orElseThrow();
    }

    private static Set<String> shown(Published report) {
        var shown = new HashSet<String>();
        report.populations().stream().flatMap(numbers -> numbers.tables().stream())
                .forEach(table -> rows(table).forEach(row -> shown.add(table.table() + "=" + row)));
        return shown;
    }

    private static Set<String> rows(ProtectedTable table) {
        var rows = new HashSet<String>();
        Universe.shown(table).ifPresent(shown -> shown.rows().forEach(row -> rows.add(row.category())));
        return rows;
    }

    private static List<PublishedTotal> totals(Published report) {
        return report.populations().stream().map(Published.Numbers::total).toList();
    }
}
