package org.daybook.exchange;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;

/// Numbers and days as spreadsheets write them.
final class SpreadsheetNumbers {
    /// Spreadsheets calculate with this many digits; further digits are artefacts of the binary representation.
    private static final MathContext DIGITS = new MathContext(15);
    private static final LocalDate OF_1900 = LocalDate.of(1899, 12, 30);
    private static final LocalDate OF_1904 = LocalDate.of(1904, 1, 1);
    private static final int DAY_SECONDS = 86_400;
    /// 9999-12-31.
    private static final double LAST_DAY = 2_958_465;
    /// Excel counts a 29 February 1900, which did not exist.
    private static final int FALSE_LEAP_DAY = 60;

    private SpreadsheetNumbers() {}

    /// Returns a number; an error if it is not valid.
    static Cell number(String raw) {
        try {
            double value = Double.parseDouble(raw.strip());
            return Double.isFinite(value)
                    ? new Cell(Cell.Kind.NUMBER, plain(new BigDecimal(value).round(DIGITS)))
                    : Cell.UNUSABLE;
        } catch (NumberFormatException e) {
            return Cell.UNUSABLE;
        }
    }

    private static String plain(BigDecimal value) {
        return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    }

    /// Returns a day, a day with its time, or a time alone as text, from a serial number of days.
    ///
    /// @param from1904 whether the workbook counts from 1904
    static Cell day(String raw, boolean from1904) {
        try {
            double value = Double.parseDouble(raw.strip());
            if (!(value >= 0 && value <= LAST_DAY)) {
                return number(raw);
            }
            long seconds = Math.round(value * DAY_SECONDS);
            long days = seconds / DAY_SECONDS;
            var time = LocalTime.ofSecondOfDay(seconds % DAY_SECONDS);
            if (days == 0) {
                return new Cell(Cell.Kind.TEXT, time.toString());
            }
            return at(from1904 ? OF_1904.plusDays(days) : since1900(days), time);
        } catch (NumberFormatException e) {
            return Cell.UNUSABLE;
        }
    }

    private static LocalDate since1900(long days) {
        return OF_1900.plusDays(days < FALSE_LEAP_DAY ? days + 1 : days);
    }

    /// Returns a day or a day with its time, from its ISO form.
    static Cell iso(String raw) {
        var text = raw.strip();
        try {
            return text.indexOf('T') < 0
                    ? at(LocalDate.parse(text), LocalTime.MIDNIGHT)
                    : at(LocalDateTime.parse(text.endsWith("Z") ? text.substring(0, text.length() - 1) : text));
        } catch (DateTimeException e) {
            return Cell.UNUSABLE;
        }
    }

    /// Returns a time as text, from an ISO duration; longer durations are numbers of hours.
    static Cell time(String raw) {
        try {
            var time = Duration.parse(raw.strip());
            return time.isNegative() || time.toDays() > 0
                    ? number(Double.toString(time.toSeconds() / 3600.0))
                    : new Cell(Cell.Kind.TEXT, LocalTime.ofSecondOfDay(time.toSeconds()).toString());
        } catch (DateTimeException e) {
            return Cell.UNUSABLE;
        }
    }

    private static Cell at(LocalDateTime at) {
        return at(at.toLocalDate(), at.toLocalTime().withNano(0));
    }

    private static Cell at(LocalDate day, LocalTime time) {
        if (day.getYear() < 1 || day.getYear() > 9999) {
            return Cell.UNUSABLE;
        }
        return new Cell(Cell.Kind.DATE,
                time.equals(LocalTime.MIDNIGHT) ? day.toString() : day.atTime(time).toString());
    }
}
