package org.daybook.exchange;

import static org.daybook.vault.RowColumns.id;
import static org.daybook.vault.RowColumns.number;
import static org.daybook.vault.RowColumns.text;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.daybook.base.ParticipantId;
import org.daybook.participants.RecordField;
import org.daybook.staff.SubjectWork;
import org.daybook.staff.UnfilteredRows;
import org.daybook.staff.UnitOfWork;
import org.daybook.vault.Tx;
import org.jdbi.v3.core.result.RowView;

/// SQL of the table `import_proposal`.
final class ProposalStore {
    /// The value of one field in a register.
    record Said(UUID id, RecordField field, String says) {}

    /// The number of waiting fields of one woman.
    record Waiting(ParticipantId her, int fields) {}

    /// Checks whether it was proposed before, decided or not.
    boolean isThere(Tx tx, UUID proposal) {
        return tx.handle().createQuery("""
                select exists (select 1
                                 from import_proposal
                                where id = :id)""").bind("id", proposal).mapTo(Boolean.class).one();
    }

    /// Returns the women for whom something waits, in the order of their records.
    UnfilteredRows<Waiting> waiting(Tx tx) {
        return UnfilteredRows.of(tx.handle().createQuery("""
                select participant, count(*) as fields
                  from import_proposal
                 where says is not null
                 group by participant
                 order by participant""").map((RowView row) -> new Waiting(new ParticipantId(id(row, "participant")),
                number(row, "fields"))).list(), Waiting::her);
    }

    /// Returns what waits for one woman.
    List<Said> of(Tx tx, ParticipantId her) {
        return tx.handle().createQuery("""
                select id, field, says
                  from import_proposal
                 where participant = :her and says is not null
                 order by field, id""").bind("her", her.value()).map(ProposalStore::said).list();
    }

    private static Said said(RowView row) {
        return new Said(id(row, "id"), RecordField.ofCode(text(row, "field")), text(row, "says"));
    }

    /// Records that it was decided, and removes the register's value.
    ///
    /// @return whether it was waiting
    boolean decide(SubjectWork work, UUID proposal) {
        return say(work, proposal, Optional.empty(), "says is not null");
    }

    /// Makes it wait again, unless the import was undone.
    void reopen(SubjectWork work, UUID proposal, String says) {
        say(work, proposal, Optional.of(says), "says is null");
    }

    private static boolean say(SubjectWork work, UUID proposal, Optional<String> says, String where) {
        return work.tx().handle().createUpdate("""
                update import_proposal
                   set says = :says
                 where id = :id and participant = :her and %s""".formatted(where)).bind("says", says.orElse(null))
                .bind("id", proposal).bind("her", work.her().value()).execute() > 0;
    }

    /// Deletes the proposals of an import, and those of others for women whom it brought.
    void undo(UnitOfWork work, ImportId one, UUID line) {
        work.tx().handle().createUpdate("""
                delete from import_proposal
                 where import = :import
                    or participant in (select row_id
                                         from journal
                                        where audit_id = :line and tab = 'participant' and op = 'i')""")
                .bind("import", one.value()).bind("line", line).execute();
    }

    /// Deletes all proposals for her.
    void erase(SubjectWork work) {
        work.tx().handle().createUpdate("""
                delete from import_proposal
                 where participant = :her""").bind("her", work.her().value()).execute();
    }
}
