package org.daybook.vault;

import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.Supplier;
import org.daybook.base.Refusal;

/// An open store. Locked and open are two types, not a flag: whoever holds one of these may read. Each statement below
/// is held by a test that is marked with its number.
///
/// Invariants:
/// 1. No connection that could write exists before a read-only probe found the key right.
/// 2. Only the thread that opened the store writes; only the first thread that reads, reads.
/// 3. A change and its audit line are both there after a passage, or neither.
/// 4. No feature row changes without a journal line that names an audit line.
/// 5. Outside a passage that writes, `journal_context` is empty and every change fails.
/// 6. Passages do not nest; a [Tx] dies with its passage.
/// 7. What leaves the vault as an exception holds no value, no SQL and no path.
/// 8. After a full disk or an input/output error the next passage works on a fresh connection.
/// 9. What was committed survives the death of the process.
/// 10. A reading may be stopped from any thread and does not disturb the write lane.
/// 11. After [#close] there is no log beside the database, the lock is free and the data key's bytes are zero.
/// 12. No first page on the disk is ever plaintext.
/// 13. Nothing read from a forged or damaged page leaves a passage.
/// 14. Stopped anywhere, a renewal leaves the former generation or the next one, whole, and every slot that stays opens it.
/// 15. After a renewal no lane stands on the former generation, and its data key's bytes are zero.
/// 16. Passages that come to the disk together are all there or none; one that fails among them undoes itself alone.
///
/// ```
///            open, create
///                 |
///                 v      write, look            thrown: rollback
///   +--------> [ idle ] ------------> [ passage ] -------------------------+
///   |           | | ^ ^                    | returned: commit (look: rollback)
///   |           | | | +--------------------+                               |
///   |           | | |                      | disk full, I/O error          |
///   |           | | |                      v                               |
///   |           | | |                [ broken ] -- reopened, now or at the next passage --> [ idle ]
///   |           | | |
///   |     close | | | slots replaced: idle on the next generation; stopped, thrown: idle on the former
///   |           | | |
///   |           | | +------------ [ renewing ]   both lanes wait; keys().renew, keys().remove
///   |           | +-------------->    |
///   |           v                     | the disk failed at the commit point
///   |        [ closed ] <-------------+
///   |                   every method: IllegalStateException
///   +-- the reading lane has its own idle <-> reading beside this; interruptReading, renewing and close end a reading
/// ```
///
/// What may be trusted: in `idle` the context row is null and nothing is uncommitted. In `passage` the context names
/// the audit line. In `broken` nothing is known of the connection, all of the file. In `renewing` the former generation
/// counts until `slots` was replaced, the next one from then on. The vault starts no threads.
public final class OpenVault implements AutoCloseable {
    private final VaultEnvironment surroundings;
    private final StoreConfig blueprint;
    private volatile UnlockedStore standing;
    private final WriteLane writeLane;
    private final ReadingLane readingLane;
    private final KeyRing keys;
    private final FolderAccess access;
    private final AtomicInteger wrongTries = new AtomicInteger();
    private volatile boolean closed;

    private OpenVault(UnlockedStore standing, WriteLane writeLane, VaultEnvironment surroundings,
            StoreConfig blueprint) {
        this.standing = standing;
        this.surroundings = surroundings;
        this.blueprint = blueprint;
        this.writeLane = writeLane;
        this.access = FolderAccess.close(standing.folder());
        this.readingLane = new ReadingLane(standing.database());
        this.keys = new KeyRing(this, new KeySlots(blueprint.policy()), surroundings);
    }

    /// Opens the write lane on the calling thread. The key must have passed the probe, or have made the store.
    static OpenVault on(UnlockedStore standing, VaultEnvironment surroundings, StoreConfig blueprint, StoreInfo info)
            throws SQLException {
        var here = surroundings.in(standing.database());
        var lane = new WriteLane(standing.database(), here.computer());
        lane.alone(connection -> {
            SecretRows.complete(connection, here.random());
            return true;
        });
        if (info.edition() < standing.slots().edition()) {
            catchUp(lane, standing.slots());
        }
        return new OpenVault(standing, lane, here, blueprint);
    }

    /// What the database missed of the slots. On a full disk it misses it once more, which is no reason not to open.
    private static void catchUp(WriteLane lane, SlotFile slots) {
        try {
            lane.alone(connection -> {
                StoreInfo.rememberEdition(connection, slots.edition());
                SigningRows.forgetUnbelieved(connection, slots);
                return true;
            });
        } catch (Refusal e) {
            // The next opening tries again.
        }
    }

