package org.daybook.vault;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;

/// Upgrades a store to this program's version, keeping an encrypted copy of the former one next to it until that has worked.
///
/// The copy `store-<g>.db.before` exists only whole (it is written under another name and moved), and only from before the
/// first change until after the last. So whenever the power fails: while it exists and the store shows that an upgrade was in
/// progress, the store is restored from it. A copy next to a store that is whole proves nothing: it may be old, and somebody
/// may have put it there.
final class Upgrade {
    /// The progress of an upgrade once the former store is copied, in hundredths.
    private static final int COPIED = 40;

    private final Database database;
    private final Scripts scripts;

    Upgrade(Database database, Scripts scripts) {
        this.database = database;
        this.scripts = scripts;
    }

    /// Puts the copy back if an upgrade was interrupted, and deletes it if none was in progress: it must not preserve what was
    /// erased since. A copy that this key does not open, or that 0.1 made, is not ours and stays.
    void putBackWhatWasInterrupted() throws IOException {
        if (Files.exists(before()) && opens(before())) {
            if (wasUnderWay()) {
                putBack();
            } else {
                Files.delete(before());
            }
        }
    }

    /// During an upgrade a store does not name its scripts, and its audit trail is as long as that of the copy.
    private boolean wasUnderWay() {
        try (var present = database.probing(); var copy = database.at(before()).probing()) {
            return StoreInfo.read(present).built().isEmpty()
                    && StorePosition.read(present).equals(StorePosition.read(copy));
        } catch (SQLException e) {
            return true; // not to be read any more
        }
    }

    /// Upgrades unless the store was made by exactly these scripts.
    ///
    /// @param progress notified of bytes copied and of scripts that were run; cannot stop it
    void runUnlessDone(StoreInfo info, Progress progress) throws IOException, SQLException {
        var migrations = new Migrations(database, scripts);
        if (migrations.areDone(info)) {
            return;
        }
        copy(progress.part(0, COPIED));
        try {
            migrations.run(progress.part(COPIED, Progress.HUNDRED));
        } catch (SQLException | RuntimeException e) {
            putBack();
            throw e;
        }
        Files.deleteIfExists(before());
    }

    private void copy(Progress progress) throws IOException, SQLException {
        var unfinished = before().resolveSibling(before().getFileName() + ".new");
        Files.deleteIfExists(unfinished);
        var size = Files.size(database.file());
        try (var connection = database.writing()) {
            SqliteProgressHandler.over(connection,
                    () -> progress.at(Math.min(size, unfinished.toFile().length()), size));
            // A plain path keeps cipher and key; "backup to" would write plaintext.
            Sql.run(connection, "vacuum into " + Sql.text(unfinished.toString()));
        } catch (SQLException e) {
            Files.deleteIfExists(unfinished);
            throw e;
        }
        if (StoreFolder.isPlaintext(unfinished)) {
            throw new IllegalStateException("the copy is not encrypted");
        }
        Durable.sync(unfinished);
        Durable.move(unfinished, before());
    }

    /// Deletes the log first: if it were still there, SQLite would replay it over the copy.
    private void putBack() throws IOException {
        Files.deleteIfExists(database.log());
        Files.deleteIfExists(database.logIndex());
        Durable.move(before(), database.file());
    }

    private boolean opens(Path file) {
        try (var connection = database.at(file).probing()) {
            StoreInfo.read(connection);
            return !Migrations.areFormer(Migrations.versions(connection));
        } catch (SQLException e) {
            return false;
        }
    }

    private Path before() {
        return database.file().resolveSibling(database.file().getFileName() + ".before");
    }
}
