package org.daybook.disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ProtectionTest {
    private static final List<String> AGES = Some.AGES;

    @Test
    void nineWomenAreFewerThanTenAndNothingElse() {
        for (int women = 0; women < 10; women++) {
            var report = protect(Threshold.TEN, AlreadyHidden.none(), women, 0, 0, 0, 0);
            assertEquals(List.of(new Published.Numbers("people", new PublishedTotal.FewerThanTen(), List.of())),
                    report.populations());
            assertEquals(Map.of(), report.events());
        }
    }

    @Test
    void nineteenWomenAreATotalAndNoTable() {
        var report = protect(Threshold.TEN, AlreadyHidden.none(), 10, 9, 0, 0, 0);
        assertEquals(new PublishedTotal.Exact(19), report.populations().getFirst().total());
        assertInstanceOf(ProtectedTable.NotShown.class, report.populations().getFirst().tables().getFirst());
    }

    @Test
    void smallAgesStandTogetherWithTheirNames() {
        var table = assertInstanceOf(ProtectedTable.Shown.class,
                table(protect(Threshold.TEN, AlreadyHidden.none(), 7, 40, 55, 8, 0)));
        assertEquals(List.of("under18", "55+", "not-known"), table.together().orElseThrow().categories());
        assertEquals(List.of("18-29", "30-54"), table.rows().stream().map(ProtectedTable.Row::category).toList());
    }

    @Test
    void nobodyHidesAlone() {
        var table = assertInstanceOf(ProtectedTable.Shown.class,
                table(protect(Threshold.TEN, AlreadyHidden.none(), 7, 40, 55, 21, 30)));
        assertEquals(List.of("under18", "55+"), table.together().orElseThrow().categories());
    }

    @Test
    void whatWasHiddenThisYearStaysHidden() {
        var earlier = protect(Threshold.TEN, AlreadyHidden.none(), 7, 40, 55, 8, 0);
        var later = protect(Threshold.TEN, AlreadyHidden.in(List.of(earlier)), 20, 40, 55, 80, 30);
        assertEquals(Set.of("under18", "55+", "not-known"), hidden(later));
    }

    @Test
    void aGroupOfTheCatalogueThatIsEmptyIsHiddenTooNotPrintedAsZero() {
        assertTrue(hidden(protect(Threshold.TEN, AlreadyHidden.none(), 0, 40, 55, 8, 12)).contains("under18"));
    }

    @Test
    void theRestOfThreeThatWouldPinTheHiddenOneIsNotPublished() {
        // 7, 14, 14 with 35 known: the one moved in is no larger than the one shown, which leaves 7 or more for the small one.
        var counts = Map.of("a", 7, "b", 14, "c", 14);
        for (int seed = 0; seed < 50; seed++) {
            var breakdown = Some.breakdown("age", List.of("a", "b", "c"), 7, 14, 14);
            var table = table(protect(Threshold.TEN, AlreadyHidden.none(), breakdown, seed));
            if (table instanceof ProtectedTable.Shown shown) {
                assertEquals(15, shown.rows().getFirst().value(), () -> "of " + counts);
            }
        }
    }

    @Test
    void exactTotalsNeedTenPeopleAndNobodyAboveAQuarter() {
        var even = new HashMap<String, Integer>();
        Some.people(10).forEach(woman -> even.put(woman, 3));
        assertTrue(Contributions.ofEvents(even, 4).mayBeExact());
        even.put("w00000", 9);
        assertTrue(Contributions.ofEvents(even, 0).mayBeExact(), "9 of 36 is a quarter");
        even.put("w00000", 10);
        assertEquals(false, Contributions.ofEvents(even, 0).mayBeExact());
        assertEquals(false, Contributions.ofEvents(even, 100).mayBeExact(), "the anonymous ones may all be hers");
        even.remove("w00000");
        assertEquals(false, Contributions.ofEvents(even, 100).mayBeExact(), "nine people");
    }

    @Test
    void sessionsOfOneWomanAloneCountAsHers() {
        var all = Set.copyOf(Some.people(10));
        assertTrue(Contributions.ofSessions(List.of(all, all, all, Set.of("w00000"))).mayBeExact());
        assertEquals(false, Contributions.ofSessions(List.of(all, all, Set.of("w00000"))).mayBeExact());
        assertEquals(4, Contributions.ofSessions(List.of(all, all, all, Set.of("w00000"))).total());
    }

    private static Published protect(Threshold threshold, AlreadyHidden hidden, int... counts) {
        return protect(threshold, hidden, Some.breakdown("age", AGES, counts), 1);
    }

    private static Published protect(Threshold threshold, AlreadyHidden hidden, Breakdown table, long seed) {
        var figures = new SiteFigures("2026Q3", Population.people("people", table.persons(), List.of(table)), List.of(),
                Map.of("visits", new Contributions(400, 40, 12, 400)));
        return new Protection(Some.key(seed), "S1", threshold).protect(figures, hidden);
    }

    private static ProtectedTable table(Published report) {
        return report.populations().getFirst().tables().getFirst();
    }

    private static Set<String> hidden(Published report) {
        return AlreadyHidden.in(List.of(report)).of("age");
    }
}