    /// The store's id, the same for its whole life.
    public UUID storeId() {
        return standing.slots().store();
    }

    /// The letter of the computer under which is written here.
    public String computer() {
        return surroundings.computer();
    }

    /// The slot whose passphrase opened the store; the staff find their member by it.
    public UUID slotId() {
        return standing.unlocked().slot().id();
    }

    /// How many wrong passphrases came right before the one that opened the store, for the audit trail: asked once, then
    /// 0. Whose they were is not known.
    public int wrongTriesBefore() {
        return wrongTries.getAndSet(0);
    }

    /// A way back in by a short code.
    public ShortCodes shortCodes() {
        requireOpen();
        return new ShortCodes(this, surroundings, blueprint);
    }

    /// Backups of this store, and of others that are looked into here.
    public VaultBackups backups() {
        return new VaultBackups(this, surroundings, blueprint);
    }

    /// Files for what leaves the store, sealed under passphrases of their own.
    public SealedFiles sealedFiles() {
        return new SealedFiles(blueprint.policy(), surroundings.random());
    }

    void followed(int wrongTriesBefore) {
        wrongTries.set(wrongTriesBefore);
    }

    /// Who may open the store. On the write lane's thread, outside a passage.
    ///
    /// @throws IllegalStateException when closed
    public KeyRing keys() {
        requireOpen();
        return keys;
    }

    /// One transaction that changes: begin, name the audit line, run, commit; rollback on anything thrown.
    ///
    /// @param auditLine the audit line's id; `work` must insert that line itself, or the commit fails
    /// @param work      gets the transaction; what it returns must not need the database any more
    /// @throws Refusal               `vault.refusal.disk-full`, `.disk-error`, `.damaged-store`, or what `work` threw:
    ///                               nothing was saved; `vault.refusal.not-known`: it may have been
    /// @throws StoreFault            when the database said no
    /// @throws IllegalStateException on another thread, inside another passage, or when closed
    public <T> T write(UUID auditLine, Function<Tx, T> work) {
        requireOpen();
        requireNoReadingHere();
        return writeLane.write(auditLine, work);
    }

    /// Runs work whose passages come to the disk together, in one transaction, for writing at length what nobody waits for passage
    /// by passage: each is whole or not at all and has its audit line, as ever, but is kept only when all are. The reading lane sees
    /// none of them before. What the vault does by itself (backup, keys, verify, close) is refused meanwhile. On the write lane's
    /// thread, outside a passage.
    ///
    /// @throws Refusal               as [#write], and whatever the work threw: none of its passages was saved then
    /// @throws IllegalStateException on another thread, inside a passage, inside another such work, or when closed
    public void together(Runnable work) {
        requireOpen();
        requireNoReadingHere();
        writeLane.together(work);
    }

    /// One transaction on the write lane that only looks: a change in it fails, and it is always rolled back.
    ///
    /// @throws StoreFault            when the database said no
    /// @throws IllegalStateException on another thread, inside another passage, or when closed
    public <T> T look(Function<Tx, T> work) {
        requireOpen();
        requireNoReadingHere();
        return writeLane.look(work);
    }

    /// One transaction on the reading lane: sees the store as it is now, however long it takes, and disturbs no writer.
    ///
    /// @throws CancellationException after [#interruptReading]
    /// @throws StoreFault            when the database said no
    /// @throws IllegalStateException on another thread than the first reader's, inside a passage, or when closed
    public <T> T read(Function<Tx, T> work) {
        requireOpen();
        if (writeLane.isBusyHere()) {
            throw new IllegalStateException("passages do not nest");
        }
        return readingLane.read(work);
    }

    /// Stops the reading that is under way, within milliseconds; nothing when there is none. From any thread.
    public void interruptReading() {
        readingLane.interrupt();
    }

    /// What the locked screen put into the store's letterbox.
    public SealedMessages letters() {
        return new SealedMessages(standing.folder(), storeId());
    }

    /// What a restore must not undo.
    public Tombstones marks() {
        return new Tombstones(storeId(), surroundings.random());
    }

