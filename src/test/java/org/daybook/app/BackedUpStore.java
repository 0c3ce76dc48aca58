package org.daybook.app;

import org.daybook.site.SignIn;
import org.daybook.site.OpenSite;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Optional;
import java.util.Set;
import org.daybook.base.DeviceContext;
import org.daybook.keeping.Plan;
import org.daybook.staff.Role;
import org.daybook.testing.SteppingClock;
import org.daybook.testing.TestHouse;
import org.daybook.vault.Progress;
import org.daybook.vault.RollbackGuard;
import org.daybook.vault.StoreFolder;

/// A store in the folder `here`, a backup of it on a stick, and computers that remember stores in settings of their own.
///
/// @param temp  contains them all
/// @param clock the clock of all computers
record BackedUpStore(Path temp, SteppingClock clock) {
    /// What is written before the backup is made.
    interface Life {
        void write(OpenSite house) throws IOException;
    }

    /// What is written before the backup is made, for all tests of a class.
    interface SharedLife<T> {
        /// @return what the tests need of it
        T write(OpenSite house) throws IOException;
    }

    /// A store with a backup that is made once for all tests of a class, and laid again into the same folder for each of them:
    /// the store knows where its backups are. Each test begins with the same bytes and at the same time.
    ///
    /// @param <T> what the tests need of it
    static final class Once<T> {
        /// @param begun  when it was begun
        /// @param passed how long it took
        private record Made<T>(Path temp, T lived, Instant begun, Duration passed) {}

        private Optional<Made<T>> made = Optional.empty();

        /// @param temp the same for all tests
        BackedUpStore again(Path temp, SteppingClock clock, Set<Role> roles, SharedLife<T> life) throws IOException {
            var place = temp.resolve("place");
            var kept = temp.resolve("kept");
            var before = made.filter(one -> one.temp().equals(temp) && one.begun().equals(clock.instant()));
            if (before.isPresent()) {
                TestHouse.delete(place);
                copyTree(kept, place);
                clock.move(before.get().passed());
                return new BackedUpStore(place, clock);
            }
            var begun = clock.instant();
            var lived = new ArrayList<T>();
            var store = of(place, clock, roles, house -> lived.add(life.write(house)));
            copyTree(place, kept);
            made = Optional.of(new Made<>(temp, lived.getFirst(), begun, Duration.between(begun, clock.instant())));
            return store;
        }

        T lived() {
            return made.orElseThrow().lived();
        }

        private static void copyTree(Path from, Path to) throws IOException {
            try (var all = Files.walk(from)) {
                for (var one : all.toList()) {
                    Files.copy(one, to.resolve(from.relativize(one)), StandardCopyOption.COPY_ATTRIBUTES);
                }
            }
        }
    }

    /// Returns the store, with a backup, a minute later.
    static BackedUpStore of(Path temp, SteppingClock clock, Set<Role> roles, Life life) throws IOException {
        var made = new BackedUpStore(temp, clock);
        Files.createDirectories(made.stick());
        Files.createDirectories(temp.resolve("settings"));
        FoundedStore.of(new FoundedStore.Kind(roles, FoundedStore.Cost.CHEAP)).into(made.store("here"));
        try (var house = made.unlocked("here", "settings")) {
            life.write(house);
            house.safekeeping().plan(new Plan(Optional.of(made.stick()), 9, Plan.AtLeaving.NO));
            house.safekeeping().backUpNow(made.stick(), Progress.unwatched());
        }
        clock.move(Duration.ofMinutes(1));
        return made;
    }

    Path stick() {
        return temp.resolve("stick");
    }

    SignIn lobby(String settings) {
        return new SignIn(FoundedStore.Cost.CHEAP.surroundings(clock, "A"),
                new DeviceContext(clock, new SecureRandom(), "A"),
                RollbackGuard.in(temp.resolve(settings)));
    }

    StoreFolder store(String name) {
        return new StoreFolder(temp.resolve(name));
    }

    OpenSite unlocked(String name, String settings) {
        try (var secret = TestHouse.secret()) {
            return lobby(settings).unlock(store(name), secret);
        }
    }

    Path onlyBackup() throws IOException {
        try (var files = Files.list(stick())) {
            return files.filter(file -> file.toString().endsWith(".backup")).sorted().findFirst().orElseThrow();
        }
    }

    Path newestBackup() throws IOException {
        try (var files = Files.list(stick())) {
            return files.filter(file -> file.toString().endsWith(".backup")).sorted().toList().getLast();
        }
    }

    /// Restores on a computer that never saw the store.
    OpenSite restored(Path backup, String name, SignIn.EraseAgain when) {
        try (var secret = TestHouse.secret()) {
            var lobby = lobby("elsewhere");
            var contents = lobby.lookInto(backup, secret, Progress.unwatched());
            return lobby.restore(backup, contents, store(name), secret, when, Progress.unwatched());
        }
    }

    /// Returns the file of marks in a folder; a file that does not exist if there is none.
    static Path marksIn(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".marks")).findFirst()
                    .orElse(folder.resolve("no.marks"));
        }
    }

    void copyFolder(String from, String to) throws IOException {
        Files.createDirectories(temp.resolve(to));
        try (var files = Files.list(temp.resolve(from))) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                Files.copy(file, temp.resolve(to).resolve(file.getFileName()));
            }
        }
    }
}
