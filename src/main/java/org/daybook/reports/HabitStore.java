package org.daybook.reports;

import static org.daybook.vault.RowColumns.day;
import static org.daybook.vault.RowColumns.maybeNumber;
import static org.daybook.vault.RowColumns.number;
import static org.daybook.vault.RowColumns.text;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.daybook.base.DateRange;
import org.daybook.base.Quarter;
import org.daybook.vault.Tx;
import org.jdbi.v3.core.result.RowView;

/// SQL that reads how women took part, from views only.
final class HabitStore {
    private record Place(String her, int quarter) {}

    /// How a person took part in a quarter, without her identity; the weeks of the reporting year are bits.
    private record Seen(long weeks, boolean civic, boolean interpreted) {
        static final Seen NOTHING = new Seen(0, false, false);
    }

    private record Asked(String her, LocalDate on, YesOrNo disability) {}

    /// What was read of a year.
    record Read(Map<Place, Seen> seen, Map<String, List<Asked>> asked) {
        Read {
            seen = Map.copyOf(seen);
            asked = Map.copyOf(asked);
        }

        /// Returns the habits of a woman who came in a quarter.
        Habits of(String her, Quarter quarter, boolean agreed) {
            var how = seen.getOrDefault(new Place(her, quarter.number()), Seen.NOTHING);
            var disability = asked.getOrDefault(her, List.of()).stream()
                    .filter(one -> !one.on().isAfter(quarter.days().last())).reduce((_, later) -> later)
                    .map(Asked::disability).orElse(YesOrNo.NOT_KNOWN);
            return new Habits(agreed, how.weeks(), how.civic(), how.interpreted(), disability);
        }
    }

    /// Reads some days of one reporting year.
    ///
    /// @param today the site's date: a consent whose agreed last day has passed no longer counts
    Read of(Tx tx, DateRange days, LocalDate today) {
        return new Read(seen(tx, days), asked(tx, days, today));
    }

    /// Late attendance counts in the week of the day to which it is assigned.
    private static Map<Place, Seen> seen(Tx tx, DateRange days) {
        var monday = days.first()
                .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return tx.handle().createQuery("""
                select a.participant, (cast(substr(a.counted_on, 6, 2) as integer) + 2) / 3 as quarter,
                       sum(distinct 1 << ((cast(julianday(a.counted_on) - julianday(:monday) as integer)) / 7)) as weeks,
                       max(s.path = 'civic-inclusion') as civic, max(s.interpreted) as interpreted
                  from v_counted_attendance a
                  join v_session s on s.id = a.session
                 where a.counted_on between :first and :last
                 group by a.participant, quarter""").bind("monday", monday.toString())
                .bind("first", days.first().toString()).bind("last", days.last().toString())
                .map((RowView row) -> Map.entry(new Place(text(row, "participant"), number(row, "quarter")),
                        new Seen(row.getColumn("weeks", Long.class), number(row, "civic") == 1,
                                number(row, "interpreted") == 1)))
                .stream().collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Map<String, List<Asked>> asked(Tx tx, DateRange days, LocalDate today) {
        return tx.handle().createQuery("""
                select r.participant, r.on_day, r.reached, r.agreed = 'given' as given, r.agreed_until as until_day,
                       r.agreed_renew_from as renew_from
                  from v_reading r
                 where r.code = 'wg-ss' and r.state = 'done' and r.on_day <= :last
                 order by r.on_day, r.id""").bind("last", days.last().toString())
                .map((RowView row) -> asked(row, today)).stream().collect(Collectors.groupingBy(Asked::her));
    }

    private static Asked asked(RowView row, LocalDate today) {
        var reached = maybeNumber(row, "reached");
        boolean known = reached.isPresent() && AgreementRows.of(row).covers(day(row, "on_day"), today);
        return new Asked(text(row, "participant"), day(row, "on_day"),
                known ? YesOrNo.of(reached.orElse(0) == 1) : YesOrNo.NOT_KNOWN);
    }
}