    /// Brings everything committed into the database file and empties the log, so that no former page lies there any
    /// longer; a copy that an upgrade kept goes too. A reading that is under way ends. On the write lane's thread,
    /// outside a passage.
    ///
    /// @return whether the log is empty; where it is not, closing the store empties it
    public boolean emptyLog() {
        interruptReading();
        return alone(lane -> {
            Leftovers.forgetBefore(standing.folder(), standing.slots().generation());
            return Sql.number(lane, "pragma wal_checkpoint(truncate)") == 0;
        });
    }

    /// How far the store has come. On the write lane's thread, outside a passage.
    public StorePosition head() {
        return alone(StorePosition::read);
    }

    /// Whether this is an older copy of a store that had already come further, or went another way since: what
    /// somebody sees who put a former copy of the folder in place. On the write lane's thread, outside a passage.
    ///
    /// @param remembered how far it had come, by a memory outside the store
    public boolean isOlderThan(StorePosition remembered) {
        return alone(lane -> !remembered.isBehind(lane));
    }

    /// Somebody has signed in, so the store counts, also when the program was killed while it was being made.
    ///
    /// @throws Refusal `vault.refusal.disk-error`
    public void confirmMade() {
        Disk.refusing(folder(), () -> {
            StoreCreation.finished(folder());
            return folder();
        });
    }

    /// The folder in which the store lies.
    public StoreFolder folder() {
        return standing.folder();
    }

    /// Who else on this computer reached that folder when it was opened; it was closed to them where it could be.
    public FolderAccess access() {
        return access;
    }

    /// How much room the store's disk has left.
    public RoomLeft room() {
        return RoomLeft.of(standing.database());
    }

    /// Checks everything that can be checked: pages, references, triggers, slots, generation. Reads the whole store.
    /// On the write lane's thread.
    ///
    /// @return what is wrong; empty when all is well
    public List<Finding> verify() {
        return alone(lane -> new Checkup(standing, lane).findings());
    }

    /// Ends a reading, writes the log back, closes both lanes, wipes the data key, frees the lock. On the write lane's
    /// thread, outside a passage; a second time does nothing.
    @Override
    public void close() {
        writeLane.requireIdleHere();
        requireNoReadingHere();
        if (closed) {
            return;
        }
        closed = true;
        try {
            readingLane.close();
            writeLane.close();
        } finally {
            standing.unlocked().close();
            standing.lock().close();
        }
    }

    /// Closes the store and destroys it on this disk, with the stores that restores kept beside it: the key slots are
    /// overwritten and everything is deleted. Whoever calls has made a backup before. On the write lane's thread.
    ///
    /// @throws Refusal `vault.refusal.not-all-destroyed` when something could not be deleted; the store is closed then,
    ///                 too, and whatever slots could be overwritten are
    public void destroy() {
        requireOpen();
        var folder = standing.folder();
        close();
        Disk.refusing("vault.refusal.not-all-destroyed", () -> {
            new Destroying(surroundings.random()).destroy(folder);
            return true;
        });
    }

    /// What the store stands on now.
    UnlockedStore standing() {
        return standing;
    }

    /// Other slots, or another generation: on the write lane's thread, within [#alone].
    void standOn(UnlockedStore next) {
        standing = next;
    }

    /// Onto what `work` made of the store: another generation. Within [#alone]; no reading is under way meanwhile. When
    /// `work` throws, nothing has moved.
    UnlockedStore moved(Supplier<UnlockedStore> work) {
        return readingLane.whileStill(() -> {
            var former = standing;
            var next = work.get();
            writeLane.moveTo(next.database());
            readingLane.moveTo(next.database());
            standing = next;
            former.unlocked().close();
            Leftovers.forgetFormer(next.folder(), next.slots().generation());
            return next;
        });
    }

    /// Runs a step of the vault's own on the reading lane, with nothing else under way there.
    <T> T aloneReading(ReadingLane.Step<T> step) {
        requireOpen();
        if (writeLane.isBusyHere()) {
            throw new IllegalStateException("passages do not nest");
        }
        return readingLane.alone(step);
    }

    /// Runs a step of the vault's own on the write lane, with nothing else under way.
    <T> T alone(WriteLane.Step<T> step) {
        requireOpen();
        requireNoReadingHere();
        return writeLane.alone(step);
    }

    /// Whether it was closed or destroyed.
    public boolean isClosed() {
        return closed;
    }

    private void requireOpen() {
        if (closed) {
            throw new IllegalStateException("the store is closed");
        }
    }

    private void requireNoReadingHere() {
        if (readingLane.isBusyHere()) {
            throw new IllegalStateException("passages do not nest");
        }
    }
}
