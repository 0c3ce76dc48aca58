package org.daybook.staff;

import static org.daybook.testing.Some.someone;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.daybook.base.DeviceContext;
import org.daybook.base.Refusal;
import org.daybook.consents.Consents;
import org.daybook.contact.Contacts;
import org.daybook.participants.Participant;
import org.daybook.participants.Participants;
import org.daybook.testing.TestHouse;
import org.daybook.vault.StoreFault;
import org.daybook.vault.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Break-glass access, and what a colleague reads about it afterwards.
class ReviewsTest {
    private static final Reason REASON = new Reason("  Her doctor is on the telephone.  ");

    @RegisterExtension
    final TestHouse house = new TestHouse();

    @Test
    void aManagerOpensARecordOnlyWithAReasonAndItIsThereToBeRead() {
        var her = someone().called("Amina").welcomedIn(house.open());
        var manager = someoneWith("aa", Role.COORDINATOR);
        var participants = participants(manager);
        assertEquals("staff.refusal.not-allowed", refusal(() -> participants.open(her.id())));
        assertTrue(participants.mayOpen() && participants.mayOpenWithReason());
        assertEquals(Optional.of("Amina"), participants.open(her.id(), REASON).her().preferredName());
        var line = newest();
        assertEquals(List.of("open-record", "with-reason", her.id().value().toString()),
                List.of(line.act(), line.outcome(), line.subjects()));
        assertTrue(line.detail().orElseThrow().matches("[0-9a-f]{64}"), "a digest, never the words");
        var waiting = reviews(signedIn()).page().waiting();
        assertEquals(Optional.of(new Reason("Her doctor is on the telephone.")), waiting.getFirst().reason());
        assertEquals(Optional.of(Permission.OPEN_RECORD), waiting.getFirst().act());
        assertEquals(Set.of(her.id().value()), waiting.getFirst().subjects());
        assertEquals(1, reviews(signedIn()).waitingForMe());
        assertEquals(0, reviews(manager).waitingForMe());
        assertEquals(Set.of(her.card().toString()), Set.copyOf(reviews(signedIn()).page().words().values()));
    }

    @Test
    void whoMayAnywayNeedsNoReasonAndWhoMayNeverHasNone() {
        var her = someone().welcomedIn(house.open());
        assertEquals("staff.refusal.not-allowed",
                refusal(() -> house.open().participants().open(her.id(), REASON)));
        assertEquals("staff.refusal.not-allowed",
                refusal(() -> participants(someoneWith("ff", Role.FACILITATOR)).open(her.id(), REASON)));
        assertEquals(List.of(), reviews(signedIn()).page().waiting());
    }

    @Test
    void aReasonIsMoreThanAWord() {
        for (var words : List.of("", "because", "         x", "y".repeat(1001))) {
            assertEquals("staff.reason.problem", new Reason(words).problems().getFirst().key());
        }
        var her = someone().welcomedIn(house.open());
        var participants = participants(someoneWith("aa", Role.COORDINATOR));
        assertThrows(IllegalArgumentException.class, () -> participants.open(her.id(), new Reason("because")));
        assertEquals("Reason", REASON.toString());
    }

    @Test
    void nobodyReviewsHerOwnAndTheTryIsWrittenDown() {
        var manager = someoneWith("aa", Role.COORDINATOR);
        var her = opened(manager);
        var own = reviews(manager).page().waiting().getFirst().id();
        assertEquals("staff.refusal.own-work", refusal(() -> reviews(manager).read(own, ReviewVerdict.AGREED)));
        var line = newest();
        assertEquals(List.of("review", "refused", her.id().value().toString(), Optional.of("staff.refusal.own-work")),
                List.of(line.act(), line.outcome(), line.subjects(), line.detail()));
        // Not by bypassing this room either: the table itself refuses.
        assertThrows(StoreFault.class, () -> house.open().vault().write(UUID.fromString(line.id()), tx -> tx.handle()
                .execute("update review set verdict = 'agreed', reviewed_by = asked_by, reviewed_at = asked_at")));
    }

