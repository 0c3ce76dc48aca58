package org.daybook.recovery;

import static org.daybook.vault.RowColumns.id;
import static org.daybook.vault.RowColumns.maybeText;
import static org.daybook.vault.RowColumns.number;
import static org.daybook.vault.RowColumns.text;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.daybook.staff.StaffId;
import org.daybook.vault.Tx;
import org.jdbi.v3.core.mapper.RowViewMapper;

/// SQL of recovery kits.
final class RecoveryStore {
    private static final String SERIES = "recovery-kit";
    private static final RowViewMapper<Stored> STORED = row -> new Stored(
            new RecoveryKit(id(row, "id"), number(row, "number"), KitKind.ofCode(text(row, "kind")),
                    Instant.parse(text(row, "begun_at")),
                    maybeText(row, "made_by").map(UUID::fromString).map(StaffId::new),
                    maybeText(row, "made_at").map(Instant::parse),
                    maybeText(row, "tried_at").map(Instant::parse)),
            maybeText(row, "slot_id").map(UUID::fromString), maybeText(row, "replaced_at").map(Instant::parse));

    /// @param kit        the kit
    /// @param slot       its key slot: not there yet, in force, or to be removed
    /// @param replacedAt when another kit replaced it
    record Stored(RecoveryKit kit, Optional<UUID> slot, Optional<Instant> replacedAt) {}

    void begin(Tx tx, RecoveryKit kit) {
        tx.handle().createUpdate("""
                insert into recovery_kit (id, number, kind, begun_at)
                values (:id, :number, :kind, :at)""").bind("id", kit.id()).bind("number", kit.number())
                .bind("kind", kit.kind().code()).bind("at", kit.begunAt().toString()).execute();
    }

    /// A kit of which only the data printed on paper is known.
    record Numbered(int number, KitKind kind, Instant begunAt) {}

    /// Records a number, unless this kit or another one has it.
    void keepNumber(Tx tx, UUID kit, Numbered one) {
        tx.handle().createUpdate("""
                insert into recovery_kit (id, number, kind, begun_at)
                values (:id, :number, :kind, :at)
                on conflict do nothing""").bind("id", kit).bind("number", one.number())
                .bind("kind", one.kind().code()).bind("at", one.begunAt().toString()).execute();
        tx.countBeyond(SERIES, one.number());
    }

    int nextNumber(Tx tx) {
        return tx.nextNumber(SERIES);
    }

    void made(Tx tx, UUID kit, UUID slot, StaffId by, Instant at) {
        tx.handle().createUpdate("""
                update recovery_kit
                   set slot_id = :slot, made_by = :by, made_at = :at
                 where id = :id""").bind("slot", slot).bind("by", by.value()).bind("at", at.toString())
                .bind("id", kit).execute();
    }

    /// Undoes what [#made] wrote, if its slot could not be created.
    void notMade(Tx tx, UUID kit) {
        tx.handle().createUpdate("""
                update recovery_kit
                   set slot_id = null, made_by = null, made_at = null
                 where id = :id""").bind("id", kit).execute();
    }

    void tried(Tx tx, UUID kit, Instant at) {
        tx.handle().createUpdate("""
                update recovery_kit
                   set tried_at = :at
                 where id = :id""").bind("at", at.toString()).bind("id", kit).execute();
    }

    void replaced(Tx tx, UUID kit, Instant at) {
        tx.handle().createUpdate("""
                update recovery_kit
                   set replaced_at = coalesce(replaced_at, :at)
                 where id = :id""").bind("at", at.toString()).bind("id", kit).execute();
    }

    /// Records that its slot is removed.
    void forgetSlot(Tx tx, UUID kit) {
        tx.handle().createUpdate("""
                update recovery_kit
                   set slot_id = null
                 where id = :id""").bind("id", kit).execute();
    }

    /// Returns every kit that was ever begun, newest first.
    List<Stored> all(Tx tx) {
        return tx.handle().createQuery("""
                select id, number, kind, slot_id, begun_at, made_by, made_at, tried_at, replaced_at
                  from recovery_kit
                 order by number desc""").map(STORED).list();
    }
}
