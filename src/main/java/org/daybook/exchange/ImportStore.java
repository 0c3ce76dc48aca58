package org.daybook.exchange;

import static org.daybook.vault.RowColumns.day;
import static org.daybook.vault.RowColumns.id;
import static org.daybook.vault.RowColumns.number;
import static org.daybook.vault.RowColumns.text;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.daybook.base.ParticipantId;
import org.daybook.staff.Erased;
import org.daybook.staff.StaffId;
import org.daybook.staff.SubjectWork;
import org.daybook.staff.UnitOfWork;
import org.daybook.vault.RowColumns;
import org.daybook.vault.Tx;
import org.jdbi.v3.core.mapper.RowViewMapper;
import org.jdbi.v3.core.result.RowView;

/// SQL of the tables `data_import`, `import_key` and `import_refused`.
final class ImportStore {
    private static final RowViewMapper<DataImport> IMPORT = row -> new DataImport(new ImportId(id(row, "id")),
            day(row, "on_day"), new StaffId(id(row, "recorded_by")), number(row, "files"),
            number(row, "files") == 0 && RowColumns.maybeText(row, "mends").isEmpty(), number(row, "rows_in"),
            number(row, "rows_refused"));

    /// @param mends the import whose rows came in corrected
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

    /// Every import, newest first.
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

