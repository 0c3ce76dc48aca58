package org.daybook.exchange;

import java.util.Set;
import java.util.UUID;
import org.daybook.sessions.FrozenQuarters;
import org.daybook.sessions.UndoneMarks;
import org.daybook.staff.UnitOfWork;
import org.daybook.vault.JournalErasure;
import org.daybook.vault.Tx;

/// SQL that takes a whole import back: its rows are those that the journal recorded under its audit line. Names of tables and
/// columns come from the schema, which only migrations write.
final class ImportUndoStore {
    private final FrozenQuarters frozen;

    /// @param frozen which quarters are finalised
    ImportUndoStore(FrozenQuarters frozen) {
        this.frozen = frozen;
    }

    /// Returns the audit line of an import.
    UUID line(Tx tx, ImportId one) {
        return tx.handle().createQuery("""
                select audit_id
                  from data_import
                 where id = :id""").bind("id", one.value()).mapTo(UUID.class).one();
    }

    /// Deletes every row of the import, and the journal's copies of them: only the audit trail stays.
    void delete(UnitOfWork work, ImportId one) {
        var tx = work.tx();
        var line = line(tx, one);
        // Rows are deleted in any order; references are checked when the transaction ends.
        tx.handle().execute("pragma defer_foreign_keys = on");
        UndoneMarks.before(work, frozen, line);
        tx.handle().createUpdate("""
                delete from name_key
                 where participant in (select row_id
                                         from journal
                                        where audit_id = :line and tab = 'participant' and op = 'i')""")
                .bind("line", line).execute();
        new RefusedRowStore().delete(tx, one, Set.of());
        new ProposalStore().undo(work, one, line);
        for (var table : BuiltOnStore.written(tx, line)) {
            tx.handle().createUpdate("""
                    delete from "%s"
                     where %s in (select row_id
                                    from journal
                                   where audit_id = :line and tab = :table and op = 'i')""".formatted(table,
                    BuiltOnStore.key(tx, table))).bind("line", line).bind("table", table).execute();
        }
        new JournalErasure(tx).scrubPassage();
    }
}
