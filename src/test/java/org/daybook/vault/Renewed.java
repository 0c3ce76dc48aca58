package org.daybook.vault;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.util.List;

/// Puts a closed store under its next data key, as a renewal will: so that tests have an older slots file to put back.
public final class Renewed {
    private static final SecureRandom RANDOM = new SecureRandom();

    private Renewed() {}

    static void renew(Path path) throws Exception {
        try (var secret = TestVaults.secret()) {
            renew(path, secret, TestVaults.CHEAP);
        }
    }

    /// Renews a store that the program itself made, under the program's own cost.
    public static void renew(Path path, SignInSecret secret) throws Exception {
        renew(path, secret, KdfPolicy.PROGRAM);
    }

    private static void renew(Path path, SignInSecret secret, KdfPolicy policy) throws Exception {
        var folder = new StoreFolder(path);
        var former = Disk.readSlots(folder);
        try (var unlocked = new KeySlots(policy).unlock(former, secret);
                var fresh = DataKey.fresh(RANDOM)) {
            var next = former.generation() + 1;
            var signing = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
            copy(folder, new Database(folder.store(former.generation()), unlocked.key()), fresh, next);
            keep(new Database(folder.store(next), fresh), signing.getPrivate().getEncoded());
            var contents = new SlotContents(former.store(), next, fresh, signing.getPrivate(),
                    signing.getPublic().getEncoded());
            var slot = new KeySlots(policy).make(unlocked.slot().id(), secret, contents, RANDOM);
            Durable.replace(folder.slots(),
                    new SlotFile(former.store(), next, former.edition() + 1, List.of(slot), new byte[32])
                            .sealedWith(fresh)
                            .encode());
            Files.delete(folder.store(former.generation()));
        }
    }

    private static void copy(StoreFolder folder, Database former, DataKey fresh, long next) throws Exception {
        var copy = new Database(folder.store(next), fresh);
        try (var connection = former.writing()) {
            Sql.run(connection, "vacuum into " + Sql.text(copy.file().toUri() + "?cipher=chacha20&key="
                    + fresh.forDriver().replace(":", "%3A")));
        }
        try (var connection = copy.writing()) {
            Sql.run(connection, "update store_info set generation = " + next);
            Sql.run(connection, "pragma wal_checkpoint(truncate)");
        }
    }

    /// The private half of the new signing pair, where the old one was.
    private static void keep(Database database, byte[] signingKey) throws Exception {
        try (var connection = database.writing();
                var statement = connection.prepareStatement("update secret set value = ? where name = 'SIGNING'")) {
            statement.setBytes(1, signingKey);
            statement.executeUpdate();
        }
    }
}
