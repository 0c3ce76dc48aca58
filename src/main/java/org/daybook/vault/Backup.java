package org.daybook.vault;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.daybook.base.Refusal;

/// A backup file: the database, then its [BackupTail]. Read-only, and in place: no part of it is ever copied elsewhere for
/// reading. Until it is unlocked it is just a file, and may come from anyone.
///
/// @param file the file
/// @param tail its tail
record Backup(Path file, BackupTail tail) {
    /// @throws Refusal `backup-unreadable` if it does not exist (any more), `not-a-backup` if it is not a backup, or only part
    ///         of one
    static Backup read(Path file) throws IOException {
        if (Files.notExists(file)) {
            throw new Refusal("vault.refusal.backup-unreadable");
        }
        if (!Files.isRegularFile(file)) {
            throw new Refusal("vault.refusal.not-a-backup");
        }
        try {
            return new Backup(file, BackupTail.read(file));
        } catch (DamagedBytes e) {
            throw new Refusal("vault.refusal.not-a-backup", e);
        }
    }

    /// Opens the slots of the backup. The caller closes the result.
    ///
    /// @throws Refusal `wrong-passphrase`, `altered-slot`, `damaged-backup`
    Unlocked unlock(SignInSecret secret, KdfPolicy policy) {
        return new KeySlots(policy).unlock(slots(), secret);
    }

    /// Returns who may open it, not yet verified.
    ///
    /// @throws Refusal `damaged-backup`
    SlotFile slots() {
        try {
            return tail.slotFile();
        } catch (DamagedBytes e) {
            throw new Refusal("vault.refusal.damaged-backup", e);
        }
    }

    /// Returns the database in it, to be opened only with [Database#still].
    Database database(DataKey key) {
        return new Database(file.toAbsolutePath(), key);
    }

    /// Returns the number of bytes that [#check] reads.
    long work() {
        return 2 * tail.length();
    }

    /// Reads all of it: the manifest, every byte against the hash, every page against its key, every count.
    ///
    /// @return the manifest, now verified
    /// @throws Refusal `altered-backup`, `damaged-backup`, `former-version`, `newer-version`
    Manifest check(DataKey key, Scripts scripts, CancellableProgress overseer) throws IOException, SQLException {
        var manifest = tail.manifest(key);
        // Checked first: another version of the program may have changed everything else.
        Migrations.requireKnown(manifest.versions(), scripts);
        try {
            if (!Hashes.same(tail.sha256(), overseer.read(file, tail.length(), block -> {}))) {
                throw new Refusal("vault.refusal.damaged-backup");
            }
        } catch (DamagedBytes e) {
            throw new Refusal("vault.refusal.damaged-backup", e);
        }
        try (var connection = database(key).still()) {
            checkPages(connection, manifest, overseer);
        } catch (SQLException e) {
            if (ExceptionSanitizer.isDamage(e)) {
                throw new Refusal("vault.refusal.damaged-backup");
            }
            throw e;
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new Refusal("vault.refusal.damaged-backup");
        }
        overseer.done(tail.length());
        return manifest;
    }

    private static void checkPages(Connection connection, Manifest manifest, CancellableProgress overseer)
            throws SQLException {
        var ticks = new long[1];
        // SQLite does not report its progress; this is about what it reads per tick.
        var answers = overseer.watch(connection, () -> ++ticks[0] << 18,
                () -> Sql.texts(connection, "pragma integrity_check"));
        var found = Manifest.of(connection, manifest.computer());
        Sql.requireAuthenticPages(connection);
        if (!answers.equals(List.of("ok")) || !found.equals(manifest)) {
            throw new Refusal("vault.refusal.damaged-backup");
        }
    }

    /// Counts the proven tombstones of a kind in these folders about rows that the backup still contains. Unproven ones are not
    /// applied by a restore, but left to somebody to decide.
    long markedSince(DataKey key, List<Path> folders, Vault.SoughtMarks sought, SecureRandom random)
            throws SQLException {
        try (var connection = database(key).still()) {
            if (!Journal.tableNames(connection).contains(sought.table())) {
                return 0;
            }
            var file = new MarksFile(StoreInfo.read(connection).store(), random);
            var about = new HashSet<UUID>();
            for (var folder : folders) {
                var found = file.read(folder, connection);
                if (found.proven()) {
                    found.marks().stream().filter(mark -> mark.what().equals(sought.what())).map(Tombstone::subject)
                            .forEach(about::add);
                }
            }
            long held = 0;
            for (var subject : about) {
                held += Sql.number(connection, "select count(*) from %s where id = %s"
                        .formatted(Sql.name(sought.table()), Sql.text(subject.toString())));
            }
            return held;
        }
    }

    /// Returns its description, once its manifest is verified.
    BackupContents contents(Manifest manifest) throws IOException {
        return new BackupContents(manifest.store(), tail.madeAt(), manifest.head(), manifest.computer(),
                Files.size(file), manifest.rows());
    }
}
