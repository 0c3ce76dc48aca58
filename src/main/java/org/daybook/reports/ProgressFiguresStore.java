package org.daybook.reports;

import static org.daybook.vault.RowColumns.day;
import static org.daybook.vault.RowColumns.maybeNumber;
import static org.daybook.vault.RowColumns.number;
import static org.daybook.vault.RowColumns.text;

import java.time.LocalDate;
import java.util.List;
import org.daybook.base.DateRange;
import org.daybook.vault.Tx;
import org.jdbi.v3.core.result.RowView;
import org.jdbi.v3.core.statement.Query;

/// SQL that reads what is counted of childcare, certificates, milestones, questionnaires, language levels and goals, from views
/// only.
final class ProgressFiguresStore {
    /// A WHO-5 score below this number of a hundred points is low (indicator 21).
    private static final long LOW = 50;
    /// The number of the five statements required (indicator 23).
    private static final int MOST_STATEMENTS = 4;
    private static final int AGREES = 4;

    /// Reads what is counted of some days.
    ///
    /// @param today the site's date: a consent whose agreed last day has passed no longer counts
    ProgressFigures of(Tx tx, DateRange days, LocalDate today) {
        return new ProgressFigures(stays(tx, days, today), certified(tx, days, today), milestones(tx, days, today),
                first(tx, days, today), statements(tx, days, today), levels(tx, days, today), goals(tx, days, today));
    }

    private static Query bound(Query query, DateRange days) {
        return query.bind("first", days.first().toString()).bind("last", days.last().toString());
    }

    private static boolean agreed(RowView row, LocalDate today) {
        return AgreementRows.of(row).covers(day(row, "on_day"), today);
    }

    private static boolean asked(RowView row, LocalDate today) {
        return AgreementRows.ofQuestionnaires(row).covers(day(row, "asked_on"), today);
    }

    private static List<ProgressFigures.Stay> stays(Tx tx, DateRange days, LocalDate today) {
        return bound(tx.handle().createQuery("""
                select c.participant, c.on_day, count(*) as times, p.statistics = 'given' as given,
                       p.statistics_until as until_day, p.statistics_renew_from as renew_from
                  from v_childcare c
                  join v_participant p on p.id = c.participant
                 where c.on_day between :first and :last
                 group by c.participant, c.on_day
                 order by c.on_day"""), days).map((RowView row) -> new ProgressFigures.Stay(text(row, "participant"),
                day(row, "on_day"), agreed(row, today), number(row, "times")))
                .list();
    }

    private static List<ProgressFigures.Certified> certified(Tx tx, DateRange days, LocalDate today) {
        return bound(tx.handle().createQuery("""
                select c.participant, c.counted_on as on_day, p.statistics = 'given' as given,
                       p.statistics_until as until_day, p.statistics_renew_from as renew_from
                  from v_counted_milestone c
                  join v_participant p on p.id = c.participant
                 where c.kind = 'certificate' and c.counted_on between :first and :last
                 order by c.counted_on"""), days).map((RowView row) -> new ProgressFigures.Certified(
                text(row, "participant"), day(row, "on_day"), agreed(row, today)))
                .list();
    }

    private static List<ProgressFigures.Reached> milestones(Tx tx, DateRange days, LocalDate today) {
        return bound(tx.handle().createQuery("""
                select m.participant, m.counted_on as on_day, m.kind, p.statistics = 'given' as given,
                       p.statistics_until as until_day, p.statistics_renew_from as renew_from
                  from v_counted_milestone m
                  join v_participant p on p.id = m.participant
                 where m.kind not in ('cv-made', 'driving-licence', 'language', 'skill', 'certificate')
                   and m.counted_on between :first and :last
                 order by m.counted_on"""), days).map((RowView row) -> new ProgressFigures.Reached(
                text(row, "participant"), day(row, "on_day"), agreed(row, today), text(row, "kind")))
                .list();
    }

