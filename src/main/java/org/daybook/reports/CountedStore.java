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
                 where what = 'end' and on_day < :first
                   and row_id in (select id
                                    from v_enrolment
                                   where started_on <= :last and (ended_on is null or ended_on > :last))""");
        keepOfOneCard(tx, quarter, "end", """
                select 'enrolment' as tab, id as row_id, id, ended_on as on_day, participant, path as unit
                  from v_counted_enrolment
                 where ended_on between :first and :last""");
        keepOfOneCard(tx, quarter, "placement", """
                select 'placement' as tab, id as row_id, id, counted_on as on_day, participant, kind as unit
                  from v_counted_placement
                 where counted_on between :first and :last""");
        keepOfOneCard(tx, quarter, "milestone", """
                select 'milestone' as tab,
                       (select min(s.id) from v_milestone_said s where s.fact = c.fact) as row_id,
                       fact as id, counted_on as on_day, participant, kind || coalesce(language, '') as unit
                  from v_counted_milestone c
                 where counted_on between :first and :last""");
        keep(tx, quarter, """
                insert into counted_in_report (what, row_id, on_day)
                select 'leaving', id, counted_on
                  from v_counted_leaving
                 where counted_on between :first and :last
                on conflict (what, row_id) do nothing""");
    }

    /// Keeps what lies in a final quarter and was imported in this passage, as if that quarter had counted it: paths that ended,
    /// placements that began, and what women reached.
    void imported(Tx tx) {
        tx.handle().createUpdate("""
                with brought as materialized (
                  select tab, row_id
                    from journal
                   where op = 'i' and audit_id = (select audit_id from journal_context)
                     and tab in ('enrolment', 'placement', 'milestone'))
                insert into counted_in_report (what, row_id, on_day)
                select i.what, i.id, i.on_day
                  from (select 'end' as what, e.id, e.ended_on as on_day
                          from brought b
                          join enrolment e on e.id = b.row_id
                         where b.tab = 'enrolment'
                         union all
                        select 'placement', p.id, p.started_on
                          from brought b
                          join placement p on p.id = b.row_id
                         where b.tab = 'placement'
                         union all
                        select 'milestone', m.fact, v.counted_on
                          from brought b
                          join milestone m on m.id = b.row_id
                          join v_milestone v on v.participant = m.participant and v.fact = m.fact
                         where b.tab = 'milestone') i
                  join frozen_report f on f.span = 'quarter' and i.on_day between f.first_day and f.last_day""")
                .execute();
    }

    /// Of two joined cards keeps the rows of one, if they count as one: if the cards are parted, those of the other count, too.
    private static void keepOfOneCard(Tx tx, Quarter quarter, String what, String counted) {
        keep(tx, quarter, """
                with counted as materialized (
                %s),
                card as materialized (
                  select c.*, coalesce((select min(m.merge)
                                          from v_moved_row m
                                         where m.tab = c.tab and m.row_id = c.row_id), '') as card
                    from counted c)
                insert into counted_in_report (what, row_id, on_day)
                select '%s', c.id, c.on_day
                  from card c
                  join (select participant, unit, min(card) as card
                          from card
                         group by participant, unit) one
                    on one.participant = c.participant and one.unit = c.unit and one.card = c.card
                 where true
                on conflict (what, row_id) do update
                   set on_day = excluded.on_day""".formatted(counted, what));
    }

    private static void keep(Tx tx, Quarter quarter, String sql) {
        tx.handle().createUpdate(sql).bind("first", quarter.days().first().toString())
                .bind("last", quarter.days().last().toString()).execute();
    }
}
