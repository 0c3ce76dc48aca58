package org.daybook.vault;

import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.Supplier;
import org.daybook.base.Refusal;

/// An open store. Locked and open are two types, not a flag: the holder of one of these may read. Each statement below is
/// covered by a test marked with its number.
///
/// Invariants:
/// 1. No connection that could write exists before a read-only probe has verified the key.
/// 2. Only the thread that opened the store writes; only the first thread that reads, reads.
/// 3. After a passage either both a change and its audit line exist, or neither.
/// 4. No feature row changes without a journal line that names an audit line.
/// 5. Outside a passage that writes, `journal_context` is empty and every change fails.
/// 6. Passages do not nest; a [Tx] becomes invalid with its passage.
/// 7. Exceptions that leave the vault contain no value, no SQL and no path.
/// 8. After a full disk or an input/output error the next passage uses a new connection.
/// 9. What was committed survives a crash of the process.
/// 10. A read may be stopped from any thread and does not disturb the write lane.
/// 11. After [#close] there is no log next to the database, the lock is free and the data key's bytes are zero.
/// 12. No first page on the disk is ever plaintext.
/// 13. Nothing read from a forged or damaged page leaves a passage.
/// 14. Stopped anywhere, a renewal leaves the former generation or the next one, whole, and every slot that stays opens it.
/// 15. After a renewal no lane uses the former generation, and its data key's bytes are zero.
/// 16. Of passages that are committed together all are stored or none; one that fails among them undoes only itself.
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
/// What may be trusted: in `idle` the context row is null and nothing is uncommitted. In `passage` the context names the audit
/// line. In `broken` nothing is known of the connection, everything of the file. In `renewing` the former generation is valid
/// until `slots` was replaced, the next one from then on. The vault starts no threads.
public final class OpenVault implements AutoCloseable {
    private final VaultEnvironment environment;
    private final StoreConfig config;
    private volatile UnlockedStore current;
    private final WriteLane writeLane;
    private final ReadingLane readingLane;
    private final KeyRing keys;
    private final FolderAccess access;
    private final AtomicInteger wrongTries = new AtomicInteger();
    private volatile boolean closed;

    private OpenVault(UnlockedStore current, WriteLane writeLane, VaultEnvironment environment,
            StoreConfig config) {
        this.current = current;
        this.environment = environment;
        this.config = config;
        this.writeLane = writeLane;
        this.access = FolderAccess.close(current.folder());
        this.readingLane = new ReadingLane(current.database());
        this.keys = new KeyRing(this, new KeySlots(config.policy()), environment);
    }

    /// Opens the write lane on the calling thread. The key must have passed the probe, or have made the store.
    static OpenVault on(UnlockedStore current, VaultEnvironment environment, StoreConfig config, StoreInfo info)
            throws SQLException {
        var here = environment.in(current.database());
        var lane = new WriteLane(current.database(), here.computer());
        lane.alone(connection -> {
            SecretRows.complete(connection, here.random());
            return true;
        });
        if (info.edition() < current.slots().edition()) {
            catchUp(lane, current.slots());
        }
        return new OpenVault(current, lane, here, config);
    }

    /// Updates the database to the slots. On a full disk this fails again, which is no reason not to open.
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

    /// Returns the store's id, which never changes.
    public UUID storeId() {
        return current.slots().store();
    }

    /// Returns the letter of the computer under which this program writes to the store.
    public String computer() {
        return environment.computer();
    }

    /// Returns the slot whose passphrase opened the store; it identifies the staff member.
    public UUID slotId() {
        return current.unlocked().slot().id();
    }

    /// Returns the number of wrong passphrases entered directly before the one that opened the store, for the audit trail; 0 on
    /// later calls. Whose they were is not known.
    public int wrongTriesBefore() {
        return wrongTries.getAndSet(0);
    }

    /// Returns the short codes that reopen the store.
    public ShortCodes shortCodes() {
        requireOpen();
        return new ShortCodes(this, environment, config);
    }

    /// Returns the backups of this store, and of others that are examined here.
    public VaultBackups backups() {
        return new VaultBackups(this, environment, config);
    }

    /// Returns the files for exported data, sealed under passphrases of their own.
    public SealedFiles sealedFiles() {
        return new SealedFiles(config.policy(), environment.random());
    }

    void followed(int wrongTriesBefore) {
        wrongTries.set(wrongTriesBefore);
    }

    /// Returns the key slots of the store. On the write lane's thread, outside a passage.
    ///
    /// @throws IllegalStateException if closed
    public KeyRing keys() {
        requireOpen();
        return keys;
    }

    /// Runs one transaction that changes: begin, name the audit line, run, commit; rollback on anything thrown.
    ///
    /// @param auditLine the audit line's id; `work` must insert that line itself, or the commit fails
    /// @param work      receives the transaction; its result must not need the database any more
    /// @throws Refusal               `vault.refusal.disk-full`, `.disk-error`, `.damaged-store`, or what `work` threw: nothing
    ///         was saved; `vault.refusal.not-known`: it may have been
    /// @throws StoreFault            if the database rejected it
    /// @throws IllegalStateException on another thread, inside another passage, or if closed
    public <T> T write(UUID auditLine, Function<Tx, T> work) {
        requireOpen();
        requireNoReadingHere();
        return writeLane.write(auditLine, work);
    }

    /// Runs work whose passages are committed together in one transaction, for long writes where nobody waits for the single
    /// passage. Each is still all or nothing and has its audit line, but is kept only if all are. The reading lane sees none of
    /// them before. The vault's own operations (backup, keys, verify, close) are refused meanwhile. On the write lane's thread,
    /// outside a passage.
    ///
    /// @throws Refusal               as [#write], and whatever the work threw: none of its passages was saved then
    /// @throws IllegalStateException on another thread, inside a passage, inside another such work, or if closed
    public void together(Runnable work) {
        requireOpen();
        requireNoReadingHere();
        writeLane.together(work);
    }

