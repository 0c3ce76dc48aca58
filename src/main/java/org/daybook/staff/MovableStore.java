package org.daybook.staff;

import static org.daybook.vault.RowColumns.id;

import java.util.List;
import java.util.UUID;
import org.daybook.base.ParticipantId;
import org.daybook.vault.Tx;
import org.jdbi.v3.core.result.RowView;

/// SQL for rows of any table with an `id` and a `participant`. The table's name comes from our own code, never from
/// outside; it cannot be bound.
final class MovableStore {
    private MovableStore() {}

    /// What the other card has already in a way that may be there once stays.
    static List<UUID> move(Tx tx, String table, ParticipantId from, ParticipantId to) {
        return tx.handle().createQuery("""
                update or ignore "%s"
                   set participant = :to
                 where participant = :from
                returning id""".formatted(table)).bind("from", from.value()).bind("to", to.value())
                .map((RowView row) -> id(row, "id")).list();
    }

    static void moveBack(Tx tx, String table, Movable.Moved row) {
        tx.handle().createUpdate("""
                update "%s"
                   set participant = :to
                 where id = :id and participant = :from""".formatted(table)).bind("id", row.id())
                .bind("from", row.from().value()).bind("to", row.to().value()).execute();
    }
}
