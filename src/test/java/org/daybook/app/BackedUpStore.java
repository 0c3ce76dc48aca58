package org.daybook.app;

import org.daybook.site.SignIn;
import org.daybook.site.OpenSite;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
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
