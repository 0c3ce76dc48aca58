package org.daybook.outreach;

import static org.daybook.staff.Permission.CHANGE_OUTREACH;
import static org.daybook.staff.Permission.SEE_OUTREACH;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.daybook.base.Refusal;
import org.daybook.staff.Gate;
import org.daybook.staff.UnitOfWork;

/// What the site hands out, and its stock. Each method opens its own passage, on the write lane's thread, and throws [Refusal]
/// if the worker's role lacks the permission.
public final class Materials {
    private final Gate gate;
    private final MaterialStore store = new MaterialStore();

    Materials(Gate gate) {
        this.gate = gate;
    }

    /// Returns all materials by title.
    public List<Material.Stock> all() {
        return gate.look(SEE_OUTREACH, work -> store.all(work.tx()));
    }

    /// Adds a material.
    ///
    /// @throws IllegalArgumentException if the form has problems
    public Material add(NewMaterial form) {
        if (!form.problems().isEmpty()) {
            throw new IllegalArgumentException("the form has problems");
        }
        return gate.pass(CHANGE_OUTREACH, work -> {
            var one = new Material(new MaterialId(work.newId()), form.kind().orElseThrow(), form.title(),
                    form.language().orElseThrow());
            insert(work, one);
            return one;
        });
    }

    /// Deletes a material without any stock entries.
    ///
    /// @throws Refusal `outreach.refusal.material-counted`
    void delete(Material one) {
        gate.act(CHANGE_OUTREACH, work -> {
            work.names(one.id().value());
            if (store.hasEntries(work.tx(), one.id())) {
                throw new Refusal("outreach.refusal.material-counted");
            }
            store.delete(work.tx(), one.id());
        });
    }

    /// Undoes the deletion of a material.
    void putBack(Material one) {
        gate.act(CHANGE_OUTREACH, work -> insert(work, one));
    }

    private void insert(UnitOfWork work, Material one) {
        work.names(one.id().value());
        store.insert(work.tx(), one);
    }

    /// Records that copies arrived, were handed out, or were counted.
    ///
    /// @param number the number of copies; 0 only if they were counted
    /// @return the entry written, which can be undone; empty if the count equals the recorded stock
    /// @throws Refusal `outreach.refusal.gone`; `outreach.refusal.not-so-many` if more were handed out than are in stock
    public Optional<MaterialEntry> record(MaterialId material, EntryReason reason, int number) {
        return gate.pass(CHANGE_OUTREACH, work -> {
            work.names(material.value());
            int change = switch (reason) {
                case RECEIVED -> number;
                case HANDED_OUT -> -number;
                case COUNTED -> number - stock(work, material);
            };
            if (change == 0) {
                return Optional.empty();
            }
            var entry = new MaterialEntry(work.newId(), material, work.today(), change, reason, Optional.empty());
            var before = StockBefore.read(work.tx());
            store.insert(work.tx(), entry);
            before.demandEnough(work.tx());
            return Optional.of(entry);
        });
    }

    private int stock(UnitOfWork work, MaterialId material) {
        return store.all(work.tx()).stream().filter(one -> one.material().id().equals(material)).findFirst()
                .orElseThrow(() -> new Refusal("outreach.refusal.gone")).stock();
    }

    /// Undoes an entry of a material.
    ///
    /// @throws Refusal `outreach.refusal.gone`; `outreach.refusal.not-so-many` if the copies were handed out in the meantime
    void takeBack(UUID entry) {
        gate.act(CHANGE_OUTREACH, work -> {
            var one = store.entry(work.tx(), entry).orElseThrow(() -> new Refusal("outreach.refusal.gone"));
            work.names(one.material().value());
            var before = StockBefore.read(work.tx());
            store.deleteEntry(work.tx(), entry);
            before.demandEnough(work.tx());
        });
    }
}
