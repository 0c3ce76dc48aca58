package org.daybook.sessions;

import static org.daybook.vault.RowColumns.id;

import java.util.UUID;
import org.daybook.staff.SubjectWork;
import org.daybook.staff.UnitOfWork;
import org.jdbi.v3.core.result.RowView;

/// SQL of the table `late_visitor`: visitors without a card in sessions whose quarter is frozen. Whoever is entered late counts
/// when she is entered; whoever was counted stays counted, also where she is taken back, and set again she is not another one.
///
/// @param frozen which quarters are
record LateVisitorStore(FrozenQuarters frozen) {
    private record Row(UUID id, FrozenQuarters.Written written) {}

    /// One more or one fewer was there. Nothing to note while the quarter is open.
    ///
    /// @param by 1 or -1
    void changed(UnitOfWork work, Session session, int by) {
        if (!frozen.isFrozen(work, session.day())) {
            return;
        }
        if (by > 0) {
            undoOr(work, session, "taken-back", "set");
        } else {
            undoOr(work, session, "set", "taken-back");
        }
    }

    /// Whoever is erased and was entered late is a visitor who was entered then.
    void instead(SubjectWork work) {
        frozen.late(work, work.her()).forEach((session, written) -> insert(work, session, "set", written));
    }

    /// Takes the newest entry of one kind out that no frozen quarter counted, or notes one of the other kind.
    private void undoOr(UnitOfWork work, Session session, String undone, String noted) {
        var newest = work.tx().handle().createQuery("""
                select id, number, at
                  from late_visitor
                 where session = :session and what = :what
                 order by number desc""").bind("session", session.id().value()).bind("what", undone)
                .map(LateVisitorStore::row).stream()
                .filter(row -> undone.equals("taken-back") || !frozen.isCounted(work, session.day(), row.written()))
                .findFirst();
        newest.ifPresentOrElse(row -> work.tx().handle().createUpdate("""
                delete from late_visitor
                 where id = :id""").bind("id", row.id()).execute(), () -> insert(work, session.id(), noted,
                new FrozenQuarters.Written(work.tx().nextNumber(), work.now())));
    }

    private static void insert(UnitOfWork work, SessionId session, String what, FrozenQuarters.Written written) {
        work.tx().handle().createUpdate("""
                insert into late_visitor (id, session, number, what, at)
                values (:id, :session, :number, :what, :at)""").bind("id", work.newId())
                .bind("session", session.value()).bind("number", written.number()).bind("what", what)
                .bind("at", written.at().toString()).execute();
    }

    private static Row row(RowView row) {
        return new Row(id(row, "id"), WrittenRows.of(row, "at"));
    }
}
