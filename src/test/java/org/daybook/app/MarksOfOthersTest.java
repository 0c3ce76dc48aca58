package org.daybook.app;

import static org.daybook.testing.Some.someone;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.daybook.base.ParticipantId;
import org.daybook.base.Refusal;
import org.daybook.participants.PersonRow;
import org.daybook.rights.ErasureAsked;
import org.daybook.staff.Role;
import org.daybook.testing.Agreed;
import org.daybook.testing.SteppingClock;
import org.daybook.testing.TestHouse;
import org.daybook.vault.Progress;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Marks keep a restore from bringing back who was erased. Whoever kept a former key of the store writes none that it
/// believes; what a later key wrote an older copy hands to somebody; and who restores a backup may look first.
class MarksOfOthersTest {
    private static final String HERS = "Zebrafinch";

    @TempDir
    Path temp;
    private final SteppingClock clock = new SteppingClock();
    private BackedUpStore stores = new BackedUpStore(Path.of(""), clock);
    private ParticipantId her = new ParticipantId(new UUID(0, 0));

    @BeforeEach
    void twoWomenAndABackup() throws IOException {
        stores = BackedUpStore.of(temp, clock, Set.of(Role.COORDINATOR, Role.CASEWORKER, Role.MEDIATOR), house -> {
            her = someone().called(HERS).welcomedIn(house).id();
            someone().called("Dandelion").welcomedIn(house);
        });
    }

    private House restored(Lobby.EraseAgain when) throws IOException {
        return stores.restored(stores.onlyBackup(), "there", when);
    }

    private List<ParticipantId> found(House house) {
        return house.participants().find(HERS).stream().map(PersonRow::id).toList();
    }

    private boolean holdsHer(House house) {
        return house.vault().look(tx -> tx.handle().createQuery("""
                select count(*)
                  from participant
                 where id = :her""").bind("her", her.value()).mapTo(Integer.class).one()) == 1;
    }

    private static String refused(Runnable act) {
        return assertThrows(Refusal.class, act::run).key();
    }

    /// She who looks first into a restored store sees everybody but those who were erased since; then they go.
    @Test
    void whoLooksFirstSeesNobodyWhoWasErased() throws Exception {
        try (var house = stores.unlocked("here", "settings")) {
            Agreed.erase(house, her);
        }
        try (var house = restored(Lobby.EraseAgain.NEXT_TIME)) {
            assertTrue(holdsHer(house), "nothing is done that cannot be undone");
            assertEquals("staff.refusal.kept-away", refused(() -> house.participants().open(her)));
            assertEquals(List.of(), found(house));
            assertEquals(1, house.participants().count(), "the other one");
            assertEquals(List.of(), house.rights().erasures().waiting());
        }
        try (var house = stores.unlocked("there", "elsewhere")) {
            assertEquals(false, holdsHer(house), "erased when it is opened the next time");
            assertEquals(1, house.participants().count());
        }
    }

    /// The keys of a store change when somebody leaves. She who kept a copy of then writes no mark that the store believes.
    @Test
    void whoKeptAFormerKeyErasesNobody() throws Exception {
        stores.copyFolder("here", "copy");
        try (var house = stores.unlocked("here", "settings")) {
            house.vault().keys().renew(Progress.unwatched());
        }
        try (var house = stores.unlocked("copy", "hers")) {
            Agreed.erase(house, her);
        }
        Files.createDirectories(temp.resolve("settings"));
        Files.copy(BackedUpStore.marksIn(temp.resolve("hers")),
                temp.resolve("settings").resolve(BackedUpStore.marksIn(temp.resolve("hers"))
                        .getFileName()),
                StandardCopyOption.REPLACE_EXISTING);
        try (var house = stores.unlocked("here", "settings")) {
            assertTrue(holdsHer(house));
            assertEquals(List.of(her), found(house));
            assertEquals(List.of(), house.rights().erasures().waiting());
        }
    }

    /// An older copy cannot tell a mark of the store, whose keys were renewed since, from one by somebody who kept the key of
    /// then: it stands on Today like an erasure that somebody said, and is in no file that this copy leaves.
    @Test
    void whatALaterKeyMarkedAnOlderCopyHandsToSomebody() throws Exception {
        try (var house = stores.unlocked("here", "settings")) {
            house.vault().keys().renew(Progress.unwatched());
            Agreed.erase(house, her);
        }
        Files.copy(BackedUpStore.marksIn(temp.resolve("here")),
                stores.stick().resolve(BackedUpStore.marksIn(temp.resolve("here")).getFileName()),
                StandardCopyOption.REPLACE_EXISTING);
        try (var secret = TestHouse.secret()) {
            assertEquals(0, stores.lobby("elsewhere").erasedAgain(stores.onlyBackup(), secret, stores.store("there")),
                    "nobody is promised to go");
        }
        try (var house = restored(Lobby.EraseAgain.NOW)) {
            assertTrue(holdsHer(house), "nobody is erased by a mark alone that may be forged");
            assertEquals(List.of(her), house.rights().erasures().waiting().stream().map(ErasureAsked::her)
                    .map(PersonRow::id).toList());
            assertEquals("rights.refusal.seven-days", refused(() -> house.rights().erase(her)));
            house.rights().erasures().stop(her);
        }
        try (var house = stores.unlocked("there", "elsewhere")) {
            assertEquals(List.of(), house.rights().erasures().waiting(), "stopped once is stopped");
            assertTrue(holdsHer(house));
        }
    }

    /// The file's size does not tell how many were erased.
    @Test
    void oneMarkTakesAsMuchRoomAsTen() throws Exception {
        try (var house = stores.unlocked("here", "settings")) {
            Agreed.erase(house, her);
        }
        long one = Files.size(BackedUpStore.marksIn(temp.resolve("here")));
        try (var house = stores.unlocked("here", "settings")) {
            for (int many = 0; many < 9; many++) {
                Agreed.erase(house, someone().called("Later").welcomedIn(house).id());
            }
        }
        assertEquals(one, Files.size(BackedUpStore.marksIn(temp.resolve("here"))));
    }
}
