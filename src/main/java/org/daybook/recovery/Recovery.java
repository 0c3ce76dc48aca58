package org.daybook.recovery;

import static org.daybook.staff.Permission.MAKE_RECOVERY_KIT;
import static org.daybook.staff.Permission.REPLACE_RECOVERY_KIT;
import static org.daybook.staff.Permission.SEE_RECOVERY;
import static org.daybook.staff.Permission.SEE_SITE;
import static org.daybook.staff.Permission.TRY_RECOVERY_KIT;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.daybook.base.Refusal;
import org.daybook.staff.Gate;
import org.daybook.staff.KitDoor;
import org.daybook.staff.MarkFolders;
import org.daybook.staff.Subjects;
import org.daybook.staff.Team;
import org.daybook.staff.UnitOfWork;
import org.daybook.vault.OpenVault;
import org.daybook.vault.Progress;
import org.daybook.vault.SignInSecret;
import org.daybook.vault.Tombstone;
import org.daybook.vault.Tombstones;

/// Makes, tries and replaces recovery kits. A kit is a row and a key slot, which cannot be written at the same time: so the row
/// is written first, then the slot, and only then is the former kit removed. If the program is killed in between, the store has
/// the former kit or both, never none; the next sign-in removes surplus kits ([#settle]).
///
/// On the write lane's thread, outside a passage. Deriving a key takes 0.15 s; replacing a kit renews the key of the whole
/// store.
public final class Recovery {
    /// The type of the tombstones that keep a restore from reusing a number that is printed on paper.
    public static final String NUMBERED = "kit-numbered";

    private final Gate gate;
    private final OpenVault vault;
    private final Dependencies dependencies;
    private static final Pattern NUMBER = Pattern.compile("(whole|split) ([1-9][0-9]{0,4})");
    private final RecoveryStore store = new RecoveryStore();

    /// What this room needs from below.
    ///
    /// @param team       the staff
    /// @param zone       the site's zone, which determines days
    /// @param marks      where tombstones are written that a restore must respect
    public record Dependencies(Team team, ZoneId zone, MarkFolders marks) {}

    /// The result of putting a kit in force.
    public enum Made {
        /// It opens the store, and no other kit does.
        ALONE,
        /// It opens the store; so does a former one, until the next sign-in.
        BESIDE_A_FORMER_ONE
    }

    /// @param gate  the way to the store
    /// @param vault the open store with the key slots
    /// @param dependencies  what else this room needs
    public Recovery(Gate gate, OpenVault vault, Dependencies dependencies) {
        this.gate = gate;
        this.vault = vault;
        this.dependencies = dependencies;
    }

    /// Returns the lookup of a slot's kit, used by the sign-in with a kit.
    public static KitDoor.Kits kits() {
        var store = new RecoveryStore();
        return (tx, slots, slot) -> present(store.all(tx), slots)
                .filter(stored -> stored.slot().equals(Optional.of(slot)))
                .map(stored -> new KitDoor.Kit(stored.kit().id(), stored.kit().number()));
    }

    /// Returns how a kit is named in the audit trail.
    public Subjects subjects() {
        return new KitSubjects(store);
    }

    /// Checks whether the worker's role may look after the kit. From any thread.
    public boolean maySee() {
        return gate.allows(SEE_RECOVERY);
    }

    /// Returns its state.
    public RecoveryState state() {
        var slots = vault.keys().slots();
        var here = dependencies.team().here();
        return gate.look(SEE_RECOVERY, work -> {
            var all = store.all(work.tx());
            var present = present(all, slots).map(RecoveryStore.Stored::kit);
            boolean left = present.flatMap(RecoveryKit::madeBy).filter(by -> !here.contains(by)).isPresent();
            return new RecoveryState(work.now(), present, left ? RecoveryState.Maker.LEFT : RecoveryState.Maker.HERE,
                    tooMany(all, slots).isEmpty()
                            ? RecoveryState.FormerKits.GONE
                            : RecoveryState.FormerKits.TO_BE_REMOVED);
        });
    }

