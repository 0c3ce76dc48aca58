package org.daybook.ui;

import java.text.NumberFormat;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;

/// Formats days, times and numbers in one language. Immutable and thread-safe.
final class Dates {
    private final Locale locale;
    private final DateTimeFormatter day;
    private final DateTimeFormatter shortDay;
    private final DateTimeFormatter date;
    private final DateTimeFormatter shortDate;
    private final DateTimeFormatter month;
    private final DateTimeFormatter time;

    Dates(Locale locale) {
        this.locale = locale;
        day = DateTimeFormatter.ofPattern("EEEE d MMMM", locale);
        shortDay = DateTimeFormatter.ofPattern("EEE d MMM", locale);
        date = DateTimeFormatter.ofPattern("d MMMM yyyy", locale);
        shortDate = DateTimeFormatter.ofPattern("d MMM yyyy", locale);
        month = DateTimeFormatter.ofPattern("LLLL yyyy", locale);
        time = DateTimeFormatter.ofPattern("HH:mm", locale);
    }

    String day(LocalDate value) {
        return capital(day.format(value));
    }

    String shortDay(LocalDate value) {
        return shortDay.format(value);
    }

    String date(LocalDate value) {
        return date.format(value);
    }

    String shortDate(LocalDate value) {
        return shortDate.format(value);
    }

    String month(YearMonth value) {
        return capital(month.format(value));
    }

    String month(Month value) {
        return capital(value.getDisplayName(TextStyle.FULL_STANDALONE, locale));
    }

    String weekday(DayOfWeek value) {
        return capital(value.getDisplayName(TextStyle.FULL_STANDALONE, locale));
    }

    String time(LocalTime value) {
        return time.format(value);
    }

    String number(long value) {
        return NumberFormat.getIntegerInstance(locale).format(value);
    }

    private String capital(String text) {
        int first = text.codePointAt(0);
        return new StringBuilder().appendCodePoint(first).toString().toUpperCase(locale)
                + text.substring(Character.charCount(first));
    }
}
