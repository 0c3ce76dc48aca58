package org.daybook.update;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.daybook.vault.Footprint;
import org.daybook.vault.StoreFolder;
import org.daybook.vault.TestVaults;
import org.daybook.vault.VaultEnvironment;

/// A computer with version 0.1.0 in a folder, a real encrypted store, and somebody's stick.
///
/// @param place the folder of all of it
/// @param maker of updates, whose key the program there knows
record UpdateDesk(Path place, TestUpdate maker) {
    private static final ProgramVersion PRESENT = new ProgramVersion(0, 1, 0);
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-26T09:00:00Z"), ZoneOffset.UTC);

    static UpdateDesk set(Path place) {
        var desk = new UpdateDesk(place, TestUpdate.withFreshKeys());
        TestImage.make(desk.image().root(), "0.1.0");
        try (var secret = TestVaults.secret()) {
            TestVaults.create(desk.store(), secret, desk.surroundings()).close();
        }
        return desk;
    }

    TestImage image() {
        return new TestImage(place.resolve("program"));
    }

    StoreFolder store() {
        return new StoreFolder(place.resolve("desk"));
    }

    VaultEnvironment surroundings() {
        return new VaultEnvironment(CLOCK, new SecureRandom(), "A");
    }

    Updates updates() {
        return updates(step -> {});
    }

    Updates updates(Updates.Steps steps) {
        return updates(PRESENT, steps);
    }

    Updates updates(ProgramVersion running, Updates.Steps steps) {
        return updates(new Updates.Accepted(maker.releaseKeys(), running, TargetPlatform.ofThisComputer()), steps);
    }

    private Updates updates(Updates.Accepted accepted, Updates.Steps steps) {
        return new Updates(accepted, () -> image().installation(), surroundings(), steps);
    }

    /// Returns a file on the stick with this version.
    Path update(String version) throws IOException {
        return maker.file(stick().resolve(version), version, TestImage.make(place.resolve("made-" + version), version));
    }

    Path stick() throws IOException {
        return Files.createDirectories(place.resolve("stick"));
    }

    Updates.Done apply(Path file) {
        return updates().apply(file, Optional.of(store()), Optional.empty());
    }

    /// Returns everything there except what updates may leave: the stick, and the lock file.
    Footprint footprint() {
        var files = new java.util.TreeMap<>(Footprint.of(place).files());
        files.keySet().removeIf(name -> name.startsWith("stick") || name.startsWith("made-")
                || name.equals("program/versions") || name.equals("program/versions/lock"));
        return new Footprint(files);
    }
}
