package org.daybook.vault;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.daybook.base.Refusal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Wrong passphrases make the next attempt wait, on a clock that the test controls. Nothing is kept in memory between two
/// openings, so each of them is a restart.
class WrongTriesTest {
    @TempDir
    Path folder;
    private Instant now = Instant.parse("2026-11-25T09:00:00Z");
    private final Clock clock = new Clock() {
        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    };

    @BeforeEach
    void aStore() {
        TestVaults.create(folder, TestVaults.PEOPLE).close();
    }

    @Test
    void threeAreFreeThenTheWaitDoublesUpToFiveMinutes() {
        wrong();
        wrong();
        assertEquals(Duration.ZERO, left());
        for (var seconds : List.of(5, 10, 20, 40, 80, 160, 300, 300, 300)) {
            wrong();
            assertEquals(Duration.ofSeconds(seconds), left());
            later(seconds - 1);
            assertTooSoon("the tide comes in");
            assertEquals(Duration.ofSeconds(1), left());
            later(1);
        }
        assertEquals(Duration.ZERO, left());
    }

    @Test
    void tooSoonIsRefusedBeforeAnyWorkAndCountsNothing() throws Exception {
        wrong();
        wrong();
        wrong();
        var before = Footprint.of(folder);
        assertTooSoon("the tide comes in");
        assertTooSoon("the tide goes nowhere");
        Files.move(folder.resolve("slots"), folder.resolve("added"));
        assertTooSoon("the tide comes in");
        Files.move(folder.resolve("added"), folder.resolve("slots"));
        assertEquals(before, Footprint.of(folder));
        assertEquals(Duration.ofSeconds(5), left());
    }

    @Test
    void rightPassphraseClearsThemAndHandsTheirNumberOnOnce() {
        wrong();
        wrong();
        try (var vault = open("the tide comes in")) {
            assertEquals(2, vault.wrongTriesBefore());
            assertEquals(0, vault.wrongTriesBefore());
            assertFalse(Files.exists(folder.resolve("tries")));
        }
        try (var vault = open("the tide comes in")) {
            assertEquals(0, vault.wrongTriesBefore());
        }
    }

    @Test
    void clockPutBackNeitherHelpsNorLocksOut() {
        for (var tries = 0; tries < 3; tries++) {
            wrong();
        }
        now = now.minus(Duration.ofDays(3650));
        assertEquals(Duration.ofSeconds(5), left());
        assertTooSoon("the tide comes in");
        later(5);
        open("the tide comes in").close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "daybook-tries-1 5", "daybook-tries-1 0 1\n", "daybook-tries-1 -5 1\n",
            "daybook-tries-1 99999 1800000000\n", "daybook-tries-1 9 18000000000000000000\n", "daybook-tries-2 9 1\n",
            "daybook-tries-1 9 1\nand more"})
    void whatIsNoCountCountsAsNone(String content) throws Exception {
        Files.writeString(folder.resolve("tries"), content);
        assertEquals(Duration.ZERO, left());
        wrong();
        assertEquals("daybook-tries-1 1 1795597200\n", Files.readString(folder.resolve("tries")));
        open("the tide comes in").close();
    }

    @Test
    void hugeFilesFoldersAndFarTimesLockNobodyOut() throws Exception {
        var tries = folder.resolve("tries");
        try (var file = new java.io.RandomAccessFile(tries.toFile(), "rw")) {
            file.setLength(1L << 32);
        }
        assertEquals(Duration.ZERO, left());
        Files.delete(tries);
        Files.writeString(tries, "daybook-tries-1 9999 999999999999\n");
        assertEquals(Duration.ofMinutes(5), left());
        later(300);
        open("the tide comes in").close();
        Files.createDirectories(tries.resolve("a folder"));
        wrong();
        open("the tide comes in").close();
    }

    @Test
    void linkInTheWayIsNotWrittenThrough() throws Exception {
        var precious = Files.writeString(folder.resolveSibling(folder.getFileName() + "-precious"), "precious");
        Files.createSymbolicLink(folder.resolve("tries"), precious);
        Files.createSymbolicLink(folder.resolve("tries.new"), precious);
        wrong();
        assertEquals("precious", Files.readString(precious));
        assertTrue(Files.isRegularFile(folder.resolve("tries"), java.nio.file.LinkOption.NOFOLLOW_LINKS));
    }

    private Duration left() {
        return Vault.waitBeforeTrying(new StoreFolder(folder), clock);
    }

    private void later(int seconds) {
        now = now.plusSeconds(seconds);
    }

    private void wrong() {
        assertEquals("vault.refusal.wrong-passphrase",
                assertThrows(Refusal.class, () -> open("the tide goes nowhere")).key());
    }

    private void assertTooSoon(String passphrase) {
        assertEquals("vault.refusal.too-soon", assertThrows(Refusal.class, () -> open(passphrase)).key());
    }

    private OpenVault open(String passphrase) {
        try (var secret = new SignInSecret(TestVaults.WORD, passphrase.toCharArray())) {
            return Vault.open(new StoreFolder(folder), secret, new VaultEnvironment(clock, new SecureRandom(), "A"),
                    TestVaults.PEOPLE);
        }
    }
}
