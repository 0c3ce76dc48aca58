package org.daybook.retention;

import static org.daybook.vault.RowColumns.day;
import static org.daybook.vault.RowColumns.id;
import static org.daybook.vault.RowColumns.number;
import static org.daybook.vault.RowColumns.text;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.daybook.cases.CaseId;
import org.daybook.staff.StaffId;
import org.daybook.staff.UnitOfWork;
import org.daybook.staff.SubjectWork;
import org.daybook.staff.UnfilteredRows;
import org.daybook.vault.Tx;
import org.jdbi.v3.core.mapper.RowViewMapper;
import org.jdbi.v3.core.result.RowView;

/// SQL of proposals for deletion, and of their results.
final class PurgeStore {
    /// A waiting proposal.
    record Waiting(UUID id, StaffId by, LocalDate on) {}

    private static final RowViewMapper<Waiting> WAITING = row -> new Waiting(id(row, "id"),
            new StaffId(id(row, "proposed_by")), day(row, "proposed_on"));

    /// A proposal that has ended.
    record Ended(StaffId proposedBy, StaffId endedBy, LocalDate on, RetentionPage.End end, int gone, int stayed) {}

    UUID insert(UnitOfWork work) {
        var purge = work.newId();
        work.tx().handle().createUpdate("""
                insert into purge (id, proposed_by, proposed_on)
                values (:id, :by, :on)""").bind("id", purge).bind("by", work.who().id().value())
                .bind("on", work.today().toString()).execute();
        return purge;
    }

    void insert(SubjectWork work, UUID purge, RetentionEntry entry) {
        work.tx().handle().createUpdate("""
                insert into purge_item (id, purge, participant, kind, case_file)
                values (:id, :purge, :her, :kind, :file)""").bind("id", work.newId()).bind("purge", purge)
                .bind("her", work.her().value()).bind("kind", entry.kind().code())
                .bind("file", entry.file().map(CaseId::value).orElse(null)).execute();
    }

    /// Returns waiting proposals, oldest first.
    List<Waiting> waiting(Tx tx) {
        return tx.handle().createQuery("""
                select id, proposed_by, proposed_on
                  from purge
                 where ended is null
                 order by id""").map(WAITING).list();
    }

    Optional<Waiting> waiting(Tx tx, UUID purge) {
        return tx.handle().createQuery("""
                select id, proposed_by, proposed_on
                  from purge
                 where id = :purge and ended is null""").bind("purge", purge).map(WAITING).findOne();
    }

    UnfilteredRows<RetentionEntry> items(Tx tx, UUID purge) {
        return UnfilteredRows.of(tx.handle().createQuery("""
                select participant, kind, case_file
                  from purge_item
                 where purge = :purge
                 order by id""").bind("purge", purge).map(RetentionStore::entry).list(), RetentionEntry::her);
    }

    /// Returns everything that is proposed and waits.
    UnfilteredRows<RetentionEntry> items(Tx tx) {
        return UnfilteredRows.of(tx.handle().createQuery("""
                select participant, kind, case_file
                  from purge_item""").map(RetentionStore::entry).list(), RetentionEntry::her);
    }

    void forget(SubjectWork work, UUID purge, RetentionEntry entry) {
        work.tx().handle().createUpdate("""
                delete from purge_item
                 where purge = :purge and kind = :kind and participant = :her and case_file is :file""")
                .bind("purge", purge).bind("kind", entry.kind().code()).bind("her", work.her().value())
                .bind("file", entry.file().map(CaseId::value).orElse(null)).execute();
    }

    void count(Tx tx, UUID purge, int gone, int stayed) {
        tx.handle().createUpdate("""
                update purge
                   set gone = gone + :gone, stayed = stayed + :stayed
                 where id = :purge""").bind("gone", gone).bind("stayed", stayed).bind("purge", purge).execute();
    }

    /// Ends a proposal that has no items left.
    void end(UnitOfWork work, UUID purge, RetentionPage.End end) {
        work.tx().handle().createUpdate("""
                update purge
                   set ended = :end, ended_by = :by, ended_on = :on
                 where id = :purge""").bind("end", code(end)).bind("by", work.who().id().value())
                .bind("on", work.today().toString()).bind("purge", purge).execute();
    }

    /// Returns proposals that have ended, newest first.
    List<Ended> ended(Tx tx, int most) {
        return tx.handle().createQuery("""
                select proposed_by, ended_by, ended_on, ended, gone, stayed
                  from purge
                 where ended is not null
                 order by ended_on desc, id desc
                 limit :most""").bind("most", most)
                .map((RowView row) -> new Ended(new StaffId(id(row, "proposed_by")), new StaffId(id(row, "ended_by")),
                        day(row, "ended_on"), RetentionPage.End.valueOf(text(row, "ended").toUpperCase(Locale.ROOT)),
                        number(row, "gone"),
                        number(row, "stayed")))
                .list();
    }

    private static String code(RetentionPage.End end) {
        return end.name().toLowerCase(Locale.ROOT);
    }
}
