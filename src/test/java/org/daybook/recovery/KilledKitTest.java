package org.daybook.recovery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.daybook.app.FoundedStore;
import org.daybook.site.OpenSite;
import org.daybook.site.SignIn;
import org.daybook.base.DeviceContext;
import org.daybook.staff.AuditTrail;
import org.daybook.staff.Preset;
import org.daybook.testing.KilledProgram;
import org.daybook.testing.TestHouse;
import org.daybook.vault.StoreFolder;
import org.daybook.vault.VaultEnvironment;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// The program is killed (kill -9) while one kit replaces another. The newest kit that was reported to be in force, or one
/// after it, opens the store, no other does, and no kill leaves a store without a kit.
class KilledKitTest {
    @TempDir
    Path temporary;

    private StoreFolder store = new StoreFolder(Path.of(""));

    @BeforeEach
    void aStore() {
        store = new StoreFolder(temporary.resolve("store"));
        FoundedStore.of(new FoundedStore.Kind(Preset.COORDINATOR.roles(), FoundedStore.Cost.OF_THE_PROGRAM))
                .into(store);
    }

    @Test
    @Timeout(180)
    void oneKitIsInForceAfterADeath() throws Exception {
        die(1, new Random(20_261_125));
    }

    @Test
    @Tag("long")
    @Timeout(1800)
    void oneKitIsInForceAfterFiftyDeaths() throws Exception {
        die(50, new Random(20_260_704));
    }

    private void die(int rounds, Random random) throws Exception {
        for (int round = 0; round < rounds; round++) {
            var said = new KilledProgram(temporary, LivedKits.class).until(3 + random.nextInt(5), random.nextInt(400),
                    store.path().toString());
            try (var secret = TestHouse.secret(); var house = lobby().unlock(store, secret)) {
                check(house, said);
            }
        }
    }

    private static void check(OpenSite house, List<String> said) {
        assertEquals(List.of(), house.vault().verify());
        assertEquals(Optional.empty(), new AuditTrail().firstBrokenLine(house.vault()));
        assertEquals(2, house.vault().keys().slots().size(), "hers and that of one kit");
        var state = house.recovery().state();
        int number = state.present().orElseThrow().number();
        assertTrue(number >= numbers(said, "made ").getLast(), "a kit that was in force is not lost");
        try (var key = new KitTyped(paper(said, number), Collections.nCopies(5, "")).key()) {
            house.recovery().tryOut(key);
        }
    }

    private static List<Integer> numbers(List<String> said, String start) {
        return said.stream().filter(line -> line.startsWith(start))
                .map(line -> Integer.parseInt(line.substring(start.length()))).toList();
    }

    private static List<String> paper(List<String> said, int number) {
        var start = "paper " + number + " ";
        return said.stream().filter(line -> line.startsWith(start))
                .map(line -> Arrays.asList(line.substring(start.length()).split("/"))).findFirst().orElseThrow();
    }

    private static SignIn lobby() {
        var random = new SecureRandom();
        return new SignIn(new VaultEnvironment(Clock.systemUTC(), random, "D"),
                new DeviceContext(Clock.systemUTC(), random, "D"));
    }
}
