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

/// A store as it is right after its founding. Each kind is founded once in every Java that runs tests, by the program's own
/// means, and copied for each test: the key derivation, thirty-eight migrations and the journal's triggers take longer
/// than most tests. The copy opens as the founder left it: no line in the trail, no draw of chance and no second of the
/// clock more.
public final class FoundedStore {
    private static final Map<Kind, FoundedStore> FOUNDED = new ConcurrentHashMap<>();

    /// What a guess at the passphrase costs.
    public enum Cost {
        /// For stores that tests alone open.
        CHEAP,
        /// For stores that the program itself opens, too.
        OF_THE_PROGRAM;

        /// What the vault needs on computer B.
        public VaultEnvironment surroundings(Clock clock) {
            return surroundings(clock, "B");
        }

        /// What the vault needs on a computer.
        public VaultEnvironment surroundings(Clock clock, String computer) {
            return this == CHEAP
                    ? CheapGuesses.surroundings(clock, new SecureRandom(), computer)
                    : new VaultEnvironment(clock, new SecureRandom(), computer);
        }
    }

    /// @param roles of the first member of staff, who is [TestHouse#WORD]
    /// @param cost  of a guess at her passphrase
    /// @param site  whose store it is
    public record Kind(Set<Role> roles, Cost cost, Site site) {
        public Kind {
            roles = Set.copyOf(roles);
        }

        /// Of the usual site.
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

    /// The store of a kind, founded at [SteppingClock#START].
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
                // Not the house: that would leave what a store has only once somebody locked it.
                house.vault().close();
                return new FoundedStore(StoreFiles.of(store), house.signedIn(), bytes(chance));
            } finally {
                TestHouse.delete(place);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The chance from which the founder drew, as the founding left it.
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

    /// Lays a copy into a folder and goes on as its founder. Its write lane belongs to the calling thread.
    public OpenSite openIn(StoreFolder folder, VaultEnvironment surroundings, DeviceContext desk) {
        files.into(folder);
        try (var secret = TestHouse.secret()) {
            return new OpenSite(Vault.open(folder, secret, surroundings), founder, desk,
                    SiteClosing.forgetful(() -> {}));
        }
    }
}
