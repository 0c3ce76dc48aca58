package org.daybook.vault;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.daybook.base.Refusal;
import org.flywaydb.core.Flyway;

/// Brings the tables, views and triggers of a store to the state of this program's scripts.
///
/// Triggers and views are dropped first and created last: a view breaks `rename to`, a trigger breaks `drop column`. If stopped
/// anywhere, it can simply be run again; `store_info.built`, which stays empty, shows that it was not finished.
final class Migrations {
    private final Database database;
    private final Scripts scripts;

    Migrations(Database database, Scripts scripts) {
        this.database = database;
        this.scripts = scripts;
    }

    /// Checks whether a store with this row was made by exactly these scripts.
    boolean areDone(StoreInfo info) {
        return info.built().equals(scripts.fingerprint());
    }

    /// Returns the versions that made a store's tables, in their order.
    static List<String> versions(Connection connection) throws SQLException {
        return Sql.texts(connection, """
          select version
          from flyway_schema_history
          where version is not null
          order by installed_rank
          """);
    }

    /// Checks whether one of these versions is of Daybook 0.1, whose numbers ended before 100 and are never used again.
    static boolean areFormer(List<String> versions) {
        return versions.stream().anyMatch(version -> version.startsWith("0"));
    }

    /// @throws Refusal `former-version` for a store of 0.1, `newer-version` for versions that these scripts do not include
    static void requireKnown(List<String> versions, Scripts scripts) {
        if (!scripts.migrations().stream().map(Script::version).toList().containsAll(versions)) {
            throw new Refusal(
                    areFormer(versions) ? "vault.refusal.former-version" : "vault.refusal.newer-version");
        }
    }

    /// Runs the missing scripts, unless the store was made by exactly these scripts.
    void runUnlessDone() throws SQLException {
        StoreInfo info;
        try (var connection = database.migrating()) {
            info = StoreInfo.read(connection);
        }
        if (!areDone(info)) {
            run();
        }
    }

    /// Runs the missing scripts: all of them or, on a failure, none.
    void run() throws SQLException {
        run(Progress.unwatched());
    }

    /// @param progress notified of each script that is run, and of views and triggers as one more
    void run(Progress progress) throws SQLException {
        clear();
        var missing = flyway(Progress.unwatched()).info().pending().length;
        flyway((done, _) -> progress.at(done, missing + 1)).migrate();
        build();
        progress.at(missing + 1, missing + 1);
    }

    private void clear() throws SQLException {
        try (var connection = database.migrating()) {
            Sql.run(connection, "begin immediate");
            Journal.drop(connection);
            for (var view : Sql.texts(connection, "select name from sqlite_schema where type = 'view'")) {
                Sql.run(connection, "drop view " + Sql.name(view));
            }
            if (Sql.number(connection, "select count(*) from sqlite_schema where name = 'store_info'") == 1) {
                Sql.run(connection, "update store_info set built = ''");
            }
            Sql.run(connection, "commit");
        }
    }

    private Flyway flyway(Progress progress) {
        return Flyway.configure(Migrations.class.getClassLoader()).dataSource(new MigrationSource(database))
                .resourceProvider(new ScriptProvider(scripts.migrations()))
                .javaMigrationClassProvider(List::of)
                // By default a schema newer than the program is only a warning.
                .callbacks(new ScriptsCounted(progress)).ignoreMigrationPatterns(new String[0]).group(true)
                .cleanDisabled(true)
                .loggers(SilentLog.class.getName()).load();
    }

    private void build() throws SQLException {
        try (var connection = database.migrating()) {
            Sql.run(connection, "begin immediate");
            for (var view : scripts.views()) {
                Sql.run(connection, view.text());
            }
            Journal.create(connection);
            if (!Sql.texts(connection, "pragma foreign_key_check").isEmpty()) {
                throw new SQLException("a migration left rows without their parents");
            }
            Sql.run(connection, "update store_info set built = " + Sql.text(scripts.fingerprint()));
            Sql.run(connection, "commit");
        }
    }
}
