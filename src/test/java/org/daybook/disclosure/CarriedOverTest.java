package org.daybook.disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.daybook.base.Quarter;
import org.daybook.base.YearStart;
import org.junit.jupiter.api.Test;

/// Fourteen of 28 end in spring, and fourteen continue: rounded numbers of two quarters may reveal each other.
class CarriedOverTest {
    private static final Link.Part ENROLLED = Link.Part.total("enrolments");
    private static final Link.Part ENDED = Link.Part.total("endings");
    private static final List<Link> TOLD = List.of(new Link(List.of(ENROLLED), List.of(ENDED), List.of(ENROLLED)));

    @Test
    void whatGoesOnIsAudited() {
        int opened = 0;
        for (int key = 0; key < 300; key++) {
            var spring = quarter("2026Q1", 28, 14, key, List.of(), TOLD);
            opened += found(spring, quarter("2026Q2", 14, 10, key, List.of(spring), List.of()));
            assertEquals(0, found(spring, quarter("2026Q2", 14, 10, key, List.of(spring), TOLD)), "key " + key);
            assertEquals(0, found(spring, quarter("2026Q4", 14, 10, key, List.of(spring), TOLD)), "key " + key);
        }
        assertTrue(opened > 0, "nothing was opened");
    }

    /// The last quarter of a year continues into the first of the next.
    @Test
    void soIsTheTurnOfTheYear() {
        int withheld = 0;
        for (int key = 0; key < 300; key++) {
            var winter = quarter("2026Q4", 28, 14, key, List.of(), TOLD);
            var spring = quarter("2027Q1", 14, 10, key, List.of(winter), TOLD);
            assertEquals(0, found(winter, spring), "key " + key);
            withheld += total(spring) instanceof PublishedTotal.Withheld ? 1 : 0;
        }
        assertTrue(withheld > 0, "never withheld");
    }

    /// The first quarter of the next year was published before the last one of this year: also if that year is shortened.
    @Test
    void soIsAQuarterThatLeavesAfterTheNextYear() {
        for (var start : List.of(YearStart.JANUARY, YearStart.OCTOBER)) {
            var first = new Quarter(2026, start.quarter()).next().next().next().next();
            var last = first.previous().toString();
            int opened = 0;
            for (int key = 0; key < 300; key++) {
                var next = beginningIn(start, quarter(first.toString(), 14, 10, key, List.of(), TOLD));
                opened += found(next, quarter(last, 28, 14, key, List.of(), TOLD));
                assertEquals(0, found(next, quarter(last, 28, 14, key, List.of(next), TOLD)), "key " + key);
            }
            assertTrue(opened > 0, "nothing was opened");
        }
    }

    private static Published beginningIn(YearStart start, Published report) {
        return new Published(report.site(), report.period(), report.threshold(), report.populations(), report.events(),
                report.printed(), start);
    }

    /// Everybody who continued was erased: both quarters together are impossible, and the second is published all the same.
    @Test
    void whatDoesNotFitAfterAnErasureIsReadByItself() {
        var spring = quarter("2026Q1", 60, 14, 1, List.of(), TOLD);
        var summer = quarter("2026Q2", 12, 10, 1, List.of(spring), TOLD);
        assertTrue(total(summer) instanceof PublishedTotal.Rounded, summer.toString());
    }

    private static int found(Published before, Published report) {
        return Promise.broken(new Known(AlreadyHidden.none(), TOLD, List.of(before)).view(report)).orElseThrow().size();
    }

    private static PublishedTotal total(Published report) {
        return report.populations().get(1).total();
    }

    private static Published quarter(String period, int enrolled, int ended, int key, List<Published> earlier,
            List<Link> links) {
        var people = new HashSet<>(Some.people(40));
        return new Protection(Some.key(key), "S1", Threshold.TEN, links).protect(
                new SiteFigures(period, Population.people("people", people, List.of()),
                        List.of(some("enrolments", enrolled), some("endings", ended)), Map.of()),
                AlreadyHidden.none(), earlier);
    }

    private static Population some(String name, int number) {
        var once = new HashMap<String, Integer>();
        Some.people(number).forEach(woman -> once.put(woman, 1));
        return new Population(name, Contributions.ofEvents(once, 0), new TreeSet<>(once.keySet()), List.of());
    }
}
