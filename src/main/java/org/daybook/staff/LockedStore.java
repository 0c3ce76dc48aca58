package org.daybook.staff;

import static org.daybook.vault.RowColumns.day;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.daybook.vault.Tx;
import org.jdbi.v3.core.result.RowView;

/// SQL of the table `locked_record`.
final class LockedStore {
    /// Returns everyone whose record is locked.
    Set<UUID> all(Tx tx) {
        return Set.copyOf(tx.ask("""
                select participant
                  from locked_record""", row -> row.id(1)));
    }

    Optional<LocalDate> since(Tx tx, UUID her) {
        return tx.handle().createQuery("""
                select since
                  from locked_record
                 where participant = :her
                 order by since, id
                 limit 1""").bind("her", her).map((RowView row) -> day(row, "since")).findOne();
    }

    void insert(SubjectWork work, UUID id) {
        work.tx().handle().createUpdate("""
                insert into locked_record (id, participant, since, recorded_by)
                values (:id, :her, :since, :recorded_by)""").bind("id", id).bind("her", work.her().value())
                .bind("since", work.today().toString()).bind("recorded_by", work.who().id().value()).execute();
    }

    void deleteOf(SubjectWork work) {
        work.tx().handle().createUpdate("""
                delete from locked_record
                 where participant = :her""").bind("her", work.her().value()).execute();
    }
}
