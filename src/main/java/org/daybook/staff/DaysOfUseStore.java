package org.daybook.staff;

import static org.daybook.vault.RowColumns.day;
import static org.daybook.vault.RowColumns.id;
import static org.daybook.vault.RowColumns.maybeDay;
import static org.daybook.vault.RowColumns.maybeText;
import static org.daybook.vault.RowColumns.text;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.daybook.vault.Tx;
import org.jdbi.v3.core.mapper.RowViewMapper;
import org.jdbi.v3.core.result.RowView;

/// SQL of the days on which the program was used, as the audit trail shows them: dates with at least one line, in UTC unless
/// stated otherwise. Lines are compared by their numbers, because the clock may have been set back since.
final class DaysOfUseStore {
    /// A line of the trail.
    ///
    /// @param seq its number; 0 for the beginning of the trail
    /// @param at  when it was written, as the clock was then
    record Line(long seq, Instant at) {}

    private static final RowViewMapper<Line> LINE = row -> new Line(row.getColumn("seq", Long.class),
            Instant.parse(text(row, "at")));

    /// By `audit_by_who`: a colleague who never came may have no line among millions.
    static final String NEWEST_OF = """
            select seq, at
              from audit
             where who = :who
             order by seq desc
             limit 1""";

    static final String LEFT_ALONE = """
            select a.seq, a.at
              from (select audit_id
                      from review
                     where act in (<acts>)
                     union
                    select audit_id
                      from journal
                     where tab = 'staff_member' and op = 'u'
                     union
                    select audit_id
                      from journal
                     where tab = 'kept_away' and op <> 'd' and instr(row_id, :her) > 0) done
             cross join audit a on a.id = done.audit_id
             where a.seq > :seq
             order by a.seq desc
             limit 1""";

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

    /// Returns the number of later days of use, in local time, that lines after this one show, at most as many as asked: the
    /// lines of years are not read for three days.
    int daysAfter(Tx tx, Line line, ZoneOffset local, int most) {
        return tx.handle().createQuery("""
                select count(*)
                  from (select distinct date(at, :local)
                          from audit
                         where seq > :seq and date(at, :local) > date(:at, :local)
                         limit :most)""").bind("seq", line.seq()).bind("at", line.at().toString())
                .bind("local", local.getTotalSeconds() + " seconds").bind("most", most).mapTo(Integer.class).one();
    }

    /// Checks whether a line and all lines after it are of one local day.
    boolean isOfOneDay(Tx tx, UUID line, LocalDate day, ZoneOffset local) {
        return tx.handle().createQuery("""
                select not exists (select 1
                                     from audit
                                    where seq >= (select seq
                                                    from audit
                                                   where id = :line)
                                      and date(at, :local) <> :day)""").bind("line", line)
                .bind("local", local.getTotalSeconds() + " seconds").bind("day", day.toString())
                .mapTo(Boolean.class).one();
    }

    /// Checks whether a line, a later one and all between them are of one local day.
    boolean areOfOneDay(Tx tx, Line first, Line last, ZoneOffset local) {
        return tx.handle().createQuery("""
                select not exists (select 1
                                     from audit
                                    where seq > :first and seq <= :last
                                      and date(at, :local) <> date(:at, :local))""").bind("first", first.seq())
                .bind("last", last.seq()).bind("at", first.at().toString())
                .bind("local", local.getTotalSeconds() + " seconds").mapTo(Boolean.class).one();
    }

    /// Returns the earliest time of the lines after this one, as the clock was then.
    Optional<Instant> earliestAfter(Tx tx, Line line) {
        return tx.handle().createQuery("""
                select min(at) as at
                  from audit
                 where seq > :seq""").bind("seq", line.seq())
                .map((RowView row) -> maybeText(row, "at").map(Instant::parse)).one();
    }

    /// Returns somebody's newest line.
    Optional<Line> newestOf(Tx tx, StaffId who) {
        return tx.handle().createQuery(NEWEST_OF).bind("who", who.value()).map(LINE).findOne();
    }

    /// Returns the newest line after this one with which somebody may have been left alone: one of these acts, which await or
    /// awaited review; a colleague's row was changed (she was removed, or has other roles); or a record was hidden from
    /// a colleague. The journal shows the last two, whatever the act was: cards that are parted and a restore do it as well.
    ///
    /// @param her the woman whose record was hidden, if any
    Optional<Line> leftAlone(Tx tx, Line line, Set<Permission> acts, Optional<UUID> her) {
        return tx.handle().createQuery(LEFT_ALONE).bindList("acts", acts.stream().map(Permission::code).toList())
                .bind("seq", line.seq()).bind("her", her.map(UUID::toString).orElse(null)).map(LINE).findOne();
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
