package org.daybook.vault;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/// What a restore must not undo: that somebody was erased, withdrew a consent, or had her record locked. Each tombstone is in
/// the store and, sealed, in a file with its backups, in its own folder and with the user's settings. A restore takes in what
/// it finds next to the backup and in the folder; whatever is still to be done is done when the store is opened, before anybody
/// reads in it.
///
/// Anyone who can write to a folder can delete the file or replace it with an older one; that is why there are several. A
/// tombstone signed by a later key (this store is an older copy, from before a renewal) is not proven: somebody who kept the
/// former key could have written it. Such a tombstone is taken in, is not written to any file, and is not applied without
/// somebody's decision. On the write lane's thread.
public final class Tombstones {
    /// As text a whole second sorts after its thousandths.
    private static final Comparator<Tombstone> OLDEST_FIRST = Comparator.comparing(Tombstone::at)
            .thenComparing(mark -> mark.id().toString());

    private final MarksFile file;

    Tombstones(UUID store, SecureRandom random) {
        file = new MarksFile(store, random);
    }

    /// Records what was just done, in the same passage.
    public static void make(Tx tx, Tombstone mark) {
        quietly(() -> insert(tx.handle().getConnection(), mark, true, true));
    }

    /// Does the same if the last of these kinds about a subject counts: makes it later than the existing ones, also if the
    /// clock was ahead when they were made.
    public static void makeLast(Tx tx, Tombstone mark, Set<String> words) {
        var after = words.stream().flatMap(word -> provenAbout(tx, word, mark.subject()).stream())
                .map(former -> former.at().plusMillis(1)).max(Comparator.naturalOrder());
        make(tx, new Tombstone(mark.id(), mark.what(), mark.subject(), mark.detail(),
                after.filter(mark.at()::isBefore).orElse(mark.at())));
    }

    /// Returns those of one kind about one subject, oldest first.
    public static List<Tombstone> about(Tx tx, String what, UUID subject) {
        return asked(tx, "", what, subject);
    }

    /// Returns the same, as far as they are proven.
    public static List<Tombstone> provenAbout(Tx tx, String what, UUID subject) {
        return asked(tx, " and proven = 1", what, subject);
    }

    private static List<Tombstone> asked(Tx tx, String which, String what, UUID subject) {
        return tx.ask("select id, what, subject, detail, at from mark where what = ? and subject = ?" + which,
                Tombstones::read, what, subject).stream().sorted(OLDEST_FIRST).toList();
    }

    private static Tombstone read(QueryRow row) {
        return new Tombstone(row.id(1), row.text(2), row.id(3), row.text(4), Instant.parse(row.text(5)));
    }

    /// Returns the number of those of one kind.
    public static int count(Tx tx, String what) {
        return tx.ask("select id from mark where what = ?", row -> row.id(1), what).size();
    }

    /// Returns those taken in, proven and still to be done, oldest first.
    public List<Tombstone> pending(Tx tx) {
        return quietly(() -> rows(tx.handle().getConnection(), "where done = 0 and proven = 1"));
    }

    /// Returns those taken in, not proven and still to be reviewed, oldest first.
    public List<Tombstone> unproven(Tx tx) {
        return quietly(() -> rows(tx.handle().getConnection(), "where done = 0 and proven = 0"));
    }

    /// Returns the subjects of the tombstones of one kind that are still to be done, or to be decided by somebody because they
    /// are not proven.
    public static Set<UUID> pendingAbout(Tx tx, String what) {
        return Set.copyOf(tx.ask("select subject from mark where done = 0 and what = ?", row -> row.id(1), what));
    }

    /// Marks the taken-in tombstones of one kind about one subject as done.
    ///
    /// @return those that were still to be done, for [#undone]
    public static List<UUID> doneAbout(Tx tx, String what, UUID subject) {
        var open = tx.ask("select id from mark where done = 0 and what = ? and subject = ?", row -> row.id(1), what,
                subject);
        tx.change("""
                update mark
                   set done = 1
                 where done = 0 and what = ? and subject = ?""", what, subject);
        return open;
    }

    /// Makes taken-in tombstones that were marked as done by mistake be still to be done.
    public static void undone(Tx tx, List<UUID> marks) {
        marks.forEach(id -> tx.change("""
                update mark
                   set done = 0
                 where id = ?""", id));
    }

    /// Clears everything but the subject in the tombstones of these kinds that are about somebody who is erased, or name her.
    /// They remain as tombstones, so that the copies in a folder do not bring the content back.
    public static void blank(Tx tx, UUID her, Set<String> words) {
        words.forEach(what -> tx.change("""
                update mark
                   set detail = ''
                 where what = ? and ? in (subject, detail)""", what, her));
    }

