package org.daybook.vault;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.daybook.base.Refusal;
import org.flywaydb.core.Flyway;

/// Brings the tables, views and triggers of a store to what this program's scripts say.
///
/// Triggers and views go first and come back last: a view breaks `rename to`, a trigger breaks `drop column`. Stopped
/// anywhere, it can simply be run again; that it was not finished is seen by `store_info.built`, which stays empty.
final class Migrations {
    private final Database database;
    private final Scripts scripts;

    Migrations(Database database, Scripts scripts) {
        this.database = database;
        this.scripts = scripts;
    }

    /// Whether a store whose row says this was made by exactly these scripts.
    boolean areDone(StoreInfo info) {
        return info.built().equals(scripts.fingerprint());
    }

    /// The versions that made a store's tables, in their order.
    static List<String> versions(Connection connection) throws SQLException {
        return Sql.texts(connection, """
          select version
          from flyway_schema_history
          where version is not null
          order by installed_rank
          """);
    }

    /// Whether one of these versions is of Daybook 0.1, whose numbers ended before 100 and are never used again.
    static boolean areFormer(List<String> versions) {
        return versions.stream().anyMatch(version -> version.startsWith("0"));
    }

    /// @throws Refusal `former-version` for what 0.1 made, `newer-version` for what these scripts do not know
    static void requireKnown(List<String> versions, Scripts scripts) {
        if (!scripts.migrations().stream().map(Script::version).toList().containsAll(versions)) {
            throw new Refusal(
                    areFormer(versions) ? "vault.refusal.former-version" : "vault.refusal.newer-version");
        }
    }

    /// Runs what is missing; all of it or, on a failure, none.
    void run() throws SQLException {
        run(Progress.unwatched());
    }

    /// @param progress hears of each script that is run, and of views and triggers as one more
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
