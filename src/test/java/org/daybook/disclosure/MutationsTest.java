package org.daybook.disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The purpose of each rule of step 3: with the rule switched off, what does an independent attacker find who knows that it is
/// off? Several rules prevent the same attack, so a rule is also tested with those before it switched off.
class MutationsTest {
    private static final List<Integer> COUNTS = IntStream.rangeClosed(0, 16).boxed().toList();

    @Test
    void withEveryRuleNothingIsFound() {
        assertEquals(List.of(), found(SuppressionRule.ALL));
    }

    @Test
    void withoutTheAuditSmallOnesAreProvedToExist() {
        assertFound("exists", without(SuppressionRule.AUDIT));
    }

    /// Alone it changes nothing that this attacker sees: the audit knows the floor, and refuses anything below it.
    @Test
    void withoutTheFloorOfTheSumTheGroupItselfIsSmall() {
        assertEquals(List.of(), found(without(SuppressionRule.ENOUGH_TOGETHER)));
        assertFound("the group exists", without(SuppressionRule.ENOUGH_TOGETHER, SuppressionRule.AUDIT));
    }

    /// Alone it changes nothing that this attacker sees: the audit finds every case that it would let through. With the audit
    /// off, more true tables are revealed without it than with it.
    @Test
    void theRuleThatEachMayBeEmptyIsTheAuditsCheapForerunner() {
        assertEquals(List.of(), found(without(SuppressionRule.MAY_BE_EMPTY)));
        int fewer = laidOpen(without(SuppressionRule.AUDIT));
        int more = laidOpen(without(SuppressionRule.AUDIT, SuppressionRule.MAY_BE_EMPTY));
        assertTrue(fewer > 0 && more > fewer + 50, more + " laid open, " + fewer + " with the rule");
    }

    /// A single hidden category is below the threshold, which the floor of the sum forbids, and there are no others that could
    /// make up its sum. A category is only hidden alone with those two and the audit off.
    @Test
    void thatNobodyHidesAloneIsHeldByThreeRules() {
        assertEquals(List.of(), found(without(SuppressionRule.TWO_TOGETHER)));
        assertEquals(List.of(), found(without(SuppressionRule.TWO_TOGETHER, SuppressionRule.MAY_BE_EMPTY)));
        var open = without(SuppressionRule.TWO_TOGETHER, SuppressionRule.ENOUGH_TOGETHER, SuppressionRule.MAY_BE_EMPTY,
                SuppressionRule.AUDIT);
        assertTrue(published(open).keySet().stream().anyMatch(one -> hiddenAlone(one.table())));
        assertFound("a exists", open);
        assertTrue(
                published(without(SuppressionRule.ENOUGH_TOGETHER, SuppressionRule.MAY_BE_EMPTY, SuppressionRule.AUDIT))
                        .keySet().stream()
                        .noneMatch(one -> hiddenAlone(one.table())));
    }

    /// `U - T * large >= b - 1` always holds, because T is a multiple of b: the sum is at least T for each large one. The rule
    /// stays, as in the specification, for the case that a threshold is not a multiple of the base.
    @Test
    void theRuleThatEachMayBeFourNeverSpeaks() {
        for (int categories = 2; categories <= 4; categories++) {
            Universe.rising(categories, List.of(0, 1, 4, 5, 9, 10, 11, 14, 15, 19, 20, 24, 30), counts -> {
                for (int t : new int[]{10, 15, 20, 30}) {
                    var names = new Universe.Truth(counts, Set.of()).byName();
                    var with = new Combining(names, Set.of(), SuppressionRule.ALL).mayBeTogether(names.keySet(), t);
                    var without = new Combining(names, Set.of(), without(SuppressionRule.MAY_BE_FOUR))
                            .mayBeTogether(names.keySet(), t);
                    assertEquals(without, with, () -> counts + " at " + t);
                }
            });
        }
    }

