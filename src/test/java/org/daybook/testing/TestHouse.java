package org.daybook.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import org.daybook.app.House;
import org.daybook.app.Lobby;
import org.daybook.app.FirstDay;
import org.daybook.base.Desk;
import org.daybook.staff.NewMember;
import org.daybook.staff.Preset;
import org.daybook.staff.Role;
import org.daybook.staff.Site;
import org.daybook.vault.SignInSecret;
import org.daybook.vault.StoreFolder;
import org.daybook.vault.Surroundings;
import org.daybook.vault.CheapGuesses;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/// A real house on a real encrypted store in a folder of its own, with a clock that stands still and identities drawn
/// from a seed. Register it with `@RegisterExtension`.
public final class TestHouse implements BeforeEachCallback, AfterEachCallback {
    /// The passphrase of every test store.
    public static final String PASSPHRASE = "quiet river seven lamps";
    /// The sign-in word of its first member of staff.
    public static final String WORD = "mr";
    /// The site of every test store.
    public static final Site PALERMO = new Site("PA01", "IT", ZoneId.of("Europe/Rome"));

    private final Set<Role> roles;
    private final Cost cost;
    private SteppingClock clock = new SteppingClock();
    /// One for the whole test: drawn anew at each opening, identities would come twice while the clock stands still.
    private Random chance = new Random(7);
    private Path folder = Path.of("");
    private @org.jspecify.annotations.Nullable House house;

    /// A house whose first member of staff coordinates.
    public TestHouse() {
        this(Preset.COORDINATOR.roles());
    }

    /// A house whose first member of staff has these roles.
    public TestHouse(Set<Role> roles) {
        this(roles, Cost.CHEAP);
    }

    private TestHouse(Set<Role> roles, Cost cost) {
        this.roles = Set.copyOf(roles);
        this.cost = cost;
    }

    /// A house whose store the program itself opens, too.
    public static TestHouse forTheProgram() {
        return new TestHouse(Preset.COORDINATOR.roles(), Cost.OF_THE_PROGRAM);
    }

    /// What a guess at the passphrase costs.
    private enum Cost {
        CHEAP,
        OF_THE_PROGRAM
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        clock = new SteppingClock();
        chance = new Random(7);
        try {
            folder = Files.createTempDirectory("house");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        try (var secret = secret()) {
            house = lobby().create(store(), new FirstDay(new NewMember(WORD, "MR", roles), PALERMO), secret);
        }
    }

    @Override
    public void afterEach(ExtensionContext context) {
        open().close();
        house = null;
        try (var files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The open house.
    public House open() {
        if (house == null) {
            throw new IllegalStateException("the house is not open");
        }
        return house;
    }

    /// Locks it and unlocks it again with the right passphrase.
    public House reopen() {
        open().close();
        try (var secret = secret()) {
            house = lobby().unlock(store(), secret);
        }
        return open();
    }

    /// Locks it, lets somebody else sign in and do something, and unlocks it again for the first member of staff.
    public void as(String word, String passphrase, Consumer<House> day) {
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

    /// Its clock.
    public SteppingClock clock() {
        return clock;
    }

    /// The folder of its store.
    public StoreFolder store() {
        return new StoreFolder(folder.resolve("store"));
    }

    /// A lobby with this house's clock.
    public Lobby lobby() {
        var surroundings = cost == Cost.CHEAP
                ? CheapGuesses.surroundings(clock, new SecureRandom(), "B")
                : new Surroundings(clock, new SecureRandom(), "B");
        return new Lobby(surroundings, new Desk(clock, chance, "B"));
    }

    /// The right word and passphrase.
    public static SignInSecret secret() {
        return new SignInSecret(WORD, PASSPHRASE.toCharArray());
    }
}
