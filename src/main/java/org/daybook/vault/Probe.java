package org.daybook.vault;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.SQLException;
import java.time.DateTimeException;
import org.daybook.base.Refusal;

/// Examines the database first, read-only, before anything could write: is the key right, is the store ours, is its version
/// known to this program? A normal opening with a wrong key would destroy a store that was not closed cleanly, so no other
/// connection is made before this one succeeded.
final class Probe {
    private final Database database;
    private final Scripts scripts;

    Probe(Database database, Scripts scripts) {
        this.database = database;
        this.scripts = scripts;
    }

    /// @return the store's row
    /// @throws Refusal `damaged-store`, `former-version`, `newer-version` or `older-slots`
    StoreInfo look(SlotFile slots) throws IOException, SQLException {
        var hadIndex = Files.exists(database.logIndex());
        try {
            var info = read();
            if (!info.store().equals(slots.store()) || info.generation() != slots.generation()
                    || info.edition() > slots.edition()) {
                throw new Refusal("vault.refusal.older-slots");
            }
            return info;
        } catch (RuntimeException e) {
            if (!hadIndex) {
                Files.deleteIfExists(database.logIndex());
            }
            throw e;
        }
    }

    private StoreInfo read() throws SQLException {
        try (var connection = database.probing()) {
            Sql.run(connection, "begin");
            var versions = Migrations.versions(connection);
            Sql.requireAuthenticPages(connection);
            // Checked first: another version of the program may have changed everything else.
            Migrations.requireKnown(versions, scripts);
            var info = StoreInfo.read(connection);
            Sql.requireAuthenticPages(connection);
            return info;
        } catch (SQLException e) {
            // The passphrase was right, so the file is damaged.
            if (ExceptionSanitizer.isDamage(e)) {
                throw new Refusal("vault.refusal.damaged-store");
            }
            throw e;
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new Refusal("vault.refusal.damaged-store");
        }
    }
}
