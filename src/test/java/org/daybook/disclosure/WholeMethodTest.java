package org.daybook.disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// The strongest possible attacker: does not stop at the rows of step 3, but runs the whole method on every possible truth
/// under every possible draw, and keeps the truths that could have led to what was published. Lacks only the key. (Found once:
/// names printed in the order in which they were combined, and equal categories combined in the catalogue's order, both
/// revealed which hidden category is small.)
@Timeout(600)
class WholeMethodTest {
    /// What everybody can read: the table, the exact total, and what was hidden earlier.
    private record Read(ProtectedTable table, int units, Set<String> sticky) {}

    private final Map<Read, Set<List<Integer>>> truths = new HashMap<>();
    private int judged;

    @Test
    void threeCategoriesTellNothing() {
        run(Threshold.TEN, 2, 29, Set.of());
        run(Threshold.TEN, 3, 29, Set.of());
        assertNothingIsLearnt(10, 29);
        assertTrue(judged > 900, "judged " + judged);
    }

    @Test
    @Tag("long")
    void threeCategoriesHiddenEarlierTellNothing() {
        for (var sticky : Universe.stickies(3)) {
            run(Threshold.TEN, 3, 29, sticky);
        }
        assertNothingIsLearnt(10, 29);
        assertTrue(judged > 900, "judged " + judged);
    }

    /// The one thing that this attacker does learn, described in docs/disclosure.md: if two or more large categories had to be
    /// moved in, he knows that moving fewer was not enough, and may see that no hidden category is empty, or on which side of
    /// its printed number a shown one lies. Five values remain possible for every hidden category all the same.
    @Test
    @Tag("long")
    void fourCategoriesTellAtMostThatNoneIsEmpty() {
        run(Threshold.TEN, 4, 19, Set.of());
        int learnt = 0;
        for (var entry : truths.entrySet()) {
            if (allTruthsWereRun(entry.getKey(), 19)) {
                judged++;
                learnt += findings(entry.getKey().table(), entry.getValue(), 10).isEmpty() ? 0 : 1;
                assertTrue(hiddenKeepFiveValues(entry.getKey().table(), entry.getValue()), entry::toString);
            }
        }
        assertTrue(judged > 700 && learnt <= 80, learnt + " of " + judged);
    }

    @Test
    @Tag("long")
    void threeCategoriesAtFifteenTellNothing() {
        run(Threshold.FIFTEEN, 3, 34, Set.of());
        assertNothingIsLearnt(15, 34);
        assertTrue(judged > 300, "judged " + judged);
    }

    private void run(Threshold threshold, int categories, int highest, Set<String> sticky) {
        var universe = Universe.of(threshold, SuppressionRule.ALL);
        Universe.all(categories, IntStream.rangeClosed(0, highest).boxed().toList(), counts -> {
            var truth = new Universe.Truth(counts, sticky);
            if (truth.units() >= 2 * threshold.people()) {
                universe.outcomes(truth).forEach(table -> truths
                        .computeIfAbsent(new Read(table, truth.units(), sticky), any -> new HashSet<>()).add(counts));
            }
        });
    }

    private void assertNothingIsLearnt(int threshold, int highest) {
        truths.forEach((read, possible) -> {
            if (allTruthsWereRun(read, highest)) {
                judged++;
                assertEquals(List.of(), findings(read.table(), possible, threshold), () -> read + " of " + possible);
            }
        });
    }

    /// Nothing was run above the highest count; a table that larger counts could have led to is not judged.
    private static boolean allTruthsWereRun(Read read, int highest) {
        return read.units() <= highest || read.sticky().isEmpty() && read.table() instanceof ProtectedTable.Shown shown
                && shown.rows().stream().allMatch(row -> row.value() + Promise.WIDTH <= highest);
    }

    private static List<String> findings(ProtectedTable table, Set<List<Integer>> possible, int threshold) {
        var shown = Universe.shown(table).map(ProtectedTable.Shown::rows).orElse(List.of()).stream()
                .map(ProtectedTable.Row::category).toList();
        var findings = new ArrayList<String>();
        for (int i = 0; i < possible.iterator().next().size(); i++) {
            int at = i;
            var values = new TreeSet<>(possible.stream().map(counts -> counts.get(at)).toList());
            boolean exists = !shown.contains(Universe.NAMES.get(i)) && values.first() > 0
                    && values.first() < threshold;
            if (values.size() < 5 || exists) {
                findings.add(Universe.NAMES.get(i) + " is one of " + values);
            }
        }
        return findings;
    }

    private static boolean hiddenKeepFiveValues(ProtectedTable table, Set<List<Integer>> possible) {
        var shown = Universe.shown(table).map(ProtectedTable.Shown::rows).orElse(List.of()).stream()
                .map(ProtectedTable.Row::category).toList();
        return IntStream.range(0, 4).filter(at -> !shown.contains(Universe.NAMES.get(at)))
                .allMatch(at -> possible.stream().map(counts -> counts.get(at)).distinct().count() >= 5);
    }
}