    /// Returns all of them, oldest first.
    public List<Tombstone> all(Tx tx) {
        return quietly(() -> rows(tx.handle().getConnection(), ""));
    }

    /// Marks a tombstone as done: what was pending was done, or what was not proven was decided or reported.
    public void done(Tx tx, Tombstone mark) {
        tx.handle().createUpdate("""
          update mark
          set done = 1
          where id = :id
          """).bind("id", mark.id()).execute();
    }

    /// Makes a tombstone that was taken in, and is still to be done, one that somebody decides about, as if it were not proven.
    public void doubt(Tx tx, Tombstone mark) {
        tx.handle().createUpdate("""
                update mark
                   set proven = 0
                 where id = :id and done = 0""").bind("id", mark.id()).execute();
    }

    /// Checks whether a folder contains tombstones that the store does not have. Changes nothing.
    public boolean isNewsIn(Path folder, Tx tx) {
        return quietly(() -> {
            var known = rows(tx.handle().getConnection(), "").stream().map(Tombstone::id)
                    .collect(Collectors.toSet());
            return file.read(folder, tx.handle().getConnection()).marks().stream()
                    .anyMatch(mark -> !known.contains(mark.id()));
        });
    }

    /// Takes in the tombstones of a folder that the store does not have, as still to be done.
    public void takeIn(Path folder, Tx tx) {
        quietly(() -> {
            takeIn(folder, tx.handle().getConnection());
            return true;
        });
    }

    void takeIn(Path folder, Connection connection) throws SQLException {
        var found = file.read(folder, connection);
        for (var mark : found.marks()) {
            insert(connection, mark, false, found.proven());
        }
    }

    /// Writes all tombstones of the store into a folder, together with those already there. If that fails, other folders have
    /// them.
    ///
    /// @return whether they are there now; also true if there are none
    public boolean leaveIn(Path folder, Tx tx) {
        return quietly(() -> leaveIn(folder, tx.handle().getConnection()));
    }

    /// Removes the tombstones of the store from a folder: nothing about a destroyed store remains there.
    public void removeFrom(Path folder) {
        var there = file.in(folder);
        for (var one : List.of(there, there.resolveSibling(there.getFileName() + ".new"))) {
            try {
                Files.deleteIfExists(one);
            } catch (IOException e) {
                // If the disk is gone, so are they.
            }
        }
    }

    boolean leaveIn(Path folder, Connection connection) throws SQLException {
        var marks = new LinkedHashMap<UUID, Tombstone>();
        var there = file.read(folder, connection);
        if (there.proven()) {
            there.marks().forEach(mark -> marks.put(mark.id(), mark));
        }
        rows(connection, "where proven = 1").forEach(mark -> marks.put(mark.id(), mark));
        if (marks.isEmpty() || there.proven() && Set.copyOf(marks.values()).equals(Set.copyOf(there.marks()))) {
            return true;
        }
        try {
            if (!Files.isDirectory(folder)) {
                return false;
            }
            file.write(folder, marks.values(), connection);
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private static boolean insert(Connection connection, Tombstone mark, boolean done, boolean proven)
            throws SQLException {
        try (var statement = connection.prepareStatement("""
          insert into mark (id, what, subject, detail, at, done, proven)
          values (?, ?, ?, ?, ?, ?, ?)
          on conflict (id) do nothing
          """)) {
            statement.setString(1, mark.id().toString());
            statement.setString(2, mark.what());
            statement.setString(3, mark.subject().toString());
            statement.setString(4, mark.detail());
            statement.setString(5, mark.at().toString());
            statement.setInt(6, done ? 1 : 0);
            statement.setInt(7, proven ? 1 : 0);
            return statement.executeUpdate() == 1;
        }
    }

    private static List<Tombstone> rows(Connection connection, String which) throws SQLException {
        var marks = new ArrayList<Tombstone>();
        try (var statement = connection.createStatement();
                var row = statement.executeQuery("select * from mark " + which)) {
            while (row.next()) {
                marks.add(Tombstone.of(row));
            }
        }
        marks.sort(OLDEST_FIRST);
        return marks;
    }

    private interface Step<T> {
        T take() throws SQLException;
    }

    private static <T> T quietly(Step<T> step) {
        try {
            return step.take();
        } catch (SQLException e) {
            throw new StoreFault(e, e.getClass().getSimpleName(), ExceptionSanitizer.sqliteCode(e));
        }
    }
}
