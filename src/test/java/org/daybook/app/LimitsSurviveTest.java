package org.daybook.app;

import static org.daybook.testing.Some.someone;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.daybook.base.ParticipantId;
import org.daybook.site.OpenSite;
import org.daybook.site.SignIn;
import org.daybook.staff.Permission;
import org.daybook.staff.Role;
import org.daybook.testing.Agreed;
import org.daybook.testing.SteppingClock;
import org.daybook.vault.Tombstone;
import org.daybook.vault.Tombstones;
import org.daybook.work.CompanyDetails;
import org.daybook.work.CompanyId;
import org.daybook.work.LimitKind;
import org.daybook.work.Sector;
import org.daybook.work.WishPage;
import org.daybook.work.WorkLimits;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A limit on where she is placed that was set after a backup applies when that backup is restored.
class LimitsSurviveTest {
    @TempDir
    Path temp;
    private final SteppingClock clock = new SteppingClock();
    private BackedUpStore stores = new BackedUpStore(Path.of(""), clock);
    private ParticipantId her = new ParticipantId(new UUID(0, 0));
    private ParticipantId card = new ParticipantId(new UUID(0, 0));
    private CompanyId company = new CompanyId(new UUID(0, 0));

    @BeforeEach
    void aWomanAndACompany() throws IOException {
        stores = BackedUpStore.of(temp, clock, Set.of(Role.COORDINATOR, Role.CASEWORKER), house -> {
            her = someone().welcomedIn(house).id();
            card = someone().welcomedIn(house).id();
            company = house.work().companies().add(CompanyDetails.named("Filo Tailoring", Sector.MANUFACTURING));
        });
    }

    private OpenSite here() {
        return stores.unlocked("here", "settings");
    }

    private OpenSite there() throws IOException {
        return stores.restored(stores.onlyBackup(), "there", SignIn.EraseAgain.NOW);
    }

    private static List<LimitKind> kinds(OpenSite house, ParticipantId of) {
        return house.work().wishes().of(of).limits().stream().map(WishPage.Limit::kind).sorted().toList();
    }

    @Test
    void whereSheIsNotToBePlacedSinceSheIsNot() throws Exception {
        try (var house = here()) {
            house.work().limits().keepFrom(her, company);
            house.work().limits().keepFrom(her, Sector.MANUFACTURING);
        }
        try (var house = there()) {
            assertEquals(List.of(LimitKind.SECTOR, LimitKind.COMPANY), kinds(house, her));
        }
    }

    @Test
    void ofATownWhoeverSaidSoIsAskedFirst() throws Exception {
        try (var house = here()) {
            house.work().limits().keepFromTown(her, "Bagheria");
            house.work().limits().keepFrom(her, house.work().companies()
                    .add(CompanyDetails.named("Added since", Sector.MANUFACTURING)));
        }
        try (var house = there()) {
            assertEquals(List.of(LimitKind.ASK_FIRST), kinds(house, her));
        }
    }

    @Test
    void whatWasTakenAwaySinceIsNotSaidAgain() throws Exception {
        try (var house = here()) {
            var limits = house.work().limits();
            limits.keepFrom(her, company);
            limits.keepFromTown(her, "Bagheria");
            house.work().wishes().of(her).limits().forEach(one -> limits.remove(her, one.id()));
            limits.keepFromTown(her, "Monreale");
        }
        try (var house = there()) {
            assertEquals(List.of(LimitKind.ASK_FIRST), kinds(house, her), "of the other town");
        }
    }

    @Test
    void whatWasTakenAwayWhileTwoCardsWereOneHoldsOnBothOnceTheyAreParted() throws Exception {
        try (var house = here()) {
            var limits = house.work().limits();
            limits.keepFrom(card, company);
            clock.move(Duration.ofMinutes(1));
            house.cardsJoined().join(her, card);
            house.work().wishes().of(her).limits().forEach(one -> limits.remove(her, one.id()));
            clock.move(Duration.ofMinutes(1));
            house.cardsJoined().part(her, house.cardsJoined().of(her).getFirst().id());
            assertEquals(List.of(LimitKind.COMPANY), kinds(house, card));
        }
        try (var house = there()) {
            assertEquals(List.of(LimitKind.COMPANY), kinds(house, card));
        }
    }

    @Test
    void whatWasSaidAfterTheClockWasPutBackHoldsToo() throws Exception {
        try (var house = here()) {
            house.work().limits().keepFrom(her, company);
            clock.move(Duration.ofDays(-1));
            house.work().limits().keepFrom(her, Sector.MANUFACTURING);
        }
        try (var house = there()) {
            assertEquals(List.of(LimitKind.SECTOR, LimitKind.COMPANY), kinds(house, her));
        }
    }

    /// From a newer program, or forged: the store opens, and so does her page.
    @Test
    void aMarkThatSaysNothingKnownShutsNobodyOut() throws Exception {
        try (var house = here()) {
            var by = house.team().me().id().value();
            house.gate().act(Permission.KEEP_MARKS, work -> Stream
                    .of("company - ", "company A ", "sector Z ", "sector - ", "sector " + by + " ", "town A ")
                    .forEach(said -> Tombstones.make(work.tx(),
                            new Tombstone(work.newId(), WorkLimits.LIMITED, her.value(), said + by, work.now()))));
        }
        try (var house = there()) {
            assertEquals(List.of(LimitKind.ASK_FIRST), kinds(house, her));
        }
    }

    @Test
    void whoIsErasedLeavesNoneThatNamesAColleague() throws Exception {
        try (var house = here()) {
            house.work().limits().askMeFirst(her);
            Agreed.erase(house, her);
            assertEquals(List.of(""), house.gate().look(Permission.SEE_SITE,
                    work -> house.vault().marks().all(work.tx()).stream()
                            .filter(mark -> mark.what().equals(WorkLimits.LIMITED))
                            .map(mark -> mark.detail()).toList()));
        }
    }
}
