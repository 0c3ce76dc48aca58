package org.daybook.vault;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A store of the first release, created by the program with its real costs, can be used after an update.
class FixtureStoreTest {
    private static final UUID NEWCOMER = new UUID(4, 4);
    @TempDir
    Path temp;

    @Test
    void storeOfTheFirstReleaseIsUpgradedTakesAnotherPersonAndIsRenewed() throws Exception {
        var store = new StoreFolder(temp.resolve("desk"));
        Footprint.copy(Path.of("src/test/resources/stores/0.2.0"), store.path());
        var word = Vault.signInWords(store).getFirst();
        long people;
        try (var vault = open(store, word, "the tide turns at noon");
                var newcomer = new SignInSecret("newcomer", "the wind turns".toCharArray())) {
            assertEquals(List.of(), vault.verify());
            people = people(vault);
            assertTrue(people > 0);
            vault.keys().add(NEWCOMER, newcomer);
            vault.keys().renew(Progress.unwatched());
            assertEquals(people, people(vault));
            assertEquals(List.of(), vault.verify());
        }
        try (var vault = open(store, "newcomer", "the wind turns")) {
            assertEquals(NEWCOMER, vault.slotId());
            assertEquals(people, people(vault));
            assertEquals(List.of(), vault.verify());
        }
    }

    private static long people(OpenVault vault) {
        return vault.look(tx -> tx.handle().createQuery("select count(*) from participant").mapTo(Long.class).one());
    }

    private static OpenVault open(StoreFolder store, String word, String passphrase) {
        try (var secret = new SignInSecret(word, passphrase.toCharArray())) {
            return LaterProgram.open(store, secret, TestVaults.surroundings());
        }
    }
}
