package org.daybook.staff;

import static org.daybook.vault.RowColumns.id;

import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.result.RowView;

/// SQL for rows of any table with an `id` and a `participant`. The table's name comes from our own code, never from
/// outside; it cannot be bound.
final class MovableStore {
    private MovableStore() {}

    /// A row that would violate a unique constraint of the other card stays.
    static List<UUID> move(SubjectWork from, SubjectWork to, String table) {
        return to.tx().handle().createQuery("""
                update or ignore "%s"
                   set participant = :to
                 where participant = :from
                returning id""".formatted(table)).bind("from", from.her().value()).bind("to", to.her().value())
                .map((RowView row) -> id(row, "id")).list();
    }

    static void moveBack(SubjectWork from, SubjectWork to, String table, UUID row) {
        to.tx().handle().createUpdate("""
                update "%s"
                   set participant = :to
                 where id = :id and participant = :from""".formatted(table)).bind("id", row)
                .bind("from", from.her().value()).bind("to", to.her().value()).execute();
    }

    /// Rows that refer to others. Their names come from our own code, too.
    record Hanging(String table, String column) {}

    static void moveBackWith(SubjectWork from, SubjectWork to, Hanging hanging, UUID row) {
        to.tx().handle().createUpdate("""
                update or ignore "%s"
                   set participant = :to
                 where "%s" = :row and participant = :from""".formatted(hanging.table(), hanging.column()))
                .bind("row", row).bind("from", from.her().value()).bind("to", to.her().value()).execute();
    }
}
