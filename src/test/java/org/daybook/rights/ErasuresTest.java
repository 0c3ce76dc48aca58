package org.daybook.rights;

import static org.daybook.testing.Some.someone;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.List;
import org.daybook.staff.KeptAway;
import org.daybook.staff.Permission;
import org.daybook.staff.Role;
import org.daybook.staff.TwoPersonRule.May;
import org.daybook.vault.Progress;
import org.junit.jupiter.api.Test;

/// Nobody erases alone and unseen, and nobody is refused what she asked for.
class ErasuresTest extends ErasingSite {
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
        assertEquals("staff.refusal.record-gone", refusal(() -> house.open().rights().erasures().ask(her)));
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
        house.reopen();
        house.as("cw", OTHER, open -> open.rights().erase(them.get(6)));
        assertEquals(1, reviews());
    }

    @Test
    void manyByOnePersonAreReviewedWhateverTheClockIs() {
        add("cw", Role.CASEWORKER);
        var them = java.util.stream.IntStream.range(0, 6).mapToObj(_ -> her()).toList();
        them.forEach(her -> erasures().ask(her));
        house.as("cw", OTHER, open -> {
            them.subList(0, 5).forEach(her -> open.rights().erase(her));
            house.clock().move(Duration.ofDays(1));
            open.rights().erase(them.get(5));
        });
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
}
