package org.daybook.vault;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.daybook.base.Refusal;

/// The access to an open store: adds, changes and removes key slots. Knows no names and no roles; the caller has checked
/// whether this person may. Every method runs on the write lane's thread, outside a passage, and takes 0.15 s and more.
///
/// Each change rewrites the whole file `slots` with the next edition, and then lets the database remember that edition. The
/// file is authoritative: a crash between the two leaves a database with an older edition, and the next opening catches up. In
/// the opposite order the store would be refused as having older slots.
///
/// What changing a passphrase does *not* do: with a copy of the former `slots`, that copy can still be opened with the former
/// passphrase, and yields the same data key. Only [#renew] ends that for what is written from then on, and nothing ends it for
/// copies of the whole store.
public final class KeyRing {
    private final OpenVault vault;
    private final KeySlots keySlots;
    private final SecureRandom random;
    private final Clock clock;

    KeyRing(OpenVault vault, KeySlots keySlots, VaultEnvironment environment) {
        this.vault = vault;
        this.keySlots = keySlots;
        this.random = environment.random();
        this.clock = environment.clock();
    }

    /// Returns the ids of all slots, in their order.
    public Set<UUID> slots() {
        return vault.current().slots().slots().stream().map(KeySlot::id)
                .collect(Collectors.toCollection(java.util.LinkedHashSet::new));
    }

    /// Returns a source of random numbers fit for keys, for secrets that are given to people on paper.
    public SecureRandom random() {
        return random;
    }

    /// Adds one more person who may open the store.
    ///
    /// @param slotId   chosen by the caller, who has already stored it in her row
    /// @param newcomer her word and passphrase; the caller closes it
    /// @throws Refusal                  `vault.refusal.word-taken`, `.unusable-secret`, `.slots-full`, `.disk-full`,
    ///         `.disk-error`, `.damaged-store`; nothing has changed then
    /// @throws IllegalArgumentException if that slot exists already
    public void add(UUID slotId, SignInSecret newcomer) {
        newcomer.requireUsable();
        rewrite((lane, former) -> {
            if (former.slot(slotId).isPresent()) {
                throw new IllegalArgumentException("that slot is there already");
            }
            if (former.slot(newcomer.word()).isPresent()) {
                throw new Refusal("vault.refusal.word-taken");
            }
            if (former.isFull()) {
                throw new Refusal("vault.refusal.slots-full");
            }
            var slots = new ArrayList<>(former.slots());
            slots.add(make(lane, slotId, newcomer));
            return slots;
        });
    }

    /// Sets another passphrase for the slot that opened the store. Its id and its word stay.
    ///
    /// @param present the current passphrase, asked for again because somebody else may be at the computer
    /// @param fresh   the same word and the new passphrase; the caller closes both
    /// @throws Refusal                  `vault.refusal.wrong-passphrase`, `.unusable-secret`, `.disk-full`, `.disk-error`,
    ///         `.damaged-store`; nothing has changed then
    /// @throws IllegalArgumentException if `fresh` names another word
    public void change(SignInSecret present, SignInSecret fresh) {
        fresh.requireUsable();
        rewrite((lane, former) -> {
            var own = slot(former, vault.slotId(), fresh);
            if (!keySlots.fits(own, former.store(), present)) {
                throw new Refusal("vault.refusal.wrong-passphrase");
            }
            return replaced(former, make(lane, own.id(), fresh));
        });
    }

    /// Sets another passphrase for somebody else's slot, without the one she forgot. Its id and its word stay.
    ///
    /// @param fresh the same word and the new passphrase; the caller closes it
    /// @throws Refusal                  `vault.refusal.unusable-secret`, `.disk-full`, `.disk-error`, `.damaged-store`; nothing
    ///         has changed then
    /// @throws IllegalArgumentException for the slot that opened the store ([#change] asks for its current passphrase), for a
    ///         slot that does not exist, or if `fresh` names another word
    public void reset(UUID slotId, SignInSecret fresh) {
        fresh.requireUsable();
        if (slotId.equals(vault.slotId())) {
            throw new IllegalArgumentException("one's own passphrase is changed, not reset");
        }
        rewrite((lane, former) -> replaced(former, make(lane, slot(former, slotId, fresh).id(), fresh)));
    }

    /// Moves the store to a new data key and a new signing pair, without anyone's passphrase. Takes as long as copying the
    /// store and comparing the copy (about a second for 20 MB), and needs as much space again for that time.
    ///
    /// Afterwards this same open store uses the next generation. A crash at any point leaves a store that opens with every
    /// passphrase. A read in progress is stopped as by [OpenVault#interruptReading]; others wait.
    ///
    /// @param progress may stop it by [CancellationException] at every call: it is last called, with `done` = `of`, right
    ///                 before the point of no return
    /// @throws CancellationException thrown by `progress`; nothing has changed then
    /// @throws Refusal               `vault.refusal.disk-full`, `.disk-error`, `.damaged-store`, `.older-slots`,
    ///         `.altered-slot`: nothing has changed then. `.open-again`: the disk failed at the very end, the store was closed
    ///         and opens again whole
    public void renew(Progress progress) {
        remove(Set.of(), progress);
    }