    /// Nine women of one category are combined with others in the first quarter; in the second, one more woman of that category
    /// came and nobody left, as the exact totals and a look at the door show. If shown now, the ten would reveal the nine.
    @Test
    void withoutStickyTheNextQuarterTellsAboutTheLast() {
        assertTrue(possibleBefore(SuppressionRule.ALL).contains(0));
        var learnt = possibleBefore(without(SuppressionRule.STICKY));
        assertTrue(learnt.first() >= 9, () -> "still possible: " + learnt);
    }

    private static TreeSet<Integer> possibleBefore(Set<SuppressionRule> rules) {
        var first = table(List.of(9, 4, 4, 4, 40), Set.of(), rules);
        var second = table(List.of(10, 4, 4, 4, 40), kept(first), rules);
        var before = new TreeSet<Integer>();
        var now = new BruteForce(10, 62, kept(first), rules).possible(second).getOrDefault("a", new TreeSet<>());
        for (int value : new BruteForce(10, 61, Set.of(), rules).possible(first).getOrDefault("a", new TreeSet<>())) {
            if (now.contains(value) || now.contains(value + 1)) {
                before.add(value);
            }
        }
        return before;
    }

    private static Set<String> kept(ProtectedTable.Shown first) {
        return Set.copyOf(first.together().orElseThrow().categories());
    }

    private static ProtectedTable.Shown table(List<Integer> counts, Set<String> sticky, Set<SuppressionRule> rules) {
        return Universe.shown(Universe.of(Threshold.TEN, rules).outcome(new Universe.Truth(counts, sticky),
                new EveryDraw(0, 0, 0, 0))).orElseThrow();
    }

    private static boolean hiddenAlone(ProtectedTable.Shown table) {
        return table.together().filter(group -> group.categories().size() == 1).isPresent();
    }

    private static void assertFound(String what, Set<SuppressionRule> rules) {
        var findings = found(rules);
        assertTrue(findings.stream().anyMatch(finding -> finding.contains(what)), () -> "found " + findings);
    }

    private static List<String> found(Set<SuppressionRule> rules) {
        return published(rules).keySet().stream().flatMap(one -> findings(one, rules)).toList();
    }

    /// Returns how many true tables could be published in a way that reveals something.
    private static int laidOpen(Set<SuppressionRule> rules) {
        var open = new HashSet<List<Integer>>();
        published(rules).forEach((one, truths) -> {
            if (findings(one, rules).findAny().isPresent()) {
                open.addAll(truths);
            }
        });
        return open.size();
    }

    private static Stream<String> findings(Universe.Case one, Set<SuppressionRule> rules) {
        return new BruteForce(10, one.units(), one.sticky(), rules).findings(one.table()).stream()
                .map(finding -> finding + " in " + one);
    }

    /// Returns everything that can be published, with the true tables that it can come from.
    private static Map<Universe.Case, Set<List<Integer>>> published(Set<SuppressionRule> rules) {
        var universe = Universe.of(Threshold.TEN, rules);
        var published = new LinkedHashMap<Universe.Case, Set<List<Integer>>>();
        Consumer<List<Integer>> publish = counts -> {
            var truth = new Universe.Truth(counts, Set.of());
            if (truth.units() >= 20) {
                universe.outcomes(truth).forEach(outcome -> Universe.shown(outcome).ifPresent(table -> published
                        .computeIfAbsent(new Universe.Case(table, truth.units(), Set.of(), Threshold.TEN),
                                any -> new HashSet<>())
                        .add(counts)));
            }
        };
        Universe.rising(2, COUNTS, publish);
        Universe.rising(3, COUNTS, publish);
        Universe.rising(4, List.of(0, 1, 3, 5, 9, 12, 25), publish);
        return published;
    }

    private static Set<SuppressionRule> without(SuppressionRule... off) {
        return SuppressionRule.ALL.stream().filter(rule -> !List.of(off).contains(rule))
                .collect(Collectors.toUnmodifiableSet());
    }
}
