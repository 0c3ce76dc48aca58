package org.daybook.cases;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/// A day as a worker types it: `+7` from today, `3/12`, `3.12.26`, `3/12/2026` or `2026-12-03`. Without a year it is the
/// one nearest to today.
///
/// @param text  as typed; blank for none
/// @param today the site's date
public record DayTyped(String text, LocalDate today) {
    private static final Pattern AHEAD = Pattern.compile("\\+(\\d{1,3})");
    private static final Pattern DAY = Pattern.compile("(\\d{1,2})[./ -](\\d{1,2})(?:[./ -](\\d{2}|\\d{4})?)?");
    private static final int HALF_A_YEAR = 183;
    private static final int CENTURY = 2000;

    /// The day; empty when there is none or it makes no sense.
    public Optional<LocalDate> day() {
        var typed = text.strip();
        var ahead = AHEAD.matcher(typed);
        if (ahead.matches()) {
            return Optional.of(today.plusDays(Integer.parseInt(ahead.group(1))));
        }
        var parts = DAY.matcher(typed);
        try {
            if (parts.matches()) {
                return Optional.of(day(Integer.parseInt(parts.group(1)), Integer.parseInt(parts.group(2)),
                        Optional.ofNullable(parts.group(3)).map(Integer::parseInt)));
            }
            return typed.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(typed));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /// Whether something stands there that is no day.
    public boolean makesNoSense() {
        return !text.isBlank() && day().isEmpty();
    }

    private LocalDate day(int day, int month, Optional<Integer> year) {
        if (year.isPresent()) {
            return LocalDate.of(year.get() < 100 ? CENTURY + year.get() : year.get(), month, day);
        }
        var thisYear = LocalDate.of(today.getYear(), month, day);
        if (thisYear.isBefore(today.minusDays(HALF_A_YEAR))) {
            return thisYear.plusYears(1);
        }
        return thisYear.isAfter(today.plusDays(HALF_A_YEAR)) ? thisYear.minusYears(1) : thisYear;
    }
}
