package org.daybook.milestones;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Pattern;

/// When it was, as a user types it: a day (`12/3/2026`, `12.3.26`, `12/3`, `2026-03-12`), a month (`3/2026`, `2026-03`) or a
/// year (`2026`). A day without a year is the most recent one in the past.
///
/// @param text  as typed; blank for nothing
/// @param today the site's date
record RoughDayTyped(String text, LocalDate today) {
    private static final Pattern DAY = Pattern.compile("(\\d{1,2})[./ -](\\d{1,2})(?:[./ -](\\d{2}|\\d{4})?)?");
    private static final Pattern MONTH = Pattern.compile("(\\d{1,2})[./ -](\\d{4})");
    private static final Pattern YEAR = Pattern.compile("\\d{4}");
    private static final Pattern WRITTEN = Pattern.compile("\\d{4}-\\d{2}(-\\d{2})?");
    private static final int CENTURY = 2000;

    /// Returns when it was; empty if nothing was typed or it is not valid.
    Optional<RoughDay> when() {
        var typed = text.strip();
        try {
            if (YEAR.matcher(typed).matches() || WRITTEN.matcher(typed).matches()) {
                return Optional.of(RoughDay.read(typed));
            }
            var month = MONTH.matcher(typed);
            if (month.matches()) {
                return Optional.of(new RoughDay.InMonth(
                        YearMonth.of(Integer.parseInt(month.group(2)), Integer.parseInt(month.group(1)))));
            }
            var day = DAY.matcher(typed);
            return day.matches()
                    ? Optional.of(new RoughDay.OnDay(day(Integer.parseInt(day.group(1)),
                            Integer.parseInt(day.group(2)), Optional.ofNullable(day.group(3)))))
                    : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /// Checks whether something was typed that is not a day, month or year.
    boolean makesNoSense() {
        return !text.isBlank() && when().isEmpty();
    }

    private LocalDate day(int day, int month, Optional<String> year) {
        if (year.isPresent()) {
            int typed = Integer.parseInt(year.get());
            return LocalDate.of(typed < 100 ? CENTURY + typed : typed, month, day);
        }
        // In a leap year, 29 February must not be rejected because last year had none.
        int latest = today.getYear();
        while (!Year.of(latest).isValidMonthDay(java.time.MonthDay.of(month, day))
                || LocalDate.of(latest, month, day).isAfter(today)) {
            latest--;
        }
        return LocalDate.of(latest, month, day);
    }
}
