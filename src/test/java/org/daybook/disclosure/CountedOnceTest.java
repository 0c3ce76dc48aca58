package org.daybook.disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// Women who are counted in only one quarter are counted once in the year: the year is the union of its quarters.
class CountedOnceTest {
    private static final List<Link.Part> FIRST = List.of(Link.Part.total("first"));
    private static final Overlap UNION = new Overlap.Union(FIRST);

    /// A printed 40 for the year is at most 44, and ten or more in each of three quarters leave 14 for the fourth.
    @Test
    void theYearBoundsItsQuarters() {
        var quarters = List.of(report("2026Q1", 10), report("2026Q2", 10), report("2026Q3", 10), report("2026Q4", 15));
        assertEquals(Set.of(), found(quarters, report("2026", 40), List.of(UNION)));
        assertTrue(found(quarters, report("2026", 40), List.of(UNION, new Overlap.Once(FIRST)))
                .contains("S1.2026Q4.first"));
    }

    /// No relation is stated between a half-year and one of its own quarters.
    @Test
    void noPartCountsTwice() {
        var parts = List.of(report("2026Q1", 25), report("2026Q2", 25), report("2026H1", 50), report("2026Q3", 25),
                report("2026Q4", 25), report("2026H2", 50));
        assertEquals(Set.of(), found(parts, report("2026", 100), List.of(UNION, new Overlap.Once(FIRST))));
    }

    private static Set<String> found(List<Published> earlier, Published year, List<Overlap> overlaps) {
        var known = new Known(AlreadyHidden.none(), new Ties(List.of(), overlaps, Nested.NONE), earlier);
        return Promise.broken(AttackerView.of(year, known)).orElseThrow();
    }

    private static Published report(String period, int first) {
        return new Published("S1", period, Threshold.TEN,
                List.of(new Published.Numbers("people", new PublishedTotal.Exact(400), List.of()),
                        new Published.Numbers("first", new PublishedTotal.Rounded(first), List.of())),
                Map.of());
    }
}
