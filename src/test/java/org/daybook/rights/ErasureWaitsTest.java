package org.daybook.rights;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.daybook.base.ParticipantId;
import org.daybook.staff.KeptAway;
import org.daybook.staff.Role;
import org.daybook.vault.Progress;
import org.junit.jupiter.api.Test;

/// How long an erasure waits where nobody else could carry it out, by the clock and by the days of use.
class ErasureWaitsTest extends ErasingSite {
    @Test
    void whereSheWorksAloneItWaitsSevenDaysAndIsReadAfterwards() {
        var her = her();
        erasures().ask(her);
        assertEquals("rights.refusal.seven-days", refusal(() -> house.open().rights().erase(her)));
        house.passDays(7);
        house.clock().move(Duration.ofSeconds(-1));
        assertEquals("rights.refusal.seven-days", refusal(() -> house.open().rights().erase(her)));
        house.clock().move(Duration.ofSeconds(1));
        house.open().rights().erase(her);
        assertEquals(1, reviews());
    }

    /// Decision 170: a clock set ahead by a week is not a week.
    @Test
    void aClockSetAheadEndsNoWait() {
        var her = her();
        erasures().ask(her);
        house.clock().move(Duration.ofDays(7));
        house.reopen();
        assertEquals("rights.refusal.seven-days", refusal(() -> house.open().rights().erase(her)));
        house.clock().move(Duration.ofDays(-7));
        house.useForDays(7);
        house.open().rights().erase(her);
    }

    /// Nor is a request made while the clock was a week behind.
    @Test
    void aClockSetBackForTheRequestEndsNoWait() {
        var her = her();
        house.clock().move(Duration.ofDays(-7));
        house.reopen();
        erasures().ask(her);
        house.clock().move(Duration.ofDays(7));
        house.reopen();
        assertEquals("rights.refusal.seven-days", refusal(() -> house.open().rights().erase(her)));
    }

    /// A site that is used twice a week waits ten days.
    @Test
    void aSiteUsedTwiceAWeekWaitsTenDays() {
        var her = her();
        erasures().ask(her);
        for (int days : List.of(3, 4)) {
            house.clock().move(Duration.ofDays(days));
            house.reopen();
        }
        assertEquals("rights.refusal.seven-days", refusal(() -> house.open().rights().erase(her)));
        house.clock().move(Duration.ofDays(3));
        house.reopen();
        house.open().rights().erase(her);
    }

    /// Somebody who sets the clock ahead day after day does not pass the colleague who could stop it.
    @Test
    void itWaitsForAColleagueWhoCouldStopIt() {
        var her = her();
        add("me", Role.MEDIATOR);
        house.as("me", OTHER, open -> assertEquals(List.of(), open.rights().erasures().waiting()));
        erasures().ask(her);
        house.useForDays(10);
        assertEquals("rights.refusal.seven-days", refusal(() -> house.open().rights().erase(her)));
        house.as("me", OTHER, open -> assertEquals(1, open.rights().erasures().waiting().size()));
        house.open().rights().erase(her);
    }

    /// Nobody waits longer for a colleague who is away than a month.
    @Test
    void aColleagueWhoIsAwayForAMonthIsNotWaitedFor() {
        var her = her();
        add("me", Role.MEDIATOR);
        house.as("me", OTHER, open -> assertEquals(List.of(), open.rights().erasures().waiting()));
        erasures().ask(her);
        house.useForDays(29);
        assertEquals("rights.refusal.seven-days", refusal(() -> house.open().rights().erase(her)));
        house.useForDays(1);
        house.open().rights().erase(her);
    }

    /// Also where the site opens once a week.
    @Test
    void aColleagueWhoIsAwayIsNotWaitedForMuchLongerAtASiteUsedOnceAWeek() {
        var her = her();
        add("me", Role.MEDIATOR);
        house.as("me", OTHER, open -> assertEquals(List.of(), open.rights().erasures().waiting()));
        erasures().ask(her);
        for (int week = 0; week < 4; week++) {
            house.clock().move(Duration.ofDays(7));
            house.reopen();
        }
        assertEquals("rights.refusal.seven-days", refusal(() -> house.open().rights().erase(her)));
        house.clock().move(Duration.ofDays(7));
        house.reopen();
        house.open().rights().erase(her);
    }

    /// Who leaves herself alone waits from then on.
    @Test
    void whoRemovesTheOtherWaitsFromThenOn() {
        var her = her();
        var cw = add("cw", Role.CASEWORKER);
        waitingForSecond(her);
        house.open().team().remove(cw, Progress.unwatched());
        waitsAWeek(her);
    }

