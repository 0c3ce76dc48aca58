package org.daybook.cases;

import static org.daybook.vault.RowColumns.day;
import static org.daybook.vault.RowColumns.id;
import static org.daybook.vault.RowColumns.maybeDay;
import static org.daybook.vault.RowColumns.maybeText;
import static org.daybook.vault.RowColumns.text;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.daybook.base.ParticipantId;
import org.daybook.staff.StaffId;
import org.daybook.staff.SubjectWork;
import org.daybook.vault.Tx;
import org.jdbi.v3.core.mapper.RowViewMapper;
import org.jdbi.v3.core.result.RowView;

/// SQL of the file itself: its first page, who works on it, and her needs.
final class CaseStore {
    /// A file as stored.
    ///
    /// @param presenting  what brings her
    /// @param wordsGoneOn when its words were deleted, if they were
    record Stored(CaseRef ref, LocalDate openedOn, Optional<LocalDate> closedOn, Presenting presenting,
            Optional<LocalDate> wordsGoneOn) {}

    private static final RowViewMapper<Stored> STORED = row -> new Stored(
            new CaseRef(new CaseId(id(row, "id")), new ParticipantId(id(row, "participant"))), day(row, "opened_on"),
            maybeDay(row, "closed_on"), presenting(row), maybeDay(row, "words_gone_on"));

    static Presenting presenting(RowView row) {
        return new Presenting(maybeText(row, "presenting"),
                maybeText(row, "urgent").map(code -> CaseCodes.read(Urgency.class, code)));
    }

    static Need need(RowView row) {
        return new Need(CaseCodes.read(Area.class, text(row, "area")), maybeText(row, "words"));
    }

    void insert(SubjectWork work, CaseRef ref, LocalDate on, StaffId by) {
        work.tx().handle().createUpdate("""
                insert into case_file (id, participant, opened_on, opened_by, limits_told_on)
                values (:id, :her, :on, :by, :on)""").bind("id", ref.id().value()).bind("her", work.her().value())
                .bind("on", on.toString()).bind("by", by.value()).execute();
    }

    /// Returns her file: the open one, or the one that was opened last.
    Optional<Stored> of(Tx tx, ParticipantId her) {
        return tx.handle().createQuery("""
                select id, participant, opened_on, closed_on, presenting, urgent, words_gone_on
                  from case_file
                 where participant = :her
                 order by closed_on is not null, opened_on desc, id desc
                 limit 1""").bind("her", her.value()).map(STORED).findOne();
    }

    /// Returns all her files, the one of [#of] first: two cards that were joined may each have had one.
    List<Stored> all(Tx tx, ParticipantId her) {
        return tx.handle().createQuery("""
                select id, participant, opened_on, closed_on, presenting, urgent, words_gone_on
                  from case_file
                 where participant = :her
                 order by closed_on is not null, opened_on desc, id desc""").bind("her", her.value()).map(STORED)
                .list();
    }

    /// Returns her file with this identity; empty for a file of somebody else.
    Optional<Stored> byRef(SubjectWork work, CaseId file) {
        return work.tx().handle().createQuery("""
                select id, participant, opened_on, closed_on, presenting, urgent, words_gone_on
                  from case_file
                 where id = :id and participant = :her""").bind("id", file.value())
                .bind("her", work.her().value()).map(STORED).findOne();
    }

    void write(SubjectWork work, CaseRef ref, Presenting presenting) {
        work.tx().handle().createUpdate("""
                update case_file
                   set presenting = :words, urgent = :urgent
                 where id = :id""").bind("words", presenting.words().orElse(null))
                .bind("urgent", CaseCodes.of(presenting.urgent())).bind("id", ref.id().value()).execute();
    }

    /// Closing clears the day on which the words were deleted: the file may contain new ones since it was reopened.
    void close(SubjectWork work, CaseRef ref, Optional<LocalDate> on) {
        work.tx().handle().createUpdate("""
                update case_file
                   set closed_on = :on, words_gone_on = case when :on is null then words_gone_on end
                 where id = :id""").bind("on", on.map(LocalDate::toString).orElse(null))
                .bind("id", ref.id().value()).execute();
    }

    void assign(SubjectWork work, UUID id, CaseRef ref, Worker worker) {
        work.tx().handle().createUpdate("""
                insert into case_worker (id, case_file, participant, staff, since)
                values (:id, :file, :her, :staff, :since)""").bind("id", id).bind("file", ref.id().value())
                .bind("her", work.her().value()).bind("staff", worker.who().value())
                .bind("since", worker.since().toString()).execute();
    }

    int release(SubjectWork work, CaseRef ref, StaffId who, LocalDate on) {
        return work.tx().handle().createUpdate("""
                update case_worker
                   set until = :on
                 where case_file = :file and staff = :staff and until is null""").bind("on", on.toString())
                .bind("file", ref.id().value()).bind("staff", who.value()).execute();
    }

    List<Worker> workers(Tx tx, CaseRef ref) {
        return tx.handle().createQuery("""
                select staff, since
                  from case_worker
                 where case_file = :file and until is null
                 order by since, id""").bind("file", ref.id().value())
                .map((RowView row) -> new Worker(new StaffId(id(row, "staff")), day(row, "since"))).list();
    }

    boolean worksOn(Tx tx, CaseRef ref, StaffId who) {
        return tx.handle().createQuery("""
                select exists (select 1
                                 from case_worker
                                where case_file = :file and staff = :staff and until is null)""")
                .bind("file", ref.id().value()).bind("staff", who.value()).mapTo(Boolean.class).one();
    }

    /// Returns the number of open files that each works on.
    Map<StaffId, Integer> workload(Tx tx) {
        return tx.handle().createQuery("""
                select w.staff, count(*) as files
                  from case_worker w
                  join case_file f on f.id = w.case_file
                 where w.until is null and f.closed_on is null
                 group by w.staff""")
                .map((RowView row) -> Map.entry(new StaffId(id(row, "staff")),
                        org.daybook.vault.RowColumns.number(row, "files")))
                .stream().collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    List<Need> needs(Tx tx, CaseRef ref) {
        return tx.handle().createQuery("""
                select area, words
                  from case_need
                 where case_file = :file
                 order by id""").bind("file", ref.id().value()).map((RowViewMapper<Need>) CaseStore::need).list();
    }

    void need(SubjectWork work, UUID id, CaseRef ref, Need need) {
        work.tx().handle().createUpdate("""
                insert into case_need (id, case_file, participant, area, words)
                values (:id, :file, :her, :area, :words)
                on conflict (case_file, area) do update set words = excluded.words""").bind("id", id)
                .bind("file", ref.id().value()).bind("her", work.her().value())
                .bind("area", CaseCodes.of(need.area())).bind("words", need.words().orElse(null)).execute();
    }

    void noNeed(SubjectWork work, CaseRef ref, Area area) {
        work.tx().handle().createUpdate("""
                delete from case_need
                 where case_file = :file and area = :area""").bind("file", ref.id().value())
                .bind("area", CaseCodes.of(area)).execute();
    }
}
