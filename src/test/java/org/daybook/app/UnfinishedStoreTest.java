package org.daybook.app;

import org.daybook.site.SignIn;
import org.daybook.site.NewSiteForm;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Set;
import org.daybook.base.DeviceContext;
import org.daybook.base.Refusal;
import org.daybook.staff.NewMember;
import org.daybook.staff.Role;
import org.daybook.testing.SteppingClock;
import org.daybook.testing.TestHouse;
import org.daybook.vault.CheapGuesses;
import org.daybook.vault.RollbackGuard;
import org.daybook.vault.StoreFolder;
import org.daybook.vault.Vault;
import org.daybook.vault.VaultEnvironment;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The power fails while a site creates its store: after the keys exist, before there is a member of staff.
class UnfinishedStoreTest {
    @TempDir
    Path temp;
    private StoreFolder left = new StoreFolder(Path.of(""));

    @BeforeEach
    void thePowerGoes() {
        left = new StoreFolder(temp.resolve("left"));
        var desk = new StoreFolder(temp.resolve("desk"));
        try (var secret = TestHouse.secret()) {
            Vault.create(desk, secret, surroundings(), _ -> copy(desk.path(), left.path())).close();
        }
    }

    @Test
    void itIsSaidThatTheStoreWasNotMadeToItsEnd() {
        try (var secret = TestHouse.secret()) {
            assertEquals("site.refusal.unfinished",
                    assertThrows(Refusal.class, () -> lobby().unlock(left, secret)).key());
        }
    }

    @Test
    void itIsMadeAgainInTheSameFolderAndOpensTheNextMorning() {
        create();
        try (var secret = TestHouse.secret(); var house = lobby().unlock(left, secret)) {
            assertFalse(left.isUnfinished());
            assertFalse(house.vault().isClosed());
        }
    }

    @Test
    void aStoreThatSomebodySignedInToCountsAlthoughTheSignIsStillThere() throws Exception {
        create();
        Files.createFile(left.path().resolve("being-made"));
        try (var secret = TestHouse.secret()) {
            lobby().unlock(left, secret).close();
        }
        assertEquals("vault.refusal.holds-a-store", assertThrows(Refusal.class, this::create).key());
    }

    private void create() {
        try (var secret = TestHouse.secret()) {
            lobby().create(left, new NewSiteForm(new NewMember(TestHouse.WORD, "MR", Set.of(Role.COORDINATOR)),
                    TestHouse.PALERMO), secret).close();
        }
    }

    private static VaultEnvironment surroundings() {
        return CheapGuesses.surroundings(new SteppingClock(), new SecureRandom(), "A");
    }

    private static SignIn lobby() {
        return new SignIn(surroundings(), new DeviceContext(new SteppingClock(), new SecureRandom(), "A"),
                RollbackGuard.forgetful());
    }

    private static void copy(Path from, Path to) {
        try {
            Files.createDirectories(to);
            try (var files = Files.list(from)) {
                for (var file : files.toList()) {
                    Files.copy(file, to.resolve(file.getFileName()));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
