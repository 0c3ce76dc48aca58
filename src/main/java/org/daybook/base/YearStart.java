package org.daybook.base;

import java.util.Arrays;

/// The month in which a site's reporting years begin. It is the first of a calendar quarter, so that each quarter lies in one
/// reporting year.
public enum YearStart {
    /// The calendar year.
    JANUARY,
    /// From April to March.
    APRIL,
    /// From July to June.
    JULY,
    /// From October to September.
    OCTOBER;

    /// The one of years that begin with a quarter.
    public static YearStart with(Quarter first) {
        return ofQuarter(first.number());
    }

    /// The one of years whose first quarter has this number.
    ///
    /// @param number 1 to 4, as calendar quarters are numbered
    /// @throws IllegalArgumentException when it is out of its range
    public static YearStart ofQuarter(int number) {
        return Arrays.stream(values()).filter(start -> start.quarter() == number).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no such quarter"));
    }

    /// The number of the calendar quarter with which such a year begins, 1 to 4.
    public int quarter() {
        return ordinal() + 1;
    }

    /// The place of a quarter in its reporting year, 1 to 4.
    public int place(Quarter quarter) {
        return Math.floorMod(quarter.number() - quarter(), 4) + 1;
    }

    /// The whole reporting year in which a quarter lies.
    public ReportingYear around(Quarter quarter) {
        int year = quarter.number() < quarter() ? quarter.year() - 1 : quarter.year();
        return year(year);
    }

    /// The whole reporting year that begins in a calendar year.
    public ReportingYear year(int year) {
        return new ReportingYear(new Quarter(year, quarter()), 4);
    }
}
