package org.daybook.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicLong;
import org.daybook.demo.InventedSite;
import org.daybook.site.OpenSite;
import org.daybook.site.SignIn;
import org.daybook.demo.Onlooker;
import org.daybook.demo.Recipe;
import org.daybook.demo.Size;
import org.daybook.base.DeviceContext;
import org.daybook.vault.SignInSecret;
import org.daybook.vault.StoreFolder;
import org.daybook.vault.VaultEnvironment;

/// Invented sites to measure with, created once and kept below `target`.
final class Sites {
    static final LocalDate AS_OF = LocalDate.of(2026, 11, 25);
    static final String PASSPHRASE = "quiet river seven lamps";
    static final Clock CLOCK = Clock.fixed(
            AS_OF.atTime(LocalTime.of(10, 10)).atZone(InventedSite.PALERMO.zone()).toInstant(),
            InventedSite.PALERMO.zone());
    private static final VaultEnvironment SURROUNDINGS = new VaultEnvironment(CLOCK, new SecureRandom(), "B");

    private Sites() {}

    /// Returns the store of a size; the large one takes minutes the first time.
    static StoreFolder store(Path folder, Size size) throws IOException {
        var path = folder.resolve("site-" + size.name().toLowerCase(java.util.Locale.ROOT));
        var store = new StoreFolder(path);
        if (!Files.exists(path)) {
            long start = System.nanoTime();
            var unfinished = new StoreFolder(folder.resolve("unfinished-" + size));
            write(unfinished, size);
            Files.move(unfinished.path(), path);
            System.err.printf("Wrote size %s in %d s%n", size, (System.nanoTime() - start) / 1_000_000_000);
        }
        return store;
    }

    /// Writes a store of a size.
    static void write(StoreFolder store, Size size) {
        new InventedSite(new Recipe(size, 1, AS_OF), SURROUNDINGS).write(store, PASSPHRASE.toCharArray(),
                Onlooker.NOBODY);
    }

    /// Unlocks it at ten past ten of its last day.
    static OpenSite unlock(StoreFolder store) {
        return unlock(store, CLOCK);
    }

    /// As [#unlock(StoreFolder)], with a clock that advances a minute on every call: many searches need not wait.
    static OpenSite unlockForSearching(StoreFolder store) {
        return unlock(store, new Striding(CLOCK, new AtomicLong()));
    }

    private static OpenSite unlock(StoreFolder store, Clock clock) {
        try (var secret = new SignInSecret(InventedSite.WORD, PASSPHRASE.toCharArray())) {
            return new SignIn(SURROUNDINGS, new DeviceContext(clock, new SecureRandom(), "B")).unlock(store,
                    secret);
        }
    }

    private static final class Striding extends Clock {
        private final Clock from;
        private final AtomicLong minutes;

        Striding(Clock from, AtomicLong minutes) {
            this.from = from;
            this.minutes = minutes;
        }

        @Override
        public ZoneId getZone() {
            return from.getZone();
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return new Striding(from.withZone(zone), minutes);
        }

        @Override
        public Instant instant() {
            return from.instant().plus(Duration.ofMinutes(minutes.incrementAndGet()));
        }
    }
}
