package org.daybook.exchange;

import static org.daybook.vault.RowColumns.day;
import static org.daybook.vault.RowColumns.id;
import static org.daybook.vault.RowColumns.text;

import java.util.List;
import org.daybook.base.ParticipantId;
import org.daybook.consents.SharedData;
import org.daybook.staff.StaffId;
import org.daybook.staff.SubjectWork;
import org.daybook.staff.UnfilteredRows;
import org.daybook.vault.Tx;
import org.jdbi.v3.core.result.RowView;

/// SQL of the table `sent_record`.
final class SentRecordStore {
    void insert(SubjectWork work, SentRecord one) {
        work.tx().handle().createUpdate("""
                insert into sent_record (id, participant, number, site, parts, on_day, recorded_by)
                values (:id, :her, :number, :site, :parts, :on, :by)""").bind("id", one.id())
                .bind("her", work.her().value()).bind("number", work.tx().nextNumber()).bind("site", one.site())
                .bind("parts", SharedData.written(one.parts())).bind("on", one.on().toString())
                .bind("by", one.by().value()).execute();
    }

    /// Returns the files about her, newest first.
    List<SentRecord> of(Tx tx, ParticipantId her) {
        return tx.handle().createQuery("""
                select id, site, parts, on_day, recorded_by
                  from sent_record
                 where participant = :her
                 order by number desc""").bind("her", her.value()).map(SentRecordStore::row).list();
    }

    /// Returns what was sent about women whose records were deleted since, newest first.
    List<Numbered> ofNobody(Tx tx) {
        return tx.handle().createQuery("""
                select id, number, site, parts, on_day, recorded_by
                  from sent_record
                 where participant is null
                 order by number desc""")
                .map((RowView row) -> new Numbered(row(row), row.getColumn("number", Long.class)))
                .list();
    }

    /// Returns what was sent about everybody who is here, newest first.
    UnfilteredRows<OfHer> ofEverybody(Tx tx) {
        return UnfilteredRows.of(tx.handle().createQuery("""
                select id, participant, number, site, parts, on_day, recorded_by
                  from sent_record
                 where participant is not null
                 order by number desc""").map((RowView row) -> new OfHer(new ParticipantId(id(row, "participant")),
                new Numbered(row(row), row.getColumn("number", Long.class)))).list(), OfHer::her);
    }

    /// @param number in the order of writing
    record Numbered(SentRecord sent, long number) {}

    /// A file sent about one woman.
    record OfHer(ParticipantId her, Numbered one) {}

    private static SentRecord row(RowView row) {
        return new SentRecord(id(row, "id"), text(row, "site"), SharedData.read(text(row, "parts")),
                day(row, "on_day"), new StaffId(id(row, "recorded_by")));
    }

    /// Keeps the rows without a link to anybody.
    void forget(SubjectWork work) {
        work.tx().handle().createUpdate("""
                update sent_record
                   set participant = null
                 where participant = :her""").bind("her", work.her().value()).execute();
    }
}
