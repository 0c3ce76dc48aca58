package org.daybook.sessions;

import static org.daybook.vault.RowColumns.day;
import static org.daybook.vault.RowColumns.id;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.daybook.sessions.FrozenQuarters.Written;
import org.daybook.staff.SubjectWork;
import org.daybook.staff.UnitOfWork;
import org.jdbi.v3.core.result.RowView;

/// SQL of marks that stayed with a card that was joined to another, because the other was marked in the same session too. They
/// are not shown. If the shown mark is removed before a final quarter counted either, the hidden one is set aside: its number
/// becomes negative, so that no report takes it for counted.
final class HiddenMarkStore {
    /// A hidden mark.
    ///
    /// @param day     the day of its session
    /// @param written when it was written, also if it is set aside
    record Hidden(UUID id, LocalDate day, Written written) {}

    /// Sets the marks in a session aside that are hidden behind hers, which is removed and was not counted, except those that a
    /// final quarter counted.
    void setAside(SubjectWork work, SessionId session, FrozenQuarters frozen) {
        setAside(work, frozen, behind(work, session));
    }

    /// Does the same for every mark of an import that is undone, unless a final quarter counted it.
    ///
    /// @param line the audit line of the import
    void setAsideBehind(UnitOfWork work, UUID line, FrozenQuarters frozen) {
        setAside(work, frozen, behind(work, line));
    }

    private static void setAside(UnitOfWork work, FrozenQuarters frozen, List<Hidden> marks) {
        marks.stream().filter(mark -> !frozen.isCounted(work, mark.day(), mark.written()))
                .forEach(mark -> number(work, mark.id(), new Written(-mark.written().number(), mark.written().at())));
    }

    /// Returns the marks in a session that are hidden behind hers and are not set aside. One that was imported into a final
    /// quarter counts nowhere and is left out.
    private static List<Hidden> behind(SubjectWork work, SessionId session) {
        return work.tx().handle().createQuery("""
                select o.id, s.on_day, o.number, o.marked_at
                  from v_folded f
                 cross join attendance o on o.session = :session and o.participant = f.id
                  join session s on s.id = o.session
                 where f.merged_into = :her and o.number > 0
                   and not exists (select 1 from v_imported_late l where l.id = o.id)""")
                .bind("session", session.value()).bind("her", work.her().value()).map(HiddenMarkStore::hidden).list();
    }

    /// Returns the marks that are hidden behind those of an import, in the same way.
    private static List<Hidden> behind(UnitOfWork work, UUID line) {
        return work.tx().handle().createQuery("""
                select o.id, s.on_day, o.number, o.marked_at
                  from v_folded f
                 cross join attendance o on o.participant = f.id
                 cross join attendance a on a.session = o.session and a.participant = f.merged_into
                  join session s on s.id = o.session
                 where o.number > 0
                   and exists (select 1
                                 from journal j
                                where j.tab = 'attendance' and j.row_id = a.id and j.op = 'i' and j.audit_id = :line)
                   and not exists (select 1 from v_imported_late l where l.id = o.id)""").bind("line", line)
                .map(HiddenMarkStore::hidden).list();
    }

    /// Returns the marks of a card that were set aside.
    List<Hidden> aside(SubjectWork work) {
        return work.tx().handle().createQuery("""
                select o.id, s.on_day, -o.number as number, o.marked_at
                  from attendance o
                  join session s on s.id = o.session
                 where o.participant = :her and o.number < 0""").bind("her", work.her().value())
                .map(HiddenMarkStore::hidden).list();
    }

    /// Lets a mark count from a place in the order of writing on.
    static void number(UnitOfWork work, UUID mark, Written written) {
        work.tx().handle().createUpdate("""
                update attendance
                   set number = :number, marked_at = :at
                 where id = :id""").bind("number", written.number()).bind("at", written.at().toString())
                .bind("id", mark).execute();
    }

    private static Hidden hidden(RowView row) {
        return new Hidden(id(row, "id"), day(row, "on_day"), WrittenRows.of(row, "marked_at"));
    }
}
