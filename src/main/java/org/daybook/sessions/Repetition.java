package org.daybook.sessions;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.daybook.base.Problem;
import org.dmfs.rfc5545.DateTime;
import org.dmfs.rfc5545.recur.InvalidRecurrenceRuleException;
import org.dmfs.rfc5545.recur.RecurrenceRule;
import org.dmfs.rfc5545.recur.RecurrenceRule.RfcMode;

/// How often a session recurs, and until when. It always ends, so that all of its sessions can be written into the calendar
/// immediately.
///
/// @param every  how often
/// @param ending until when
public record Repetition(Recurrence every, Ending ending) {
    /// The maximum number of sessions in one series.
    public static final int MOST = 200;

    /// When the series ends.
    public sealed interface Ending {
        /// The series ends with the last session on or before a day.
        ///
        /// @param day the site's local date
        record Until(LocalDate day) implements Ending {}

        /// The series ends after a number of sessions.
        ///
        /// @param count 2 to 200
        record Times(int count) implements Ending {}
    }

    /// Returns the rule in the syntax of RFC 5545, 3.3.10, counted from its first day.
    String rule(LocalDate first) {
        return every.rule(first) + switch (ending) {
            case Ending.Until until -> ";UNTIL=" + DateTimeFormatter.BASIC_ISO_DATE.format(until.day());
            case Ending.Times times -> ";COUNT=" + times.count();
        };
    }

    /// Returns the problems of the form; empty if there are none.
    public List<Problem> problems(LocalDate first) {
        return switch (ending) {
            case Ending.Until until when !until.day().isAfter(first) ->
                List.of(new Problem("until", "sessions.repeat.until.before"));
            case Ending.Until _ when days(first).size() > MOST ->
                List.of(new Problem("until", "sessions.repeat.too-many"));
            case Ending.Times times when times.count() < 2 || times.count() > MOST ->
                List.of(new Problem("times", "sessions.repeat.times.problem"));
            default -> List.of();
        };
    }

    /// Returns the days on which it recurs, in order; at most one more than [#MOST].
    public List<LocalDate> days(LocalDate first) {
        return days(rule(first), first);
    }

    /// Returns the days of a stored rule.
    static List<LocalDate> days(String rule, LocalDate first) {
        var days = new ArrayList<LocalDate>();
        var dates = parse(rule).iterator(
                new DateTime(first.getYear(), first.getMonthValue() - 1, first.getDayOfMonth()));
        while (dates.hasNext() && days.size() <= MOST) {
            var date = dates.nextDateTime();
            days.add(LocalDate.of(date.getYear(), date.getMonth() + 1, date.getDayOfMonth()));
        }
        return days;
    }

    /// Returns the months between the first and the last that lack such a day, such as a 31st.
    public List<YearMonth> without(LocalDate first) {
        var months = days(first).stream().map(YearMonth::from).distinct().toList();
        if (every == Recurrence.WEEK || every == Recurrence.TWO_WEEKS || months.isEmpty()) {
            return List.of();
        }
        var missing = new ArrayList<YearMonth>();
        for (var month = months.getFirst(); month.isBefore(months.getLast()); month = month.plusMonths(1)) {
            if (!months.contains(month)) {
                missing.add(month);
            }
        }
        return missing;
    }

    /// Returns how often a stored rule recurs.
    static Recurrence every(String rule) {
        return Recurrence.of(parse(rule));
    }

    private static RecurrenceRule parse(String rule) {
        try {
            return new RecurrenceRule(rule, RfcMode.RFC5545_STRICT);
        } catch (InvalidRecurrenceRuleException e) {
            throw new IllegalStateException("a stored rule does not read", e);
        }
    }
}
