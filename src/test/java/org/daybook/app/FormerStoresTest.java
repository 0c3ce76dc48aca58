package org.daybook.app;

import org.daybook.site.SignIn;
import org.daybook.site.OpenSite;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.daybook.base.DeviceContext;
import org.daybook.staff.AuditTrail;
import org.daybook.testing.Some;
import org.daybook.vault.SignInSecret;
import org.daybook.vault.StoreFolder;
import org.daybook.vault.VaultEnvironment;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// A store of every schema that was ever released opens in this version, with everything in it. Each folder below
/// `stores` was made by the program of its time: `daybook demo --size xs --seed 5 --as-of 2026-11-25`.
class FormerStoresTest {
    private static final Path STORES = Path.of("src", "test", "resources", "stores");
    private static final String PASSPHRASE = "the tide turns at noon";

    @TempDir
    Path temporary;

    static List<String> schemas() throws IOException {
        try (Stream<Path> folders = Files.list(STORES)) {
            var names = folders.map(folder -> folder.getFileName().toString()).sorted().toList();
            assertFalse(names.isEmpty());
            return names;
        }
    }

    @ParameterizedTest
    @MethodSource("schemas")
    void opensWithEverythingInItAndOnceMore(String schema) throws Exception {
        var store = copied(schema);
        assertWhole(store);
        assertWhole(store);
        assertEquals(List.of("letterbox", "lock", "slots", "store-1.db"), names(store));
    }

    private static void assertWhole(Path store) {
        try (var secret = new SignInSecret("mr", PASSPHRASE.toCharArray());
                var house = lobby().unlock(new StoreFolder(store), secret)) {
            assertEquals(List.of(), house.vault().verify());
            assertEquals(Optional.empty(), new AuditTrail().firstBrokenLine(house.vault()));
            assertEquals(40, house.participants().count());
            assertFalse(house.participants().find("a").isEmpty());
            assertNamesAreCompared(house);
        }
    }

    /// A former program kept no keys of names: they are made along the way, and nobody misses them until then.
    private static void assertNamesAreCompared(OpenSite house) {
        var named = house.participants().newest().stream().filter(row -> !row.initial().isEmpty()).toList();
        for (var row : named.subList(0, 5)) {
            var told = house.participants().open(row.id()).her();
            var form = Some.someone().called(told.preferredName().orElseThrow()).form();
            assertFalse(house.participants().lookAlikes().of(form, Optional.empty(), Set.of()).isEmpty());
        }
    }

    private Path copied(String schema) throws IOException {
        var store = Files.createDirectories(temporary.resolve("store"));
        for (var name : List.of("slots", "store-1.db")) {
            Files.copy(STORES.resolve(schema).resolve(name), store.resolve(name));
        }
        return store;
    }

    /// Without the marks of what must not come back, which a store leaves beside itself once there are any.
    private static List<String> names(Path store) throws IOException {
        try (Stream<Path> files = Files.list(store)) {
            return files.map(file -> file.getFileName().toString()).filter(name -> !name.endsWith(".marks")).sorted()
                    .toList();
        }
    }

    private static SignIn lobby() {
        var random = new SecureRandom();
        return new SignIn(new VaultEnvironment(Clock.systemUTC(), random, "A"),
                new DeviceContext(Clock.systemUTC(), random, "A"));
    }
}
