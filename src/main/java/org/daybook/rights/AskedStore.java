package org.daybook.rights;

import static org.daybook.vault.RowColumns.id;
import static org.daybook.vault.RowColumns.text;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.daybook.base.ParticipantId;
import org.daybook.staff.StaffId;
import org.daybook.staff.SubjectWork;
import org.daybook.staff.UnfilteredRows;
import org.daybook.vault.Tx;
import org.jdbi.v3.core.mapper.RowViewMapper;

/// SQL of the table `erasure_asked`.
final class AskedStore {
    /// @param id  the primary key
    /// @param her the woman
    /// @param by  who requested it
    /// @param at  when
    record Row(UUID id, ParticipantId her, StaffId by, Instant at) {}

    private static final RowViewMapper<Row> ROW = row -> new Row(id(row, "id"),
            new ParticipantId(id(row, "participant")),
            new StaffId(id(row, "asked_by")), Instant.parse(text(row, "asked_at")));

    void insert(SubjectWork work, UUID id, StaffId by) {
        work.tx().handle().createUpdate("""
                insert into erasure_asked (id, participant, asked_by, asked_at)
                values (:id, :her, :by, :at)""").bind("id", id).bind("her", work.her().value())
                .bind("by", by.value()).bind("at", work.now().toString()).execute();
    }

    /// Returns what waits, earliest first.
    UnfilteredRows<Row> all(Tx tx) {
        return UnfilteredRows.of(tx.handle().createQuery("""
                select *
                  from erasure_asked
                 order by asked_at, id""").map(ROW).list(), Row::her);
    }

    Optional<Row> of(Tx tx, ParticipantId her) {
        return tx.handle().createQuery("""
                select *
                  from erasure_asked
                 where participant = :her
                 order by asked_at, id
                 limit 1""").bind("her", her.value()).map(ROW).findOne();
    }

    void delete(SubjectWork work) {
        work.tx().handle().createUpdate("""
                delete from erasure_asked
                 where participant = :her""").bind("her", work.her().value()).execute();
    }
}
