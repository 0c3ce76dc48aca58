package org.daybook.reports;

import static org.daybook.vault.RowColumns.day;
import static org.daybook.vault.RowColumns.maybeDay;
import static org.daybook.vault.RowColumns.maybeText;
import static org.daybook.vault.RowColumns.number;
import static org.daybook.vault.RowColumns.text;

import java.time.LocalDate;
import java.util.List;
import org.daybook.base.DateRange;
import org.daybook.vault.Tx;
import org.daybook.reports.WorkFigures.Came;
import org.jdbi.v3.core.result.RowView;
import org.jdbi.v3.core.statement.Query;

/// SQL that reads what is counted of work and referrals; the views alone.
final class WorkFiguresStore {
    /// What is counted of a period.
    ///
    /// @param today the site's date: a yes to statistics whose last day has passed counts no more, and no mark after it has fallen
    WorkFigures of(Tx tx, DateRange days, LocalDate today) {
        return new WorkFigures(guided(tx, days, today), placed(tx, days, today), marks(tx, days, today),
                left(tx, days, today), afterwards(tx, days, today), referred(tx, days, today), companies(tx, days));
    }

    private static Query bound(Query query, DateRange days, LocalDate today) {
        return query.bind("first", days.first().toString()).bind("last", days.last().toString())
                .bind("today", today.toString());
    }

    private static List<String> guided(Tx tx, DateRange days, LocalDate today) {
        return bound(tx.handle().createQuery("""
                select distinct g.participant
                  from v_job_guidance g
                  join v_participant p on p.id = g.participant
                 where g.on_day between :first and :last and p.statistics = 'given'
                   and coalesce(p.statistics_until, '9999-12-31') >= :today"""), days, today).mapTo(String.class)
                .list();
    }

    private static List<WorkFigures.Placed> placed(Tx tx, DateRange days, LocalDate today) {
        return bound(tx.handle().createQuery("""
                select j.participant, j.kind, j.sector
                  from v_placement j
                  join v_participant p on p.id = j.participant
                 where j.started_on between :first and min(:last, :today) and p.statistics = 'given'
                   and coalesce(p.statistics_until, '9999-12-31') >= :today"""), days, today)
                .map((RowView row) -> new WorkFigures.Placed(text(row, "participant"), text(row, "kind"),
                        maybeText(row, "sector")))
                .list();
    }

    private static List<WorkFigures.Mark> marks(Tx tx, DateRange days, LocalDate today) {
        return bound(tx.handle().createQuery("""
                select m.participant, m.months, m.mark_on, m.ended_on, m.answer
                  from v_job_mark m
                  join v_participant p on p.id = m.participant
                 where m.mark_on between :first and min(:last, :today) and p.statistics = 'given'
                   and coalesce(p.statistics_until, '9999-12-31') >= :today"""), days, today)
                .map((RowView row) -> new WorkFigures.Mark(text(row, "participant"), number(row, "months"),
                        WorkFigures.retained(day(row, "mark_on"), maybeDay(row, "ended_on"), maybeText(row, "answer"),
                                today)))
                .list();
    }

    private static List<WorkFigures.Status> left(Tx tx, DateRange days, LocalDate today) {
        return bound(tx.handle().createQuery("""
                select l.participant, l.status
                  from v_work_status l
                  join v_participant p on p.id = l.participant
                 where l.moment = 'leaving' and l.of_day between :first and :last and p.statistics = 'given'
                   and coalesce(p.statistics_until, '9999-12-31') >= :today"""), days, today)
                .map(WorkFiguresStore::status).list();
    }

    /// A month without that day ends before it.
    private static List<WorkFigures.Status> afterwards(Tx tx, DateRange days, LocalDate today) {
        return bound(tx.handle().createQuery("""
                select l.participant, s.status
                  from (select participant, min(date(of_day, '+6 months'),
                                                date(of_day, 'start of month', '+7 months', '-1 day')) as due_on
                          from v_work_status
                         where moment = 'leaving') l
                  join v_participant p on p.id = l.participant
                  left join v_work_status s on s.participant = l.participant and s.moment = 'six-months'
                   and s.of_day >= l.due_on
                 where l.due_on between :first and min(:last, :today) and p.statistics = 'given'
                   and coalesce(p.statistics_until, '9999-12-31') >= :today"""), days, today)
                .map(WorkFiguresStore::status).list();
    }

    private static WorkFigures.Status status(RowView row) {
        return new WorkFigures.Status(text(row, "participant"), maybeText(row, "status"));
    }

    private static List<WorkFigures.Referred> referred(Tx tx, DateRange days, LocalDate today) {
        return bound(tx.handle().createQuery("""
                select r.participant, r.need, r.status,
                       cast(julianday(:last) - julianday(r.made_on) as integer) as days, r.received_on <= :last as came
                  from v_referral r
                  join v_participant p on p.id = r.participant
                 where r.made_on between :first and :last and p.statistics = 'given'
                   and coalesce(p.statistics_until, '9999-12-31') >= :today"""), days, today)
                .map((RowView row) -> new WorkFigures.Referred(text(row, "participant"), text(row, "need"),
                        text(row, "status"), number(row, "days"),
                        Boolean.TRUE.equals(row.getColumn("came", Boolean.class)) ? Came.RECEIVED : Came.NOT_RECEIVED))
                .list();
    }

    private static WorkFigures.Companies companies(Tx tx, DateRange days) {
        return tx.handle().createQuery("""
                select count(*) filter (where agreement_on between :first and :last) as agreements,
                       count(*) filter (where first_day <= :last and last_day >= :first) as hosting
                  from v_company_network""").bind("first", days.first().toString())
                .bind("last", days.last().toString())
                .map((RowView row) -> new WorkFigures.Companies(number(row, "agreements"), number(row, "hosting")))
                .one();
    }
}
