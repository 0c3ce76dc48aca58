package org.daybook.sessions;

import static org.daybook.vault.RowColumns.id;

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

    /// Keeps her mark, which is about to be taken back but stays counted.
    void keep(SubjectWork work, SessionId session) {
        work.tx().handle().createUpdate("""
                insert into counted_mark (id, session, participant, number, marked_at)
                select id, session, participant, number, marked_at
                  from attendance
                 where session = :session and participant = :her
                on conflict (session, participant) do nothing""").bind("session", session.value())
                .bind("her", work.her().value()).execute();
    }

    /// Checks whether any mark of a session was taken back but stays counted.
    boolean isAny(Tx tx, SessionId session) {
        return !tx.ask("""
                select 1
                  from counted_mark
                 where session = ?
                 limit 1""", row -> row.number(1), session.value()).isEmpty();
    }

    /// Returns that mark and deletes it here, because it is set again.
    Optional<Counted> back(SubjectWork work, SessionId session) {
        return work.tx().handle().createQuery("""
                delete from counted_mark
                 where session = :session and participant = :her
                returning id, number, marked_at""").bind("session", session.value())
                .bind("her", work.her().value())
                .map((RowView row) -> new Counted(id(row, "id"), WrittenRows.of(row, "marked_at")))
                .findOne();
    }

    void erase(SubjectWork work) {
        work.tx().handle().createUpdate("""
                delete from counted_mark
                 where participant = :her""").bind("her", work.her().value()).execute();
    }
}
