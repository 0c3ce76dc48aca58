package org.daybook.work;

import static org.daybook.vault.RowColumns.id;
import static org.daybook.vault.RowColumns.maybeText;
import static org.daybook.vault.RowColumns.text;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.daybook.base.ParticipantId;
import org.daybook.staff.StaffId;
import org.daybook.staff.SubjectWork;
import org.daybook.staff.UnfilteredRows;
import org.daybook.vault.Tx;
import org.jdbi.v3.core.result.RowView;

/// SQL of the table `work_limit`.
final class LimitStore {
    void insert(SubjectWork work, LimitKind kind, Optional<String> value) {
        work.tx().handle().createUpdate("""
                insert into work_limit (id, participant, kind, value, set_on, set_by)
                values (:id, :her, :kind, :value, :on, :by)""").bind("id", work.newId())
                .bind("her", work.her().value()).bind("kind", WorkCodes.of(kind)).bind("value", value.orElse(null))
                .bind("on", work.today().toString()).bind("by", work.who().id().value()).execute();
    }

    void delete(SubjectWork work, UUID limit) {
        work.tx().handle().createUpdate("""
                delete from work_limit
                 where id = :id and participant = :her""").bind("id", limit).bind("her", work.her().value())
                .execute();
    }

    List<WorkLimit> of(Tx tx, ParticipantId her) {
        return tx.handle().createQuery("""
                select l.*, s.initials
                  from work_limit l
                  join staff_member s on s.id = l.set_by
                 where l.participant = :her
                 order by l.id""").bind("her", her.value()).map(LimitStore::limit).list();
    }

    UnfilteredRows<WorkLimit> all(Tx tx) {
        return UnfilteredRows.of(tx.handle().createQuery("""
                select l.*, s.initials
                  from work_limit l
                  join staff_member s on s.id = l.set_by
                 order by l.id""").map(LimitStore::limit).list(), WorkLimit::her);
    }

    void erase(SubjectWork work) {
        work.tx().handle().createUpdate("""
                delete from work_limit
                 where participant = :her""").bind("her", work.her().value()).execute();
    }

    private static WorkLimit limit(RowView row) {
        return new WorkLimit(id(row, "id"), new ParticipantId(id(row, "participant")),
                WorkCodes.read(LimitKind.class, text(row, "kind")), maybeText(row, "value"),
                new StaffId(id(row, "set_by")), text(row, "initials"));
    }
}
