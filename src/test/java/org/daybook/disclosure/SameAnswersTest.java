package org.daybook.disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Questionnaires that nobody was asked are one table under several names (the known table k27): comparing them reveals
/// nothing.
class SameAnswersTest {
    private static final List<String> NAMES = List.of("rosenberg", "gse-10", "gse-6");
    private static final List<String> OUTCOMES = List.of("improved", "declined", "unpaired", "not-known");

    @Test
    void layingThemSideBySideTellsNoMoreThanOne() {
        var found = IntStream.range(0, 60).boxed().collect(Collectors.toMap(seed -> seed,
                seed -> together(leavers(AlreadyHidden.none(), seed))));
        assertEquals(Map.of(), found.entrySet().stream().filter(entry -> !entry.getValue().isEmpty())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    @Test
    void theyAreTheSameNumbers() {
        for (int seed = 0; seed < 30; seed++) {
            var tables = leavers(AlreadyHidden.none(), seed).populations().getLast().tables();
            assertTrue(shown(tables.getFirst()).hasTheNumbersOf(shown(tables.get(1)))
                    && shown(tables.getFirst()).hasTheNumbersOf(shown(tables.getLast())), tables.toString());
        }
    }

    /// One of them was used in spring and hid something then: its groups would be drawn differently from those of its twins.
    @Test
    void whereTheyCannotBeTheSameOneOfThemIsNotShown() {
        int missing = 0;
        for (int seed = 0; seed < 60; seed++) {
            var report = leavers(new AlreadyHidden(Map.of("gse-10", Set.of("declined"))), seed);
            assertEquals(Set.of(), together(report));
            missing += report.populations().getLast().tables().get(1) instanceof ProtectedTable.NotShown ? 1 : 0;
        }
        assertTrue(missing > 0, "never");
    }

    private static ProtectedTable.Shown shown(ProtectedTable table) {
        return (ProtectedTable.Shown) table;
    }

    private static Published leavers(AlreadyHidden hidden, int seed) {
        var random = new Random(seed);
        var counts = new int[]{0, 30 + random.nextInt(30), 20 + random.nextInt(20), 10 + random.nextInt(10)};
        var tables = NAMES.stream().map(name -> Some.breakdown(name, OUTCOMES, counts)).toList();
        var persons = tables.getFirst().persons();
        return new Protection(Some.key(seed), "S1", Threshold.TEN).protect(new SiteFigures("2026Q3",
                Population.people("people", persons, List.of()),
                List.of(Population.people("leavers", persons, tables)), Map.of()), hidden);
    }

    /// Returns what an attacker finds who knows that the three are one.
    private static Set<String> together(Published report) {
        var model = Model.of(AttackerView.of(report, AlreadyHidden.none()));
        for (var outcome : OUTCOMES) {
            NAMES.stream().skip(1).forEach(name -> model
                    .row(Map.of(count(NAMES.getFirst(), outcome), 1.0, count(name, outcome), -1.0), 0, 0));
        }
        return new Audit(Promise.WIDTH, 10, Audit.Depth.INTERVALS).attack(model).entrySet().stream()
                .filter(entry -> entry.getValue().measure() != AttackVerdict.Measure.OK).map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private static String count(String table, String outcome) {
        return "S1.2026Q3.leavers|" + table + "=" + outcome;
    }
}