    /// Runs one transaction on the write lane that only reads: a change in it fails, and it is always rolled back.
    ///
    /// @throws StoreFault            if the database rejected it
    /// @throws IllegalStateException on another thread, inside another passage, or if closed
    public <T> T look(Function<Tx, T> work) {
        requireOpen();
        requireNoReadingHere();
        return writeLane.look(work);
    }

    /// Runs one transaction on the reading lane: it sees the store as it is now, however long it takes, and disturbs no writer.
    ///
    /// @throws CancellationException after [#interruptReading]
    /// @throws StoreFault            if the database rejected it
    /// @throws IllegalStateException on another thread than the first reader's, inside a passage, or if closed
    public <T> T read(Function<Tx, T> work) {
        requireOpen();
        if (writeLane.isBusyHere()) {
            throw new IllegalStateException("passages do not nest");
        }
        return readingLane.read(work);
    }

    /// Stops the read in progress, if any, within milliseconds. From any thread.
    public void interruptReading() {
        readingLane.interrupt();
    }

    /// Returns the messages that the locked screen put into the store's letterbox.
    public SealedMessages letters() {
        return new SealedMessages(current.folder(), storeId());
    }

    /// Returns what a restore must not undo.
    public Tombstones marks() {
        return new Tombstones(storeId(), environment.random());
    }

    /// Writes everything committed into the database file and empties the log, so that it contains no former page any longer; a
    /// copy kept by an upgrade is deleted too. Ends a read in progress. On the write lane's thread, outside a passage.
    ///
    /// @return whether the log is empty; if it is not, closing the store empties it
    public boolean emptyLog() {
        interruptReading();
        return alone(lane -> {
            Leftovers.forgetBefore(current.folder(), current.slots().generation());
            return Sql.number(lane, "pragma wal_checkpoint(truncate)") == 0;
        });
    }

    /// Returns the store's position. On the write lane's thread, outside a passage.
    public StorePosition head() {
        return alone(StorePosition::read);
    }

    /// Checks whether this is an older copy of a store that had already progressed further, or diverged from it since, as after
    /// putting back a former copy of the folder. On the write lane's thread, outside a passage.
    ///
    /// @param remembered the position remembered outside the store
    public boolean isOlderThan(StorePosition remembered) {
        return alone(lane -> !remembered.isBehind(lane));
    }

    /// Confirms that somebody has signed in, so that the store counts even if the program was killed while it was being made.
    ///
    /// @throws Refusal `vault.refusal.disk-error`
    public void confirmMade() {
        Disk.refusing(folder(), () -> {
            StoreCreation.finished(folder());
            return folder();
        });
    }

    /// Returns the folder of the store.
    public StoreFolder folder() {
        return current.folder();
    }

    /// Returns who else on this computer had access to that folder when it was opened; it was closed to them if possible.
    public FolderAccess access() {
        return access;
    }

    /// Returns the space left on the store's disk.
    public RoomLeft room() {
        return RoomLeft.of(current.database());
    }

    /// Checks everything that can be checked: pages, references, triggers, slots, generation. Reads the whole store. On the
    /// write lane's thread.
    ///
    /// @return the problems found; empty if there are none
    public List<Finding> verify() {
        return alone(lane -> new Checkup(current, lane).findings());
    }

    /// Ends a read, writes the log back, closes both lanes, wipes the data key and releases the lock. On the write lane's
    /// thread, outside a passage; calling it again does nothing.
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
            current.unlocked().close();
            current.lock().close();
        }
    }

    /// Closes the store and destroys it on this disk, with the stores that restores kept next to it: the key slots are
    /// overwritten and everything is deleted. The caller has made a backup before. On the write lane's thread.
    ///
    /// @throws Refusal `vault.refusal.not-all-destroyed` if something could not be deleted; even then the store is closed, and
    ///         whatever slots could be overwritten are
    public void destroy() {
        requireOpen();
        var folder = current.folder();
        close();
        Disk.refusing("vault.refusal.not-all-destroyed", () -> {
            new Destroying(environment.random()).destroy(folder);
            return true;
        });
    }

    /// Returns the current state of the store.
    UnlockedStore current() {
        return current;
    }

    /// Sets other slots, or another generation: on the write lane's thread, within [#alone].
    void switchTo(UnlockedStore next) {
        current = next;
    }

    /// Moves to the result of `work`: another generation. Within [#alone]; no read is in progress meanwhile. If `work` throws,
    /// nothing has moved.
    UnlockedStore moved(Supplier<UnlockedStore> work) {
        return readingLane.whileStill(() -> {
            var former = current;
            var next = work.get();
            writeLane.moveTo(next.database());
            readingLane.moveTo(next.database());
            current = next;
            former.unlocked().close();
            Leftovers.forgetFormer(next.folder(), next.slots().generation());
            return next;
        });
    }

    /// Runs a step of the vault's own on the reading lane, with nothing else in progress there.
    <T> T aloneReading(ReadingLane.Step<T> step) {
        requireOpen();
        if (writeLane.isBusyHere()) {
            throw new IllegalStateException("passages do not nest");
        }
        return readingLane.alone(step);
    }

    /// Runs a step of the vault's own on the write lane, with nothing else in progress.
    <T> T alone(WriteLane.Step<T> step) {
        requireOpen();
        requireNoReadingHere();
        return writeLane.alone(step);
    }

    /// Checks whether it was closed or destroyed.
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
