package org.daybook.app;

import static org.daybook.testing.Some.someone;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.daybook.base.ParticipantId;
import org.daybook.base.Refusal;
import org.daybook.participants.PersonRow;
import org.daybook.rights.ErasureAsked;
import org.daybook.site.OpenSite;
import org.daybook.staff.NewMember;
import org.daybook.staff.ReviewVerdict;
import org.daybook.staff.Role;
import org.daybook.staff.TwoPersonRule.May;
import org.daybook.testing.DaysOfUse;
import org.daybook.testing.SteppingClock;
import org.daybook.vault.Progress;
import org.daybook.vault.SignInSecret;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/// A site with a backup from before any colleague, and copies of it in which somebody erases a woman.
abstract class ErasedElsewhere {
    static final String COLLEAGUE = "lu";
    static final String HERS = "seven otters under bridges";
    static final String SET_BY_THE_OTHER = "four lamps by the window";

    @TempDir
    Path temp;
    final SteppingClock clock = new SteppingClock();
    BackedUpStore stores = new BackedUpStore(Path.of(""), clock);
    Path early = Path.of("");
    ParticipantId her = new ParticipantId(new UUID(0, 0));

    @BeforeEach
    void aBackupFromBeforeAnyColleague() throws IOException {
        stores = BackedUpStore.of(temp, clock, Set.of(Role.COORDINATOR, Role.CASEWORKER), house -> {
            her = someone().called("Amina").welcomedIn(house).id();
            DaysOfUse.pass(house, clock, 8);
        });
        early = stores.onlyBackup();
    }

    static void readAll(OpenSite house) {
        var me = house.signedIn().member().id();
        house.reviews().page().waiting().stream().filter(review -> !review.isOwnOf(me))
                .forEach(review -> house.reviews().read(review.id(), ReviewVerdict.AGREED));
    }

    void aColleagueAndALaterBackup(Role role) throws IOException {
        try (var house = stores.unlocked("here", "settings")) {
            house.team().add(new NewMember(COLLEAGUE, "LU", Set.of(role)), HERS.toCharArray());
            DaysOfUse.pass(house, clock, 8);
        }
        byColleague("here", _ -> {});
        try (var house = stores.unlocked("here", "settings")) {
            clock.move(Duration.ofMinutes(1));
            house.safekeeping().backUpNow(stores.stick(), Progress.unwatched());
        }
    }

    interface Visit {
        void in(OpenSite house);
    }

    void byColleague(String name, Visit visit) {
        as(name, name.equals("here") ? "settings" : "elsewhere", COLLEAGUE, HERS, visit);
    }

    void as(String name, String settings, String word, String passphrase, Visit visit) {
        try (var secret = new SignInSecret(word, passphrase.toCharArray());
                var house = stores.lobby(settings).unlock(stores.store(name), secret)) {
            visit.in(house);
        }
    }

    void assertHiddenAndWaiting(OpenSite house, May may) {
        assertEquals(1, people(house), "nobody is erased because one person decided it");
        assertEquals(List.of(), found(house));
        assertEquals(0, house.participants().count());
        assertEquals(List.of(may), house.rights().erasures().waiting().stream().map(ErasureAsked::may).toList());
    }

    static List<ParticipantId> found(OpenSite house) {
        return house.participants().newest().stream().map(PersonRow::id).toList();
    }

    static int people(OpenSite house) {
        return house.vault().look(tx -> tx.handle().createQuery("select count(*) from participant")
                .mapTo(Integer.class).one());
    }

    static String refusal(Runnable act) {
        return assertThrows(Refusal.class, act::run).key();
    }
}
