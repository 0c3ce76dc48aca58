package org.daybook.reports;

import static org.daybook.staff.Permission.LIST_PEOPLE;
import static org.daybook.vault.RowColumns.day;
import static org.daybook.vault.RowColumns.id;
import static org.daybook.vault.RowColumns.text;
import static org.daybook.vault.RowColumns.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.daybook.base.DateRange;
import org.daybook.base.ParticipantId;
import org.daybook.outcomes.instrument.Windows;
import org.daybook.paths.Path;
import org.daybook.sessions.SessionId;
import org.daybook.staff.Gate;
import org.daybook.staff.UnfilteredRows;
import org.daybook.staff.UnitOfWork;
import org.daybook.vault.Tx;
import org.jdbi.v3.core.result.RowView;

/// SQL that finds what may need attention before a report is published, from views only. The counts are those of the lists that
/// the user may see: a higher count would reveal a woman who is hidden from her.
final class ReadinessStore {
    /// Counts what is open in a period. A user who may not list people learns only whether there are any.
    ///
    /// @param days  the days of the period
    /// @param today the site's date
    Readiness of(UnitOfWork work, DateRange days, LocalDate today) {
        return new Readiness(emptyRegisters(work.tx(), days, today).size(),
                size(work, OpenPoint.STOPPED_WELCOMES, days, today), size(work, OpenPoint.WITHOUT_OUTCOME, days, today),
                size(work, OpenPoint.NOT_ASKED, days, today));
    }

    private int size(UnitOfWork work, OpenPoint point, DateRange days, LocalDate today) {
        int people = people(work.tx(), point, days, today).visible(work).size();
        return people == 0 || Gate.allows(work.who(), LIST_PEOPLE) ? people : Readiness.SOME;
    }

    /// Returns the sessions of some days up to today without attendance whose register is open, except cancelled ones.
    List<OpenPointList.Line.Session> emptyRegisters(Tx tx, DateRange days, LocalDate today) {
        return tx.handle().createQuery("""
                select s.id, s.on_day, s.starts_at, w.title
                  from v_session s
                  join v_session_whole w on w.id = s.id
                 where s.on_day between :first and :last and s.on_day <= :today
                   and not s.held and w.cancelled is null
                 order by s.on_day, s.starts_at, s.id""").bind("first", days.first().toString())
                .bind("last", days.last().toString()).bind("today", today.toString())
                .map((RowView row) -> new OpenPointList.Line.Session(new SessionId(id(row, "id")), day(row, "on_day"),
                        time(row, "starts_at"), text(row, "title")))
                .list();
    }

    /// Returns the women in the list of a point; none for a list of sessions.
    UnfilteredRows<OpenPointList.About> people(Tx tx, OpenPoint point, DateRange days, LocalDate today) {
        var until = days.last().isAfter(today) ? today : days.last();
        return switch (point) {
            case EMPTY_REGISTERS -> UnfilteredRows.of(List.of(), OpenPointList.About::her);
            case STOPPED_WELCOMES -> stoppedWelcomes(tx);
            case WITHOUT_OUTCOME -> withoutOutcome(tx, days.first(), until);
            case NOT_ASKED -> notAsked(tx, days.first(), until);
        };
    }

    private static UnfilteredRows<OpenPointList.About> stoppedWelcomes(Tx tx) {
        return UnfilteredRows.of(tx.handle().createQuery("""
                select id
                  from v_participant
                 where welcome = 'stopped'
                 order by welcomed_on desc, id""")
                .map((RowView row) -> new OpenPointList.About(new ParticipantId(id(row, "id")), Optional.empty()))
                .list(), OpenPointList.About::her);
    }

    private static UnfilteredRows<OpenPointList.About> withoutOutcome(Tx tx, LocalDate first, LocalDate last) {
        return UnfilteredRows.of(tx.handle().createQuery("""
                select participant, path, ended_on
                  from v_path_closed
                 where ended_on between :first and :last
                   and how = 'not-told'
                 order by ended_on, enrolment""").bind("first", first.toString()).bind("last", last.toString())
                .map((RowView row) -> new OpenPointList.About(new ParticipantId(id(row, "participant")),
                        Optional.of(new OpenPointList.Ended(Path.ofCode(text(row, "path")), day(row, "ended_on")))))
                .list(), OpenPointList.About::her);
    }

    private static UnfilteredRows<OpenPointList.About> notAsked(Tx tx, LocalDate first, LocalDate last) {
        return UnfilteredRows.of(tx.handle().createQuery("""
                select distinct c.participant
                  from v_path_closed c
                 where c.ended_on between :first and :last
                   and not exists (select 1
                                     from v_reading r
                                    where r.participant = c.participant
                                      and r.on_day between date(c.ended_on, '-' || :window || ' days')
                                                       and date(c.ended_on, '+' || :window || ' days'))
                 order by c.participant""").bind("first", first.toString()).bind("last", last.toString())
                .bind("window", Windows.DAYS)
                .map((RowView row) -> new OpenPointList.About(new ParticipantId(id(row, "participant")),
                        Optional.empty()))
                .list(), OpenPointList.About::her);
    }
}
