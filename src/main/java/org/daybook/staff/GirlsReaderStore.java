package org.daybook.staff;

import static org.daybook.vault.RowColumns.id;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.daybook.vault.Tx;
import org.jdbi.v3.core.result.RowView;

/// SQL of the table `girls_reader`.
final class GirlsReaderStore {
    /// A row to write.
    ///
    /// @param who   who may review
    /// @param since the site's date
    /// @param by    who decided this
    record Row(UUID id, StaffId who, LocalDate since, StaffId by) {}

    /// Returns everyone who may review what was done about a girl, including those who left, whose sign-in no longer exists.
    Set<StaffId> all(Tx tx) {
        return tx.handle().createQuery("""
                select staff
                  from girls_reader""").map((RowView row) -> new StaffId(id(row, "staff"))).stream()
                .collect(Collectors.toUnmodifiableSet());
    }

    /// Does nothing if she is one already.
    void put(Tx tx, Row row) {
        tx.handle().createUpdate("""
                insert into girls_reader (id, staff, since, set_by)
                values (:id, :who, :since, :by)
                    on conflict (staff) do nothing""").bind("id", row.id()).bind("who", row.who().value())
                .bind("since", row.since().toString()).bind("by", row.by().value()).execute();
    }

    void remove(Tx tx, StaffId who) {
        tx.handle().createUpdate("""
                delete from girls_reader
                 where staff = :who""").bind("who", who.value()).execute();
    }
}
