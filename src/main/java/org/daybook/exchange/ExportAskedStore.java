package org.daybook.exchange;

import static org.daybook.vault.RowColumns.id;
import static org.daybook.vault.RowColumns.text;

import java.time.Instant;
import java.util.Optional;
import org.daybook.staff.StaffId;
import org.daybook.staff.UnitOfWork;
import org.daybook.vault.Tx;
import org.jdbi.v3.core.result.RowView;

/// SQL of the table `export_asked`.
final class ExportAskedStore {
    /// @param by the colleague who asks
    /// @param at the time
    record Row(StaffId by, Instant at) {}

    Optional<Row> find(Tx tx) {
        return tx.handle().createQuery("""
                select asked_by, asked_at
                  from export_asked""")
                .map((RowView row) -> new Row(new StaffId(id(row, "asked_by")), Instant.parse(text(row, "asked_at"))))
                .findOne();
    }

    void insert(UnitOfWork work) {
        work.tx().handle().createUpdate("""
                insert into export_asked (one, asked_by, asked_at)
                values (1, :by, :at)""").bind("by", work.who().id().value()).bind("at", work.now().toString())
                .execute();
    }

    void delete(UnitOfWork work) {
        work.tx().handle().createUpdate("""
                delete from export_asked""").execute();
    }
}
