package org.daybook.app;

import org.daybook.site.SignIn;
import org.daybook.site.NewSiteForm;
import static org.daybook.testing.Some.someone;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.daybook.base.DeviceContext;
import org.daybook.staff.NewMember;
import org.daybook.staff.Preset;
import org.daybook.testing.SteppingClock;
import org.daybook.testing.TestHouse;
import org.daybook.vault.Progress;
import org.daybook.vault.SignInSecret;
import org.daybook.vault.StoreFolder;
import org.daybook.vault.VaultEnvironment;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A stranger who has only `docs/store-format.md` can read a store: `src/test/python/read_store.py` was written from that page
/// alone and shares no code with the program.
class StrangerTest {
    private static final String PYTHON = "/usr/bin/python3";
    private static final Path READER = Path.of("src", "test", "python", "read_store.py");
    private static final Path STORE = Path.of("src", "test", "resources", "stores", "0.2.0");
    private static final String PASSPHRASE = "the tide turns at noon";
    private static final String HERS = "amber canoe window thirty lakes";

    @TempDir
    Path temporary;

    @BeforeEach
    void pythonCanDoIt() throws Exception {
        Assumptions.assumeTrue(Files.isExecutable(Path.of(PYTHON)) && modulesAreThere(),
                "skipped: the independent reader needs /usr/bin/python3 with cryptography and argon2-cffi");
    }

    private static boolean modulesAreThere() throws Exception {
        var asking = new ProcessBuilder(PYTHON, "-c", "import cryptography, argon2").redirectErrorStream(true).start();
        asking.getInputStream().readAllBytes();
        return asking.waitFor() == 0;
    }

    @Test
    void vectorsOfThePageComeOutTheSame() throws Exception {
        assertEquals(List.of("0", "vectors 12"), read("", "--vectors", "docs/store-format.md"));
    }

    @Test
    void storeOfTheFirstReleaseIsReadWhole() throws Exception {
        var said = read(PASSPHRASE, STORE.toString(), "mr");
        assertTrue(said.containsAll(List.of("0", "generation 1", "slots 1", "audit 1169", "table participant 40",
                "table attendance 600", "table journal 1828")), said::toString);
    }

    /// With a renewed key, a colleague, a reason, and old audit lines purged.
    @Test
    void storeOfTodayIsReadWhole() throws Exception {
        var store = new StoreFolder(temporary.resolve("lived"));
        var clock = new SteppingClock();
        var lobby = new SignIn(new VaultEnvironment(clock, new SecureRandom(), "D"),
                new DeviceContext(clock, new Random(7), "D"));
        var first = new NewSiteForm(new NewMember("mr", "MR", Preset.COORDINATOR.roles()), TestHouse.PALERMO);
        try (var secret = new SignInSecret("mr", PASSPHRASE.toCharArray());
                var house = lobby.create(store, first, secret)) {
            clock.move(Duration.ofDays(1000));
            var form = new NewMember("south", "SK", Preset.CASEWORKER.roles());
            house.team().remove(house.team().add(form, HERS.toCharArray()).id(), Progress.unwatched());
            house.team().add(form, HERS.toCharArray());
            for (int day = 0; day < 7; day++) {
                clock.move(Duration.ofDays(1));
                someone().welcomedIn(house);
            }
            assertTrue(house.trail().purge(house.trail().keptFrom()) > 0);
        }
        for (var who : List.of("mr " + PASSPHRASE, "south " + HERS)) {
            var said = read(who.substring(who.indexOf(' ') + 1), store.path().toString(), who.split(" ", 2)[0]);
            assertTrue(said.containsAll(List.of("0", "generation 2", "slots 2", "table audit_checkpoint 1",
                    "table staff_member 3")), said::toString);
        }
    }

    @Test
    void strangerWithAnotherPassphraseIsRefused() throws Exception {
        assertEquals(List.of("1", "wrong passphrase"), read("the tide turns at one", STORE.toString(), "mr"));
    }

    @Test
    void strangerNoticesOneAlteredByte() throws Exception {
        var store = Files.createDirectories(temporary.resolve("store"));
        for (var name : List.of("slots", "store-1.db")) {
            Files.copy(STORE.resolve(name), store.resolve(name));
        }
        var bytes = Files.readAllBytes(store.resolve("slots"));
        bytes[400] ^= 1;
        Files.write(store.resolve("slots"), bytes);
        assertEquals(List.of("1", "damaged slots file"), read(PASSPHRASE, store.toString(), "mr"));
    }

    /// Returns the exit code, then the output.
    private static List<String> read(String passphrase, String... arguments) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(PYTHON, READER.toString()));
        command.addAll(List.of(arguments));
        var reader = new ProcessBuilder(command).redirectErrorStream(true).start();
        try (var in = reader.getOutputStream()) {
            in.write((passphrase + "\n").getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            // It ended without asking for the passphrase, as with the vectors.
        }
        var said = new ArrayList<>(List.of(new String(reader.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                .strip().split("\n")));
        assertTrue(reader.waitFor(60, TimeUnit.SECONDS));
        said.addFirst(Integer.toString(reader.exitValue()));
        return said;
    }
}
