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

/// What a restore must not undo: that somebody was erased, took a consent back, or had her record locked. Each mark
/// stands in the store and, sealed, in a file beside its backups, in its own folder and with the user's settings. A
/// restore takes in what it finds beside the backup and in the folder; whoever opens the store does what is still to be
/// done before anybody reads in it.
///
/// Who can write a folder can delete the file or put an older one in its place; that is why it lies in several. A mark that
/// a later key signed (this store is an older copy, from before a renewal) is not proven: whoever kept the former key could
/// have written it. Such a mark is taken in, leaves the store in no file, and is not done without somebody. On the write
/// lane's thread.
public final class Tombstones {
    /// As text a whole second sorts behind its thousandths.
    private static final Comparator<Tombstone> OLDEST_FIRST = Comparator.comparing(Tombstone::at)
            .thenComparing(mark -> mark.id().toString());

    private final MarksFile file;

    Tombstones(UUID store, SecureRandom random) {
        file = new MarksFile(store, random);
    }

    /// Remembers what was done just now, in the same passage.
    public static void make(Tx tx, Tombstone mark) {
        quietly(() -> insert(tx.handle().getConnection(), mark, true, true));
    }

    /// The same, where the last of these words about a subject counts: later than those that are there, also where the clock
    /// ran ahead when they were made.
    public static void makeLast(Tx tx, Tombstone mark, Set<String> words) {
        var after = words.stream().flatMap(word -> provenAbout(tx, word, mark.subject()).stream())
                .map(former -> former.at().plusMillis(1)).max(Comparator.naturalOrder());
        make(tx, new Tombstone(mark.id(), mark.what(), mark.subject(), mark.detail(),
                after.filter(mark.at()::isBefore).orElse(mark.at())));
    }

    /// Those of one word about one subject, oldest first.
    public static List<Tombstone> about(Tx tx, String what, UUID subject) {
        return asked(tx, "", what, subject);
    }

    /// The same, as far as they are proven.
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

    /// How many of one word there are.
    public static int count(Tx tx, String what) {
        return tx.ask("select id from mark where what = ?", row -> row.id(1), what).size();
    }

    /// What was taken in, is proven and still to be done, oldest first.
    public List<Tombstone> pending(Tx tx) {
        return quietly(() -> rows(tx.handle().getConnection(), "where done = 0 and proven = 1"));
    }

    /// What was taken in, is not proven and still to be looked at, oldest first.
    public List<Tombstone> unproven(Tx tx) {
        return quietly(() -> rows(tx.handle().getConnection(), "where done = 0 and proven = 0"));
    }

    /// Whom those marks of one word concern that are still to be done, or to be decided by somebody because they are not
    /// proven.
    public static Set<UUID> pendingAbout(Tx tx, String what) {
        return Set.copyOf(tx.ask("select subject from mark where done = 0 and what = ?", row -> row.id(1), what));
    }

    /// Somebody did what those marks of one word about one subject say that were taken in.
    public static void doneAbout(Tx tx, String what, UUID subject) {
        tx.change("""
                update mark
                   set done = 1
                 where done = 0 and what = ? and subject = ?""", what, subject);
    }

    /// Leaves nothing in the marks of these words but their subject, where they are about somebody who is erased, or name
    /// her. They stay as marks: what lies in a folder brings them not back.
    public static void blank(Tx tx, UUID her, Set<String> words) {
        words.forEach(what -> tx.change("""
                update mark
                   set detail = ''
                 where what = ? and ? in (subject, detail)""", what, her));
    }

    /// All there are, oldest first.
    public List<Tombstone> all(Tx tx) {
        return quietly(() -> rows(tx.handle().getConnection(), ""));
    }

    /// What was pending is done, or what was not proven was decided or told.
    public void done(Tx tx, Tombstone mark) {
        tx.handle().createUpdate("""
          update mark
          set done = 1
          where id = :id
          """).bind("id", mark.id()).execute();
    }

    /// Whether a folder holds marks that the store does not know. Changes nothing.
    public boolean isNewsIn(Path folder, Tx tx) {
        return quietly(() -> {
            var known = rows(tx.handle().getConnection(), "").stream().map(Tombstone::id)
                    .collect(Collectors.toSet());
            return file.read(folder, tx.handle().getConnection()).marks().stream()
                    .anyMatch(mark -> !known.contains(mark.id()));
        });
    }

    /// Takes in the marks of a folder as still to be done, as far as the store does not know them.
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

    /// Leaves all marks of the store in a folder, together with those that lie there already. Where that fails they lie
    /// elsewhere.
    ///
    /// @return whether they are there now; also when there are none
    public boolean leaveIn(Path folder, Tx tx) {
        return quietly(() -> leaveIn(folder, tx.handle().getConnection()));
    }

    /// Takes the marks of the store out of a folder: of a store that was destroyed nothing is told there any more.
    public void removeFrom(Path folder) {
        var there = file.in(folder);
        for (var one : List.of(there, there.resolveSibling(there.getFileName() + ".new"))) {
            try {
                Files.deleteIfExists(one);
            } catch (IOException e) {
                // A disk that is gone takes them with it.
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
