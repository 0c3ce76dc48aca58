package org.daybook.staff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.daybook.app.FoundedStore;
import org.daybook.site.OpenSite;
import org.daybook.site.SignIn;
import org.daybook.base.DeviceContext;
import org.daybook.testing.KilledProgram;
import org.daybook.testing.TestHouse;
import org.daybook.vault.Reliability;
import org.daybook.vault.SignInSecret;
import org.daybook.vault.StoreFolder;
import org.daybook.vault.VaultEnvironment;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// The program is killed (kill -9) while colleagues are added and removed. A colleague who was added can open the store, one
/// who was removed cannot, and after the next sign-in nobody is in between, except one without a passphrase.
class KilledTeamTest {
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
    @Timeout(120)
    void everybodyIsInOrOutAfterADeath() throws Exception {
        die(1, new Random(20_261_125));
    }

    @Test
    @Tag("long")
    @Timeout(1800)
    void everybodyIsInOrOutAfterFiftyDeaths() throws Exception {
        die(50, new Random(20_260_704));
        Reliability.note("kill -9 while colleagues come and go", "50 deaths, 0 people between in and out");
    }

    private void die(int rounds, Random random) throws Exception {
        for (int round = 0; round < rounds; round++) {
            var said = new KilledProgram(temporary, LivedTeam.class).until(2 + random.nextInt(4), random.nextInt(400),
                    store.path().toString(), Integer.toString(1000 * (round + 1)));
            try (var secret = TestHouse.secret(); var house = lobby().unlock(store, secret)) {
                check(house, said);
            }
        }
    }

    private static void check(OpenSite house, List<String> said) {
        assertEquals(List.of(), house.vault().verify());
        assertEquals(Optional.empty(), new AuditTrail().firstBrokenLine(house.vault()));
        var everyone = house.team().everyone();
        assertFalse(everyone.stream().anyMatch(one -> one.state() == Colleague.State.LEAVING), "finished by now");
        var removed = said.stream().filter(line -> line.startsWith("removed ")).map(line -> line.substring(8)).toList();
        for (var one : everyone) {
            var word = one.member().signInWord();
            if (removed.contains(one.member().id().value().toString())) {
                assertEquals(Colleague.State.LEFT, one.state());
                assertFalse(opens(house, word), word);
            } else if (said.contains("added " + word) && one.isHere()) {
                assertEquals(Colleague.State.HERE, one.state());
                assertTrue(opens(house, word), word);
            }
        }
        long here = everyone.stream().filter(one -> one.state() == Colleague.State.HERE).count();
        assertEquals(here, house.vault().keys().slots().size(), "a slot for everyone who is here, and no other");
    }

    private static boolean opens(OpenSite house, String word) {
        try (var secret = new SignInSecret(word, LivedTeam.PASSPHRASE.toCharArray())) {
            return house.vault().keys().opens(secret);
        }
    }

    private static SignIn lobby() {
        var random = new SecureRandom();
        return new SignIn(new VaultEnvironment(Clock.systemUTC(), random, "D"),
                new DeviceContext(Clock.systemUTC(), random, "D"));
    }
}
