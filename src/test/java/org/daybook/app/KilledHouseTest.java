package org.daybook.app;

import org.daybook.site.SignIn;
import org.daybook.site.OpenSite;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.daybook.base.DeviceContext;
import org.daybook.base.Refusal;
import org.daybook.staff.AuditTrail;
import org.daybook.staff.Preset;
import org.daybook.testing.TestHouse;
import org.daybook.vault.Footprint;
import org.daybook.vault.Reliability;
import org.daybook.vault.Renewed;
import org.daybook.vault.SignInSecret;
import org.daybook.vault.StoreFolder;
import org.daybook.vault.VaultEnvironment;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// The program is killed (kill -9) in the middle of a full day; then somebody tries a wrong passphrase, then an older `slots`
/// file, then the right ones. Nothing committed is lost, and nothing about a woman was ever written in readable form.
class KilledHouseTest {
    @TempDir
    Path temporary;

    private Path store = Path.of("");
    private int looked;
    private byte[] olderSlots = {};

    private void aStoreWithAnOlderSlotsFile() throws Exception {
        store = temporary.resolve("store");
        FoundedStore.of(new FoundedStore.Kind(Preset.COORDINATOR.roles(), FoundedStore.Cost.OF_THE_PROGRAM))
                .into(new StoreFolder(store));
        try (var secret = TestHouse.secret()) {
            olderSlots = Files.readAllBytes(store.resolve("slots"));
            Renewed.renew(store, secret);
        }
    }

    @Test
    @Timeout(120)
    void nothingIsLostOrReadableInADeath() throws Exception {
        die(1, new Random(20_261_125));
    }

    @Test
    @Tag("long")
    @Timeout(1800)
    void nothingIsLostOrReadableInSixtyDeaths() throws Exception {
        die(60, new Random(20_260_704));
        Reliability.note("kill -9 in the middle of a full day",
                "60 deaths, 0 committed acts lost, 0 stores that do not open,"
                        + " 0 words readable");
    }

    @Test
    void theSearchFindsEveryMarkerInEveryEncoding() throws Exception {
        for (var word : List.of(Markers.NAMES.getFirst(), Markers.FOLDED.getLast(), Markers.OTHERS.get(4))) {
            for (var encoding : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
                found(word.getBytes(encoding));
            }
            found(HexFormat.of().formatHex(word.getBytes(StandardCharsets.UTF_8)).getBytes(StandardCharsets.US_ASCII));
        }
        assertEquals(List.of(), Markers.readableIn(List.of(temporary)));
    }

    private void found(byte[] planted) throws Exception {
        var file = Files.write(temporary.resolve("planted"), planted);
        assertEquals(1, Markers.readableIn(List.of(temporary)).size());
        Files.delete(file);
    }

    private void die(int rounds, Random random) throws Exception {
        aStoreWithAnOlderSlotsFile();
        var day = new KilledDay(temporary.resolve("desk"));
        var before = new TreeSet<String>();
        for (int round = 0; round < rounds; round++) {
            var said = day.until(store, 1 + random.nextInt(90), random.nextInt(12));
            said.forEach(line -> HouseLedger.enter(before, line));
            nothingIsReadable();
            wrongOnesChangeNothing();
            var found = whatIsThere();
            assertTrue(apart(before, found) <= 1, () -> "said " + before + " but there is " + found);
            before.clear();
            before.addAll(found);
            nothingIsReadable();
        }
        assertTrue(before.size() > 4 * rounds, "the deaths came in the middle of the day");
    }

    /// Returns how many facts differ; the last act may have been committed without having been reported.
    private static long apart(Set<String> said, Set<String> found) {
        return said.stream().filter(fact -> !found.contains(fact)).count()
                + found.stream().filter(fact -> !said.contains(fact)).count();
    }

    private Set<String> whatIsThere() {
        try (var secret = TestHouse.secret(); var house = later().unlock(new StoreFolder(store), secret)) {
            assertEquals(List.of(), house.vault().verify());
            assertEquals(Optional.empty(), new AuditTrail().firstBrokenLine(house.vault()));
            var facts = HouseLedger.facts(house);
            assertEquals(facts.stream().filter(fact -> fact.startsWith("woman")).count(),
                    HouseLedger.auditLines(house, "welcome-participant"));
            assertEquals(facts.stream().filter(fact -> fact.startsWith("enrolment")).count(),
                    HouseLedger.auditLines(house, "enrol"));
            assertFindable(house);
            return facts;
        }
    }

    /// Her name is there, in its own letters and in Latin ones: the markers that are searched for are the ones stored.
    private static void assertFindable(OpenSite house) {
        for (int i = 0; i < Math.min(3, house.participants().count()); i++) {
            assertFalse(house.participants().finder().find(Markers.NAMES.get(i)).isEmpty(), Markers.NAMES.get(i));
            assertFalse(house.participants().finder().find(Markers.FOLDED.get(i)).isEmpty(), Markers.FOLDED.get(i));
        }
    }

    private void wrongOnesChangeNothing() throws Exception {
        var slots = Files.readAllBytes(store.resolve("slots"));
        var before = Footprint.withoutIndex(store);
        try (var wrong = new SignInSecret(TestHouse.WORD, "quiet river seven lambs".toCharArray())) {
            assertEquals("vault.refusal.wrong-passphrase", refused(wrong));
        }
        assertEquals(before, Footprint.withoutIndex(store).withoutTries());
        Files.delete(store.resolve("tries"));
        Files.write(store.resolve("slots"), olderSlots);
        var older = Footprint.withoutIndex(store);
        try (var right = TestHouse.secret()) {
            assertEquals("vault.refusal.older-slots", refused(right));
        }
        assertEquals(older, Footprint.withoutIndex(store));
        Files.write(store.resolve("slots"), slots);
        assertEquals(before, Footprint.withoutIndex(store));
    }

    private String refused(SignInSecret secret) {
        return assertThrows(Refusal.class, () -> lobby().unlock(new StoreFolder(store), secret)).key();
    }

    /// Searches the store, and the killed process's temporary files, home, exports and log.
    private void nothingIsReadable() {
        assertEquals(List.of(), Markers.readableIn(List.of(temporary)));
    }

    /// Returns a sign-in an hour later each time, so that the search for them need not wait because of earlier searches.
    private SignIn later() {
        looked++;
        var random = new SecureRandom();
        return new SignIn(new VaultEnvironment(Clock.systemUTC(), random, "D"),
                new DeviceContext(Clock.offset(Clock.systemUTC(), Duration.ofHours(looked)), random, "D"));
    }

    private static SignIn lobby() {
        var random = new SecureRandom();
        return new SignIn(new VaultEnvironment(Clock.systemUTC(), random, "D"),
                new DeviceContext(Clock.systemUTC(), random, "D"));
    }
}