    /// Removes slots and, always, renews the data key as [#renew] does, so that nobody with a copy of the former key can read
    /// what is written from now on. A removed passphrase still opens copies and backups made before.
    ///
    /// @param slotIds those that do not exist are ignored, so that a removal may be finished later
    /// @param progress as in [#renew]
    /// @throws CancellationException    as in [#renew]
    /// @throws Refusal                  as in [#renew]
    /// @throws IllegalArgumentException for the slot that opened the store
    public void remove(Set<UUID> slotIds, Progress progress) {
        if (slotIds.contains(vault.slotId())) {
            throw new IllegalArgumentException("nobody removes herself");
        }
        try {
            vault.alone(lane -> vault.moved(
                    () -> new KeyRenewal(vault.current(), random, progress).run(lane, slotIds)));
        } catch (KeyRenewal.Stranded e) {
            vault.close();
            throw new Refusal("vault.refusal.open-again");
        }
    }

    /// Makes the slot that was just opened trust the present signing key, if a renewal replaced it while she was away. A delay
    /// does no harm: the former key is kept until then.
    void adopt(SignInSecret secret) {
        var own = vault.current().unlocked().slot();
        if (vault.alone(lane -> SigningRows.isFormer(lane, own))) {
            try {
                rewrite((lane, former) -> replaced(former, keySlots.adopt(own, secret, contents(lane), random)));
            } catch (Refusal e) {
                // The disk is full or read-only: this is tried again at her next sign-in.
            }
        }
    }

    /// Checks in a drill whether this word and passphrase would open the store as it is on the disk now. Changes nothing.
    ///
    /// @param secret the caller closes it
    /// @return false for a wrong passphrase, or one that is not of this store
    /// @throws Refusal `vault.refusal.too-soon` after wrong ones, which count like those at sign-in;
    ///         `vault.refusal.altered-slot`, `.damaged-slots`, `.missing-file`, `.disk-error`
    public boolean opens(SignInSecret secret) {
        var tries = new WrongTries(vault.current().folder().path(), clock);
        tries.requireNoneLeft();
        boolean right = isRight(secret);
        if (right) {
            tries.forget();
        } else if (!secret.isEmpty()) {
            tries.another();
        }
        return right;
    }

    private boolean isRight(SignInSecret secret) {
        return vault.alone(_ -> {
            var current = vault.current();
            return Disk.refusing(current.folder(), () -> {
                try (var unlocked = keySlots.unlock(Disk.readSlots(current.folder()), secret)) {
                    return Hashes.same(unlocked.key().bytes(), current.unlocked().key().bytes());
                } catch (Refusal e) {
                    if (e.key().equals(KeySlots.WRONG)) {
                        return false;
                    }
                    throw e;
                }
            });
        });
    }

    /// Computes the new slots; may read the database.
    private interface Rewriting {
        List<KeySlot> of(Connection lane, SlotFile former) throws SQLException;
    }

    private void rewrite(Rewriting rewriting) {
        var former = vault.current();
        try {
            Disk.refusing(former.folder(), () -> vault.alone(lane -> {
                Sql.run(lane, "begin immediate");
                var next = former.slots().next(rewriting.of(lane, former.slots()))
                        .sealedWith(former.unlocked().key());
                StoreInfo.rememberEdition(lane, next.edition());
                SigningRows.forgetUnbelieved(lane, next);
                Sql.requireAuthenticPages(lane);
                replace(former.folder(), next);
                vault.switchTo(former.with(next));
                Sql.run(lane, "commit");
                return true;
            }));
        } catch (RuntimeException e) {
            // Once the file is in place it is done, even if the database could not be updated: the next opening catches up.
            if (vault.current() == former) {
                throw e;
            }
        }
    }

    private static void replace(StoreFolder folder, SlotFile next) {
        try {
            Durable.replace(folder.slots(), next.encode());
        } catch (IOException e) {
            if (!liesThere(folder, next)) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /// After a failure the disk decides: the file may have been moved before syncing the folder failed.
    private static boolean liesThere(StoreFolder folder, SlotFile next) {
        try {
            return Disk.readSlots(folder).sameAs(next);
        } catch (IOException | Refusal e) {
            return false;
        }
    }

    private KeySlot make(Connection lane, UUID slotId, SignInSecret secret) throws SQLException {
        return keySlots.make(slotId, secret, contents(lane), random);
    }

    private SlotContents contents(Connection lane) throws SQLException {
        var current = vault.current();
        var signing = SigningRows.present(lane);
        // A signing key from a forged page must never become one that a passphrase vouches for.
        Sql.requireAuthenticPages(lane);
        return new SlotContents(current.slots().store(), current.slots().generation(), current.unlocked().key(),
                signing.privateKey(), signing.publicKey());
    }

    private static KeySlot slot(SlotFile former, UUID slotId, SignInSecret fresh) {
        return former.slot(slotId).filter(slot -> slot.word().equals(fresh.word()))
                .orElseThrow(() -> new IllegalArgumentException("no slot of that id and word"));
    }

    private static List<KeySlot> replaced(SlotFile former, KeySlot fresh) {
        UnaryOperator<KeySlot> exchange = slot -> slot.id().equals(fresh.id()) ? fresh : slot;
        return former.slots().stream().map(exchange).toList();
    }
}
