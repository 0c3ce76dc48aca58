package org.daybook.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import org.daybook.app.FoundedStore;
import org.daybook.app.FoundedStore.Cost;
import org.daybook.site.OpenSite;
import org.daybook.site.SignIn;
import org.daybook.base.DeviceContext;
import org.daybook.staff.Preset;
import org.daybook.staff.Role;
import org.daybook.staff.Site;
import org.daybook.vault.SignInSecret;
import org.daybook.vault.StoreFolder;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/// A real site on a real encrypted store in a folder of its own, with a clock that stands still and identities drawn from a
/// seed. Register it with `@RegisterExtension`.
public final class TestHouse implements BeforeEachCallback, AfterEachCallback {
    /// The passphrase of every test store.
    public static final String PASSPHRASE = "quiet river seven lamps";
    /// The sign-in word of its first member of staff.
    public static final String WORD = "mr";
    /// The site of every test store.
    public static final Site PALERMO = new Site("PA01", "IT", ZoneId.of("Europe/Rome"));

    private final FoundedStore.Kind kind;
    private SteppingClock clock = new SteppingClock();
    /// One for the whole test: created again at each opening, it would repeat identities while the clock stands still.
    private Random chance = new Random(7);
    private Path folder = Path.of("");
    private @org.jspecify.annotations.Nullable OpenSite house;

    /// Creates a site whose first member of staff is a manager.
    public TestHouse() {
        this(Preset.COORDINATOR.roles());
    }

    /// Creates a site whose first member of staff has these roles.
    public TestHouse(Set<Role> roles) {
        this(new FoundedStore.Kind(roles, Cost.CHEAP));
    }

    private TestHouse(FoundedStore.Kind kind) {
        this.kind = kind;
    }

    /// Returns another site, whose first member of staff is a manager.
    public static TestHouse of(Site site) {
        return new TestHouse(new FoundedStore.Kind(Preset.COORDINATOR.roles(), Cost.CHEAP, site));
    }

    /// Returns a site whose store the program itself opens, too.
    public static TestHouse forTheProgram() {
        return new TestHouse(new FoundedStore.Kind(Preset.COORDINATOR.roles(), Cost.OF_THE_PROGRAM));
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        var founded = FoundedStore.of(kind);
        clock = new SteppingClock();
        chance = founded.chance();
        try {
            folder = Files.createTempDirectory("house");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        house = founded.openIn(store(), kind.cost().surroundings(clock), new DeviceContext(clock, chance, "B"));
    }

    @Override
    public void afterEach(ExtensionContext context) {
        open().close();
        house = null;
        delete(folder);
    }

    /// Deletes a test folder with everything in it.
    public static void delete(Path folder) {
        try (var files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Returns the open site.
    public OpenSite open() {
        if (house == null) {
            throw new IllegalStateException("the house is not open");
        }
        return house;
    }

    /// Locks it and unlocks it again with the right passphrase.
    public OpenSite reopen() {
        open().close();
        try (var secret = secret()) {
            house = lobby().unlock(store(), secret);
        }
        return open();
    }

    /// Locks it, lets somebody else sign in and do something, and unlocks it again for the first member of staff.
    public void as(String word, String passphrase, Consumer<OpenSite> day) {
        open().close();
        try (var hers = new SignInSecret(word, passphrase.toCharArray());
                var other = lobby().unlock(store(), hers)) {
            day.accept(other);
        } finally {
            try (var secret = secret()) {
                house = lobby().unlock(store(), secret);
            }
        }
    }

    /// Signs in on each of the following days.
    public void useForDays(int days) {
        for (int i = 0; i < days; i++) {
            clock.move(Duration.ofDays(1));
            reopen();
        }
    }

    /// Lets days pass, on the last three of which somebody works.
    public void passDays(int days) {
        DaysOfUse.pass(open(), clock, days);
    }

    /// Returns its clock.
    public SteppingClock clock() {
        return clock;
    }

    /// Returns the folder of its store.
    public StoreFolder store() {
        return new StoreFolder(folder.resolve("store"));
    }

    /// Returns a sign-in with this site's clock.
    public SignIn lobby() {
        return new SignIn(kind.cost().surroundings(clock), new DeviceContext(clock, chance, "B"));
    }

    /// Returns the right word and passphrase.
    public static SignInSecret secret() {
        return new SignInSecret(WORD, PASSPHRASE.toCharArray());
    }
}