    /// Returns the site's date at an instant. From any thread.
    public LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, dependencies.zone());
    }

    /// Returns the store's ID, of which every kit has a mark. From any thread.
    public UUID storeId() {
        return vault.storeId();
    }

    /// Generates a kit. It opens nothing before [#putInForce]. Its number is never reused, whatever becomes of the kit, even
    /// after an older backup is restored.
    ///
    /// @return what is put on paper; the caller closes it
    public MadeKit begin(KitKind kind) {
        var begun = gate.pass(MAKE_RECOVERY_KIT, work -> {
            var kit = new RecoveryKit(work.newId(), store.nextNumber(work.tx()), kind, work.now(), Optional.empty(),
                    Optional.empty(), Optional.empty());
            work.names(kit.id());
            store.begin(work.tx(), kit);
            Tombstones.make(work.tx(), new Tombstone(work.newId(), NUMBERED, kit.id(), kind.code() + " " + kit.number(),
                    work.now()));
            return new Begun(kit, work.today());
        });
        dependencies.marks().leave();
        return new KitDrawing(vault.storeId(), vault.keys().random()).draw(begun.kit(), begun.day());
    }

    /// Records a number after a restore: it is printed on paper, and the next kit counts on from it. If another kit has it, it
    /// is already counted. Inside another room's passage.
    public void numberAgain(UnitOfWork work, Tombstone mark) {
        var written = NUMBER.matcher(mark.detail());
        if (written.matches()) {
            work.names(mark.subject());
            store.keepNumber(work.tx(), mark.subject(), new RecoveryStore.Numbered(Integer.parseInt(written.group(2)),
                    KitKind.ofCode(written.group(1)), mark.at()));
        }
    }

    private record Begun(RecoveryKit kit, LocalDate day) {}

    /// Puts a kit in force and removes the former one, which renews the key of the store: a former kit opens only copies and
    /// backups made before. The action stays "awaiting review".
    ///
    /// @param made     what is on paper by now; wiped
    /// @param progress of renewing the key; called on this thread. If it is cancelled, the next sign-in continues
    /// @throws Refusal `vault.refusal.*`; then the former kit is still in force, and this one is not
    public Made putInForce(MadeKit.Taken made, Progress progress) {
        try (var secret = made.secret()) {
            give(made.id(), secret);
        }
        return settle(progress);
    }

    private void give(UUID kit, SignInSecret secret) {
        var slot = gate.pass(MAKE_RECOVERY_KIT, work -> {
            var id = work.newId();
            work.names(kit);
            // The kit still works after she is removed, if she kept a copy: a colleague should know of it.
            work.awaitReview();
            store.made(work.tx(), kit, id, work.who().id(), work.now());
            return id;
        });
        try {
            vault.keys().add(slot, secret);
        } catch (Refusal refusal) {
            gate.act(MAKE_RECOVERY_KIT, work -> {
                work.names(kit);
                work.undone(refusal);
                store.notMade(work.tx(), kit);
            });
            throw refusal;
        }
    }

    /// Removes kits that were replaced. Called after every sign-in: the program may have ended while it did so, and the next
    /// user completes what was allowed then. Does nothing, and writes no audit line, if there are none.
    ///
    /// @throws Refusal `vault.refusal.open-again` if the disk failed at the very end and the store had to be closed
    public Made settle(Progress progress) {
        var tooMany = tooMany();
        if (tooMany.isEmpty()) {
            return Made.ALONE;
        }
        gate.act(REPLACE_RECOVERY_KIT, work -> each(work, tooMany, kit -> store.replaced(work.tx(), kit, work.now())));
        try {
            vault.keys().remove(slots(tooMany), progress);
        } catch (Refusal later) {
            if (vault.isClosed()) {
                throw later;
            }
            return Made.BESIDE_A_FORMER_ONE;
        }
        gate.act(REPLACE_RECOVERY_KIT, work -> each(work, tooMany, kit -> store.forgetSlot(work.tx(), kit)));
        return Made.ALONE;
    }

    private List<RecoveryStore.Stored> tooMany() {
        var slots = vault.keys().slots();
        return gate.look(SEE_SITE, work -> tooMany(store.all(work.tx()), slots));
    }

    private static Set<UUID> slots(List<RecoveryStore.Stored> kits) {
        return kits.stream().flatMap(stored -> stored.slot().stream()).collect(Collectors.toSet());
    }

    private static void each(UnitOfWork work, List<RecoveryStore.Stored> kits, Consumer<UUID> change) {
        kits.stream().map(stored -> stored.kit().id()).forEach(kit -> {
            work.names(kit);
            change.accept(kit);
        });
    }

    /// Runs a drill: checks whether a kit would open the store as it is on disk now. Changes nothing except the record that it
    /// was tried.
    ///
    /// @param key from what was typed; the caller closes it
    /// @return when it was tried
    /// @throws Refusal `staff.refusal.kit-not-in-force`, `recovery.refusal.does-not-open`; either writes an audit line.
    ///         `vault.refusal.altered-slot`, `.damaged-slots`, `.missing-file`, `.disk-error`
    public Instant tryOut(KitKey key) {
        boolean right = opens(key);
        var slots = vault.keys().slots();
        return gate.pass(TRY_RECOVERY_KIT, work -> {
            var kit = present(store.all(work.tx()), slots).map(RecoveryStore.Stored::kit)
                    .filter(present -> present.number() == key.number())
                    .orElseThrow(() -> new Refusal("staff.refusal.kit-not-in-force"));
            work.names(kit.id());
            if (!right) {
                throw new Refusal("recovery.refusal.does-not-open");
            }
            store.tried(work.tx(), kit.id(), work.now());
            return work.now();
        });
    }

    private boolean opens(KitKey key) {
        try (var secret = key.secret()) {
            return gate.allows(TRY_RECOVERY_KIT) && key.isOf(vault.storeId()) && vault.keys().opens(secret);
        }
    }

    /// Returns the kit in force: the newest that was made, has its slot and was not replaced.
    private static Optional<RecoveryStore.Stored> present(List<RecoveryStore.Stored> all, Set<UUID> slots) {
        return all.stream().filter(stored -> opens(stored, slots) && stored.replacedAt().isEmpty()).findFirst();
    }

    /// Returns kits that open the store and should not: those that were replaced, and those about to be.
    private static List<RecoveryStore.Stored> tooMany(List<RecoveryStore.Stored> all, Set<UUID> slots) {
        var present = present(all, slots);
        return all.stream().filter(stored -> stored.slot().isPresent() && stored.kit().madeAt().isPresent())
                .filter(stored -> !Optional.of(stored).equals(present))
                .filter(stored -> stored.replacedAt().isPresent() || opens(stored, slots)).toList();
    }

    private static boolean opens(RecoveryStore.Stored stored, Set<UUID> slots) {
        return stored.slot().filter(slots::contains).isPresent();
    }
}
