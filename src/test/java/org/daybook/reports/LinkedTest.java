package org.daybook.reports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.daybook.base.Quarter;
import org.daybook.disclosure.DisclosureKey;
import org.daybook.disclosure.Link;
import org.daybook.disclosure.Opened;
import org.daybook.disclosure.Protection;
import org.daybook.disclosure.Published;
import org.daybook.disclosure.SiteFigures;
import org.daybook.disclosure.Threshold;
import org.junit.jupiter.api.Test;

/// The statements to the attacker about related tables are true, and matter.
class LinkedTest {
    @Test
    void everyLinkHoldsForWhateverIsTrue() {
        for (int women : List.of(5, 30, 120, 400)) {
            var facts = Invented.year(women, women);
            var all = facts.quarters().stream().collect(Collectors.toMap(Function.identity(),
                    quarter -> counts(new PeriodFigures(facts, quarter).counted())));
            for (var quarter : facts.quarters()) {
                var counts = all.getOrDefault(quarter, Map.of());
                for (var link : Stream.concat(Linked.ALL.stream(), Linked.ofTheSameAgain().stream()).toList()) {
                    facts.quarters().stream()
                            .filter(other -> link.next().isEmpty()
                                    ? other.equals(quarter)
                                    : link.other().is(other, quarter))
                            .map(other -> all.getOrDefault(other, Map.of()))
                            .forEach(other -> assertHolds(link, counts, other, quarter));
                }
            }
        }
    }

    /// Work of January is entered in July, when the first half-year is final: nobody began and nobody had three months, but
    /// thirty have six, and twelve.
    @Test
    void whatAttackersAreToldIsTrueOfWorkThatWasEnteredLate() {
        var nothing = Map.of(Link.Part.total(Total.PEOPLE.code()), 60);
        var counts = Map.of(Quarter.parse("2026Q1"), nothing, Quarter.parse("2026Q2"), nothing,
                Quarter.parse("2026Q3"), with(nothing, Total.MARKS_6), Quarter.parse("2026Q4"), nothing,
                Quarter.parse("2027Q1"), with(nothing, Total.MARKS_12));
        counts.forEach((quarter, of) -> counts.forEach((other, next) -> Linked.ALL.stream()
                .filter(link -> link.next().isEmpty() ? other.equals(quarter) : link.other().is(other, quarter))
                .forEach(link -> assertHolds(link, of, next, quarter))));
    }

    private static Map<Link.Part, Integer> with(Map<Link.Part, Integer> counts, Total mark) {
        var more = new HashMap<>(counts);
        more.put(Link.Part.total(mark.code()), 30);
        return Map.copyOf(more);
    }

    /// Earlier work that is entered in August, when the second quarter is final, moves the marks of the work after it: a woman
    /// who had three months in it has six in no quarter that is still open.
    @Test
    void whatAttackersAreToldIsTrueWhereEarlierWorkMovesTheMarks() {
        var second = Map.of(Link.Part.total(Total.PEOPLE.code()), 60, Link.Part.total(Total.MARKS_1.code()), 30,
                Link.Part.total(Total.MARKS_3.code()), 30,
                new Link.Part(Total.MARKS_3.code(), ReportTable.RETENTION_3.code(), RetentionCategory.LEFT.code()), 30);
        var after = Map.of(Link.Part.total(Total.PEOPLE.code()), 60);
        for (var quarter : List.of("2026Q3", "2026Q4", "2027Q1")) {
            Linked.ALL.stream()
                    .filter(link -> !link.next().isEmpty()
                            && link.other().is(Quarter.parse(quarter), Quarter.parse("2026Q2")))
                    .forEach(link -> assertHolds(link, second, after, Quarter.parse("2026Q2")));
        }
    }

    private static void assertHolds(Link link, Map<Link.Part, Integer> counts, Map<Link.Part, Integer> other,
            Quarter quarter) {
        assertTrue(sum(link.less(), counts) <= (long) link.times() * sum(link.more(), counts) + sum(link.next(), other),
                link + " in " + quarter);
    }

    @Test
    void everyLinkNamesWhatTheCatalogueHas() {
        var known = counts(new PeriodFigures(Invented.year(3, 3), new Quarter(2026, 1)).counted())
                .keySet();
        Linked.ALL.forEach(link -> {
            assertTrue(known.containsAll(link.less()), link.toString());
            assertTrue(known.containsAll(link.more()), link.toString());
            assertTrue(known.containsAll(link.next()), link.toString());
        });
    }

    /// Without these statements, the audit would publish a table that another one reveals.
    @Test
    void withoutThemTablesOpenEachOther() {
        long opened = 0;
        for (int seed = 1; opened == 0 && seed <= 12; seed++) {
            var facts = Invented.year(seed * 31L + 60, 60);
            opened = opened(reports(facts, List.of()));
            assertEquals(0, opened(reports(facts, Linked.ALL)));
        }
        assertTrue(opened > 0, "nothing was opened");
    }

    private static long opened(List<Published> reports) {
        return IntStream.rangeClosed(1, reports.size())
                .mapToLong(quarter -> Opened.by(AttackerFile.of(reports.subList(0, quarter).stream()
                        .map(published -> CsvExport.write(Invented.report(published), Invented.ENGLISH)).toList())))
                .sum();
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
        Stream.concat(Stream.of(figures.people()), figures.others().stream()).forEach(population -> {
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
