package org.daybook.exchange;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.daybook.participants.MemberImport;
import org.daybook.participants.ProposedChanges;
import org.daybook.staff.UnitOfWork;
import org.daybook.vault.BulkInsert;

/// Keeps what an import states about women who are here already, field by field, until a person decides. The same value is
/// proposed only once, whatever was decided. Inside the import's passage.
final class ProposalWriting implements AutoCloseable {
    private final UnitOfWork work;
    private final ImportId id;
    private final ImportKeys keys;
    private final ProposedChanges changes;
    private final ProposalStore store = new ProposalStore();
    private final Set<UUID> made = new HashSet<>();
    private final BulkInsert rows;

    ProposalWriting(UnitOfWork work, ImportId id, ImportKeys keys, ProposedChanges changes) {
        this.work = work;
        this.id = id;
        this.keys = keys;
        this.changes = changes;
        rows = new BulkInsert(work.tx(), "import_proposal", List.of("id", "import", "participant", "field", "says"));
    }

    /// Proposes what a row states about a woman who is here; nothing if her record is locked.
    ///
    /// @param known whether an earlier import identified her by her number
    void propose(MemberImport.Known her, MemberImport.Told told, boolean known) {
        if (work.isLocked(her.id().value())) {
            return;
        }
        changes.differing(work, her.id(), told, known).forEach((field, says) -> {
            var key = keys.of("proposal", her.id().value(), field.code(), undated(says));
            if (!store.isThere(work.tx(), key) && made.add(key)) {
                rows.row(key, id.value(), her.id().value(), field.code(), says);
            }
        });
    }

    /// An age whose day is not in the file counts from today; read again tomorrow, the same file must give the same value.
    private String undated(String says) {
        var today = " " + work.today();
        return says.endsWith(today) ? says.substring(0, says.length() - today.length()) : says;
    }

    /// Returns how many fields wait because of this import.
    int made() {
        return made.size();
    }

    @Override
    public void close() {
        rows.close();
    }
}
