package org.daybook.reports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.daybook.base.HalfYear;
import org.daybook.base.Quarter;
import org.daybook.base.ReportingYear;
import org.daybook.base.WholeYear;
import org.daybook.base.YearStart;
import org.junit.jupiter.api.Test;

/// Whatever years a site fixes one after the other, each quarter belongs to one of its reporting years.
class ReportingYearsTest {
    private static final Quarter FIRST = new Quarter(2024, 1);

    @Test
    void withoutSettingsTheyAreCalendarYears() {
        var years = new ReportingYears(List.of());
        quarters().forEach(quarter -> assertEquals(YearStart.JANUARY.year(quarter.year()), years.of(quarter)));
        assertEquals(YearStart.JANUARY, years.usual());
    }

    @Test
    void anotherStartCutsTheYearBeforeShort() {
        var years = new ReportingYears(List.of(YearStart.JANUARY.year(2026), YearStart.APRIL.year(2027)));
        assertEquals(YearStart.JANUARY.year(2026), years.of(new Quarter(2026, 4)));
        assertEquals(new ReportingYear(new Quarter(2027, 1), 1), years.of(new Quarter(2027, 1)));
        assertEquals(YearStart.APRIL.year(2027), years.of(new Quarter(2028, 1)));
        assertEquals(YearStart.APRIL.year(2028), years.of(new Quarter(2028, 2)), "goes on to begin in April");
        assertEquals(YearStart.APRIL, years.usual());
    }

    /// A longer period states its year by itself, whether or not the site has it.
    @Test
    void longerPeriodsSayTheirYear() {
        var years = new ReportingYears(List.of(YearStart.APRIL.year(2026)));
        assertEquals(YearStart.JANUARY.year(2026), years.of(new WholeYear(2026)));
        assertEquals(YearStart.APRIL.year(2026), years.of(new HalfYear(2026, 2, YearStart.APRIL)));
    }

    /// A hundred random sites that change their minds: no quarter is in two years or in none, and nothing before a year moves
    /// when that is fixed.
    @Test
    void noQuarterLiesInTwoYearsAndNoneMoves() {
        var random = new Random(15);
        for (int site = 0; site < 100; site++) {
            var fixed = new ArrayList<ReportingYear>();
            for (int act = 0; act < 12; act++) {
                var wanted = YearStart.values()[random.nextInt(4)].year(2024 + random.nextInt(6));
                var before = new ReportingYears(fixed);
                if (before.inTheWayOf(wanted).isEmpty()) {
                    fixed.add(wanted);
                    var after = new ReportingYears(fixed);
                    partition(after);
                    quarters().filter(quarter -> quarter.compareTo(wanted.first()) < 0)
                            .forEach(quarter -> assertEquals(before.of(quarter).first(), after.of(quarter).first()));
                } else {
                    assertTrue(fixed.stream().anyMatch(year -> year.quarters().stream().anyMatch(wanted::holds)));
                }
            }
        }
    }

    private static void partition(ReportingYears years) {
        var of = quarters().map(years::of).distinct().toList();
        quarters().forEach(quarter -> assertEquals(List.of(years.of(quarter)),
                of.stream().filter(year -> year.holds(quarter)).toList(), quarter.toString()));
        years.fixed().forEach(year -> assertEquals(Optional.of(year), years.inTheWayOf(year)));
        of.stream().filter(year -> !year.isWhole()).forEach(
                shorter -> assertTrue(years.fixed().stream()
                        .anyMatch(year -> year.first().equals(shorter.last().next())), shorter.toString()));
    }

    private static Stream<Quarter> quarters() {
        return Stream.iterate(FIRST, Quarter::next).limit(28);
    }
}
