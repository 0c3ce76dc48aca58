package org.daybook.reports;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.daybook.disclosure.DisclosureKey;
import org.daybook.disclosure.Link;
import org.daybook.disclosure.Protection;
import org.daybook.disclosure.Published;
import org.daybook.disclosure.SiteFigures;
import org.daybook.disclosure.Threshold;
import org.junit.jupiter.api.Test;

/// What the attacker is told about tables that hang together is true, and matters.
class LinkedTest {
    @Test
    void everyLinkHoldsForWhateverIsTrue() {
        for (int women : List.of(5, 30, 120, 400)) {
            var facts = Invented.year(women, women);
            for (var quarter : facts.quarters()) {
                var counts = counts(new QuarterFigures(facts, quarter).counted());
                for (var link : Linked.ALL) {
                    assertTrue(sum(link.less(), counts) <= sum(link.more(), counts), link + " in " + quarter);
                }
            }
        }
    }

    @Test
    void everyLinkNamesWhatTheCatalogueHas() {
        var known = counts(new QuarterFigures(Invented.year(3, 3), new org.daybook.base.Quarter(2026, 1)).counted())
                .keySet();
        Linked.ALL.forEach(link -> {
            assertTrue(known.containsAll(link.less()), link.toString());
            assertTrue(known.containsAll(link.more()), link.toString());
        });
    }

    /// Untold, the audit would let a table out that the other one opens.
    @Test
    void withoutThemMoreWouldBePublished() {
        var told = new ArrayList<Published>();
        var untold = new ArrayList<Published>();
        for (int seed = 1; seed <= 3; seed++) {
            var facts = Invented.year(seed * 1000L + 600, 600);
            told.addAll(reports(facts, Linked.ALL));
            untold.addAll(reports(facts, List.of()));
        }
        assertTrue(given(told) < given(untold), given(told) + " of " + given(untold));
    }

    private static long given(List<Published> reports) {
        return reports.stream().flatMap(report -> ReportLines.of(report).stream())
                .filter(line -> line.how() != CellStatus.NOT_GIVEN).count();
    }

    private static List<Published> reports(YearFacts facts, List<Link> links) {
        var secret = new byte[32];
        new Random(facts.visitors().size()).nextBytes(secret);
        try (var key = new DisclosureKey(secret)) {
            return new ReportYear(facts, new Protection(key, "PA01", Threshold.TEN, links), List.of()).reports();
        }
    }

    private static int sum(List<Link.Part> parts, Map<Link.Part, Integer> counts) {
        return parts.stream().mapToInt(part -> counts.getOrDefault(part, 0)).sum();
    }

    private static Map<Link.Part, Integer> counts(SiteFigures figures) {
        var counts = new HashMap<Link.Part, Integer>();
        figures.others().forEach(population -> {
            counts.put(Link.Part.total(population.name()), population.units().size());
            population.tables().forEach(table -> {
                table.categories().forEach(
                        category -> counts.put(new Link.Part(population.name(), table.table(), category), 0));
                table.members().forEach(member -> counts
                        .merge(new Link.Part(population.name(), table.table(), member.category()), 1, Integer::sum));
            });
        });
        return counts;
    }
}
