package org.daybook.vault;

import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.result.RowView;

/// Does once in advance, with throwaway data, what opening a store does: a random slot is made and unlocked, an empty database
/// in memory written and read. Libraries, classes and settings are then loaded by the time a passphrase has been typed. Touches
/// no store, no file and nobody's key; its results prove nothing and are kept nowhere.
public final class OpeningAhead {
    /// The least that Argon2 accepts: it protects nothing.
    private static final KdfPolicy SMALL = KdfPolicy.only(new KdfCost(256, 1, 1));

    private OpeningAhead() {}

    /// Takes some 0.2 s; on any thread but the screen's. What fails here fails again where it is needed, and is reported there.
    ///
    /// @param random for the throwaway data
    public static void run(SecureRandom random) {
        try {
            slot(random);
            database();
        } catch (GeneralSecurityException | SQLException | RuntimeException e) {
            // The opening that needs it reports it.
        }
    }

    static void slot(SecureRandom random) throws GeneralSecurityException {
        var signing = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        var store = new UUID(0, 0);
        var slots = new KeySlots(SMALL);
        try (var key = DataKey.fresh(random);
                var secret = new SignInSecret("ahead", new char[]{'a', 'h', 'e', 'a', 'd'})) {
            var contents = new SlotContents(store, 1, key, signing.getPrivate(), signing.getPublic().getEncoded());
            var slot = slots.make(store, secret, contents, random);
            slots.unlock(new SlotFile(store, 1, 1, List.of(slot), new byte[0]).sealedWith(key), secret).close();
        }
    }

    static void database() throws SQLException {
        try (var connection = DriverManager.getConnection("jdbc:sqlite::memory:")) {
            Sql.run(connection, "create table ahead (id text, words text, day text) strict");
            var id = new UUID(0, 0);
            new Passage(connection).run(tx -> {
                tx.handle().createUpdate("insert into ahead (id, words, day) values (:id, :words, :day)").bind("id", id)
                        .bind("words", "ahead").bind("day", "2000-01-01").execute();
                var rows = tx.handle().createQuery("select id, words, day from ahead where id = :id").bind("id", id);
                return rows.map((RowView row) -> RowColumns.text(row, "words")
                        + RowColumns.id(row, "id") + RowColumns.maybeDay(row, "day")).list();
            });
        }
    }
}
