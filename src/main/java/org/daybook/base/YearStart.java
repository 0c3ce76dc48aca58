package org.daybook.base;

import java.util.Arrays;

/// The month in which a site's reporting years begin. It is the first of a calendar quarter, so that each quarter belongs to
/// one reporting year.
public enum YearStart {
    /// The calendar year.
    JANUARY,
    /// From April to March.
    APRIL,
    /// From July to June.
    JULY,
    /// From October to September.
    OCTOBER;

    /// Returns the start of years that begin with a quarter.
    public static YearStart with(Quarter first) {
        return ofQuarter(first.number());
    }

    /// Returns the start of years whose first quarter has this number.
    ///
    /// @param number the calendar quarter, 1 to 4
    /// @throws IllegalArgumentException if it is out of range
    public static YearStart ofQuarter(int number) {
        return Arrays.stream(values()).filter(start -> start.quarter() == number).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no such quarter"));
    }

    /// Returns the number of the calendar quarter with which such a year begins, 1 to 4.
    public int quarter() {
        return ordinal() + 1;
    }

    /// Returns the place of a quarter in its reporting year, 1 to 4.
    public int place(Quarter quarter) {
        return Math.floorMod(quarter.number() - quarter(), 4) + 1;
    }

    /// Returns the whole reporting year that contains a quarter.
    public ReportingYear around(Quarter quarter) {
        int year = quarter.number() < quarter() ? quarter.year() - 1 : quarter.year();
        return year(year);
    }

    /// Returns the whole reporting year that begins in a calendar year.
    public ReportingYear year(int year) {
        return new ReportingYear(new Quarter(year, quarter()), 4);
    }
}
