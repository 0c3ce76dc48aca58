package org.daybook.base;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// A reporting year begins with any calendar quarter.
class ReportingYearTest {
    private static final ReportingYear APRIL = YearStart.APRIL.year(2026);

    @ParameterizedTest
    @EnumSource
    void everyQuarterLiesInOneYearAndHasOnePlaceInIt(YearStart start) {
        Stream.iterate(new Quarter(2025, 1), Quarter::next).limit(12).forEach(quarter -> {
            var year = start.around(quarter);
            assertEquals(start, year.start());
            assertEquals(quarter, year.quarters().get(start.place(quarter) - 1));
            assertEquals(quarter, year.numbered(quarter.number()));
            assertTrue(year.holds(quarter) && !year.next().holds(quarter));
            assertEquals(year.last().next(), year.next().first());
        });
    }

    @Test
    void oneFromAprilHasItsOwnHalves() {
        assertEquals(quarters("2026Q2", "2026Q3", "2026Q4", "2027Q1"), APRIL.quarters());
        assertEquals(quarters("2026Q2", "2026Q3"), APRIL.upTo(new Quarter(2026, 3)));
        assertEquals(quarters("2026Q4", "2027Q1"), new HalfYear(2026, 2, YearStart.APRIL).quarters());
        assertEquals(List.of("2026Q3", "2026Q2-2027Q1-H1"), written(APRIL.endingWith(new Quarter(2026, 3))));
        assertEquals(List.of("2027Q1", "2026Q2-2027Q1-H2", "2026Q2-2027Q1"),
                written(APRIL.endingWith(new Quarter(2027, 1))));
        assertEquals(new HalfYear(2025, 2, YearStart.APRIL), new HalfYear(2026, 1, YearStart.APRIL).previous());
        assertEquals(new WholeYear(2025, YearStart.APRIL), new WholeYear(2026, YearStart.APRIL).previous());
        assertEquals(new DateRange(java.time.LocalDate.of(2026, 4, 1), java.time.LocalDate.of(2027, 3, 31)),
                APRIL.days());
    }

    @Test
    void aCalendarYearIsWrittenAsItWas() {
        var year = YearStart.JANUARY.year(2026);
        assertEquals(List.of("2026Q4", "2026H2", "2026"), written(year.endingWith(new Quarter(2026, 4))));
        assertEquals("2026", year.figures());
        assertEquals("2026/27", APRIL.figures());
        assertEquals("2099/00", YearStart.OCTOBER.year(2099).figures());
    }

    /// The period written in a file can be parsed, and no two periods have the same form.
    @Test
    void theWrittenFormComesBack() {
        var forms = new HashSet<String>();
        for (var start : YearStart.values()) {
            start.year(2026).quarters().forEach(quarter -> start.year(2026).around(quarter).forEach(period -> {
                assertEquals(period, Period.parse(period.toString()));
                forms.add(period.toString());
            }));
        }
        // Seven quarters, two halves and a year of each start.
        assertEquals(7 + 4 * 3, forms.size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2026Q1-2026Q4", "2026Q2-2026Q4", "2026Q2-2028Q1", "2026Q2-2027Q1-H3",
            "2026Q2-2027Q1H1", "2026Q2-H1", "2026-H1", "2026H3", "2199Q2-2200Q1", "H1", "-2026Q2", "2026Q2-2027Q1-H1 "})
    void anythingElseIsNoPeriod(String written) {
        assertThrows(IllegalArgumentException.class, () -> Period.parse(written));
    }

    /// A shortened year has neither half-years nor a year.
    @Test
    void aShortOneHasQuartersAlone() {
        var year = new ReportingYear(new Quarter(2027, 1), 3);
        assertFalse(year.isWhole());
        assertEquals(quarters("2027Q1", "2027Q2", "2027Q3"), year.quarters());
        year.quarters().forEach(quarter -> assertEquals(List.of(quarter), year.around(quarter)));
        assertTrue(year.meets(YearStart.APRIL.year(2026)));
        assertFalse(year.meets(YearStart.OCTOBER.year(2027)));
        for (int length : List.of(0, 5)) {
            assertThrows(IllegalArgumentException.class, () -> new ReportingYear(new Quarter(2027, 1), length));
        }
    }

    private static List<Quarter> quarters(String... written) {
        return Stream.of(written).map(Quarter::parse).toList();
    }

    private static List<String> written(List<Period> periods) {
        return periods.stream().map(Period::toString).toList();
    }
}
