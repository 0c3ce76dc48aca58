package org.daybook.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.daybook.base.Refusal;
import org.daybook.site.OpenSite;
import org.daybook.site.SignIn;
import org.daybook.staff.Colleague;
import org.daybook.staff.LoweredRights;
import org.daybook.staff.NewMember;
import org.daybook.staff.Permission;
import org.daybook.staff.Review;
import org.daybook.staff.ReviewVerdict;
import org.daybook.staff.Role;
import org.daybook.staff.StaffId;
import org.daybook.testing.DaysOfUse;
import org.daybook.testing.SteppingClock;
import org.daybook.vault.Progress;
import org.daybook.vault.SignInSecret;
import org.daybook.vault.Tombstone;
import org.daybook.vault.Tombstones;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Rights taken from a colleague after a backup are not given back by restoring it.
class RightsStayTakenTest {
    private static final String SECRET = "seven otters under bridges";
    private static final Set<Role> BOTH = Set.of(Role.COORDINATOR, Role.CASEWORKER);

    @TempDir
    Path temp;
    private final SteppingClock clock = new SteppingClock();
    private BackedUpStore stores = new BackedUpStore(Path.of(""), clock);
    private StaffId lu = new StaffId(new UUID(0, 0));
    private StaffId mo = new StaffId(new UUID(0, 0));

    @BeforeEach
    void twoColleagues() throws IOException {
        stores = BackedUpStore.of(temp, clock, BOTH, house -> {
            lu = house.team().add(NewMember.typed("lu", "LU", BOTH, Locale.ENGLISH), SECRET.toCharArray()).id();
            mo = house.team().add(NewMember.typed("mo", "MO", BOTH, Locale.ENGLISH), SECRET.toCharArray()).id();
            house.team().trustWithGirls(lu, Colleague.Girls.TRUSTED);
            DaysOfUse.pass(house, clock, 8);
        });
    }

    private OpenSite here() {
        return stores.unlocked("here", "settings");
    }

    private OpenSite there() throws IOException {
        return stores.restored(stores.onlyBackup(), "there", SignIn.EraseAgain.NOW);
    }

    @Test
    void rolesTakenAwaySinceStayAway() throws Exception {
        try (var house = here()) {
            house.team().changeRoles(lu, Set.of(Role.CASEWORKER));
            house.team().changeRoles(mo, Set.of(Role.FACILITATOR));
        }
        try (var house = there()) {
            assertEquals(Set.of(Role.CASEWORKER), house.team().one(lu).member().roles());
            assertEquals(Set.of(Role.FACILITATOR), house.team().one(mo).member().roles());
            assertEquals(BOTH, house.team().me().roles());
        }
    }

    @Test
    void rolesGivenSinceAreNotGivenByAMark() throws Exception {
        try (var house = here()) {
            house.team().changeRoles(lu, Set.of(Role.CASEWORKER));
            clock.move(Duration.ofMinutes(1));
            house.team().changeRoles(lu, Set.of(Role.CASEWORKER, Role.COORDINATOR, Role.MEDIATOR));
        }
        try (var house = there()) {
            assertEquals(BOTH, house.team().one(lu).member().roles());
        }
    }

    @Test
    void whereTheMarkCannotBeProvenAColleagueReadsOfIt() throws Exception {
        try (var house = here()) {
            house.team().changeRoles(lu, Set.of(Role.CASEWORKER));
            house.team().remove(mo, Progress.unwatched());
        }
        try (var house = there()) {
            assertEquals(BOTH, house.team().one(lu).member().roles());
            assertEquals(List.of(Set.of(lu.value())), house.reviews().page().waiting().stream()
                    .filter(review -> review.act().equals(Optional.of(Permission.LEAVE_RIGHTS)))
                    .map(Review::subjects).toList());
        }
    }

    /// Nor does a colleague who is back review that she is.
    @Test
    void whoseRightsAreBackDoesNotReviewThat() throws Exception {
        try (var house = here()) {
            house.team().changeRoles(lu, Set.of(Role.CASEWORKER));
            house.team().remove(mo, Progress.unwatched());
        }
        there().close();
        for (var back : Map.of("lu", Permission.LEAVE_RIGHTS, "mo", Permission.LEAVE_MEMBER).entrySet()) {
            try (var secret = new SignInSecret(back.getKey(), SECRET.toCharArray());
                    var house = stores.lobby("elsewhere").unlock(stores.store("there"), secret)) {
                var own = house.reviews().page().waiting().stream()
                        .filter(review -> review.act().equals(Optional.of(back.getValue()))).findFirst().orElseThrow();
                assertEquals("staff.refusal.own-work", assertThrows(Refusal.class,
                        () -> house.reviews().read(own.id(), ReviewVerdict.AGREED)).key());
            }
        }
    }

    @Test
    void whoIsNoLongerTrustedWithGirlsIsNotTrusted() throws Exception {
        try (var house = here()) {
            house.team().trustWithGirls(lu, Colleague.Girls.NOT_TRUSTED);
        }
        try (var house = there()) {
            assertEquals(Colleague.Girls.NOT_TRUSTED, house.team().one(lu).girls());
        }
    }

    /// Her passphrase of that time opens the backup; she does not regain the rights for a single session either.
    @Test
    void whoRestoresItHerselfHasThemNotForOneSession() throws Exception {
        try (var house = here()) {
            house.team().changeRoles(lu, Set.of(Role.CASEWORKER));
        }
        try (var secret = new SignInSecret("lu", SECRET.toCharArray())) {
            var lobby = stores.lobby("elsewhere");
            var contents = lobby.lookInto(stores.onlyBackup(), secret, Progress.unwatched());
            try (var house = lobby.restore(stores.onlyBackup(), contents, stores.store("there"), secret,
                    SignIn.EraseAgain.NOW, Progress.unwatched())) {
                assertEquals(Set.of(Role.CASEWORKER), house.team().me().roles());
                assertFalse(house.gate().allows(Permission.ADD_MEMBER));
            }
        }
    }

    /// Forged by the holder of a former key: the rule about girls continues.
    @Test
    void noMarkPutsTheRuleOff() throws Exception {
        try (var house = here()) {
            house.gate().act(Permission.KEEP_MARKS, work -> Stream.of("+999999999-12-31", "2026-13-01", "")
                    .forEach(day -> Tombstones.make(work.tx(), new Tombstone(work.newId(), LoweredRights.RULE,
                            new UUID(0, 0), day, work.now()))));
        }
        try (var house = there()) {
            assertEquals(List.of(), house.vault().look(tx -> tx.handle().createQuery("""
                    select since
                      from clearance_rule""").mapTo(String.class).list()));
        }
    }
}
