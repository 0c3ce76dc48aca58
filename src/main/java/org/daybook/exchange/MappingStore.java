package org.daybook.exchange;

import static org.daybook.vault.RowColumns.id;
import static org.daybook.vault.RowColumns.text;

import java.util.List;
import org.daybook.staff.UnitOfWork;
import org.daybook.vault.Tx;
import org.jdbi.v3.core.result.RowView;

/// SQL of the table `import_mapping`.
final class MappingStore {
    /// By name.
    List<SavedMapping> all(Tx tx) {
        return tx.handle().createQuery("""
                select id, name, mapping, headings
                  from import_mapping
                 order by name, id""")
                .map((RowView row) -> new SavedMapping(new MappingId(id(row, "id")), text(row, "name"),
                        text(row, "mapping"), SavedMapping.readHeadings(text(row, "headings"))))
                .list();
    }

    /// @param headings in stored form
    void insert(UnitOfWork work, SavedMapping one, String headings) {
        work.tx().handle().createUpdate("""
                insert into import_mapping (id, name, mapping, headings, recorded_by)
                values (:id, :name, :mapping, :headings, :by)""").bind("id", one.id().value())
                .bind("name", one.name()).bind("mapping", one.text()).bind("headings", headings)
                .bind("by", work.who().id().value()).execute();
    }

    void delete(Tx tx, MappingId one) {
        tx.handle().createUpdate("""
                delete from import_mapping
                 where id = :id""").bind("id", one.value()).execute();
    }
}
