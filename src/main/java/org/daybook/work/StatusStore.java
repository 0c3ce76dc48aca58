package org.daybook.work;

import static org.daybook.vault.RowColumns.day;
import static org.daybook.vault.RowColumns.id;
import static org.daybook.vault.RowColumns.text;

import java.util.List;
import org.daybook.base.ParticipantId;
import org.daybook.staff.StaffId;
import org.daybook.staff.SubjectWork;
import org.daybook.staff.UnfilteredRows;
import org.daybook.vault.Tx;
import org.jdbi.v3.core.result.RowView;

/// SQL of the table `work_status`.
final class StatusStore {
    void append(SubjectWork work, StatusEntry entry) {
        work.tx().handle().createUpdate("""
                insert into work_status (id, participant, number, moment, status, of_day, on_day, recorded_by)
                values (:id, :her, :number, :moment, :status, :of, :on, :by)""").bind("id", work.newId())
                .bind("her", work.her().value()).bind("number", work.tx().nextNumber())
                .bind("moment", WorkCodes.of(entry.moment())).bind("status", WorkCodes.of(entry.status()))
                .bind("of", entry.of().toString()).bind("on", work.today().toString())
                .bind("by", work.who().id().value()).execute();
    }

    /// What she last said for each moment.
    List<StatusEntry> of(Tx tx, ParticipantId her) {
        return tx.handle().createQuery("""
                select participant, moment, status, of_day
                  from v_work_status
                 where participant = :her""").bind("her", her.value()).map(StatusStore::entry).list();
    }

    /// Deletes what she who acts wrote today, the newest of a moment.
    int takeBack(SubjectWork work, StatusMoment moment) {
        return work.tx().handle().createUpdate("""
                delete from work_status
                 where number = (select max(number)
                                   from work_status
                                  where participant = :her and moment = :moment)
                   and recorded_by = :by and on_day = :today""").bind("her", work.her().value())
                .bind("moment", WorkCodes.of(moment)).bind("by", work.who().id().value())
                .bind("today", work.today().toString()).execute();
    }

    /// Everything she ever said, the oldest first.
    List<VersionsOfWork.Status> written(Tx tx, ParticipantId her) {
        return tx.handle().createQuery("""
                select participant, moment, status, of_day, on_day, recorded_by
                  from work_status
                 where participant = :her
                 order by number""").bind("her", her.value())
                .map((RowView row) -> new VersionsOfWork.Status(entry(row), day(row, "on_day"),
                        new StaffId(id(row, "recorded_by"))))
                .list();
    }

    /// What everybody last said for each moment.
    UnfilteredRows<StatusEntry> all(Tx tx) {
        return UnfilteredRows.of(tx.handle().createQuery("""
                select participant, moment, status, of_day
                  from v_work_status""").map(StatusStore::entry).list(), StatusEntry::her);
    }

    void erase(SubjectWork work) {
        work.tx().handle().createUpdate("""
                delete from work_status
                 where participant = :her""").bind("her", work.her().value()).execute();
    }

    private static StatusEntry entry(RowView row) {
        return new StatusEntry(new ParticipantId(id(row, "participant")),
                WorkCodes.read(StatusMoment.class, text(row, "moment")),
                WorkCodes.read(WorkStatus.class, text(row, "status")), day(row, "of_day"));
    }
}
