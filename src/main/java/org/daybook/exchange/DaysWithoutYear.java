package org.daybook.exchange;

import java.time.LocalDate;
import java.time.Year;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/// Days as column headings that lack their year: *24/3* and *24 March*.
final class DaysWithoutYear {
    /// The fewest days of a course.
    static final int FEWEST = 3;
    private static final int LEAP = 2024;
    private static final int LEAP_DAY = 29;
    /// In months: only a step back longer than this begins another year.
    private static final int HALF_A_YEAR = 6;
    private static final Pattern DAY = Pattern.compile(
            "(?:\\p{L}{1,12}[.,]?\\s+)?(?:(\\d{1,2}\\s?[./\\-]\\s?\\d{1,2})[./]?|(\\d{1,2}[ .\\-]+\\p{L}{3,12}\\.?))");

    private DaysWithoutYear() {}

    /// Returns the headings that are such days, by their places.
    static Map<Integer, String> in(List<String> headings, LocalDate today) {
        var found = new TreeMap<Integer, String>();
        for (int column = 0; column < headings.size(); column++) {
            if (HeadingRow.isDay(written(headings.get(column), LEAP), today)) {
                found.put(column, headings.get(column));
            }
        }
        return found;
    }

    /// Returns the same days with their years. None has a year if they continue past the end of a year and it is not stated in
    /// which of the two years they began, or if one of them is a 29 February and the year has none.
    ///
    /// @param headings the headings of a row, from column A
    /// @param ofFirst  whether the given year is stated to be that of the first of them
    static Map<Integer, String> whole(List<String> headings, SaidYear year, boolean ofFirst, LocalDate today) {
        var days = in(headings, today);
        boolean monthFirst = days.values().stream().anyMatch(day -> month(day, DateHabit.DAY_FIRST, today).isEmpty());
        var habit = monthFirst ? DateHabit.MONTH_FIRST : DateHabit.DAY_FIRST;
        boolean goesOn = goesOn(days, habit, today) || !monthFirst && goesOn(days, DateHabit.MONTH_FIRST, today);
        if (goesOn && !ofFirst && !year.school()) {
            return Map.of();
        }
        var whole = new HashMap<Integer, String>();
        int later = 0;
        int last = 0;
        for (var day : days.entrySet()) {
            int month = month(day.getValue(), habit, today).orElse(last);
            later += month + HALF_A_YEAR < last ? 1 : 0;
            last = month;
            int years = year.school() ? 0 : later;
            var its = year.ofMonth(month).map(said -> said + years);
            if (its.filter(one -> !Year.isLeap(one) && isLeapDay(day.getValue(), habit, today)).isPresent()) {
                return Map.of();
            }
            its.map(one -> written(day.getValue(), one)).filter(text -> HeadingRow.isDay(text, today))
                    .ifPresent(text -> whole.put(day.getKey(), text));
        }
        return whole;
    }

    private static boolean goesOn(Map<Integer, String> days, DateHabit habit, LocalDate today) {
        int last = 0;
        for (var day : days.values()) {
            int month = month(day, habit, today).orElse(last);
            if (month + HALF_A_YEAR < last) {
                return true;
            }
            last = month;
        }
        return false;
    }

    private static boolean isLeapDay(String day, DateHabit habit, LocalDate today) {
        return inLeapYear(day, habit, today).filter(one -> one.month() == 2 && one.day() == LEAP_DAY).isPresent();
    }

    private static Optional<Integer> month(String day, DateHabit habit, LocalDate today) {
        return inLeapYear(day, habit, today).map(WrittenDate::month);
    }

    private static Optional<WrittenDate> inLeapYear(String day, DateHabit habit, LocalDate today) {
        return WrittenDate.inHeading(new Cell(Cell.Kind.TEXT, written(day, LEAP)), habit, today);
    }

    /// Returns a day with a year; nothing if it is not a valid day.
    private static String written(String day, int year) {
        var match = DAY.matcher(day);
        if (!match.matches()) {
            return "";
        }
        if (match.group(1) == null) {
            return match.group(2) + " " + year;
        }
        var digits = match.group(1).replace(" ", "").replace('-', '/');
        return digits + (digits.contains(".") ? "." : "/") + year;
    }
}
