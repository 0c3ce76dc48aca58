package org.daybook.sessions;

import static org.daybook.vault.RowColumns.id;

import java.util.UUID;
import org.daybook.staff.SubjectWork;
import org.daybook.staff.UnitOfWork;
import org.jdbi.v3.core.result.RowView;

/// SQL of the table `late_visitor`: visitors without a card in sessions whose quarter is frozen. A visitor entered late counts
/// at the time of entry. A visitor who was counted stays counted even if taken back, and entering her again adds nobody.
///
/// @param frozen which quarters are frozen
record LateVisitorStore(FrozenQuarters frozen) {
    private record Row(UUID id, FrozenQuarters.Written written) {}

    /// Notes one visitor more or fewer. There is nothing to note while the quarter is open.
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

    /// Replaces the late marks of a woman who is erased by visitors entered at those times.
    void instead(SubjectWork work) {
        frozen.late(work, work.her()).forEach((session, written) -> insert(work, session, "set", written));
    }

    /// Replaces a counted mark of a woman who is erased by a visitor who was counted in its place and taken back.
    void instead(UnitOfWork work, CountedMarkStore.OfSession counted) {
        if (!frozen.isCounted(work, counted.day(), counted.written())) {
            return;
        }
        if (!frozen.isCountedOnItsDay(work, counted.day(), counted.written().number())) {
            insert(work, counted.session(), "set", counted.written());
        }
        insert(work, counted.session(), "taken-back", counted.written());
    }

    /// Deletes the newest entry of one kind that no frozen quarter counted, or adds one of the other kind.
    private void undoOr(UnitOfWork work, Session session, String undone, String noted) {
        var newest = work.tx().handle().createQuery("""
                select id, number, at
                  from late_visitor
                 where session = :session and what = :what
                 order by number desc""").bind("session", session.id().value()).bind("what", undone)
                .map(LateVisitorStore::row).stream()
                .filter(row -> undone.equals("taken-back") || row.written().number() == FrozenQuarters.NOWHERE
                        || !frozen.isCounted(work, session.day(), row.written()))
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
