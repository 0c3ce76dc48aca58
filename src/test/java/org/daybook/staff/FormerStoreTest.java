package org.daybook.staff;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.daybook.site.OpenSite;
import org.daybook.site.SignIn;
import org.daybook.base.DeviceContext;
import org.daybook.testing.SteppingClock;
import org.daybook.vault.SignInSecret;
import org.daybook.vault.StoreFolder;
import org.daybook.vault.VaultEnvironment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A store from before the nine roles: whoever coordinated goes on with the whole job, and the trail is whole.
class FormerStoreTest {
    private static final Path FORMER = Path.of("src", "test", "resources", "stores", "schema-5");

    @TempDir
    Path folder;

    @Test
    void itsCoordinatorKeepsDoingWhatSheDid() throws IOException {
        for (var file : List.of("slots", "store-1.db", "lock")) {
            Files.copy(FORMER.resolve(file), folder.resolve(file));
        }
        try (var house = unlocked()) {
            assertEquals(Optional.of(Preset.COORDINATOR), Preset.of(house.signedIn().member().roles()));
            assertEquals(Optional.empty(), new AuditTrail().firstBrokenLine(house.vault()));
            assertEquals(List.of(), house.vault().verify());
            var her = house.participants().newest().getFirst();
            house.participants().open(her.id());
            house.sessions().lately().week();
            assertEquals(her.card().toString(),
                    house.trail().lines(TrailQuestion.EVERYTHING).getFirst().subjects().getFirst());
        }
    }

    private OpenSite unlocked() {
        var clock = new SteppingClock();
        var lobby = new SignIn(new VaultEnvironment(clock, new SecureRandom(), "B"),
                new DeviceContext(clock, new Random(7), "B"));
        var store = new StoreFolder(folder);
        try (var secret = new SignInSecret(lobby.signInWords(store).getFirst(),
                "the tide turns at noon".toCharArray())) {
            return lobby.unlock(store, secret);
        }
    }
}
