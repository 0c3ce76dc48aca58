package org.daybook.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.daybook.keeping.Plan;
import org.daybook.site.SignIn;
import org.daybook.staff.NewMember;
import org.daybook.staff.Role;
import org.daybook.staff.TwoPersonRule.May;
import org.daybook.testing.DaysOfUse;
import org.daybook.vault.Progress;
import org.junit.jupiter.api.Test;

/// Somebody erases a record in a copy of the store in which no colleague could object. The store of today, in which one could,
/// erases nobody because of it: she is hidden, and a colleague decides.
class ErasedAloneElsewhereTest extends ErasedElsewhere {
    /// Erased where nobody could object, she comes back into a store in which a colleague can.
    @Test
    void whomOnePersonErasedInAnOlderBackupAColleagueDecidesAbout() throws IOException {
        aColleagueAndALaterBackup(Role.CASEWORKER);
        erasedAloneIn("past");
        try (var house = stores.restored(stores.newestBackup(), "there", SignIn.EraseAgain.NOW)) {
            assertHiddenAndWaiting(house, May.WAIT_FOR_SECOND);
            assertEquals("rights.refusal.second-person", refusal(() -> house.rights().erase(her)));
            assertEquals("rights.refusal.second-person", refusal(() -> house.rights().erasures().stop(her)));
        }
        try (var house = stores.unlocked("there", "elsewhere")) {
            assertHiddenAndWaiting(house, May.WAIT_FOR_SECOND);
        }
        byColleague("there", house -> {
            assertHiddenAndWaiting(house, May.ACT);
            house.rights().erasures().stop(her);
            assertEquals(List.of(her), found(house));
        });
        try (var house = stores.unlocked("there", "elsewhere")) {
            assertEquals(List.of(her), found(house), "what was decided is not asked again");
        }
    }

    /// Whoever erased her counts as the requester, also if the colleague opens the restored store first.
    @Test
    void whoErasedHerIsNotTheSecondPersonOfAColleagueWhoOpensTheStore() throws IOException {
        aColleagueAndALaterBackup(Role.CASEWORKER);
        erasedAloneIn("past");
        stores.restored(stores.newestBackup(), "there", SignIn.EraseAgain.NEXT_TIME).close();
        byColleague("there", house -> assertHiddenAndWaiting(house, May.ACT));
        try (var house = stores.unlocked("there", "elsewhere")) {
            assertEquals("rights.refusal.second-person", refusal(() -> house.rights().erase(her)));
        }
        byColleague("there", house -> {
            house.rights().erase(her);
            assertEquals(0, people(house));
        });
    }

    /// A colleague who may only stop an erasure is enough: the requester waits until she has seen it.
    @Test
    void aColleagueWhoMayOnlyStopItSeesItFirst() throws IOException {
        aColleagueAndALaterBackup(Role.MEDIATOR);
        erasedAloneIn("past");
        try (var house = stores.restored(stores.newestBackup(), "there", SignIn.EraseAgain.NOW)) {
            assertHiddenAndWaiting(house, May.WAIT_FOR_THE_DAY);
            DaysOfUse.pass(house, clock, 8);
            assertEquals("rights.refusal.seven-days", refusal(() -> house.rights().erase(her)));
        }
        byColleague("there", house -> assertEquals(1, house.rights().erasures().waiting().size()));
        try (var house = stores.unlocked("there", "elsewhere")) {
            house.rights().erase(her);
            assertEquals(0, people(house));
        }
    }

    /// What two colleagues of the site agreed on is done again without a question, as long as the backup knows the team.
    @Test
    void whomTwoColleaguesErasedIsErasedAgain() throws IOException {
        aColleagueAndALaterBackup(Role.CASEWORKER);
        try (var house = stores.unlocked("here", "settings")) {
            house.team().add(new NewMember("cs", "CS", EnumSet.of(Role.CASE_SUPERVISOR)), HERS.toCharArray());
            DaysOfUse.pass(house, clock, 8);
        }
        as("here", "settings", "cs", HERS, ErasedElsewhere::readAll);
        try (var house = stores.unlocked("here", "settings")) {
            clock.move(Duration.ofMinutes(1));
            house.safekeeping().backUpNow(stores.stick(), Progress.unwatched());
            house.rights().erasures().ask(her);
        }
        var backup = stores.newestBackup();
        byColleague("here", house -> house.rights().erase(her));
        try (var house = stores.restored(backup, "there", SignIn.EraseAgain.NOW)) {
            assertEquals(0, people(house));
            assertEquals(List.of(), house.rights().erasures().waiting());
        }
    }

    /// Where nobody else works, a restore brings nobody back whom the one person erased.
    @Test
    void whereNobodyCouldObjectSheIsErasedAgain() throws IOException {
        try (var house = stores.unlocked("here", "settings")) {
            house.rights().erasures().ask(her);
            DaysOfUse.pass(house, clock, 8);
            house.rights().erase(her);
        }
        try (var house = stores.restored(early, "there", SignIn.EraseAgain.NOW)) {
            assertEquals(0, people(house));
            assertEquals(List.of(), house.rights().erasures().waiting());
        }
    }

    private void erasedAloneIn(String name) {
        try (var house = stores.restored(early, name, SignIn.EraseAgain.NOW)) {
            house.safekeeping().plan(new Plan(Optional.of(stores.stick()), 9, Plan.AtLeaving.NO));
            house.rights().erasures().ask(her);
            DaysOfUse.pass(house, clock, 8);
            house.rights().erase(her);
        }
    }
}