    @Test
    void aColleagueReadsItOnce() {
        var manager = someoneWith("aa", Role.COORDINATOR);
        opened(manager);
        var supervisor = someoneWith("ss", Role.CASE_SUPERVISOR);
        var waiting = reviews(supervisor).page().waiting().getFirst().id();
        reviews(supervisor).read(waiting, ReviewVerdict.TO_DISCUSS);
        var page = reviews(signedIn()).page();
        assertEquals(List.of(), page.waiting());
        assertEquals(Optional.of(ReviewVerdict.TO_DISCUSS), page.read().getFirst().read().map(Review.Read::verdict));
        assertEquals("ss", page.initials(page.read().getFirst().read().orElseThrow().by()).toLowerCase());
        assertEquals("staff.refusal.already-read",
                refusal(() -> reviews(signedIn()).read(waiting, ReviewVerdict.AGREED)));
        assertEquals("staff.refusal.not-allowed", refusal(
                () -> reviews(someoneWith("cc", Role.CASEWORKER)).read(waiting, ReviewVerdict.AGREED)));
    }

    @Test
    void whereThereIsNoSecondReaderItTakesEffectAndStaysWaiting() {
        var alone = signedIn();
        gate(alone).act(Permission.CHANGE_ROLES, work -> {
            work.names(alone.id().value());
            work.awaitReview();
        });
        var page = reviews(alone).page();
        assertEquals(Reviews.SecondReader.NOBODY, page.secondReader());
        assertEquals(1, page.waiting().size());
        assertEquals("staff.refusal.own-work",
                refusal(() -> reviews(alone).read(page.waiting().getFirst().id(), ReviewVerdict.AGREED)));
        someoneWith("cc", Role.CASEWORKER);
        assertEquals(Reviews.SecondReader.NOBODY, reviews(alone).page().secondReader());
        someoneWith("ss", Role.CASE_SUPERVISOR);
        assertEquals(Reviews.SecondReader.SOMEBODY, reviews(alone).page().secondReader());
        house.reopen();
        assertEquals(1, reviews(alone).page().waiting().size());
    }

    /// Nobody is here who could review it: after seven days she ends it herself, and old lines can be purged.
    @Test
    void whereNobodyCouldReadItForSevenDaysSheEndsItHerself() {
        house.open().team().add(new NewMember("cw", "CW", Set.of(Role.CASEWORKER)),
                "four lamps by the window".toCharArray());
        house.passDays(7);
        house.clock().move(Duration.ofSeconds(-1));
        var added = house.open().reviews().page().waiting().getFirst().id();
        assertEquals(Set.of(), house.open().reviews().page().alone());
        assertEquals("staff.refusal.own-work", refusal(() -> house.open().reviews().endAlone(added)));
        house.clock().move(Duration.ofSeconds(1));
        assertEquals(Set.of(added), house.open().reviews().page().alone());
        house.open().reviews().endAlone(added);
        assertEquals(List.of(), house.open().reviews().page().waiting());
        assertTrue(house.open().reviews().page().read().getFirst().endedAt().isPresent(), "it is seen that it ended");
        house.clock().move(Duration.ofDays(800));
        house.useForDays(7);
        var before = house.open().trail().keptFrom();
        assertTrue(house.open().trail().purge(before) > 1, "nothing holds them back");
    }

    /// Decision 170.
    @Test
    void aClockSetAheadEndsNoWait() {
        house.open().team().add(new NewMember("cw", "CW", Set.of(Role.CASEWORKER)),
                "four lamps by the window".toCharArray());
        house.clock().move(Duration.ofDays(8));
        house.reopen();
        assertEquals(Set.of(), house.open().reviews().page().alone());
    }

    /// Decision 171: whoever removes the only colleague who could have reviewed it waits from then on.
    @Test
    void whoRemovesTheOnlyReaderWaitsFromThenOn() {
        var reader = house.open().team().add(new NewMember("ss", "SS", Set.of(Role.CASE_SUPERVISOR)),
                "four lamps by the window".toCharArray()).id();
        house.passDays(8);
        house.open().team().remove(reader, Progress.unwatched());
        assertEquals(Set.of(), house.open().reviews().page().alone());
        house.passDays(7);
        assertEquals(2, house.open().reviews().page().alone().size());
    }

