package org.daybook.exchange;

import static org.daybook.vault.RowColumns.id;
import static org.daybook.vault.RowColumns.number;
import static org.daybook.vault.RowColumns.text;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.daybook.staff.Erased;
import org.daybook.staff.SubjectWork;
import org.daybook.vault.RowColumns;
import org.daybook.vault.Tx;
import org.jdbi.v3.core.result.RowView;

/// SQL of the table `import_refused`: rows that were not imported.
final class RefusedRowStore {
    /// Returns the rows that an import refused, without their content.
    List<RefusedRow> of(Tx tx, ImportId one) {
        return tx.handle().createQuery("""
                select id, sheet, row_number, reason, field, about,
                       first_value(id) over (partition by sheet, row_number, about, cells
                                             order by id) as same
                  from import_refused
                 where import = :import
                 order by sheet, row_number, id""").bind("import", one.value()).map(RefusedRowStore::row).list();
    }

    /// Returns the refused rows that name somebody, from every import.
    List<RefusedNaming> naming(Tx tx) {
        return tx.handle().createQuery("""
                select id, coalesce(register, '') as register, cells
                  from import_refused""").map((RowView row) -> new RefusedNaming(id(row, "id"),
                text(row, "register"), KeptCells.read(text(row, "cells")).getOrDefault(ImportField.PERSON, "")))
                .stream().filter(row -> !row.person().isBlank()).toList();
    }

    /// Returns the rows that were refused because of a wish of somebody who is here, without their content.
    List<UUID> unnamed(Tx tx) {
        return tx.handle().createQuery("""
                select id
                  from import_refused
                 where reason in (:locked, :uncarded)
                   and cells = '{}'""").bind("locked", ProblemKind.LOCKED_PERSON.code())
                .bind("uncarded", ProblemKind.NO_CARD_WANTED.code()).mapTo(UUID.class).list();
    }

    /// Deletes the rows that name her, by her card or by a number of a register, while it is still known whose number it is.
    void delete(SubjectWork work, Erased her) {
        var keys = new ImportStore().keys(work.tx());
        var hashes = new RegisterKeys(work.tx());
        naming(work.tx()).stream().filter(row -> row.isAbout(her, keys, hashes))
                .forEach(row -> work.tx().handle().createUpdate("""
                        delete from import_refused
                         where id = :id""").bind("id", row.id()).execute());
    }

    private static RefusedRow row(RowView row) {
        return new RefusedRow(id(row, "id"), text(row, "sheet"), number(row, "row_number"),
                ProblemKind.valueOf(text(row, "reason").toUpperCase(Locale.ROOT).replace('-', '_')),
                RowColumns.maybeText(row, "field").flatMap(ImportField::ofCode),
                RowColumns.maybeText(row, "about").flatMap(SheetKind::ofCode), id(row, "same"));
    }

    /// Returns the content of a row that can be corrected here.
    Optional<KeptRow> kept(Tx tx, UUID row) {
        return tx.handle().createQuery("""
                select *, id as same
                  from import_refused
                 where id = :id""").bind("id", row).map(RefusedRowStore::keptRow).findOne().flatMap(found -> found);
    }

    /// Returns the rows of an import that can be corrected here, each once, whatever was wrong with it.
    List<KeptRow> kept(Tx tx, ImportId one) {
        return tx.handle().createQuery("""
                select *, id as same
                  from import_refused
                 where import = :import
                   and id in (select min(id)
                                from import_refused
                               where import = :import
                               group by sheet, row_number, about, cells)
                 order by sheet, row_number, id""").bind("import", one.value()).map(RefusedRowStore::keptRow).list()
                .stream().flatMap(Optional::stream).toList();
    }

    private static Optional<KeptRow> keptRow(RowView row) {
        var refused = row(row);
        return refused.about().map(about -> new KeptRow(refused, about,
                RowColumns.maybeText(row, "register").orElse(""), KeptCells.read(text(row, "cells")),
                KeptCells.readMore(text(row, "cells"))));
    }

    /// Deletes the content of a row, and all other problems of the same row; its place and the reason stay.
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

    /// Writes another reason for which a row waits; its content stays.
    void reason(Tx tx, KeptRow kept, RowProblem why) {
        tx.handle().createUpdate("""
                update import_refused
                   set reason = :why,
                       field = :field
                 where id = :id""").bind("why", why.kind().code())
                .bind("field", why.field().map(ImportField::code).orElse(null)).bind("id", kept.row().id()).execute();
    }

    /// Deletes a row, with all other problems of the same row.
    void delete(Tx tx, ImportId one, KeptRow kept) {
        tx.handle().createUpdate("""
                delete from import_refused
                 where import = :import
                   and (sheet, row_number, about, cells) in (select sheet, row_number, about, cells
                                                               from import_refused
                                                              where id = :id)""").bind("import", one.value())
                .bind("id", kept.row().id()).execute();
    }

    /// Returns how many rows of each import wait, each counted once, whatever was wrong with it, without the hidden ones.
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

    /// Deletes the rows that an import refused, without the hidden ones.
    void delete(Tx tx, ImportId one, Set<UUID> hidden) {
        var batch = tx.handle().prepareBatch("""
                delete from import_refused
                 where id = :id""");
        of(tx, one).stream().map(RefusedRow::id).filter(id -> !hidden.contains(id))
                .forEach(id -> batch.bind("id", id).add());
        if (batch.size() > 0) {
            batch.execute();
        }
    }
}
