package org.daybook.vault;

import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashSet;

/// Fills the table of lasting keys when a store is made, and completes it when an older store is opened.
final class SecretRows {
    private SecretRows() {}

    /// @param signingKey PKCS#8; wiped here
    static void insert(Connection connection, SecureRandom random, byte[] signingKey) throws SQLException {
        insert(connection, Secret.SIGNING, signingKey);
        complete(connection, random);
    }

    /// Creates the keys that the store does not have yet, so that a value may be added to [Secret] at any time. Never the
    /// signing key: no slot would trust a new one, and the check of the store reports that it is missing.
    static void complete(Connection connection, SecureRandom random) throws SQLException {
        var present = new HashSet<>(Sql.texts(connection, "select name from secret"));
        Sql.requireAuthenticPages(connection);
        for (var secret : Secret.values()) {
            if (secret != Secret.SIGNING && present.add(secret.name())) {
                insert(connection, secret, fresh(secret, random));
            }
        }
    }

    /// Reads one of the lasting keys. The caller wipes it.
    ///
    /// @throws SQLException also if it does not exist
    static byte[] read(Connection connection, Secret secret) throws SQLException {
        try (var statement = connection.prepareStatement("select value from secret where name = ?")) {
            statement.setString(1, secret.name());
            try (var row = statement.executeQuery()) {
                if (!row.next()) {
                    throw new SQLException("a lasting key is missing");
                }
                return row.getBytes(1);
            }
        }
    }

    private static byte[] fresh(Secret secret, SecureRandom random) {
        return switch (secret) {
            case AUDIT, DISCLOSURE, IMPORT -> bytes(random);
            case LETTERBOX -> LetterboxPair.fresh(random);
            case SIGNING, REPORT -> SigningPair.fresh(random).privateKey().getEncoded();
        };
    }

    private static byte[] bytes(SecureRandom random) {
        var value = new byte[32];
        random.nextBytes(value);
        return value;
    }

    private static void insert(Connection connection, Secret secret, byte[] value) throws SQLException {
        try (var statement = connection.prepareStatement("insert into secret (name, value) values (?, ?)")) {
            statement.setString(1, secret.name());
            statement.setBytes(2, value);
            statement.executeUpdate();
        } finally {
            Arrays.fill(value, (byte) 0);
        }
    }
}
