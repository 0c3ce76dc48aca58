package org.daybook.vault;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The sequence of a store's signing keys: at each renewal the former key signs the next one. An older copy of the store, which
/// knows only the former key, can thereby distinguish the signature of a later key from a stranger's. It cannot distinguish it
/// from the signature of somebody who kept the former key; so what relies on a succession is not proven.
///
/// @param store the owner of the keys
/// @param steps the oldest first
record Succession(UUID store, List<Step> steps) {
    /// The row of the table `secret`; nothing in it is secret.
    private static final String ROW = "SUCCESSION";
    private static final byte[] PURPOSE = LengthPrefixed.of("daybook.succession.1");
    private static final int PUBLIC_KEY = 44;
    private static final int SIGNATURE = 64;
    /// More renewals than any store will see.
    private static final int MOST = 10_000;

    Succession {
        steps = List.copyOf(steps);
    }

    /// One renewal.
    ///
    /// @param former    public key, SPKI
    /// @param next      public key, SPKI
    /// @param signature of the former about the next
    record Step(byte[] former, byte[] next, byte[] signature) {}

    /// Records that a pair follows another. Within the caller's transaction.
    static void add(Connection connection, UUID store, SigningPair former, SigningPair next) throws SQLException {
        var steps = new ArrayList<>(read(connection, store).steps());
        try {
            steps.add(new Step(former.publicKey(), next.publicKey(),
                    sign(former.privateKey(), said(store, next.publicKey()))));
        } catch (GeneralSecurityException e) {
            throw Hashes.missing(e);
        }
        try (var statement = connection.prepareStatement(
                "insert or replace into secret (name, value) values (?, ?)")) {
            statement.setString(1, ROW);
            statement.setBytes(2, new Succession(store, steps).bytes());
            statement.executeUpdate();
        }
    }

    /// Returns that of a store; without steps if its keys were never renewed.
    static Succession read(Connection connection, UUID store) throws SQLException {
        try (var statement = connection.prepareStatement("select value from secret where name = ?")) {
            statement.setString(1, ROW);
            try (var row = statement.executeQuery()) {
                return row.next() ? of(row.getBytes(1), store) : new Succession(store, List.of());
            }
        } catch (DamagedBytes e) {
            throw new SQLException("the succession of the keys is damaged", e);
        }
    }

    /// @throws DamagedBytes if it is not a succession
    static Succession of(byte[] bytes, UUID store) throws DamagedBytes {
        var in = new FieldReader(bytes);
        var count = in.number();
        if (count > MOST) {
            throw new DamagedBytes();
        }
        var steps = new ArrayList<Step>();
        for (var n = 0L; n < count; n++) {
            steps.add(new Step(in.exactly(PUBLIC_KEY), in.exactly(PUBLIC_KEY), in.exactly(SIGNATURE)));
        }
        in.end();
        return new Succession(store, steps);
    }

    byte[] bytes() {
        var fields = new ArrayList<byte[]>();
        fields.add(LengthPrefixed.of(steps.size()));
        steps.forEach(step -> fields.addAll(List.of(step.former(), step.next(), step.signature())));
        return LengthPrefixed.join(fields.toArray(byte[][]::new));
    }

    /// Checks whether its steps lead from one public key to a later one, each signed by the one before.
    boolean leads(byte[] from, byte[] to) {
        var present = from;
        for (int taken = 0; taken < steps.size() && !Arrays.equals(present, to); taken++) {
            var next = after(present);
            if (next.isEmpty()) {
                return false;
            }
            present = next.get();
        }
        return Arrays.equals(present, to);
    }

    private Optional<byte[]> after(byte[] present) {
        return steps.stream().filter(step -> Arrays.equals(step.former(), present))
                .filter(step -> isSigned(present, said(store, step.next()), step.signature())).map(Step::next)
                .findFirst();
    }

    private static byte[] said(UUID store, byte[] next) {
        return LengthPrefixed.join(PURPOSE, LengthPrefixed.of(store), next);
    }

    /// Signs with Ed25519.
    static byte[] sign(PrivateKey key, byte[] bytes) throws GeneralSecurityException {
        var signer = Signature.getInstance("Ed25519");
        signer.initSign(key);
        signer.update(bytes);
        return signer.sign();
    }

    /// Checks whether an Ed25519 signature is valid; false if the key or the signature is malformed.
    static boolean isSigned(byte[] publicKey, byte[] bytes, byte[] signature) {
        try {
            var verifier = Signature.getInstance("Ed25519");
            verifier.initVerify(
                    KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(publicKey)));
            verifier.update(bytes);
            return verifier.verify(signature);
        } catch (GeneralSecurityException e) {
            return false;
        }
    }
}
