package org.daybook.reports;

import org.daybook.base.Quarter;
import org.daybook.vault.Tx;

/// SQL of the table `counted_in_report`: what a final quarter counted once and for all, although it may be corrected, reopened or
/// taken back later. Called inside the caller's passage, on the write lane's thread.
final class CountedStore {
    /// Keeps what a quarter counts that becomes final in this passage, before its report is stored. A path whose end an earlier
    /// quarter counted, and that goes on after this one, may end once more.
    void keep(Tx tx, Quarter quarter) {
        keep(tx, quarter, """
                insert into counted_in_report (what, row_id, on_day)
                select 'session', c.id, c.counted_on
                  from v_counted_session c
                  join v_session s on s.id = c.id
                 where c.counted_on between :first and :last and s.on_day not between :first and :last
                on conflict (what, row_id) do nothing""");
        keep(tx, quarter, """
                delete from counted_in_report
                 where what in ('end', 'leaving', 'six-months') and on_day < :first
                   and row_id in (select id
                                    from v_enrolment
                                   where started_on <= :last and (ended_on is null or ended_on > :last))""");
        keepOfOneCard(tx, quarter, """
                select 'end' as what, id as row_id, 'enrolment' as tab, id, participant, path as unit,
                       ended_on as counted_on
                  from v_counted_enrolment
                 where end_counts and ended_on between :first and :last""");
        keepOfOneCard(tx, quarter, """
                select what, row_id, tab, id, participant, unit, counted_on
                  from v_counted
                 where counted_on between :first and :last""");
        keep(tx, quarter, """
                insert into counted_in_report (what, row_id, on_day)
                select c.what, e.id, min(c.on_day)
                  from counted_in_report c
                  join v_said_on_leaving s on s.id = c.row_id
                  join v_enrolment e on e.participant = s.participant and e.ended_on = s.of_day
                 where c.what in ('leaving', 'six-months') and c.on_day between :first and :last and s.of_path = 1
                 group by c.what, e.id
                on conflict (what, row_id) do nothing""");
    }

    /// Keeps that no report counts what lies in a final quarter and was imported in this passage.
    void imported(Tx tx) {
        // Most sites import before their first final report, and SQLite takes long to compile the statement.
        if (hasFinalQuarter(tx)) {
            keepImported(tx);
        }
    }

    private static boolean hasFinalQuarter(Tx tx) {
        return tx.handle().createQuery("select exists (select 1 from frozen_report where span = 'quarter')")
                .mapTo(Boolean.class).one();
    }

    private static void keepImported(Tx tx) {
        tx.handle().createUpdate("""
                with brought as materialized (
                  select tab, row_id
                    from journal
                   where op = 'i' and audit_id = (select audit_id from journal_context)
                     and tab in (select tab from v_countable union all select 'enrolment'))
                insert into counted_in_report (what, row_id, on_day, imported)
                select i.what, i.row_id, i.on_day, 1
                  from (select 'end' as what, e.id as row_id, 'enrolment' as tab, e.id, e.ended_on as on_day
                          from enrolment e
                         where e.ended_on is not null
                         union all
                        select what, row_id, tab, id, on_day
                          from v_countable) i
                  join brought b on b.tab = i.tab and b.row_id = i.id
                  join frozen_report f on f.span = 'quarter' and i.on_day between f.first_day and f.last_day
                 where true
                on conflict (what, row_id) do nothing""")
                .execute();
    }

    /// Of two joined cards keeps the rows of one, if they count as one: if the cards are parted, those of the other count, too.
    private static void keepOfOneCard(Tx tx, Quarter quarter, String counted) {
        keep(tx, quarter, """
                with counted as materialized (
                %s),
                card as materialized (
                  select c.*, coalesce((select min(m.merge)
                                          from v_moved_row m
                                         where m.tab = c.tab and m.row_id = c.id), '') as card
                    from counted c)
                insert into counted_in_report (what, row_id, on_day)
                select c.what, c.row_id, c.counted_on
                  from card c
                  join (select what, participant, unit, min(card) as card
                          from card
                         group by what, participant, unit) one
                    on one.what = c.what and one.participant is c.participant and one.unit = c.unit and one.card = c.card
                 where true
                on conflict (what, row_id) do update
                   set on_day = excluded.on_day, imported = 0""".formatted(counted));
    }

    private static void keep(Tx tx, Quarter quarter, String sql) {
        tx.handle().createUpdate(sql).bind("first", quarter.days().first().toString())
                .bind("last", quarter.days().last().toString()).execute();
    }
}
