package org.daybook.sessions;

import static org.daybook.vault.RowColumns.day;
import static org.daybook.vault.RowColumns.id;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.daybook.sessions.FrozenQuarters.Written;
import org.daybook.staff.SubjectWork;
import org.daybook.vault.Tx;
import org.jdbi.v3.core.result.RowView;

/// SQL of the table `counted_mark`.
final class CountedMarkStore {
    /// A mark that was taken back.
    ///
    /// @param id      its ID as a mark, by which it goes back to its own card when two cards are parted
    /// @param written when it was written
    record Counted(UUID id, Written written) {}

    /// A kept mark.
    ///
    /// @param day the day of its session
    record OfSession(SessionId session, LocalDate day, Written written) {}

    /// Keeps her mark, which is about to be taken back but stays counted.
    void keep(SubjectWork work, SessionId session) {
        work.tx().handle().createUpdate("""
                insert into counted_mark (id, session, participant, number, marked_at)
                select id, session, participant, number, marked_at
                  from attendance
                 where session = :session and participant = :her
                on conflict (id) do nothing""").bind("session", session.value())
                .bind("her", work.her().value()).execute();
    }

    /// Deletes the kept marks of sessions and women that came with an import.
    ///
    /// @param line the audit line of the import
    void deleteWith(Tx tx, UUID line) {
        tx.handle().createUpdate("""
                delete from counted_mark
                 where session in (select row_id
                                     from journal
                                    where audit_id = :line and tab = 'session' and op = 'i')
                    or participant in (select row_id
                                         from journal
                                        where audit_id = :line and tab = 'participant' and op = 'i')""")
                .bind("line", line).execute();
    }

    /// Checks whether any mark of a session was taken back but stays counted.
    boolean isAny(Tx tx, SessionId session) {
        return !tx.ask("""
                select 1
                  from counted_mark
                 where session = ?
                 limit 1""", row -> row.number(1), session.value()).isEmpty();
    }

    /// Returns that mark and deletes it here, because it is set again. If there are several, it is one of her own card: one of a
    /// card joined to hers goes back with it when they are parted.
    Optional<Counted> back(SubjectWork work, SessionId session) {
        return work.tx().handle().createQuery("""
                delete from counted_mark
                 where id = (select c.id
                               from counted_mark c
                              where c.session = :session and c.participant = :her
                              order by exists (select 1
                                                 from v_moved_row m
                                                where m.tab in ('attendance', 'counted_mark') and m.row_id = c.id),
                                       c.number
                              limit 1)
                returning id, number, marked_at""").bind("session", session.value())
                .bind("her", work.her().value())
                .map((RowView row) -> new Counted(id(row, "id"), WrittenRows.of(row, "marked_at")))
                .findOne();
    }

    /// Lets a mark in the same session, on her card or on the one that hers is joined to, count from the kept one on, which is
    /// about to be deleted.
    void handOn(SubjectWork work) {
        work.tx().handle().createUpdate("""
                update attendance
                   set number = c.number, marked_at = c.marked_at
                  from counted_mark c
                  left join v_folded f on f.id = c.participant
                 where c.participant = :her and attendance.session = c.session
                   and attendance.participant = coalesce(f.merged_into, c.participant)
                   and (c.number < attendance.number
                        or exists (select 1 from v_imported_late l where l.id = attendance.id))
                   and not exists (select 1
                                     from counted_mark e
                                    where e.session = c.session and e.participant = c.participant
                                      and e.number < c.number)""")
                .bind("her", work.her().value()).execute();
    }

    /// Returns her kept marks in sessions in which neither her card nor the one that hers is joined to is marked, and her hidden
    /// marks in sessions in which nothing else is left of the visit.
    List<OfSession> alone(SubjectWork work) {
        return work.tx().handle().createQuery("""
                select c.session, s.on_day, c.number, c.marked_at
                  from counted_mark c
                  join session s on s.id = c.session
                  left join v_folded f on f.id = c.participant
                 where c.participant = :her
                   and not exists (select 1
                                     from attendance a
                                    where a.session = c.session
                                      and a.participant = coalesce(f.merged_into, c.participant))
                union all
                select o.session, s.on_day, o.number, o.marked_at
                  from v_folded f
                 cross join attendance o on o.participant = f.id
                  join session s on s.id = o.session
                 where f.id = :her and o.number > 0
                   and not exists (select 1 from v_imported_late l where l.id = o.id)
                   and not exists (select 1
                                     from attendance a
                                     left join v_folded g on g.id = a.participant
                                    where a.session = o.session and a.id <> o.id
                                      and coalesce(g.merged_into, a.participant) = f.merged_into)
                   and not exists (select 1
                                     from counted_mark c
                                     left join v_folded g on g.id = c.participant
                                    where c.session = o.session
                                      and coalesce(g.merged_into, c.participant) = f.merged_into)""")
                .bind("her", work.her().value())
                .map((RowView row) -> new OfSession(new SessionId(id(row, "session")), day(row, "on_day"),
                        WrittenRows.of(row, "marked_at")))
                .list();
    }

    /// Deletes a kept mark that no longer counts.
    void delete(SubjectWork work, UUID mark) {
        work.tx().handle().createUpdate("""
                delete from counted_mark
                 where id = :id""").bind("id", mark).execute();
    }

    void erase(SubjectWork work) {
        work.tx().handle().createUpdate("""
                delete from counted_mark
                 where participant = :her""").bind("her", work.her().value()).execute();
    }
}
