package org.daybook.vault;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;

/// Brings a store to this program's version, with an encrypted copy of the former one beside it until that has worked.
///
/// The copy `store-<g>.db.before` exists only whole (it is written under another name and moved), and only from before
/// the first change until after the last. So wherever the power went: while it is there and the store says that an upgrade
/// was under way, the store is taken from it. A copy that lies beside a store which is whole proves nothing: it may be old,
/// and somebody may have put it there.
final class Upgrade {
    /// How much of an upgrade is done when the former store is copied, in hundredths.
    private static final int COPIED = 40;

    private final Database database;
    private final Scripts scripts;

    Upgrade(Database database, Scripts scripts) {
        this.database = database;
        this.scripts = scripts;
    }

    /// Puts the copy back when an upgrade was interrupted, and deletes it when none was under way: what was erased since
    /// must not lie in it. A copy that this key does not open, or that 0.1 made, is none of ours and stays.
    void putBackWhatWasInterrupted() throws IOException {
        if (Files.exists(before()) && opens(before())) {
            if (wasUnderWay()) {
                putBack();
            } else {
                Files.delete(before());
            }
        }
    }

    /// A store in the middle of an upgrade does not name its scripts; its audit trail is as long as that of the copy.
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
    /// @param progress hears of bytes copied and of scripts that were run; not asked whether to stop
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

    /// The log first: were it still there, SQLite would replay it over the copy.
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
