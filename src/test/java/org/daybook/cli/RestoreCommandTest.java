package org.daybook.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import org.daybook.site.SignIn;
import org.daybook.base.DeviceContext;
import org.daybook.testing.Agreed;
import org.daybook.testing.StoreFiles;
import org.daybook.ui.Texts;
import org.daybook.vault.RollbackGuard;
import org.daybook.vault.SignInSecret;
import org.daybook.vault.StoreFolder;
import org.daybook.vault.Vault;
import org.daybook.vault.VaultEnvironment;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a restore by the command line reports: what can be done, and where the former store is.
class RestoreCommandTest {
    private static final String PASSPHRASE = "quiet river seven lamps\n";

    @TempDir
    static Path founded;
    private static String backup = "";
    @TempDir
    Path folder;
    private Path store = Path.of("");

    @BeforeAll
    static void aStoreAndItsBackup() throws IOException {
        var store = founded.resolve("store").toString();
        run("demo", store, "--size", "xs", "--seed", "7", "--as-of", "2026-11-25");
        backup = run("backup", store, "--to", Files.createDirectories(founded.resolve("stick")).toString()).out()
                .strip();
    }

    @BeforeEach
    void aCopyOfTheStore() {
        store = folder.resolve("store");
        StoreFiles.of(new StoreFolder(founded.resolve("store"))).into(new StoreFolder(store));
    }

    @Test
    void afterARestoreItIsSaidWhereTheFormerStoreLies() throws IOException {
        var fresh = run("restore", backup, "--to", folder.resolve("fresh").toString());
        assertEquals(1, fresh.out().lines().count(), fresh.out());
        assertFalse(fresh.out().contains("before"), fresh.out());
        var over = run("restore", backup, "--to", store.toString());
        var former = former().orElseThrow();
        assertEquals("The database that was here before is kept in: " + former, over.out().lines().toList().getLast());
        assertTrue(Files.exists(former.resolve("slots")));
    }

    /// As on the screen; no command names a size.
    @Test
    void aBackupsTimeIsSaidByDayAndTimeOfTheSite() throws IOException {
        var fresh = folder.resolve("fresh");
        var ending = run("restore", backup, "--to", fresh.toString());
        var word = Vault.signInWords(new StoreFolder(fresh)).getFirst();
        var desk = new DeviceContext(Clock.systemUTC(), new SecureRandom(), "B");
        var lobby = new SignIn(new VaultEnvironment(desk.clock(), new SecureRandom(), "B"), desk,
                RollbackGuard.in(Files.createDirectories(folder.resolve("elsewhere"))));
        try (var secret = new SignInSecret(word, PASSPHRASE.strip().toCharArray());
                var house = lobby.unlock(new StoreFolder(fresh), secret)) {
            var made = Vault.backupsIn(founded.resolve("stick")).getFirst().madeAt()
                    .atZone(house.signedIn().site().zone());
            var texts = new Texts(Locale.getDefault());
            assertTrue(ending.out().startsWith("Restored, as it was on " + texts.date(made.toLocalDate()) + " at "
                    + texts.time(made.toLocalTime()) + ": "), ending.out());
        }
    }

    /// People erased since the backup was made are erased again, and the command reports how many.
    @Test
    void whomARestoreErasesAgainIsCounted() throws IOException {
        var desk = new DeviceContext(Clock.systemUTC(), new SecureRandom(), "B");
        var lobby = new SignIn(new VaultEnvironment(desk.clock(), new SecureRandom(), "B"), desk,
                RollbackGuard.in(Files.createDirectories(folder.resolve("elsewhere"))));
        var word = Vault.signInWords(new StoreFolder(store)).getFirst();
        long before;
        try (var secret = new SignInSecret(word, PASSPHRASE.strip().toCharArray());
                var house = lobby.unlock(new StoreFolder(store), secret)) {
            before = house.participants().count();
            Agreed.erase(house, house.participants().newest().getFirst().id());
        }
        var ending = run("restore", backup, "--to", store.toString());
        assertTrue(ending.out().contains("1 of these cards was erased later. It will be erased again."), ending.out());
        try (var secret = new SignInSecret(word, PASSPHRASE.strip().toCharArray());
                var house = lobby.unlock(new StoreFolder(store), secret)) {
            assertEquals(before - 1, house.participants().count());
        }
    }

    /// A backup is one file: nobody can take one of its parts out and put it back.
    @Test
    void whatIsAdvisedForDamagedSlotsCanBeDone() throws IOException {
        Files.write(store.resolve("slots"), new byte[10]);
        var ending = Terminal.run(PASSPHRASE, "verify", store.toString(), "--passphrase-stdin");
        assertEquals(1, ending.status());
        assertEquals(
                "The file \"slots\" is damaged, so nobody can open this database. Restore your last backup. What is here now"
                        + " is kept in a folder next to it.\n",
                ending.err());
        run("restore", backup, "--to", store.toString());
        run("verify", store.toString());
        assertTrue(former().isPresent(), "it is kept beside it");
    }

    private Optional<Path> former() throws IOException {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().startsWith("store-before-")).findFirst();
        }
    }

    private static Terminal.Ending run(String... command) {
        var words = new java.util.ArrayList<>(java.util.List.of(command));
        words.add("--passphrase-stdin");
        var ending = Terminal.run(PASSPHRASE, words.toArray(String[]::new));
        assertEquals(0, ending.status(), ending.err());
        return ending;
    }
}
