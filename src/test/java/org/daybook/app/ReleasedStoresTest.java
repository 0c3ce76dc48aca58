package org.daybook.app;

import org.daybook.site.SignIn;
import org.daybook.site.OpenSite;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.daybook.base.DeviceContext;
import org.daybook.base.ParticipantId;
import org.daybook.base.Refusal;
import org.daybook.participants.PersonRow;
import org.daybook.staff.AuditTrail;
import org.daybook.testing.Some;
import org.daybook.vault.EarlierProgram;
import org.daybook.vault.Footprint;
import org.daybook.vault.LaterProgram;
import org.daybook.vault.SignInSecret;
import org.daybook.vault.StoreFolder;
import org.daybook.vault.VaultEnvironment;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// A store of every released version, from 0.2.0 on, opens in this one with everything in it, and in a later one. Each folder
/// below `stores` was made by the program of its version; `docs/updating.md` describes how.
class ReleasedStoresTest {
    private static final Path STORES = Path.of("src", "test", "resources", "stores");
    private static final String PASSPHRASE = "the tide turns at noon";

    @TempDir
    Path temporary;

    static List<String> versions() throws IOException {
        try (Stream<Path> folders = Files.list(STORES)) {
            var names = folders.map(folder -> folder.getFileName().toString()).sorted().toList();
            assertFalse(names.isEmpty());
            return names;
        }
    }

    @ParameterizedTest
    @MethodSource("versions")
    void opensWithEverythingInItAndOnceMore(String version) throws Exception {
        var store = copied(version);
        assertWhole(store);
        assertWhole(store);
        assertEquals(List.of("letterbox", "lock", "slots", "store-1.db"), names(store));
    }

    /// Cards that a version of that time joined twice over, before V211.
    @ParameterizedTest
    @MethodSource("versions")
    void cardsJoinedTwiceOverLeadToTheOneThatStands(String version) throws Exception {
        var store = copied(version);
        List<String> five;
        try (var secret = secret();
                var then = EarlierProgram.open(new StoreFolder(store), secret, surroundings(), "211")) {
            five = then.look(tx -> tx.handle().createQuery("select id from participant order by id limit 5")
                    .mapTo(String.class).list());
            EarlierProgram.change(then, List.of(joined(five, 0, 1), joined(five, 1, 2), joined(five, 2, 3),
                    merged(five, 0, 1), merged(five, 1, 2), merged(five, 2, 3), apart(five, 0, 4)));
        }
        try (var secret = secret();
                var house = lobby().unlock(new StoreFolder(store), secret)) {
            assertEquals(List.of(five.get(3), five.get(3), five.get(3)),
                    house.vault().look(tx -> tx.handle().createQuery("""
                            select merged_into
                              from participant
                             where merged_into is not null""").mapTo(String.class).list()));
            var cards = house.cardsJoined();
            var apart = house.participants().keptApart();
            assertEquals(List.of(her(five, 3)), apart.of(her(five, 4)).stream().map(PersonRow::id).toList());
            for (int card : List.of(3, 2, 1)) {
                cards.part(her(five, card), cards.of(her(five, card)).getFirst().id());
            }
            assertEquals(List.of(her(five, 0)), apart.of(her(five, 4)).stream().map(PersonRow::id).toList());
            assertEquals(List.of(), house.vault().verify());
        }
    }

    private static ParticipantId her(List<String> ids, int place) {
        return new ParticipantId(UUID.fromString(ids.get(place)));
    }

    private static String joined(List<String> ids, int folded, int kept) {
        return "update participant set merged_into = '%s' where id = '%s'".formatted(ids.get(kept), ids.get(folded));
    }

    private static String merged(List<String> ids, int folded, int kept) {
        return """
                insert into card_merge (id, kept, folded, on_day, recorded_by)
                select '%s', '%s', '%s', '2026-11-25', min(id) from staff_member""".formatted(
                new UUID(kept, folded), ids.get(kept), ids.get(folded));
    }

    private static String apart(List<String> ids, int one, int other) {
        return """
                insert into must_not_meet (one, other, since, recorded_by)
                select '%s', '%s', '2026-11-25', min(id) from staff_member""".formatted(ids.get(one), ids.get(other));
    }

    /// As a later version with one more script does it; this version leaves what it upgraded unchanged.
    @ParameterizedTest
    @MethodSource("versions")
    void isUpgradedByALaterVersionAndThenRefused(String version) throws Exception {
        var store = copied(version);
        try (var secret = secret();
                var later = LaterProgram.open(new StoreFolder(store), secret, surroundings())) {
            assertEquals(List.of(), later.verify());
            assertEquals(List.of("40", "0"), later.look(tx -> tx.handle().createQuery("""
                    select count(*) from later
                    union all
                    select count(*) from attendance where length(later) < 4000""").mapTo(String.class).list()));
        }
        assertEquals(List.of("slots", "store-1.db"),
                names(store).stream().filter(name -> !name.equals("lock")).toList());
        var before = Footprint.of(store);
        try (var secret = secret()) {
            assertEquals("vault.refusal.newer-version",
                    assertThrows(Refusal.class, () -> lobby().unlock(new StoreFolder(store), secret)).key());
        }
        assertEquals(before, Footprint.of(store));
    }

    private static SignInSecret secret() {
        return new SignInSecret("mr", PASSPHRASE.toCharArray());
    }

    private static void assertWhole(Path store) {
        try (var secret = secret();
                var house = lobby().unlock(new StoreFolder(store), secret)) {
            assertEquals(List.of(), house.vault().verify());
            assertEquals(Optional.empty(), new AuditTrail().firstBrokenLine(house.vault()));
            assertEquals(40, house.participants().count());
            assertFalse(house.participants().finder().find("a").isEmpty());
            assertNamesAreCompared(house);
        }
    }

    private static void assertNamesAreCompared(OpenSite house) {
        var named = house.participants().newest().stream().filter(row -> !row.initial().isEmpty()).toList();
        for (var row : named.subList(0, 5)) {
            var told = house.participants().open(row.id()).her();
            var form = Some.someone().called(told.preferredName().orElseThrow()).form();
            assertFalse(house.participants().lookAlikes().of(form, Optional.empty(), Set.of()).isEmpty());
        }
    }

    private Path copied(String version) throws IOException {
        var store = Files.createDirectories(temporary.resolve("store"));
        for (var name : List.of("slots", "store-1.db")) {
            Files.copy(STORES.resolve(version).resolve(name), store.resolve(name));
        }
        return store;
    }

    /// Returns the names without the marks of what must not come back, which a store writes next to itself once there are any.
    private static List<String> names(Path store) throws IOException {
        try (Stream<Path> files = Files.list(store)) {
            return files.map(file -> file.getFileName().toString()).filter(name -> !name.endsWith(".marks")).sorted()
                    .toList();
        }
    }

    private static SignIn lobby() {
        return new SignIn(surroundings(), new DeviceContext(Clock.systemUTC(), new SecureRandom(), "A"));
    }

    private static VaultEnvironment surroundings() {
        return new VaultEnvironment(Clock.systemUTC(), new SecureRandom(), "A");
    }
}
