package org.daybook.sessions;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import org.dmfs.rfc5545.recur.Freq;
import org.dmfs.rfc5545.recur.RecurrenceRule;
import org.dmfs.rfc5545.recur.RecurrenceRule.Part;

/// How often a session recurs. The first day determines the day of the week or of the month.
public enum Recurrence {
    WEEK,
    TWO_WEEKS,
    /// For example every second Tuesday of the month.
    NTH_WEEKDAY,
    /// For example every last Friday of the month.
    LAST_WEEKDAY,
    /// For example every 31st; a month without that day is skipped.
    MONTH_DAY;

    /// Returns the choices for a first day: only the last seven days of a month can be a last weekday.
    public static List<Recurrence> of(LocalDate first) {
        boolean last = first.equals(first.with(TemporalAdjusters.lastInMonth(first.getDayOfWeek())));
        return List.of(values()).stream().filter(every -> every != LAST_WEEKDAY || last).toList();
    }

    /// Returns the position of a day among the same weekdays of its month, 1 to 5.
    static int nth(LocalDate day) {
        return (day.getDayOfMonth() - 1) / 7 + 1;
    }

    /// Returns the beginning of the rule in the syntax of RFC 5545, 3.3.10.
    String rule(LocalDate first) {
        var weekday = code(first.getDayOfWeek());
        return switch (this) {
            case WEEK -> "FREQ=WEEKLY;BYDAY=" + weekday;
            case TWO_WEEKS -> "FREQ=WEEKLY;INTERVAL=2;BYDAY=" + weekday;
            case NTH_WEEKDAY -> "FREQ=MONTHLY;BYDAY=" + nth(first) + weekday;
            case LAST_WEEKDAY -> "FREQ=MONTHLY;BYDAY=-1" + weekday;
            case MONTH_DAY -> "FREQ=MONTHLY;BYMONTHDAY=" + first.getDayOfMonth();
        };
    }

    static Recurrence of(RecurrenceRule rule) {
        if (rule.getFreq() == Freq.WEEKLY) {
            return rule.getInterval() == 2 ? TWO_WEEKS : WEEK;
        }
        if (rule.hasPart(Part.BYMONTHDAY)) {
            return MONTH_DAY;
        }
        return rule.getByDayPart().getFirst().pos < 0 ? LAST_WEEKDAY : NTH_WEEKDAY;
    }

    private static String code(DayOfWeek day) {
        return day.name().substring(0, 2);
    }
}
