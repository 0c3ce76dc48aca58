package org.daybook.app;

import org.daybook.site.SiteClosing;
import org.daybook.site.SignIn;
import org.daybook.site.OpenSite;
import org.daybook.site.NewSiteForm;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.daybook.base.DeviceContext;
import org.daybook.staff.NewMember;
import org.daybook.staff.Role;
import org.daybook.staff.Site;
import org.daybook.staff.SignedIn;
import org.daybook.testing.SteppingClock;
import org.daybook.testing.StoreFiles;
import org.daybook.testing.TestHouse;
import org.daybook.vault.CheapGuesses;
import org.daybook.vault.StoreFolder;
import org.daybook.vault.Vault;
import org.daybook.vault.VaultEnvironment;

/// A store as it is right after its creation. Each kind is created once in every Java process that runs tests, by the program's
/// own code, and copied for each test: the key derivation, the migrations and the journal's triggers take longer than
/// most tests. The copy opens as its creator left it: no further audit line, random draw or second of the clock.
public final class FoundedStore {
    private static final Map<Kind, FoundedStore> FOUNDED = new ConcurrentHashMap<>();

    /// The cost of an attempt at the passphrase.
    public enum Cost {
        /// For stores that only tests open.
        CHEAP,
        /// For stores that the program itself opens, too.
        OF_THE_PROGRAM;

        /// Returns what the vault needs on computer B.
        public VaultEnvironment surroundings(Clock clock) {
            return surroundings(clock, "B");
        }

        /// Returns what the vault needs on a computer.
        public VaultEnvironment surroundings(Clock clock, String computer) {
            return this == CHEAP
                    ? CheapGuesses.surroundings(clock, new SecureRandom(), computer)
                    : new VaultEnvironment(clock, new SecureRandom(), computer);
        }
    }

    /// @param roles the roles of the first member of staff, who is [TestHouse#WORD]
    /// @param cost  the cost of an attempt at her passphrase
    /// @param site  the site of the store
    public record Kind(Set<Role> roles, Cost cost, Site site) {
        public Kind {
            roles = Set.copyOf(roles);
        }

        /// Creates a kind for the usual site.
        public Kind(Set<Role> roles, Cost cost) {
            this(roles, cost, TestHouse.PALERMO);
        }
    }

    private final StoreFiles files;
    private final SignedIn founder;
    private final byte[] chance;

    private FoundedStore(StoreFiles files, SignedIn founder, byte[] chance) {
        this.files = files;
        this.founder = founder;
        this.chance = chance;
    }

    /// Returns the store of a kind, created at [SteppingClock#START].
    public static FoundedStore of(Kind kind) {
        return FOUNDED.computeIfAbsent(kind, FoundedStore::found);
    }

    private static FoundedStore found(Kind kind) {
        var clock = new SteppingClock();
        var chance = new Random(7);
        try {
            var place = Files.createTempDirectory("founded");
            var store = new StoreFolder(place.resolve("store"));
            var lobby = new SignIn(kind.cost().surroundings(clock), new DeviceContext(clock, chance, "B"));
            var first = new NewSiteForm(new NewMember(TestHouse.WORD, "MR", kind.roles()), kind.site());
            try (var secret = TestHouse.secret()) {
                var house = lobby.create(store, first, secret);
                // Not the whole site: that would leave what a store has only after it was locked.
                house.vault().close();
                return new FoundedStore(StoreFiles.of(store), house.signedIn(), bytes(chance));
            } finally {
                TestHouse.delete(place);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Returns the random source of the creator, in its state after the creation.
    public Random chance() {
        try (var in = new ObjectInputStream(new ByteArrayInputStream(chance))) {
            return (Random) in.readObject();
        } catch (IOException | ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] bytes(Random chance) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var out = new ObjectOutputStream(bytes)) {
            out.writeObject(chance);
        }
        return bytes.toByteArray();
    }

    /// Copies the store into a folder. It is closed: its creator signs in as usual.
    public void into(StoreFolder folder) {
        files.into(folder);
    }

    /// Copies the store into a folder and continues as its creator. Its write lane belongs to the calling thread.
    public OpenSite openIn(StoreFolder folder, VaultEnvironment surroundings, DeviceContext desk) {
        files.into(folder);
        try (var secret = TestHouse.secret()) {
            return new OpenSite(Vault.open(folder, secret, surroundings), founder, desk,
                    SiteClosing.forgetful(() -> {}));
        }
    }
}
