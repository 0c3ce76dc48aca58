package org.daybook.vault;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.daybook.base.Refusal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// The program is killed (kill -9) while it saves, adds somebody and removes her, over and over. After each kill everyone who
/// may open the store opens a copy of what the killed process left, and finds everything that was committed.
///
/// The long run: `mvn -B test -Dtest=RenewalKillTest -Dtests.left.out=none -Ddaybook.deaths=500`.
class RenewalKillTest {
    private static final String MARKER = "Zuleika";
    private final TreeMap<String, Integer> left = new TreeMap<>();
    @TempDir
    Path temp;
    private Path folder;
    private int committed;

    @BeforeEach
    void aStoreOfThreePeople() {
        folder = temp.resolve("desk");
        try (var vault = TestVaults.create(folder, TestVaults.PEOPLE);
                var south = KeyRenewalTest.south();
                var west = KeyRenewalTest.west()) {
            vault.keys().add(KeyRenewalTest.SOUTH, south);
            vault.keys().add(KeyRenewalTest.WEST, west);
        }
    }

    @Test
    @Invariant(of = OpenVault.class, number = 14)
    @Timeout(240)
    void everyoneOpensAndNothingIsLostInFourDeaths() throws Exception {
        die(4);
    }

    @Test
    @Tag("long")
    @Timeout(7200)
    void everyoneOpensAndNothingIsLostInManyDeaths() throws Exception {
        var deaths = Integer.getInteger("daybook.deaths", 40);
        die(deaths);
        Reliability.note("kill -9 while saving, adding, removing and renewing the key",
                deaths + " deaths, 0 committed rows lost, 0 slots that do not open; files left: " + left);
    }

    private void die(int deaths) throws Exception {
        for (var death = 0; death < deaths; death++) {
            var leavers = workUntilKilled(new Random(death).nextInt(5, 700));
            assertNothingIsReadable();
            for (var secret : KeyRenewalTest.everyone()) {
                var copy = temp.resolve("copy");
                Footprint.copy(folder, copy);
                assertWrongChangesNothing(copy);
                assertOpensWhole(copy, secret);
                assertLeaversAreOut(copy, leavers);
                Footprint.delete(copy);
            }
            committed = assertOpensWhole(folder, KeyRenewalTest.everyone().get(death % 3));
        }
    }

    /// Returns the rounds in which somebody was added and removed, as far as the process reported them before it was killed.
    private List<Integer> workUntilKilled(int milliseconds) throws Exception {
        var leavers = new ArrayList<Integer>();
        try (var child = ChildProgram.start(temp, "renew", folder.toString(), Integer.toString(committed), MARKER)) {
            child.awaitLine("open");
            Thread.sleep(milliseconds);
            child.kill();
            for (var line : child.remainingLines()) {
                if (line.startsWith("out ")) {
                    leavers.add(Integer.valueOf(line.substring(4)));
                } else {
                    assertEquals(committed, Integer.parseInt(line));
                    committed++;
                }
            }
        }
        return leavers;
    }

    private int assertOpensWhole(Path store, SignInSecret secret) {
        try (secret;
                var vault = Vault.open(new StoreFolder(store), secret, TestVaults.surroundings(),
                        TestVaults.PEOPLE)) {
            var people = TestVaults.texts(vault, "select id from person").size();
            assertTrue(people == committed || people == committed + 1, people + " of " + committed);
            assertEquals(List.of(), vault.verify());
            return people;
        }
    }

    private static void assertLeaversAreOut(Path store, List<Integer> leavers) throws IOException {
        for (var round : leavers) {
            assertRefused(store, RenewalErrands.leaver(round));
        }
    }

    private static void assertWrongChangesNothing(Path store) throws IOException {
        var before = Footprint.withoutIndex(store);
        assertRefused(store, new SignInSecret("south", "the well is dry".toCharArray()));
        assertEquals(before, Footprint.withoutIndex(store));
    }

    private static void assertRefused(Path store, SignInSecret secret) throws IOException {
        try (secret) {
            assertEquals("vault.refusal.wrong-passphrase", assertThrows(Refusal.class, () -> Vault.open(
                    new StoreFolder(store), secret, TestVaults.surroundings(), TestVaults.PEOPLE)).key());
            // The next attempt should not have to wait.
            Files.delete(store.resolve("tries"));
        }
    }

    /// Also counts the kinds of files that the kills left, so that the report shows when they happened.
    private void assertNothingIsReadable() throws IOException {
        try (Stream<Path> all = Files.walk(temp)) {
            for (var file : all.filter(Files::isRegularFile).toList()) {
                var bytes = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
                assertFalse(bytes.contains(MARKER), () -> "a name lies readable in " + temp.relativize(file));
                assertFalse(bytes.startsWith("SQLite format 3"), () -> "plaintext: " + temp.relativize(file));
            }
        }
        try (Stream<Path> files = Files.list(folder)) {
            var kinds = files.map(file -> file.getFileName().toString().replaceAll("[0-9]+", "g")).toList();
            kinds.forEach(kind -> left.merge(kind, 1, Integer::sum));
            left.merge("two databases", java.util.Collections.frequency(kinds, "store-g.db") - 1, Integer::sum);
        }
    }
}