    @Test
    void whoTakesTheOthersRoleAwayWaitsFromThenOn() {
        var her = her();
        var cw = add("cw", Role.CASEWORKER);
        waitingForSecond(her);
        house.open().team().changeRoles(cw, Set.of(Role.RECEPTION));
        waitsAWeek(her);
    }

    @Test
    void whoGivesTheOtherAPassphraseWaitsFromThenOn() {
        var her = her();
        var cw = add("cw", Role.CASEWORKER);
        waitingForSecond(her);
        house.open().team().reset(cw, "seven boats under the bridge".toCharArray());
        assertEquals("rights.refusal.seven-days", refusal(() -> house.open().rights().erase(her)));
    }

    @Test
    void whoHidesHerFromTheOtherWaitsFromThenOn() {
        var her = her();
        var cw = add("cw", Role.CASEWORKER);
        waitingForSecond(her);
        house.open().participants().keptAway().keep(her, cw, KeptAway.Because.RELATED, KeptAway.SaidBy.SHE);
        waitsAWeek(her);
    }

    /// Parting two cards keeps the other away again who was let in while they were one.
    @Test
    void whoPartsACardAndSoHidesHerFromTheOtherWaitsFromThenOn() {
        var her = her();
        var cw = add("cw", Role.CASEWORKER);
        var invented = her();
        var keptAway = house.open().participants().keptAway();
        keptAway.keep(her, cw, KeptAway.Because.RELATED, KeptAway.SaidBy.SHE);
        var joined = house.open().cardsJoined().join(her, invented);
        house.open().participants().keptAway().letIn(her, cw);
        waitingForSecond(her);
        house.open().cardsJoined().part(her, joined.id());
        waitsAWeek(her);
    }

    /// The clock was a year ahead when she asked, and was put right.
    @Test
    void aClockThatWasAheadForTheRequestEndsTheWaitAWeekAfterItIsRight() {
        var her = her();
        house.clock().move(Duration.ofDays(365));
        house.reopen();
        erasures().ask(her);
        house.clock().move(Duration.ofDays(-365));
        house.reopen();
        assertEquals("2026-12-02T10:00", from(her));
        house.useForDays(6);
        assertEquals("rights.refusal.seven-days", refusal(() -> house.open().rights().erase(her)));
        house.useForDays(1);
        house.open().rights().erase(her);
    }

    /// Nor does a colleague who left while it was ahead hold it up for that year.
    @Test
    void whoLeftWhileTheClockWasAheadIsAwayAMonthAfterItIsRight() {
        var her = her();
        add("me", Role.MEDIATOR);
        house.clock().move(Duration.ofDays(365));
        house.as("me", OTHER, open -> assertEquals(List.of(), open.rights().erasures().waiting()));
        house.clock().move(Duration.ofDays(-365));
        house.reopen();
        erasures().ask(her);
        house.useForDays(29);
        assertEquals("rights.refusal.seven-days", refusal(() -> house.open().rights().erase(her)));
        house.useForDays(1);
        house.open().rights().erase(her);
    }

    /// On the last day it says the time, because before that she would be refused.
    @Test
    void onTheLastDayItSaysFromWhen() {
        var her = her();
        house.clock().move(Duration.ofSeconds(20));
        erasures().ask(her);
        house.useForDays(6);
        house.clock().move(Duration.ofHours(20));
        assertEquals("2026-12-02T10:01", from(her));
        assertEquals("rights.refusal.seven-days", refusal(() -> house.open().rights().erase(her)));
        house.clock().move(Duration.ofHours(4).plusSeconds(40));
        house.open().rights().erase(her);
    }

    /// In UTC it is still the day before.
    @Test
    void halfAnHourAfterMidnightIsAnotherDay() {
        var her = her();
        house.clock().moveTo(Instant.parse("2026-11-25T23:30:00Z"));
        erasures().ask(her);
        house.clock().move(Duration.ofHours(9));
        house.reopen();
        assertEquals(3, erasures().of(her).orElseThrow().left().days(), "the day on which she asked");
        house.clock().move(Duration.ofHours(15));
        house.reopen();
        assertEquals(2, erasures().of(her).orElseThrow().left().days());
    }

    private String from(ParticipantId her) {
        return String.valueOf(erasures().of(her).orElseThrow().left().from().orElseThrow());
    }

    private void waitingForSecond(ParticipantId her) {
        erasures().ask(her);
        house.useForDays(8);
        assertEquals("rights.refusal.second-person", refusal(() -> house.open().rights().erase(her)));
    }

    private void waitsAWeek(ParticipantId her) {
        assertEquals("rights.refusal.seven-days", refusal(() -> house.open().rights().erase(her)));
        house.useForDays(7);
        house.open().rights().erase(her);
    }
}
