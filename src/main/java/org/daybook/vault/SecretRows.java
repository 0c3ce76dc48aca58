package org.daybook.vault;

import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;

/// Fills the table of lasting keys when a store is made.
final class SecretRows {
    private SecretRows() {}

    /// @param signingKey PKCS#8; wiped here
    static void insert(Connection connection, SecureRandom random, byte[] signingKey) throws SQLException {
        for (var secret : Secret.values()) {
            var value = switch (secret) {
                case AUDIT, DISCLOSURE -> fresh(random);
                case SIGNING -> signingKey;
            };
            try (var statement = connection.prepareStatement("insert into secret (name, value) values (?, ?)")) {
                statement.setString(1, secret.name());
                statement.setBytes(2, value);
                statement.executeUpdate();
            } finally {
                Arrays.fill(value, (byte) 0);
            }
        }
    }

    private static byte[] fresh(SecureRandom random) {
        var value = new byte[32];
        random.nextBytes(value);
        return value;
    }
}
