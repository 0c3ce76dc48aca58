package org.daybook.reports;

import static org.daybook.vault.RowColumns.day;
import static org.daybook.vault.RowColumns.maybeNumber;
import static org.daybook.vault.RowColumns.number;
import static org.daybook.vault.RowColumns.text;

import java.time.LocalDate;
import java.util.List;
import org.jdbi.v3.core.result.RowView;

/// SQL that reads what is counted of childcare, certificates, milestones, questionnaires, language levels and goals, from views
/// only.
final class ProgressFiguresStore {
    /// A WHO-5 score below this number of a hundred points is low (indicator 21).
    private static final long LOW = 50;
    /// The number of the five statements required (indicator 23).
    private static final int MOST_STATEMENTS = 4;
    private static final int AGREES = 4;

    /// Reads what is counted of them.
    ///
    /// @param today the site's date: a consent whose agreed last day has passed no longer counts
    ProgressFigures of(CountedViewStore counted, LocalDate today) {
        return new ProgressFigures(stays(counted, today), certified(counted, today), milestones(counted, today),
                first(counted, today), statements(counted, today), levels(counted, today), goals(counted, today));
    }

    private static boolean agreed(RowView row, LocalDate today) {
        return AgreementRows.of(row).covers(day(row, "on_day"), today);
    }

    private static boolean asked(RowView row, LocalDate today) {
        return AgreementRows.ofQuestionnaires(row).covers(day(row, "asked_on"), today);
    }

    private static List<ProgressFigures.Stay> stays(CountedViewStore counted, LocalDate today) {
        return counted.tx().handle().createQuery("""
                select c.participant, c.on_day, count(*) as times, p.statistics = 'given' as given,
                       p.statistics_until as until_day, p.statistics_renew_from as renew_from
                  from v_childcare c
                  join v_participant p on p.id = c.participant
                 where c.on_day between :first and :last
                 group by c.participant, c.on_day
                 order by c.on_day""").bind("first", counted.days().first().toString())
                .bind("last", counted.days().last().toString())
                .map((RowView row) -> new ProgressFigures.Stay(text(row, "participant"),
                        day(row, "on_day"), agreed(row, today), number(row, "times")))
                .list();
    }

    private static List<ProgressFigures.Certified> certified(CountedViewStore counted, LocalDate today) {
        return counted.of("milestone", """
                select m.participant, c.counted_on as on_day, p.statistics = 'given' as given,
                       p.statistics_until as until_day, p.statistics_renew_from as renew_from
                  from counted c
                  join v_milestone m on m.participant = c.participant and m.fact = c.row_id
                  join v_participant p on p.id = m.participant
                 where m.kind = 'certificate' and c.counted_on >= :first
                 order by c.counted_on""").bind("first", counted.days().first().toString())
                .map((RowView row) -> new ProgressFigures.Certified(
                        text(row, "participant"), day(row, "on_day"), agreed(row, today)))
                .list();
    }

    private static List<ProgressFigures.Reached> milestones(CountedViewStore counted, LocalDate today) {
        return counted.of("milestone", """
                select m.participant, c.counted_on as on_day, m.kind, p.statistics = 'given' as given,
                       p.statistics_until as until_day, p.statistics_renew_from as renew_from
                  from counted c
                  join v_milestone m on m.participant = c.participant and m.fact = c.row_id
                  join v_participant p on p.id = m.participant
                 where m.kind not in ('cv-made', 'driving-licence', 'language', 'skill', 'certificate')
                   and c.counted_on >= :first
                 order by c.counted_on""").bind("first", counted.days().first().toString())
                .map((RowView row) -> new ProgressFigures.Reached(
                        text(row, "participant"), day(row, "on_day"), agreed(row, today), text(row, "kind")))
                .list();
    }

    private static List<ProgressFigures.First> first(CountedViewStore counted, LocalDate today) {
        return counted.of("who-5", """
                select r.participant, c.counted_on as on_day, r.on_day as asked_on, r.score_over, r.score_under,
                       r.agreed = 'given' as asked_given,
                       r.agreed_until as asked_until, r.agreed_renew_from as asked_renew_from,
                       p.statistics = 'given' as given, p.statistics_until as until_day,
                       p.statistics_renew_from as renew_from
                  from counted c
                  join v_reading r on r.id = c.row_id
                  join v_participant p on p.id = r.participant
                 order by c.counted_on, r.id""").map((RowView row) -> new ProgressFigures.First(
                text(row, "participant"), day(row, "on_day"), agreed(row, today), low(row, today)))
                .list();
    }

    private static YesOrNo low(RowView row, LocalDate today) {
        var over = maybeNumber(row, "score_over");
        return over.isPresent() && asked(row, today)
                ? YesOrNo.of(over.orElse(0) < LOW * number(row, "score_under"))
                : YesOrNo.NOT_KNOWN;
    }

    private static List<ProgressFigures.Statements> statements(CountedViewStore counted, LocalDate today) {
        return counted.of("statements", """
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
                  from counted c
                  join v_reading r on r.id = c.row_id
                  join v_participant p on p.id = r.participant
                 order by c.counted_on, r.on_day, r.id""").bind("agrees", AGREES)
                .map((RowView row) -> statements(row, today)).list();
    }

    private static ProgressFigures.Statements statements(RowView row, LocalDate today) {
        var help = maybeNumber(row, "help");
        boolean asked = asked(row, today);
        return new ProgressFigures.Statements(text(row, "participant"), day(row, "on_day"), agreed(row, today),
                asked ? YesOrNo.of(number(row, "agrees") >= MOST_STATEMENTS) : YesOrNo.NOT_KNOWN,
                asked && help.isPresent() ? YesOrNo.of(help.orElse(0) >= AGREES) : YesOrNo.NOT_KNOWN);
    }

    private static List<ProgressFigures.Level> levels(CountedViewStore counted, LocalDate today) {
        return counted.of("milestone", """
                select m.participant, coalesce(c.counted_on, m.counted_on) as on_day, m.language, m.step,
                       c.counted_on is not null as counts, p.statistics = 'given' as given,
                       p.statistics_until as until_day, p.statistics_renew_from as renew_from
                  from counted c
                  join v_milestone m on m.participant = c.participant and m.fact = c.row_id
                  join v_participant p on p.id = m.participant
                 where m.kind = 'language' and coalesce(c.counted_on, m.counted_on) <= :last
                 order by 2, m.step""").bind("last", counted.days().last().toString())
                .map((RowView row) -> new ProgressFigures.Level(text(row, "participant"), day(row, "on_day"),
                        agreed(row, today), text(row, "language"), number(row, "step"),
                        number(row, "counts") == 1))
                .list();
    }

    private static List<ProgressFigures.Reviewed> goals(CountedViewStore counted, LocalDate today) {
        return counted.of("goal", """
                select g.participant, g.counted_on as on_day, g.state, p.statistics = 'given' as given,
                       p.statistics_until as until_day, p.statistics_renew_from as renew_from
                  from (select participant, unit as state, counted_on
                          from counted
                         union all
                        select participant, state, counted_on
                          from v_counted_path_goal
                         where counted_on between :first and :last) g
                  join v_participant p on p.id = g.participant
                 order by g.counted_on""").bind("first", counted.days().first().toString())
                .bind("last", counted.days().last().toString()).map((RowView row) -> new ProgressFigures.Reviewed(
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
