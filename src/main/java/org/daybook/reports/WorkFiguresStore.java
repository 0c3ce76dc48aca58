package org.daybook.reports;

import static org.daybook.vault.RowColumns.day;
import static org.daybook.vault.RowColumns.maybeDay;
import static org.daybook.vault.RowColumns.maybeText;
import static org.daybook.vault.RowColumns.number;
import static org.daybook.vault.RowColumns.text;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.daybook.base.CompanyName;
import org.jdbi.v3.core.result.RowView;

/// SQL that reads what is counted of work and referrals, from views only.
final class WorkFiguresStore {
    /// Reads what is counted of work and referrals.
    ///
    /// @param today the site's date: a consent to statistics whose agreed last day has passed no longer counts, and marks after
    ///              it have not fallen
    WorkFigures of(CountedViewStore counted, LocalDate today) {
        return new WorkFigures(guided(counted, today), placed(counted, today), marks(counted, today),
                departed(counted, today), sixMonths(counted, today), referred(counted, today), agreements(counted));
    }

    private static boolean agreed(RowView row, LocalDate today) {
        return AgreementRows.of(row).covers(day(row, "on_day"), today);
    }

    private static List<WorkFigures.Guided> guided(CountedViewStore counted, LocalDate today) {
        return counted.of("guided", """
                select distinct c.participant, c.counted_on as on_day, p.statistics = 'given' as given,
                       p.statistics_until as until_day, p.statistics_renew_from as renew_from
                  from counted c
                  join v_participant p on p.id = c.participant
                 order by c.counted_on""").map((RowView row) -> new WorkFigures.Guided(text(row, "participant"),
                day(row, "on_day"), agreed(row, today))).list();
    }

    private static List<WorkFigures.Placed> placed(CountedViewStore counted, LocalDate today) {
        return counted.of("placement", """
                select j.participant, c.counted_on as on_day, j.kind, p.statistics = 'given' as given,
                       p.statistics_until as until_day, p.statistics_renew_from as renew_from
                  from counted c
                  join v_placement j on j.id = c.row_id
                  join v_participant p on p.id = j.participant
                 where c.counted_on <= :today
                 order by c.counted_on, j.id""").bind("today", today.toString())
                .map((RowView row) -> new WorkFigures.Placed(text(row, "participant"), day(row, "on_day"),
                        agreed(row, today), text(row, "kind")))
                .list();
    }

    /// Marks are no rows of a table but come from all of a woman's work, so all are read, once.
    private static List<WorkFigures.Mark> marks(CountedViewStore counted, LocalDate today) {
        var days = counted.daysOf("mark");
        return counted.tx().handle().createQuery("""
                select m.row_id, m.participant, m.months, m.mark_on, m.ended_on, m.answer,
                       p.statistics = 'given' as given, p.statistics_until as until_day,
                       p.statistics_renew_from as renew_from
                  from v_countable_mark m
                  join v_participant p on p.id = m.participant
                 order by m.participant, m.chain""")
                .map((RowView row) -> Optional.ofNullable(days.get(text(row, "row_id")))
                        .filter(day -> !day.isAfter(today))
                        .map(day -> mark(row, day, today)))
                .stream().flatMap(Optional::stream).sorted(Comparator.comparing(WorkFigures.Mark::on)).toList();
    }

    private static WorkFigures.Mark mark(RowView row, LocalDate day, LocalDate today) {
        return new WorkFigures.Mark(text(row, "participant"), day, AgreementRows.of(row).covers(day, today),
                number(row, "months"), WorkFigures.retained(day(row, "mark_on"), maybeDay(row, "ended_on"),
                        maybeText(row, "answer"), today));
    }

    private static List<WorkFigures.Status> departed(CountedViewStore counted, LocalDate today) {
        return counted.of("leaving", """
                select s.participant, c.counted_on as on_day, s.status, p.statistics = 'given' as given,
                       p.statistics_until as until_day, p.statistics_renew_from as renew_from
                  from counted c
                  join v_work_said s on s.id = c.id
                  join v_participant p on p.id = s.participant
                 order by c.counted_on, s.number""").map((RowView row) -> status(row, today)).list();
    }

    /// What she said after six months is null where nobody asked her.
    private static List<WorkFigures.Status> sixMonths(CountedViewStore counted, LocalDate today) {
        return counted.of("six-months", """
                select c.participant, c.counted_on as on_day, s.status, p.statistics = 'given' as given,
                       p.statistics_until as until_day, p.statistics_renew_from as renew_from
                  from counted c
                  join v_said_on_leaving l on l.id = c.id
                  join v_participant p on p.id = c.participant
                  left join v_work_status s on s.participant = c.participant and s.moment = 'six-months'
                   and s.of_day >= date(l.due_on, '-28 days')
                 where c.counted_on <= :today
                 order by c.counted_on, c.participant""").bind("today", today.toString())
                .map((RowView row) -> status(row, today)).list();
    }

    private static WorkFigures.Status status(RowView row, LocalDate today) {
        return new WorkFigures.Status(text(row, "participant"), day(row, "on_day"), agreed(row, today),
                maybeText(row, "status"));
    }

    private static List<WorkFigures.Referred> referred(CountedViewStore counted, LocalDate today) {
        return counted.of("referral", """
                select r.participant, c.counted_on as on_day, r.need, r.status, r.received_on,
                       p.statistics = 'given' as given, p.statistics_until as until_day,
                       p.statistics_renew_from as renew_from
                  from counted c
                  join v_referral r on r.id = c.row_id
                  join v_participant p on p.id = r.participant
                 order by c.counted_on, r.id""")
                .map((RowView row) -> new WorkFigures.Referred(text(row, "participant"), day(row, "on_day"),
                        agreed(row, today), text(row, "need"), text(row, "status"), maybeDay(row, "received_on")))
                .list();
    }

    /// Returns the day on which each company first signed; entries of one name are one company.
    private static List<LocalDate> agreements(CountedViewStore counted) {
        return counted.of("agreement", """
                select n.name, c.counted_on
                  from counted c
                  join v_company_network n on n.id = c.row_id
                 where c.counted_on is not null""")
                .map((RowView row) -> Map.entry(CompanyName.of(text(row, "name")), day(row, "counted_on"))).stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue,
                        (one, other) -> one.isBefore(other) ? one : other))
                .values().stream().filter(counted.days()::contains).sorted().toList();
    }
}
