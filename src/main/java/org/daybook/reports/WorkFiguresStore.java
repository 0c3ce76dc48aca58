package org.daybook.reports;

import static org.daybook.vault.RowColumns.day;
import static org.daybook.vault.RowColumns.maybeDay;
import static org.daybook.vault.RowColumns.maybeText;
import static org.daybook.vault.RowColumns.number;
import static org.daybook.vault.RowColumns.text;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.daybook.base.CompanyName;
import org.daybook.base.DateRange;
import org.daybook.vault.Tx;
import org.jdbi.v3.core.result.RowView;
import org.jdbi.v3.core.statement.Query;

/// SQL that reads what is counted of work and referrals, from views only.
final class WorkFiguresStore {
    /// Reads what is counted of some days.
    ///
    /// @param today the site's date: a consent to statistics whose agreed last day has passed no longer counts, and marks after
    ///              it have not fallen
    WorkFigures of(Tx tx, DateRange days, LocalDate today) {
        return new WorkFigures(guided(tx, days, today), placed(tx, days, today), marks(tx, days, today),
                departed(tx, days, today), sixMonths(tx, days, today), referred(tx, days, today),
                agreements(tx, days));
    }

    private static Query bound(Query query, DateRange days) {
        return query.bind("first", days.first().toString()).bind("last", days.last().toString());
    }

    private static boolean agreed(RowView row, LocalDate today) {
        return AgreementRows.of(row).covers(day(row, "on_day"), today);
    }

    private static List<WorkFigures.Guided> guided(Tx tx, DateRange days, LocalDate today) {
        return bound(tx.handle().createQuery("""
                select distinct g.participant, g.counted_on as on_day, p.statistics = 'given' as given,
                       p.statistics_until as until_day, p.statistics_renew_from as renew_from
                  from v_counted g
                  join v_participant p on p.id = g.participant
                 where g.what = 'guided' and g.counted_on between :first and :last
                 order by g.counted_on"""), days).map((RowView row) -> new WorkFigures.Guided(text(row, "participant"),
                day(row, "on_day"), agreed(row, today)))
                .list();
    }

    private static List<WorkFigures.Placed> placed(Tx tx, DateRange days, LocalDate today) {
        return bound(tx.handle().createQuery("""
                select j.participant, j.counted_on as on_day, j.kind, p.statistics = 'given' as given,
                       p.statistics_until as until_day, p.statistics_renew_from as renew_from
                  from v_counted_placement j
                  join v_participant p on p.id = j.participant
                 where j.counted_on between :first and min(:last, :today)
                 order by j.counted_on, j.id"""), days).bind("today", today.toString())
                .map((RowView row) -> new WorkFigures.Placed(text(row, "participant"), day(row, "on_day"),
                        agreed(row, today), text(row, "kind")))
                .list();
    }

    private static List<WorkFigures.Mark> marks(Tx tx, DateRange days, LocalDate today) {
        return bound(tx.handle().createQuery("""
                select m.participant, m.months, m.counted_on as on_day, m.mark_on, m.ended_on, m.answer,
                       p.statistics = 'given' as given, p.statistics_until as until_day,
                       p.statistics_renew_from as renew_from
                  from v_counted_job_mark m
                  join v_participant p on p.id = m.participant
                 where m.counted_on between :first and min(:last, :today)
                 order by m.counted_on, m.participant, m.chain"""), days).bind("today", today.toString())
                .map((RowView row) -> new WorkFigures.Mark(text(row, "participant"), day(row, "on_day"),
                        agreed(row, today), number(row, "months"), WorkFigures.retained(day(row, "mark_on"),
                                maybeDay(row, "ended_on"), maybeText(row, "answer"), today)))
                .list();
    }

    private static List<WorkFigures.Status> departed(Tx tx, DateRange days, LocalDate today) {
        return bound(tx.handle().createQuery("""
                select l.participant, l.counted_on as on_day, l.status, p.statistics = 'given' as given,
                       p.statistics_until as until_day, p.statistics_renew_from as renew_from
                  from v_counted_leaving l
                  join v_participant p on p.id = l.participant
                 where l.counted_on between :first and :last
                 order by l.counted_on, l.participant"""), days).map((RowView row) -> status(row, today)).list();
    }

    private static List<WorkFigures.Status> sixMonths(Tx tx, DateRange days, LocalDate today) {
        return bound(tx.handle().createQuery("""
                select l.participant, l.counted_on as on_day, l.status, p.statistics = 'given' as given,
                       p.statistics_until as until_day, p.statistics_renew_from as renew_from
                  from v_counted_six_months l
                  join v_participant p on p.id = l.participant
                 where l.counted_on between :first and min(:last, :today)
                 order by l.counted_on, l.participant"""), days).bind("today", today.toString())
                .map((RowView row) -> status(row, today)).list();
    }

    private static WorkFigures.Status status(RowView row, LocalDate today) {
        return new WorkFigures.Status(text(row, "participant"), day(row, "on_day"), agreed(row, today),
                maybeText(row, "status"));
    }

    private static List<WorkFigures.Referred> referred(Tx tx, DateRange days, LocalDate today) {
        return bound(tx.handle().createQuery("""
                select r.participant, r.counted_on as on_day, r.need, r.status, r.received_on,
                       p.statistics = 'given' as given, p.statistics_until as until_day,
                       p.statistics_renew_from as renew_from
                  from v_counted_referral r
                  join v_participant p on p.id = r.participant
                 where r.counted_on between :first and :last
                 order by r.counted_on, r.id"""), days)
                .map((RowView row) -> new WorkFigures.Referred(text(row, "participant"), day(row, "on_day"),
                        agreed(row, today), text(row, "need"), text(row, "status"), maybeDay(row, "received_on")))
                .list();
    }

    /// Returns the day on which each company first signed; entries of one name are one company.
    private static List<LocalDate> agreements(Tx tx, DateRange days) {
        return tx.handle().createQuery("""
                select n.name, c.counted_on
                  from v_counted c
                  join v_company_network n on n.id = c.row_id
                 where c.what = 'agreement'""")
                .map((RowView row) -> Map.entry(CompanyName.of(text(row, "name")), day(row, "counted_on"))).stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue,
                        (one, other) -> one.isBefore(other) ? one : other))
                .values().stream().filter(days::contains).sorted().toList();
    }
}
