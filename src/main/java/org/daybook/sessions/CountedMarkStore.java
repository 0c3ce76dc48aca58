package org.daybook.sessions;

import java.util.Optional;
import org.daybook.sessions.FrozenQuarters.Written;
import org.daybook.staff.SubjectWork;
import org.daybook.vault.Tx;
import org.jdbi.v3.core.result.RowView;

/// SQL of the table `counted_mark`.
final class CountedMarkStore {
    /// Keeps a mark that is taken back but stays counted.
    void keep(SubjectWork work, SessionId session, Written written) {
        work.tx().handle().createUpdate("""
                insert into counted_mark (id, session, participant, number, marked_at)
                values (:id, :session, :her, :number, :at)
                on conflict (session, participant) do nothing""").bind("id", work.newId())
                .bind("session", session.value()).bind("her", work.her().value()).bind("number", written.number())
                .bind("at", written.at().toString()).execute();
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
    Optional<Written> back(SubjectWork work, SessionId session) {
        return work.tx().handle().createQuery("""
                delete from counted_mark
                 where session = :session and participant = :her
                returning number, marked_at""").bind("session", session.value()).bind("her", work.her().value())
                .map((RowView row) -> WrittenRows.of(row, "marked_at"))
                .findOne();
    }

    void erase(SubjectWork work) {
        work.tx().handle().createUpdate("""
                delete from counted_mark
                 where participant = :her""").bind("her", work.her().value()).execute();
    }
}
