package org.daybook.outreach;

import static org.daybook.vault.RowColumns.day;
import static org.daybook.vault.RowColumns.id;
import static org.daybook.vault.RowColumns.number;
import static org.daybook.vault.RowColumns.text;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.daybook.vault.Tx;
import org.jdbi.v3.core.mapper.RowViewMapper;
import org.jdbi.v3.core.result.RowView;

/// SQL of the tables `material` and `material_entry`.
final class MaterialStore {
    private static final RowViewMapper<MaterialEntry> ENTRY = MaterialStore::entry;

    void insert(Tx tx, Material one) {
        tx.handle().createUpdate("""
                insert into material (id, kind, title, language)
                values (:id, :kind, :title, :language)""").bind("id", one.id().value())
                .bind("kind", OutreachCodes.of(one.kind())).bind("title", one.title())
                .bind("language", one.language()).execute();
    }

    void delete(Tx tx, MaterialId id) {
        tx.handle().createUpdate("""
                delete from material
                 where id = :id""").bind("id", id.value()).execute();
    }

    /// Returns all materials by title, with their stock.
    List<Material.Stock> all(Tx tx) {
        return tx.handle().createQuery("""
                select m.id, m.kind, m.title, m.language, coalesce(sum(e.change), 0) as stock,
                       coalesce(-sum(case when e.reason = 'handed-out' then e.change end), 0) as handed_out
                  from material m
                  left join material_entry e on e.material = m.id
                 group by m.id
                 order by m.title collate nocase, m.language, m.id""")
                .map((RowView row) -> new Material.Stock(new Material(new MaterialId(id(row, "id")),
                        OutreachCodes.read(MaterialKind.class, text(row, "kind")), text(row, "title"),
                        text(row, "language")), number(row, "stock"), number(row, "handed_out")))
                .list();
    }

    void insert(Tx tx, MaterialEntry one) {
        tx.handle().createUpdate("""
                insert into material_entry (id, material, on_day, change, reason, activity)
                values (:id, :material, :on_day, :change, :reason, :activity)""").bind("id", one.id())
                .bind("material", one.material().value()).bind("on_day", one.on().toString())
                .bind("change", one.change()).bind("reason", OutreachCodes.of(one.reason()))
                .bind("activity", one.activity().map(ActivityId::value).orElse(null)).execute();
    }

    Optional<MaterialEntry> entry(Tx tx, UUID id) {
        return tx.handle().createQuery("""
                select *
                  from material_entry
                 where id = :id""").bind("id", id).map(ENTRY).findOne();
    }

    void deleteEntry(Tx tx, UUID id) {
        tx.handle().createUpdate("""
                delete from material_entry
                 where id = :id""").bind("id", id).execute();
    }

    boolean hasEntries(Tx tx, MaterialId id) {
        return tx.handle().createQuery("""
                select exists (select 1
                                 from material_entry
                                where material = :id)""").bind("id", id.value()).mapTo(Boolean.class).one();
    }

    /// Returns what was handed out at activities.
    List<MaterialEntry> handedOut(Tx tx) {
        return tx.handle().createQuery("""
                select *
                  from material_entry
                 where activity is not null""").map(ENTRY).list();
    }

    void deleteOf(Tx tx, ActivityId id) {
        tx.handle().createUpdate("""
                delete from material_entry
                 where activity = :id""").bind("id", id.value()).execute();
    }

    private static MaterialEntry entry(RowView row) {
        return new MaterialEntry(id(row, "id"), new MaterialId(id(row, "material")), day(row, "on_day"),
                number(row, "change"), OutreachCodes.read(EntryReason.class, text(row, "reason")),
                org.daybook.vault.RowColumns.maybeText(row, "activity").map(UUID::fromString).map(ActivityId::new));
    }
}
