package org.daybook.app;

import org.daybook.site.SignIn;
import org.daybook.site.OpenSite;
import org.daybook.site.NewSiteForm;
import static org.daybook.testing.Some.someone;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.daybook.cli.Terminal;
import org.daybook.base.DeviceContext;
import org.daybook.base.ParticipantId;
import org.daybook.base.Refusal;
import org.daybook.staff.NewMember;
import org.daybook.staff.Role;
import org.daybook.testing.Agreed;
import org.daybook.testing.TestHouse;
import org.daybook.vault.Footprint;
import org.daybook.vault.LaterProgram;
import org.daybook.vault.SignInSecret;
import org.daybook.vault.StoreFolder;
import org.daybook.vault.Vault;
import org.daybook.vault.VaultEnvironment;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The way back for the data: the program was updated, the newer version has worked on the store, and then the former version
/// is needed again.
class DataBeforeUpdateTest {
    private static final String PASSPHRASE = "winter boats rest on the shore";
    @TempDir
    Path temp;
    private StoreFolder store = new StoreFolder(Path.of(""));
    private ParticipantId her = new ParticipantId(new UUID(0, 0));
    private Path kept = Path.of("");

    @BeforeEach
    void aStoreThatWasCopiedBeforeAnUpdate() {
        store = new StoreFolder(temp.resolve("desk"));
        var first = new NewSiteForm(new NewMember(TestHouse.WORD, "MR",
                Set.of(Role.COORDINATOR, Role.CASEWORKER, Role.MEDIATOR)), TestHouse.PALERMO);
        try (var secret = secret(); var house = lobby().create(store, first, secret)) {
            her = someone().called("Zebrafinch").welcomedIn(house).id();
            someone().called("Dandelion").welcomedIn(house);
        }
        try (var copy = Vault.keepCopy(store, "0.3.0", surroundings())) {
            kept = copy.folder();
        }
    }

    @Test
    void aStoreThatTheNewerVersionUpgradedComesBackAndTheNewerOneIsKept() {
        var before = Footprint.of(kept);
        upgrade(store);
        var refused = verify(store.path());
        assertEquals(1, refused.status());
        assertTrue(refused.err().contains("newer version"), refused.err());
        var restored = restoreData(PASSPHRASE);
        assertEquals(0, restored.status(), restored.err());
        assertTrue(restored.out().startsWith("The data is as it was before the update."), restored.out());
        assertEquals(0, verify(store.path()).status());
        try (var house = unlocked()) {
            assertEquals("Zebrafinch", name(house));
        }
        assertEquals(before, Footprint.of(kept));
        var newer = besides().stream().filter(folder -> !folder.equals(kept)).toList();
        assertEquals(1, newer.size());
        assertEquals(1, verify(newer.getFirst()).status());
        upgrade(new StoreFolder(newer.getFirst()));
    }

    @Test
    void whoeverWasErasedSinceStaysErased() {
        try (var house = unlocked()) {
            Agreed.erase(house, her);
        }
        assertEquals(0, restoreData(PASSPHRASE).status());
        try (var house = unlocked()) {
            assertThrows(Refusal.class, () -> house.participants().open(her));
        }
    }

    @Test
    void aWrongPassphraseChangesNothing() {
        upgrade(store);
        var before = Footprint.of(temp);
        var refused = restoreData("not this one");
        assertEquals(1, refused.status());
        assertEquals(1, refused.err().lines().count(), refused.err());
        assertEquals(before, Footprint.of(temp));
    }

    @Test
    void aStoreThatIsOpenIsNotReplaced() {
        var before = Footprint.withoutIndex(temp).files().keySet();
        try (var house = unlocked()) {
            assertEquals(1, restoreData(PASSPHRASE).status());
            assertEquals("Zebrafinch", name(house));
        }
        assertEquals(before, Footprint.withoutIndex(temp).files().keySet());
    }

    @Test
    void withoutACopyASentenceSaysSo() throws Exception {
        for (var file : kept.toFile().listFiles()) {
            Files.delete(file.toPath());
        }
        Files.delete(kept);
        var refused = restoreData(PASSPHRASE);
        assertEquals(1, refused.status());
        assertTrue(refused.err().startsWith("There is no copy of the data"), refused.err());
    }

    @Test
    void theCommandLineOfUpdatesAnswersInOneSentenceOrTellsItsUsage() throws Exception {
        var letter = Files.writeString(temp.resolve("letter"), "mine");
        var refused = Terminal.run("", "update", letter.toString(), "--store", store.path().toString());
        assertEquals(new Terminal.Ending(1, "", "This file is not an update of Daybook. Choose another one."
                + System.lineSeparator()), refused);
        assertEquals(1, Terminal.run("", "update", "--back").status());
        assertEquals(2, Terminal.run("", "update").status());
        assertEquals(2, Terminal.run("", "update", letter.toString(), "--back").status());
        assertEquals(2, Terminal.run("", "update", letter.toString(), "another").status());
        assertEquals("Daybook 0.2.0", Terminal.run("", "--version").out().strip());
    }

    private void upgrade(StoreFolder folder) {
        try (var secret = secret(); var vault = LaterProgram.open(folder, secret, surroundings())) {
            assertEquals(List.of(), vault.verify());
        }
    }

    private Terminal.Ending restoreData(String passphrase) {
        return Terminal.run(passphrase + "\n", "update", "--restore-data", "--store", store.path().toString(),
                "--passphrase-stdin");
    }

    private static Terminal.Ending verify(Path folder) {
        return Terminal.run(PASSPHRASE + "\n", "verify", folder.toString(), "--passphrase-stdin");
    }

    private OpenSite unlocked() {
        try (var secret = secret()) {
            return lobby().unlock(store, secret);
        }
    }

    private String name(OpenSite house) {
        return house.vault().look(tx -> tx.handle().createQuery("select preferred_name from participant where id = ?")
                .bind(0, her.value().toString()).mapTo(String.class).one());
    }

    private List<Path> besides() {
        return Arrays.stream(temp.toFile().list()).filter(name -> name.startsWith("desk-")).map(temp::resolve).toList();
    }

    private static SignInSecret secret() {
        return new SignInSecret(TestHouse.WORD, PASSPHRASE.toCharArray());
    }

    private static VaultEnvironment surroundings() {
        return new VaultEnvironment(Clock.systemUTC(), new SecureRandom(), "A");
    }

    private static SignIn lobby() {
        return new SignIn(surroundings(), new DeviceContext(Clock.systemUTC(), new SecureRandom(), "A"));
    }
}
