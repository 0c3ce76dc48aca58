package org.daybook.vault;

import java.security.PrivateKey;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Optional;
import org.daybook.base.Refusal;

/// The signing keys in the table `secret`: the present one, and former ones that a slot still trusts.
///
/// A slot names its signing key under the MAC of its passphrase, so only its owner can replace it. After a renewal the slots of
/// those who are away keep trusting the former key until they sign in; until then it is kept, under the name `SIGNING-` and its
/// public half in hexadecimal digits, and the seals of those slots are signed with it.
final class SigningRows {
    private static final String FORMER = Secret.SIGNING.name() + "-";

    private SigningRows() {}

    /// Returns the present pair.
    ///
    /// @throws Refusal `vault.refusal.damaged-store` if it is missing or not a valid key
    static SigningPair present(Connection connection) throws SQLException {
        return read(connection, Secret.SIGNING.name()).orElseThrow(() -> new Refusal("vault.refusal.damaged-store"));
    }

    /// Checks whether there is a present pair.
    static boolean hasPresent(Connection connection) throws SQLException {
        return read(connection, Secret.SIGNING.name()).isPresent();
    }

    /// Returns the pair that a slot trusts, present or former; empty if this store never had it.
    static Optional<SigningPair> believed(Connection connection, KeySlot slot) throws SQLException {
        var former = read(connection, name(slot.signingPublicKey()));
        return (former.isPresent() ? former : read(connection, Secret.SIGNING.name()))
                .filter(pair -> Arrays.equals(pair.publicKey(), slot.signingPublicKey()));
    }

    /// Checks whether the key that a slot trusts is a former one of this store.
    static boolean isFormer(Connection connection, KeySlot slot) throws SQLException {
        return Sql.number(connection, "select count(*) from secret where name = "
                + Sql.text(name(slot.signingPublicKey()))) == 1;
    }

    /// Replaces the present pair and keeps the former one for slots that still trust it. Within the caller's transaction.
    static void succeed(Connection connection, SigningPair former, SigningPair next) throws SQLException {
        write(connection, "insert or replace into secret (value, name) values (?, ?)", former.privateKey(),
                name(former.publicKey()));
        write(connection, "update secret set value = ? where name = ?", next.privateKey(), Secret.SIGNING.name());
    }

    private static void write(Connection connection, String sql, PrivateKey key, String name) throws SQLException {
        var encoded = key.getEncoded();
        try (var statement = connection.prepareStatement(sql)) {
            statement.setBytes(1, encoded);
            statement.setString(2, name);
            statement.executeUpdate();
        } finally {
            Arrays.fill(encoded, (byte) 0);
        }
    }

    /// Deletes the former keys that no slot of this file trusts any more. Within the caller's transaction.
    static void forgetUnbelieved(Connection connection, SlotFile slots) throws SQLException {
        var believed = new HashSet<String>();
        slots.slots().forEach(slot -> believed.add(name(slot.signingPublicKey())));
        for (var name : Sql.texts(connection, "select name from secret where name like '" + FORMER + "%'")) {
            if (!believed.contains(name)) {
                Sql.run(connection, "delete from secret where name = " + Sql.text(name));
            }
        }
    }

    static String name(byte[] publicKey) {
        return FORMER + HexFormat.of().formatHex(publicKey);
    }

    private static Optional<SigningPair> read(Connection connection, String name) throws SQLException {
        try (var statement = connection.prepareStatement("select value from secret where name = ?")) {
            statement.setString(1, name);
            try (var row = statement.executeQuery()) {
                return row.next() ? pair(row.getBytes(1)) : Optional.empty();
            }
        }
    }

    private static Optional<SigningPair> pair(byte[] encoded) {
        try {
            return Optional.of(SigningPair.of(encoded));
        } catch (DamagedBytes e) {
            return Optional.empty();
        } finally {
            Arrays.fill(encoded, (byte) 0);
        }
    }
}
