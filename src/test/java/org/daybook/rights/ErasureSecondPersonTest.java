package org.daybook.rights;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.Set;
import org.daybook.staff.NewMember;
import org.daybook.staff.Role;
import org.daybook.staff.TwoPersonRule.May;
import org.daybook.testing.TestHouse;
import org.daybook.vault.Progress;
import org.junit.jupiter.api.Test;

/// Who counts as the second person of an erasure, and who as alone.
class ErasureSecondPersonTest extends ErasingSite {
    /// Nor does the week of a colleague who was added pass by the clock alone.
    @Test
    void aClockSetAheadMakesNoSecondPersonOfWhomSheAdded() {
        var her = her();
        house.open().team().add(new NewMember("nn", "NN", Set.of(Role.CASEWORKER)), OTHER.toCharArray());
        erasures().ask(her);
        house.clock().move(Duration.ofDays(7));
        house.as("nn", OTHER, open -> assertEquals("rights.refusal.seven-days",
                refusal(() -> open.rights().erase(her))));
    }

    /// Nobody counts as two: a colleague whom she added or gave another passphrase this week is no second person until somebody
    /// has reviewed it.
    @Test
    void whomSheEnteredThisWeekIsNoSecondPerson() {
        var her = her();
        house.open().team().add(new NewMember("nn", "NN", Set.of(Role.CASEWORKER)), OTHER.toCharArray());
        erasures().ask(her);
        assertEquals(May.WAIT_FOR_THE_DAY, erasures().of(her).orElseThrow().may());
        house.as("nn", OTHER, open -> assertEquals("rights.refusal.seven-days",
                refusal(() -> open.rights().erase(her))));
        add("cs", Role.CASE_SUPERVISOR);
        assertEquals(May.WAIT_FOR_SECOND, erasures().of(her).orElseThrow().may());
        house.as("nn", OTHER, open -> open.rights().erase(her));
    }

    /// Who changes a colleague's roles again and again is not alone because of it.
    @Test
    void aChangeOfRolesLeavesNobodyAlone() {
        var her = her();
        var cw = add("cw", Role.CASEWORKER);
        erasures().ask(her);
        house.passDays(6);
        house.open().team().changeRoles(cw, Set.of(Role.CASEWORKER, Role.FACILITATOR));
        house.clock().move(Duration.ofDays(1));
        assertEquals("rights.refusal.second-person", refusal(() -> house.open().rights().erase(her)));
        house.as("cw", OTHER, open -> assertEquals("rights.refusal.second-person",
                refusal(() -> open.rights().erase(her)), "her new roles may be lent"));
        house.passDays(6);
        house.as("cw", OTHER, open -> open.rights().erase(her));
    }

    /// A passphrase that the requester was given makes her colleagues no fewer.
    @Test
    void anotherPassphraseLeavesTheRequesterNotAlone() {
        var her = her();
        add("cw", Role.CASEWORKER);
        add("co", Role.COORDINATOR);
        erasures().ask(her);
        house.passDays(7);
        var me = house.open().signedIn().member().id();
        house.as("co", OTHER, open -> open.team().reset(me, TestHouse.PASSPHRASE.toCharArray()));
        assertEquals("rights.refusal.second-person", refusal(() -> house.open().rights().erase(her)));
        house.passDays(7);
        house.as("cw", OTHER, open -> open.rights().erase(her));
    }

    /// Nor does she carry out an erasure that that colleague reports.
    @Test
    void whomSheEnteredThisWeekIsNoFirstPersonEither() {
        var her = her();
        house.open().team().add(new NewMember("nn", "NN", Set.of(Role.CASEWORKER)), OTHER.toCharArray());
        house.as("nn", OTHER, open -> open.rights().erasures().ask(her));
        assertEquals("rights.refusal.seven-days", refusal(() -> house.open().rights().erase(her)));
        house.passDays(7);
        assertEquals(May.ACT, erasures().of(her).orElseThrow().may());
    }

    /// Decision 121.
    @Test
    void whoIsAddedAgainUnderHerSignInWordIsNoSecondPerson() {
        var her = her();
        var cw = add("cw", Role.CASEWORKER);
        house.as("cw", OTHER, open -> open.rights().erasures().ask(her));
        house.open().team().remove(cw, Progress.unwatched());
        add("cw", Role.CASEWORKER);
        house.as("cw", OTHER, open -> assertEquals("rights.refusal.second-person",
                refusal(() -> open.rights().erase(her))));
        house.open().rights().erase(her);
    }
}
