package org.daybook.disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RoundingTest {
    private static final List<String> AGES = Some.AGES;

    /// These numbers were published once. A change of the draws that changes them would round the same people again, and two
    /// roundings of one count reveal more than one. (Computed independently of this program, from the specification.)
    @Test
    void theDrawsNeverChange() {
        var bytes = new byte[32];
        IntStream.range(0, 32).forEach(at -> bytes[at] = (byte) at);
        var table = Some.breakdown("age", AGES, 13, 41, 57, 22, 11);
        var figures = new SiteFigures("2026Q3", Population.people("people", table.persons(), List.of(table)), List.of(),
                java.util.Map.of());
        var report = new Protection(new DisclosureKey(bytes), "S1", Threshold.TEN).protect(figures,
                AlreadyHidden.none());
        var shown = (ProtectedTable.Shown) report.populations().getFirst().tables().getFirst();
        assertEquals(List.of(15, 40, 60, 20, 10), shown.rows().stream().map(ProtectedTable.Row::value).toList());
        assertEquals(145, shown.total());
    }

    @Test
    void partsAreFramed() {
        var key = Some.key(1);
        assertNotEquals(hex(key.mac("ab", "c")), hex(key.mac("a", "bc")));
        assertNotEquals(hex(key.mac("ab")), hex(Some.key(2).mac("ab")));
        assertNotEquals(Fingerprint.of(new TreeSet<>(Set.of("ab", "c"))),
                Fingerprint.of(new TreeSet<>(Set.of("a", "bc"))));
    }

    @Test
    void aWipedKeyDrawsNothingAndAKeyShowsNothing() {
        var bytes = new byte[32];
        bytes[0] = 7;
        var key = new DisclosureKey(bytes);
        assertEquals("DisclosureKey", key.toString());
        bytes[0] = 8;
        var before = hex(key.mac("x"));
        assertEquals(before, hex(key.mac("x")));
        key.close();
        assertThrows(IllegalStateException.class, () -> key.mac("x"));
        assertThrows(IllegalArgumentException.class, () -> new DisclosureKey(new byte[31]));
    }

    /// Over many keys a count of 12 is printed as 10 three times in five, and as 15 twice: correct on average.
    @Test
    void roundingIsRightOnAverage() {
        var table = Some.breakdown("age", List.of("a", "b", "c"), 12, 33, 41);
        var population = Population.people("people", table.persons(), List.of(table));
        var sum = new long[4];
        int keys = 4000;
        for (int seed = 0; seed < keys; seed++) {
            var draws = KeyedDraws.of(Some.key(seed), "S1", population, table,
                    KeyedDraws.ofTotal(Some.key(seed), "S1", Fingerprint.of(population.units())));
            int total = Rounding.up(86, draws.total());
            var values = Rounding.additive(List.of(new Draws.Group("a", 12), new Draws.Group("b", 33),
                    new Draws.Group("c", 41)), total, draws);
            sum[0] += values.getOrDefault("a", 0);
            sum[1] += values.getOrDefault("b", 0);
            sum[2] += values.getOrDefault("c", 0);
            sum[3] += total;
        }
        assertEquals(12, sum[0] / (double) keys, 0.15);
        assertEquals(33, sum[1] / (double) keys, 0.15);
        assertEquals(41, sum[2] / (double) keys, 0.15);
        assertEquals(86, sum[3] / (double) keys, 0.15);
    }

    /// Both multiples next to the truth are printed under some draw, and never another one; a value that is a multiple already
    /// stays.
    @Test
    void bothNeighboursAndNoOther() {
        for (int a = 0; a <= 21; a++) {
            for (int b = 0; b <= 21; b++) {
                var seen = new HashSet<Integer>();
                var groups = List.of(new Draws.Group("a", a), new Draws.Group("b", b));
                for (var draw : EveryDraw.of(a + b, 2, 1)) {
                    int total = Rounding.up(a + b, draw.total());
                    var values = Rounding.additive(groups, total, draw);
                    assertEquals(total, values.values().stream().mapToInt(Integer::intValue).sum());
                    seen.add(values.getOrDefault("a", -1));
                }
                assertEquals(a % 5 == 0 ? Set.of(a) : Set.of(a - a % 5, a - a % 5 + 5), seen, a + " beside " + b);
            }
        }
    }

    @Test
    void everyDrawIsDrawnAlikeOften() {
        var counts = new int[5];
        IntStream.range(0, 5000).forEach(seed -> counts[KeyedDraws.ofTotal(Some.key(seed), "S1", "people")]++);
        for (int count : counts) {
            assertTrue(Math.abs(count - 1000) < 150, () -> List.of(counts).toString());
        }
    }

    private static String hex(byte[] bytes) {
        return java.util.HexFormat.of().formatHex(bytes);
    }
}
