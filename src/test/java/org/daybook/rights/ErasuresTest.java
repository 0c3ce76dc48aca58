package org.daybook.rights;

import static org.daybook.testing.Some.someone;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.daybook.base.ParticipantId;
import org.daybook.base.Refusal;
import org.daybook.staff.KeptAway;
import org.daybook.staff.NewMember;
import org.daybook.staff.Permission;
import org.daybook.staff.Role;
import org.daybook.staff.TwoPersonRule.May;
import org.daybook.testing.TestHouse;
import org.daybook.vault.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.function.Executable;

/// Nobody erases alone and unseen, and nobody is refused what she asked for.
class ErasuresTest {
    private static final String OTHER = "four lamps by the window";

    @RegisterExtension
    final TestHouse house = new TestHouse(Set.of(Role.COORDINATOR, Role.CASEWORKER));

    @Test
    void oneSaysSoAndAnotherDoesIt() {
        var her = her();
        add("cw", Role.CASEWORKER);
        assertEquals("rights.refusal.erasure-not-asked", refusal(() -> house.open().rights().erase(her)));
        erasures().ask(her);
        assertEquals("rights.refusal.erasure-asked", refusal(() -> erasures().ask(her)));
        assertEquals("rights.refusal.second-person", refusal(() -> house.open().rights().erase(her)));
        house.clock().move(Duration.ofDays(30));
        assertEquals("rights.refusal.second-person", refusal(() -> house.open().rights().erase(her)),
                "also after a month");
        house.as("cw", OTHER, open -> {
            assertEquals(May.ACT, open.rights().erasures().waiting().getFirst().may());
            open.rights().erase(her);
            assertEquals(List.of(), open.rights().erasures().waiting());
        });
        assertEquals("participants.refusal.unknown", refusal(() -> house.open().rights().erasures().ask(her)));
        assertEquals(0, reviews(), "two agreed, so nobody needs to read it");
    }

    /// The key of the store is renewed when a colleague leaves, also after rows were deleted.
    @Test
    void afterAnErasureAColleagueCanStillBeRemoved() {
        var her = her();
        her();
        var cw = add("cw", Role.CASEWORKER);
        erasures().ask(her);
        house.as("cw", OTHER, open -> open.rights().erase(her));
        house.open().team().remove(cw, Progress.unwatched());
        assertEquals(List.of(), house.open().vault().verify());
        assertEquals(1, house.open().vault().keys().slots().size());
    }

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

    @Test
    void whoeverMayOpenHerRecordSeesItWaitAndStopsIt() {
        var her = her();
        add("me", Role.MEDIATOR);
        add("re", Role.RECEPTION);
        erasures().ask(her);
        house.as("re", OTHER, open -> assertEquals("staff.refusal.not-allowed",
                refusal(() -> open.rights().erasures().stop(her))));
        house.as("me", OTHER, open -> {
            assertEquals(List.of("MR"), open.rights().erasures().waiting().stream().map(ErasureAsked::by).toList());
            assertEquals("staff.refusal.not-allowed", refusal(() -> open.rights().erase(her)));
            open.rights().erasures().stop(her);
        });
        house.passDays(8);
        assertEquals("rights.refusal.erasure-not-asked", refusal(() -> house.open().rights().erase(her)));
    }

    /// What a woman asked for does not vanish unseen.
    @Test
    void whoStopsWhatAnotherRequestedIsReviewed() {
        var her = her();
        add("me", Role.MEDIATOR);
        erasures().ask(her);
        erasures().stop(her);
        assertEquals(0, reviews(Permission.STOP_ERASURE), "she may take back her own request");
        erasures().ask(her);
        house.as("me", OTHER, open -> open.rights().erasures().stop(her));
        assertEquals(1, reviews(Permission.STOP_ERASURE));
    }

    @Test
    void whoIsKeptAwayIsNoSecondAndSeesNothingOfIt() {
        var her = her();
        var cw = add("cw", Role.CASEWORKER);
        house.open().participants().keptAway().keep(her, cw, KeptAway.Because.RELATED, KeptAway.SaidBy.SHE);
        erasures().ask(her);
        assertEquals(May.WAIT_FOR_THE_DAY, erasures().of(her).orElseThrow().may());
        house.as("cw", OTHER, open -> {
            assertEquals(List.of(), open.rights().erasures().waiting());
            assertEquals("staff.refusal.kept-away", refusal(() -> open.rights().erase(her)));
        });
    }

    /// There is no limit; more than five a day are reported.
    @Test
    void whatGoesBeyondFiveADayIsRead() {
        add("cw", Role.CASEWORKER);
        var them = java.util.stream.IntStream.range(0, 7).mapToObj(_ -> her()).toList();
        them.forEach(her -> erasures().ask(her));
        house.as("cw", OTHER, open -> {
            them.subList(0, 5).forEach(her -> open.rights().erase(her));
            open.rights().erase(them.get(5));
        });
        assertEquals(1, reviews());
        house.clock().move(Duration.ofDays(1));
        house.as("cw", OTHER, open -> open.rights().erase(them.get(6)));
        assertEquals(1, reviews());
    }

    @Test
    void whatIsSaidOfACardThatIsJoinedFallsOut() {
        var her = her();
        var other = someone().called("Amina").welcomedIn(house.open());
        erasures().ask(her);
        house.open().cardsJoined().join(other.id(), her);
        assertEquals(List.of(), erasures().waiting());
    }

    private ParticipantId her() {
        return someone().called("Amina").welcomedIn(house.open()).id();
    }

    private org.daybook.staff.StaffId add(String word, Role role) {
        var who = house.open().team().add(new NewMember(word, "XX", Set.of(role)), OTHER.toCharArray()).id();
        house.passDays(7);
        return who;
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

    private Erasures erasures() {
        return house.open().rights().erasures();
    }

    private long reviews() {
        return reviews(Permission.ERASE_RECORD);
    }

    private long reviews(Permission act) {
        return house.open().reviews().page().waiting().stream().filter(review -> review.act().equals(Optional.of(act)))
                .count();
    }

    private static String refusal(Executable act) {
        return assertThrows(Refusal.class, act).key();
    }
}
