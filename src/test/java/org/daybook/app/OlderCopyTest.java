package org.daybook.app;

import org.daybook.site.SignIn;
import org.daybook.site.NewSiteForm;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Set;
import org.daybook.base.DeviceContext;
import org.daybook.staff.NewMember;
import org.daybook.staff.Role;
import org.daybook.testing.SteppingClock;
import org.daybook.testing.TestHouse;
import org.daybook.vault.CheapGuesses;
import org.daybook.vault.RollbackGuard;
import org.daybook.vault.StoreFolder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Somebody replaces today's folder with yesterday's copy.
class OlderCopyTest {
    @TempDir
    Path temp;
    private StoreFolder desk = new StoreFolder(Path.of(""));

    @BeforeEach
    void aStore() {
        desk = new StoreFolder(temp.resolve("desk"));
        try (var secret = TestHouse.secret()) {
            lobby(RollbackGuard.in(temp)).create(desk, new NewSiteForm(new NewMember(TestHouse.WORD, "MR",
                    Set.of(Role.COORDINATOR)), TestHouse.PALERMO), secret).close();
        }
    }

    @Test
    void everydayOpeningSaysNothing() {
        for (var day = 0; day < 3; day++) {
            assertTrue(noticed(RollbackGuard.in(temp)).isEmpty());
        }
    }

    @Test
    void whoeverWaitsHearsOfTheOpeningToItsEnd() {
        var heard = new ArrayList<Long>();
        var environment = CheapGuesses.surroundings(new SteppingClock(), new SecureRandom(), "B")
                .tellingOfOpening((done, of) -> heard.add(100 * done / of));
        try (var secret = TestHouse.secret()) {
            new SignIn(environment, new DeviceContext(new SteppingClock(), new SecureRandom(), "B"))
                    .unlock(desk, secret)
                    .close();
        }
        assertEquals(heard.stream().sorted().toList(), heard);
        assertEquals(100, heard.getLast());
        assertTrue(heard.stream().distinct().count() >= 7, heard.toString());
    }

    @Test
    void anOlderCopyIsNoticedNotBlockedAndSaidAtEveryOpening() throws Exception {
        var yesterday = copy(desk.path(), temp.resolve("yesterday"));
        noticed(RollbackGuard.in(temp));
        try (var files = Files.list(desk.path())) {
            for (var file : files.toList()) {
                Files.delete(file);
            }
        }
        copy(yesterday, desk.path());
        assertEquals(SteppingClock.START, noticed(RollbackGuard.in(temp)).orElseThrow());
        assertEquals(SteppingClock.START, noticed(RollbackGuard.in(temp)).orElseThrow());
    }

    @Test
    void withoutAMemoryNothingCanBeNoticed() throws Exception {
        var yesterday = copy(desk.path(), temp.resolve("yesterday"));
        noticed(RollbackGuard.in(temp));
        Files.delete(temp.resolve("heads"));
        try (var secret = TestHouse.secret();
                var house = lobby(RollbackGuard.in(temp)).unlock(new StoreFolder(yesterday), secret)) {
            assertTrue(house.safekeeping().state().olderCopy().isEmpty());
        }
    }

    private java.util.Optional<java.time.Instant> noticed(RollbackGuard heads) {
        try (var secret = TestHouse.secret(); var house = lobby(heads).unlock(desk, secret)) {
            return house.safekeeping().state().olderCopy();
        }
    }

    private static SignIn lobby(RollbackGuard heads) {
        var clock = new SteppingClock();
        return new SignIn(CheapGuesses.surroundings(clock, new SecureRandom(), "B"),
                new DeviceContext(clock, new SecureRandom(), "B"),
                heads);
    }

    private static Path copy(Path from, Path to) throws Exception {
        Files.createDirectories(to);
        try (var files = Files.list(from)) {
            for (var file : files.toList()) {
                Files.copy(file, to.resolve(file.getFileName()));
            }
        }
        return to;
    }
}
