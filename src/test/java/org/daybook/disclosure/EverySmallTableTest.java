package org.daybook.disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// Every table of up to four categories with small counts, under every draw of the rounding: an attacker who goes through all
/// tables of whole numbers that agree with what is published finds at least five values for each count, zero among them for
/// each small one, and the truth is always among them.
@Timeout(180)
class EverySmallTableTest {
    private final Set<Universe.Case> published = new HashSet<>();
    private int tables;
    private int shown;

    @Test
    void fourCategoriesKeepThePromise() {
        var universe = Universe.of(Threshold.TEN, SuppressionRule.ALL);
        var counts = new ArrayList<>(IntStream.rangeClosed(0, 17).boxed().toList());
        counts.addAll(List.of(19, 20, 24, 33));
        for (int categories = 2; categories <= 4; categories++) {
            Universe.rising(categories, counts, table -> protect(universe, new Universe.Truth(table, Set.of())));
        }
        assertNothingIsFound(13_000, 30_000);
    }

    @Test
    void categoriesHiddenEarlierKeepThePromise() {
        var universe = Universe.of(Threshold.TEN, SuppressionRule.ALL);
        for (int categories = 2; categories <= 3; categories++) {
            for (var sticky : Universe.stickies(categories)) {
                Universe.all(categories, IntStream.rangeClosed(0, 17).boxed().toList(),
                        table -> protect(universe, new Universe.Truth(table, sticky)));
            }
        }
        for (var sticky : Universe.stickies(4)) {
            Universe.all(4, List.of(0, 3, 9, 10, 13, 25),
                    table -> protect(universe, new Universe.Truth(table, sticky)));
        }
        assertNothingIsFound(50_000, 50_000);
    }

    /// Nothing but the number differs between them.
    @Test
    void aHigherThresholdKeepsThePromise() {
        keepThePromise(List.of(Threshold.FIFTEEN));
        assertNothingIsFound(3_000, 2_500);
    }

    @Test
    @Tag("long")
    void everyHigherThresholdKeepsThePromise() {
        keepThePromise(List.of(Threshold.FIFTEEN, Threshold.TWENTY, Threshold.THIRTY));
        assertNothingIsFound(14_000, 10_000);
    }

    private void keepThePromise(List<Threshold> thresholds) {
        for (var threshold : thresholds) {
            int t = threshold.people();
            var universe = Universe.of(threshold, SuppressionRule.ALL);
            for (int categories = 2; categories <= 3; categories++) {
                Universe.rising(categories, IntStream.rangeClosed(0, t + 9).boxed().toList(),
                        table -> protect(universe, new Universe.Truth(table, Set.of())));
            }
            Universe.rising(4, List.of(0, 1, 4, 9, 10, 13, t - 1, t, t + 1, t + 4, t + 7, 2 * t),
                    table -> protect(universe, new Universe.Truth(table, Set.of())));
        }
    }

    private void protect(Universe universe, Universe.Truth truth) {
        if (truth.units() < 2 * universe.threshold().people()) {
            return;
        }
        tables++;
        for (var outcome : universe.outcomes(truth)) {
            Universe.shown(outcome).ifPresent(table -> {
                shown++;
                assertAdjacentAndAdditive(truth, table);
                published.add(
                        new Universe.Case(table, truth.units(), truth.sticky(), universe.threshold()));
            });
        }
    }

    private void assertAdjacentAndAdditive(Universe.Truth truth, ProtectedTable.Shown table) {
        var counts = truth.byName();
        int sum = 0;
        for (var row : table.rows()) {
            sum += row.value();
            assertTrue(row.value() % 5 == 0 && Math.abs(row.value() - counts.getOrDefault(row.category(), 0)) < 5);
        }
        if (table.together().isPresent()) {
            var group = table.together().get();
            int hidden = group.categories().stream().mapToInt(name -> counts.getOrDefault(name, 0)).sum();
            assertTrue(group.value() % 5 == 0 && Math.abs(group.value() - hidden) < 5);
            sum += group.value();
        }
        assertEquals(table.total(), sum);
        assertTrue(Math.abs(table.total() - truth.units()) < 5);
    }

    private void assertNothingIsFound(int fewestTables, int fewestShown) {
        for (var one : published) {
            var attacker = new BruteForce(one.threshold().people(), one.units(), one.sticky(), SuppressionRule.ALL);
            assertEquals(List.of(), attacker.findings(one.table()), one::toString);
        }
        assertTrue(tables >= fewestTables && shown >= fewestShown, tables + " tables, " + shown + " shown");
    }
}
