package org.daybook.staff;

import static org.daybook.vault.RowColumns.day;
import static org.daybook.vault.RowColumns.id;
import static org.daybook.vault.RowColumns.maybeDay;
import static org.daybook.vault.RowColumns.text;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.daybook.vault.Tx;
import org.jdbi.v3.core.mapper.RowViewMapper;
import org.jdbi.v3.core.result.RowView;

/// SQL of the days on which the program was used, as the audit trail shows them: UTC dates with at least one line. Lines are
/// compared by their numbers, because the clock may have been set back since.
final class DaysOfUseStore {
    /// A line of the trail.
    ///
    /// @param seq its number; 0 for the beginning of the trail
    /// @param at  when it was written, as the clock was then
    record Line(long seq, Instant at) {}

    private static final RowViewMapper<Line> LINE = row -> new Line(row.getColumn("seq", Long.class),
            Instant.parse(text(row, "at")));

    /// Returns the day of use that is this many days of use ago; the first one if there were fewer; empty if there was none.
    Optional<LocalDate> dayOfUse(Tx tx, int ago) {
        return tx.handle().createQuery("""
                select min(day) as day
                  from (select distinct substr(at, 1, 10) as day
                          from audit
                         order by day desc
                         limit :ago)""").bind("ago", ago).map((RowView row) -> maybeDay(row, "day")).one();
    }

    /// Returns the same for each person who ever used the program.
    Map<StaffId, LocalDate> daysOfUse(Tx tx, int ago) {
        return tx.handle().createQuery("""
                select who, min(day) as day
                  from (select who, day, row_number() over (partition by who order by day desc) as nth
                          from (select distinct who, substr(at, 1, 10) as day
                                  from audit))
                 where nth <= :ago
                 group by who""").bind("ago", ago)
                .map((RowView row) -> Map.entry(new StaffId(id(row, "who")), day(row, "day"))).list().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /// Returns the number of later days of use that lines after this one show.
    int daysAfter(Tx tx, Line line) {
        return tx.handle().createQuery("""
                select count(distinct substr(at, 1, 10))
                  from audit
                 where seq > :seq and substr(at, 1, 10) > substr(:at, 1, 10)""").bind("seq", line.seq())
                .bind("at", line.at().toString()).mapTo(Integer.class).one();
    }

    /// Returns who wrote a line after this one.
    Set<StaffId> whoAfter(Tx tx, Line line) {
        return tx.handle().createQuery("""
                select distinct who
                  from audit
                 where seq > :seq""").bind("seq", line.seq()).map((RowView row) -> new StaffId(id(row, "who")))
                .stream().collect(Collectors.toUnmodifiableSet());
    }

    /// Returns somebody's newest line.
    Optional<Line> newestOf(Tx tx, StaffId who) {
        return tx.handle().createQuery("""
                select seq, at
                  from audit
                 where who = :who
                 order by seq desc
                 limit 1""").bind("who", who.value()).map(LINE).findOne();
    }

    /// Returns the newest of these acts that was done after a line.
    ///
    /// @param subject the person or thing that the act must have concerned, if any
    Optional<Line> newestAfter(Tx tx, Line line, Set<Permission> acts, Optional<UUID> subject) {
        return tx.handle().createQuery("""
                select seq, at
                  from audit
                 where seq > :seq and act in (<acts>) and outcome <> 'refused'
                   and (:subject is null or instr(subjects, :subject) > 0)
                 order by seq desc
                 limit 1""").bindList("acts", acts.stream().map(Permission::code).toList())
                .bind("seq", line.seq()).bind("subject", subject.map(UUID::toString).orElse(null)).map(LINE)
                .findOne();
    }

    /// Returns the line with which a row was inserted, as the journal shows it; the newest if it was inserted again.
    Optional<Line> inserting(Tx tx, String table, String row) {
        return tx.handle().createQuery("""
                select a.seq, a.at
                  from journal j
                  join audit a on a.id = j.audit_id
                 where j.tab = :table and j.row_id = :row and j.op = 'i'
                 order by a.seq desc
                 limit 1""").bind("table", table).bind("row", row).map(LINE).findOne();
    }

    /// Returns the line of an act that awaits, or awaited, review.
    Line of(Tx tx, Review review) {
        return tx.handle().createQuery("""
                select a.seq, a.at
                  from review r
                  join audit a on a.id = r.audit_id
                 where r.id = :id""").bind("id", review.id()).map(LINE).one();
    }
}