    @Test
    void whereSomebodyCanReadItSheNeverEndsIt() {
        var supervisor = someoneWith("ss", Role.CASE_SUPERVISOR);
        var alone = signedIn();
        gate(alone).act(Permission.ADD_MEMBER, UnitOfWork::awaitReview);
        house.clock().move(Duration.ofDays(30));
        var own = reviews(alone).page().waiting().getFirst().id();
        assertEquals(Set.of(), reviews(alone).page().alone());
        assertEquals("staff.refusal.own-work", refusal(() -> reviews(alone).endAlone(own)));
        assertEquals("staff.refusal.own-work", refusal(() -> reviews(supervisor).endAlone(own)),
                "nor a colleague for her");
    }

    /// Decision 121.
    @Test
    void whoIsAddedAgainUnderHerSignInWordReviewsNothingSheDidBefore() {
        var former = someoneWith("aa", Role.COORDINATOR);
        opened(former);
        house.open().vault().write(UUID.fromString(newest().id()), tx -> {
            new StaffStore().leave(tx, former.id(), LocalDate.of(2026, 11, 25));
            return true;
        });
        var again = someoneWith("aa", Role.COORDINATOR);
        var own = reviews(again).page().waiting().getFirst().id();
        assertEquals(0, reviews(again).waitingForMe());
        assertEquals("staff.refusal.own-work", refusal(() -> reviews(again).read(own, ReviewVerdict.AGREED)));
        reviews(signedIn()).read(own, ReviewVerdict.AGREED);
    }

    /// Otherwise she could arrange that nobody may review it.
    @Test
    void whereTheOnlyReaderIsKeptAwaySheDoesNotEndItAlone() {
        var her = someone().welcomedIn(house.open());
        var supervisor = someoneWith("ss", Role.CASE_SUPERVISOR);
        house.open().participants().keptAway().keep(her.id(), supervisor.id(), KeptAway.Because.RELATED,
                KeptAway.SaidBy.SHE);
        var alone = signedIn();
        gate(alone).act(Permission.ADD_MEMBER, work -> {
            work.about(her.id());
            work.awaitReview();
        });
        house.clock().move(Duration.ofDays(30));
        var own = reviews(alone).page().waiting().getFirst().id();
        assertEquals("staff.refusal.own-work", refusal(() -> reviews(alone).endAlone(own)));
    }

    private Participant opened(StaffMember manager) {
        var her = someone().welcomedIn(house.open());
        participants(manager).open(her.id(), REASON);
        return her;
    }

    private StaffMember signedIn() {
        return house.open().signedIn().member();
    }

    private StaffMember someoneWith(String word, Role role) {
        var member = new StaffMember(new StaffId(UUID.randomUUID()), word, word.toUpperCase(), Set.of(role));
        house.open().vault().write(UUID.fromString(newest().id()), tx -> {
            new StaffStore().insert(tx, member, Optional.empty());
            return true;
        });
        return member;
    }

    private Reviews reviews(StaffMember who) {
        return new Reviews(gate(who), house.open().participants().subjects());
    }

    private Participants participants(StaffMember who) {
        return new Participants(gate(who),
                new Participants.Dependencies(new Consents(), new Contacts(gate(who), new Consents())),
                desk(who));
    }

    private Gate gate(StaffMember who) {
        return new Gate(house.open().vault(), new SignedIn(who, TestHouse.PALERMO), desk(who));
    }

    private DeviceContext desk(StaffMember who) {
        return new DeviceContext(house.clock(), new Random(who.id().hashCode()), "B");
    }

    private AuditStore.Row newest() {
        return house.open().vault().look(tx -> new AuditStore().newest(tx, 1)).getFirst();
    }

    private static String refusal(Runnable asked) {
        return assertThrows(Refusal.class, asked::run).key();
    }
}