    private static List<ProgressFigures.First> first(Tx tx, DateRange days, LocalDate today) {
        return bound(tx.handle().createQuery("""
                select r.participant, c.counted_on as on_day, r.on_day as asked_on, r.score_over, r.score_under,
                       r.agreed = 'given' as asked_given,
                       r.agreed_until as asked_until, r.agreed_renew_from as asked_renew_from,
                       p.statistics = 'given' as given, p.statistics_until as until_day,
                       p.statistics_renew_from as renew_from
                  from v_counted c
                  join v_first_who_5 r on r.id = c.row_id
                  join v_participant p on p.id = r.participant
                 where c.what = 'who-5' and c.counted_on between :first and :last
                 order by c.counted_on, r.id"""), days).map((RowView row) -> new ProgressFigures.First(
                text(row, "participant"), day(row, "on_day"), agreed(row, today), low(row, today)))
                .list();
    }

    private static YesOrNo low(RowView row, LocalDate today) {
        var over = maybeNumber(row, "score_over");
        return over.isPresent() && asked(row, today)
                ? YesOrNo.of(over.orElse(0) < LOW * number(row, "score_under"))
                : YesOrNo.NOT_KNOWN;
    }

    private static List<ProgressFigures.Statements> statements(Tx tx, DateRange days, LocalDate today) {
        return bound(tx.handle().createQuery("""
                select r.participant, c.counted_on as on_day, r.on_day as asked_on, r.agreed = 'given' as asked_given,
                       r.agreed_until as asked_until, r.agreed_renew_from as asked_renew_from,
                       (select coalesce(sum(a.value >= :agrees), 0)
                          from v_reading_answer a
                         where a.reading = r.id) as agrees,
                       (select a.value
                          from v_reading_answer a
                         where a.reading = r.id and a.item = 'help') as help,
                       p.statistics = 'given' as given, p.statistics_until as until_day,
                       p.statistics_renew_from as renew_from
                  from v_counted c
                  join v_reading r on r.id = c.row_id
                  join v_participant p on p.id = r.participant
                 where c.what = 'statements' and c.counted_on between :first and :last
                 order by c.counted_on, r.on_day, r.id"""), days).bind("agrees", AGREES)
                .map((RowView row) -> statements(row, today)).list();
    }

    private static ProgressFigures.Statements statements(RowView row, LocalDate today) {
        var help = maybeNumber(row, "help");
        boolean asked = asked(row, today);
        return new ProgressFigures.Statements(text(row, "participant"), day(row, "on_day"), agreed(row, today),
                asked ? YesOrNo.of(number(row, "agrees") >= MOST_STATEMENTS) : YesOrNo.NOT_KNOWN,
                asked && help.isPresent() ? YesOrNo.of(help.orElse(0) >= AGREES) : YesOrNo.NOT_KNOWN);
    }

    private static List<ProgressFigures.Level> levels(Tx tx, DateRange days, LocalDate today) {
        return tx.handle().createQuery("""
                select m.participant, m.counted_on as on_day, m.language, m.step, p.statistics = 'given' as given,
                       p.statistics_until as until_day, p.statistics_renew_from as renew_from
                  from v_counted_milestone m
                  join v_participant p on p.id = m.participant
                 where m.kind = 'language' and m.counted_on <= :last
                 order by m.counted_on, m.step""").bind("last", days.last().toString())
                .map((RowView row) -> new ProgressFigures.Level(text(row, "participant"), day(row, "on_day"),
                        agreed(row, today), text(row, "language"), number(row, "step")))
                .list();
    }

    private static List<ProgressFigures.Reviewed> goals(Tx tx, DateRange days, LocalDate today) {
        return bound(tx.handle().createQuery("""
                select g.participant, g.counted_on as on_day, g.state, p.statistics = 'given' as given,
                       p.statistics_until as until_day, p.statistics_renew_from as renew_from
                  from v_counted_goal g
                  join v_participant p on p.id = g.participant
                 where g.counted_on between :first and :last
                 order by g.counted_on"""), days).map((RowView row) -> new ProgressFigures.Reviewed(
                text(row, "participant"), day(row, "on_day"), agreed(row, today), goal(text(row, "state"))))
                .list();
    }

    private static GoalCategory goal(String state) {
        return switch (state) {
            case "met" -> GoalCategory.MET;
            case "let-go" -> GoalCategory.LET_GO;
            case "in-progress" -> GoalCategory.IN_PROGRESS;
            default -> throw new IllegalStateException("a state of a goal that the view does not have");
        };
    }
}