    /// Everything that a register was known by, and whom it was about.
    Map<UUID, Optional<ParticipantId>> keys(Tx tx) {
        return tx.handle().createQuery("""
                select id, participant
                  from import_key""").map((RowView row) -> Map.entry(id(row, "id"),
                RowColumns.maybeText(row, "participant").map(UUID::fromString).map(ParticipantId::new))).stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /// The rows of an import that were not taken in, without what stands in them.
    List<RefusedRow> refused(Tx tx, ImportId one) {
        return tx.handle().createQuery("""
                select id, sheet, row_number, reason, field, about,
                       first_value(id) over (partition by sheet, row_number, about, cells
                                             order by id) as same
                  from import_refused
                 where import = :import
                 order by sheet, row_number, id""").bind("import", one.value()).map(ImportStore::refusedRow).list();
    }

    /// Rows that were not taken in and name somebody, of every import.
    List<RefusedNaming> naming(Tx tx) {
        return tx.handle().createQuery("""
                select id, coalesce(register, '') as register, cells
                  from import_refused""").map((RowView row) -> new RefusedNaming(id(row, "id"),
                text(row, "register"), KeptCells.read(text(row, "cells")).getOrDefault(ImportField.PERSON, "")))
                .stream().filter(row -> !row.person().isBlank()).toList();
    }

    /// Rows that were not taken in because of what somebody who is here wants, without what stood in them.
    List<UUID> unnamed(Tx tx) {
        return tx.handle().createQuery("""
                select id
                  from import_refused
                 where reason in (:locked, :uncarded)
                   and cells = '{}'""").bind("locked", ProblemKind.LOCKED_PERSON.code())
                .bind("uncarded", ProblemKind.NO_CARD_WANTED.code()).mapTo(UUID.class).list();
    }

    /// Deletes the rows that name her, by her card or by a number of a register, while it is still known whose number it is.
    void deleteRefused(SubjectWork work, Erased her) {
        var keys = keys(work.tx());
        var hashes = new RegisterKeys(work.tx());
        naming(work.tx()).stream().filter(row -> row.isAbout(her, keys, hashes))
                .forEach(row -> work.tx().handle().createUpdate("""
                        delete from import_refused
                         where id = :id""").bind("id", row.id()).execute());
    }

    private static RefusedRow refusedRow(RowView row) {
        return new RefusedRow(id(row, "id"), text(row, "sheet"), number(row, "row_number"),
                ProblemKind.valueOf(text(row, "reason").toUpperCase(Locale.ROOT).replace('-', '_')),
                RowColumns.maybeText(row, "field").flatMap(ImportField::ofCode),
                RowColumns.maybeText(row, "about").flatMap(SheetKind::ofCode), id(row, "same"));
    }

    /// What stands in a row that can be corrected here.
    Optional<KeptRow> kept(Tx tx, UUID row) {
        return tx.handle().createQuery("""
                select *, id as same
                  from import_refused
                 where id = :id""").bind("id", row).map(ImportStore::keptRow).findOne().flatMap(found -> found);
    }

    /// The rows of an import that can be corrected here, each once, whatever was wrong with it.
    List<KeptRow> kept(Tx tx, ImportId one) {
        return tx.handle().createQuery("""
                select *, id as same
                  from import_refused
                 where import = :import
                   and id in (select min(id)
                                from import_refused
                               where import = :import
                               group by sheet, row_number, about, cells)
                 order by sheet, row_number, id""").bind("import", one.value()).map(ImportStore::keptRow).list()
                .stream().flatMap(Optional::stream).toList();
    }

    private static Optional<KeptRow> keptRow(RowView row) {
        var refused = refusedRow(row);
        return refused.about().map(about -> new KeptRow(refused, about,
                RowColumns.maybeText(row, "register").orElse(""), KeptCells.read(text(row, "cells")),
                KeptCells.readMore(text(row, "cells"))));
    }

    /// Takes out what stands in a row, with whatever else was wrong with the same one; where it stood and why is left.
    void bare(Tx tx, ImportId one, KeptRow kept, ProblemKind why) {
        tx.handle().createUpdate("""
                update import_refused
                   set reason = :why,
                       field = :person,
                       cells = '{}',
                       about = null
                 where import = :import
                   and (sheet, row_number, about, cells) in (select sheet, row_number, about, cells
                                                               from import_refused
                                                              where id = :id)""").bind("why", why.code())
                .bind("person", ImportField.PERSON.code()).bind("import", one.value())
                .bind("id", kept.row().id()).execute();
    }

    /// Deletes a row, with whatever else was wrong with the same one.
    void deleteRefused(Tx tx, ImportId one, KeptRow kept) {
        tx.handle().createUpdate("""
                delete from import_refused
                 where import = :import
                   and (sheet, row_number, about, cells) in (select sheet, row_number, about, cells
                                                               from import_refused
                                                              where id = :id)""").bind("import", one.value())
                .bind("id", kept.row().id()).execute();
    }

    /// Whom an import brought, or one that took its corrected rows in, each with the purposes for which she has an answer.
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

    /// Sessions of these days in which somebody was ticked here, by no import.
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

    /// How many rows of each import wait, each once, whatever was wrong with it, without the hidden ones.
    Map<ImportId, Integer> waiting(Tx tx, Set<UUID> hidden) {
        return tx.handle().createQuery("""
                select id, import, first_value(id) over (partition by import, sheet, row_number, about, cells
                                                         order by id) as same
                  from import_refused""")
                .map((RowView row) -> Map.entry(id(row, "id"),
                        Map.entry(new ImportId(id(row, "import")), id(row, "same"))))
                .stream().filter(row -> !hidden.contains(row.getKey())).map(Map.Entry::getValue).distinct()
                .collect(Collectors.toMap(Map.Entry::getKey, _ -> 1, Integer::sum));
    }

    /// Deletes the rows of an import that were not taken in, without the hidden ones.
    void deleteRefused(Tx tx, ImportId one, Set<UUID> hidden) {
        var batch = tx.handle().prepareBatch("""
                delete from import_refused
                 where id = :id""");
        refused(tx, one).stream().map(RefusedRow::id).filter(id -> !hidden.contains(id))
                .forEach(id -> batch.bind("id", id).add());
        if (batch.size() > 0) {
            batch.execute();
        }
    }

    /// On which days somebody came in by an import.
    List<LocalDate> days(Tx tx, ParticipantId her) {
        return tx.handle().createQuery("""
                select distinct i.on_day
                  from import_key k
                  join data_import i on i.id = k.import
                 where k.participant = :her
                 order by i.on_day""").bind("her", her.value()).map((RowView row) -> day(row, "on_day")).list();
    }

    /// Whether an import brought her and no answer of hers is there, not even of her register.
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

    /// The hash stays and is about nobody any more, so that the same file does not bring her back.
    void forget(SubjectWork work) {
        work.tx().handle().createUpdate("""
                update import_key
                   set participant = null
                 where participant = :her""").bind("her", work.her().value()).execute();
    }
}
