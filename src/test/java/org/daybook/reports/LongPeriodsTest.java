package org.daybook.reports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.daybook.base.Period;
import org.daybook.base.Span;
import org.daybook.base.WholeYear;
import org.daybook.base.YearStart;
import org.daybook.disclosure.Opened;
import org.daybook.disclosure.Published;
import org.daybook.disclosure.PublishedTotal;
import org.daybook.disclosure.SiteFigures;
import org.daybook.disclosure.Threshold;
import org.daybook.disclosure.Ties;
import org.daybook.disclosure.Truth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// Half-years and years next to the quarters: comparing them reveals nothing.
@Timeout(600)
class LongPeriodsTest {
    private static final List<Span> SPANS = List.of(Span.values());

    private static final Ties WITHOUT_OVERLAPS = new Ties(Linked.ALL, List.of(), PeriodTables.NESTED);

    /// The attacker is given nothing that is untrue: every statement about a year's reports holds for the true figures.
    @Test
    void whatTheAttackerIsToldIsTrue() {
        var facts = InventedYears.of(40, 40, 2);
        for (int detail : List.of(1, 4)) {
            var published = PublishedYears.of(facts, 40, last -> settings(year(last), detail, detail, Threshold.TEN));
            for (int year = 0; year < 2; year++) {
                var truth = truth(facts.get(year), published.settings().get(year));
                assertEquals(List.of(), Truth.not(published.attackerFiles(year).getLast(), truth));
            }
        }
    }

    /// A program that does not know that the year consists of its quarters reveals too much.
    @Test
    void withoutTheOverlapsQuartersOpenTheYear() {
        assertTrue(opened(2, 39, 3, WITHOUT_OVERLAPS) > 0);
        assertTrue(opened(4, 53, 4, WITHOUT_OVERLAPS) > 0);
    }

    /// This one knows, and reveals nothing at any level of detail.
    @Test
    void yearsHalfYearsAndQuartersDoNotOpenEachOther() {
        for (int detail = 1; detail <= 4; detail++) {
            assertEquals(0, opened(2, 39, detail, Linked.TIES), "detail " + detail);
        }
        assertEquals(0, opened(4, 53, 4, Linked.TIES));
    }

    /// By all reports of the year: a reader with fewer of them knows no more.
    private static long opened(int seed, int women, int detail, Ties ties) {
        return Opened.by(PublishedYears.of(InventedYears.of(seed * 31L + detail, women, 1), seed,
                _ -> settings(2025, detail, seed, Threshold.TEN), ties).attackerFiles(0).getLast());
    }

    /// Groups of ten already shown reveal nothing new in a year whose smallest group is thirty, and vice versa.
    @Test
    void anotherSmallestGroupNextYearTellsNothing() {
        var facts = InventedYears.of(5, 60, 2);
        var published = PublishedYears.of(facts, 5,
                last -> settings(year(last), 4, 2, last.isEmpty() ? Threshold.TEN : Threshold.THIRTY));
        var files = published.attackerFiles(1);
        assertEquals(0, Opened.by(files.getFirst()), "at the turn of the year");
        assertEquals(0, Opened.by(files.getLast()));
        assertTrue(published.years().getLast().getFirst().populations().stream()
                .anyMatch(numbers -> numbers.total() instanceof PublishedTotal.Rounded),
                "what was shown in groups of ten the year before takes nothing away");
    }

    /// A table is broken down in periods of one length: the others do not have it at all.
    @Test
    void noTableComesTwice() {
        var year = PublishedYears.of(InventedYears.of(9, 40, 1), 9, _ -> settings(2025, 1, 1, Threshold.TEN)).years()
                .getFirst();
        assertEquals(7, year.size());
        for (var topic : ReportTable.values()) {
            assertTrue(year.stream().filter(report -> ReportLines.printed(report).stream()
                    .anyMatch(table -> table.table().equals(topic.code())))
                    .map(report -> Period.parse(report.period()).span()).distinct().count() <= 1, topic.code());
        }
    }

    /// Events are the sums of the quarters' numbers; people are rounded, since an exact number would reveal how many came in
    /// one quarter alone.
    @Test
    void theYearsTotalsTellNoMoreThanItsQuarters() {
        var year = PublishedYears.of(InventedYears.of(3, 40, 1), 3, _ -> settings(2025, 1, 0, Threshold.TEN)).years()
                .getFirst();
        var whole = year.getLast();
        int visits = year.stream().filter(report -> !Period.parse(report.period()).isLong())
                .mapToInt(report -> exact(report, Total.VISITS)).sum();
        assertEquals(visits, exact(whole, Total.VISITS));
        assertTrue(whole.populations().getFirst().total() instanceof PublishedTotal.Rounded, whole.toString());
    }

    private static int exact(Published report, Total event) {
        return report.events().get(event.code()) instanceof PublishedTotal.Exact total ? total.value() : -1;
    }

    private static int year(List<Published> last) {
        return last.isEmpty() ? 2025 : Period.parse(last.getLast().period()).last().year() + 1;
    }

    /// Every table at one level of detail, or the coarsest; people, paths and changes in periods of different length.
    static ReportSettings settings(int year, int detail, int turn, Threshold smallest) {
        var tables = new EnumMap<ReportTable, TableSetting>(ReportTable.class);
        Stream.of(ReportTable.values())
                .filter(topic -> topic.of() != Total.LEAVERS || topic == ReportTable.ENDING)
                .forEach(topic -> tables.put(topic, new TableSetting(
                        SPANS.get((turn + (topic.of() == Total.LEAVERS ? 2 : topic.ordinal())) % SPANS.size()),
                        Math.min(detail, topic.coarsest()))));
        return new ReportSettings(YearStart.JANUARY.year(year), smallest, tables);
    }

    private static Map<String, Integer> truth(YearFacts facts, ReportSettings settings) {
        var counts = new HashMap<String, Integer>();
        new WholeYear(facts.upTo().year()).quarters().stream()
                .flatMap(quarter -> YearStart.JANUARY.around(quarter).endingWith(quarter).stream())
                .forEach(period -> add(counts, period, new PeriodFigures(facts, period,
                        new PeriodTables(Optional.of(settings), period)).counted()));
        return counts;
    }

    static void add(Map<String, Integer> counts, Period period, SiteFigures figures) {
        Stream.concat(Stream.of(figures.people()), figures.others().stream()).forEach(population -> {
            var where = "PA01." + period + "." + population.name();
            counts.put(where, population.units().size());
            population.tables().forEach(table -> {
                table.categories().forEach(category -> counts.put(where + "|" + table.table() + "=" + category, 0));
                table.members().forEach(member -> counts.merge(where + "|" + table.table() + "=" + member.category(), 1,
                        Integer::sum));
            });
        });
    }
}
