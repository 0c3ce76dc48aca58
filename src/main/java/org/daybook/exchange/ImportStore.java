package org.daybook.exchange;

import static org.daybook.vault.RowColumns.day;
import static org.daybook.vault.RowColumns.id;
import static org.daybook.vault.RowColumns.number;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.daybook.base.ParticipantId;
import org.daybook.staff.StaffId;
import org.daybook.staff.SubjectWork;
import org.daybook.staff.UnitOfWork;
import org.daybook.vault.RowColumns;
import org.daybook.vault.Tx;
import org.jdbi.v3.core.mapper.RowViewMapper;
import org.jdbi.v3.core.result.RowView;

/// SQL of the tables `data_import` and `import_key`.
final class ImportStore {
    private static final RowViewMapper<DataImport> IMPORT = row -> new DataImport(new ImportId(id(row, "id")),
            day(row, "on_day"), new StaffId(id(row, "recorded_by")), number(row, "files"),
            number(row, "files") == 0 && RowColumns.maybeText(row, "mends").isEmpty(), number(row, "rows_in"),
            number(row, "rows_refused"));

    /// @param mends the import whose rows were imported after correction
    void insert(UnitOfWork work, DataImport done, long firstNumber, Optional<ImportId> mends) {
        work.tx().handle().createUpdate("""
                insert into data_import (id, audit_id, on_day, recorded_by, files, rows_in, rows_refused, first_number,
                       last_number, mends)
                values (:id, :audit, :on, :by, :files, :rows_in, :rows_refused, :first, :last, :mends)""")
                .bind("id", done.id().value()).bind("audit", work.tx().auditLine()).bind("on", done.on().toString())
                .bind("by", done.by().value()).bind("files", done.files()).bind("rows_in", done.rowsIn())
                .bind("rows_refused", done.rowsRefused()).bind("first", firstNumber)
                .bind("last", work.tx().nextNumber()).bind("mends", mends.map(ImportId::value).orElse(null)).execute();
    }

    /// Returns every import, newest first.
    List<DataImport> all(Tx tx) {
        return tx.handle().createQuery("""
                select *
                  from data_import
                 order by last_number desc""").map(IMPORT).list();
    }

    Optional<DataImport> byId(Tx tx, ImportId one) {
        return tx.handle().createQuery("""
                select *
                  from data_import
                 where id = :id""").bind("id", one.value()).map(IMPORT).findOne();
    }

    /// Returns every key of a register, with the woman it is about.
    Map<UUID, Optional<ParticipantId>> keys(Tx tx) {
        return tx.handle().createQuery("""
                select id, participant
                  from import_key""").map((RowView row) -> Map.entry(id(row, "id"),
                RowColumns.maybeText(row, "participant").map(UUID::fromString).map(ParticipantId::new))).stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /// Returns the women brought by an import, or by one that imported its corrected rows, each with the purposes for which she
    /// has an answer.
    Map<ParticipantId, Set<String>> answered(Tx tx, ImportId one) {
        var found = new HashMap<ParticipantId, Set<String>>();
        tx.handle().createQuery("""
                select j.row_id as her, c.purpose
                  from data_import i
                  join journal j on j.audit_id = i.audit_id and j.tab = 'participant' and j.op = 'i'
                  left join v_consent c on c.participant = j.row_id
                 where i.id = :import or i.mends = :import""").bind("import", one.value())
                .map((RowView row) -> Map.entry(new ParticipantId(id(row, "her")),
                        RowColumns.maybeText(row, "purpose")))
                .forEach(entry -> entry.getValue().ifPresentOrElse(
                        purpose -> found.computeIfAbsent(entry.getKey(), _ -> new HashSet<>()).add(purpose),
                        () -> found.computeIfAbsent(entry.getKey(), _ -> new HashSet<>())));
        return found;
    }

    /// Returns the sessions of these days in which somebody was ticked here, not by an import.
    Set<UUID> tickedHere(Tx tx, Set<LocalDate> days) {
        if (days.isEmpty()) {
            return Set.of();
        }
        return new HashSet<>(tx.handle().createQuery("""
                select distinct a.session
                  from session s
                  join v_attendance a on a.session = s.id
                 where s.on_day in (<days>)
                   and not exists (select 1
                                     from v_import_span i
                                    where a.number between i.first_number and i.last_number
                                      and a.number % 64 = i.letter)""")
                .bindList("days", days.stream().map(LocalDate::toString).toList()).mapTo(UUID.class).list());
    }

    /// Returns the days on which an import brought data about a woman.
    List<LocalDate> days(Tx tx, ParticipantId her) {
        return tx.handle().createQuery("""
                select distinct i.on_day
                  from import_key k
                  join data_import i on i.id = k.import
                 where k.participant = :her
                 order by i.on_day""").bind("her", her.value()).map((RowView row) -> day(row, "on_day")).list();
    }

    /// Checks whether an import brought her and there is no answer from her, not even in her register.
    boolean isToBeAsked(Tx tx, ParticipantId her) {
        return tx.handle().createQuery("""
                select exists (select 1
                                 from import_key
                                where participant = :her)
                       and not exists (select 1
                                         from v_consent
                                        where participant = :her)""").bind("her", her.value())
                .mapTo(Boolean.class).one();
    }

    /// Keeps the hash without a link to her, so that the same file does not bring her back.
    void forget(SubjectWork work) {
        work.tx().handle().createUpdate("""
                update import_key
                   set participant = null
                 where participant = :her""").bind("her", work.her().value()).execute();
    }
}
