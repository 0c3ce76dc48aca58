package org.daybook.base;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A date as a worker types it: `+7` from today, `3/12`, `3.12.26`, `3/12/2026` or `2026-12-03`; the day comes before the
/// month.
///
/// @param text  as typed; blank for none
/// @param today the site's date
/// @param meant the date that is meant without a year
public record TypedDate(String text, LocalDate today, Meant meant) {
    private static final Pattern AHEAD = Pattern.compile("\\+(\\d{1,3})");
    private static final Pattern DAY = Pattern.compile("(\\d{1,2})[./ -](\\d{1,2})(?:[./ -](\\d{4}|\\d{2})?)?");
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
    private static final int HALF_A_YEAR = 183;
    private static final int CENTURY = 2000;

    /// The date that is meant without a year.
    public enum Meant {
        /// The one nearest to today.
        NEAREST,
        /// The next one, unless it was within the last half-year.
        NEXT
    }

    /// Returns a date that, without a year, is the one nearest to today.
    public static TypedDate nearest(String text, LocalDate today) {
        return new TypedDate(text, today, Meant.NEAREST);
    }

    /// Returns a date that, without a year, is the next one, unless it was within the last half-year.
    public static TypedDate next(String text, LocalDate today) {
        return new TypedDate(text, today, Meant.NEXT);
    }

    /// Returns the date; empty if there is none or the text is not valid.
    public Optional<LocalDate> day() {
        var typed = text.strip();
        var ahead = AHEAD.matcher(typed);
        var iso = ISO.matcher(typed);
        var parts = DAY.matcher(typed);
        try {
            if (ahead.matches()) {
                return Optional.of(today.plusDays(number(ahead, 1)));
            }
            if (iso.matches()) {
                return Optional.of(LocalDate.of(number(iso, 1), number(iso, 2), number(iso, 3)));
            }
            return parts.matches() ? Optional.of(day(parts)) : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /// Checks whether the text is not blank but not a date.
    public boolean makesNoSense() {
        return !text.isBlank() && day().isEmpty();
    }

    private LocalDate day(Matcher parts) {
        int day = number(parts, 1);
        int month = number(parts, 2);
        if (parts.group(3) != null) {
            int year = number(parts, 3);
            return LocalDate.of(year < 100 ? CENTURY + year : year, month, day);
        }
        var thisYear = LocalDate.of(today.getYear(), month, day);
        if (thisYear.isBefore(today.minusDays(HALF_A_YEAR))) {
            return thisYear.plusYears(1);
        }
        return meant == Meant.NEAREST && thisYear.isAfter(today.plusDays(HALF_A_YEAR))
                ? thisYear.minusYears(1)
                : thisYear;
    }

    private static int number(Matcher match, int group) {
        return Integer.parseInt(match.group(group));
    }
}
