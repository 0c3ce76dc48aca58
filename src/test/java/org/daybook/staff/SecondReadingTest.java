package org.daybook.staff;

import static org.daybook.testing.Some.someone;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.daybook.base.DeviceContext;
import org.daybook.base.ParticipantId;
import org.daybook.base.Refusal;
import org.daybook.testing.TestHouse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Acts about a girl are reviewed only by staff trusted with girls' records.
class SecondReadingTest {
    private static final Reason REASON = new Reason("Her doctor is on the telephone.");
    /// Who reviews, and whether she may: about a woman, about a girl, about somebody whose age is not known.
    private static final String MATRIX = """
            coordinator       trusted      yes yes yes
            coordinator       not-trusted  yes no  yes
            case-supervisor   trusted      yes yes yes
            case-supervisor   not-trusted  yes no  yes
            caseworker        trusted      no  no  no
            caseworker        not-trusted  no  no  no
            mediator          trusted      no  no  no""";
    /// Everything that waits for a reviewer and can be about her.
    private static final List<Permission> ACTS = List.of(Permission.HAND_IN_PLAN, Permission.CLOSE_CASE,
            Permission.ERASE_RECORD);
    private static final List<Permission> WITH_REASON = List.of(Permission.OPEN_RECORD, Permission.OPEN_CASE,
            Permission.OVERRIDE_CONSENT);

    @RegisterExtension
    final TestHouse house = new TestHouse();
    private final Map<StaffId, Gate> gates = new HashMap<>();

    @Test
    void whoReadsWhatIsThisTable() {
        var whose = List.of(someone().born(1990, 1).welcomedIn(house.open()).id(),
                someone().born(2008, 12).welcomedIn(house.open()).id(), someone().welcomedIn(house.open()).id());
        int reader = 0;
        for (var line : MATRIX.split("\n")) {
            var cells = line.strip().split("\\s+");
            var her = member("r" + reader, Role.ofCode(cells[0]));
            reader++;
            house.open().team().trustWithGirls(her.id(), cells[1].equals("trusted")
                    ? Colleague.Girls.TRUSTED
                    : Colleague.Girls.NOT_TRUSTED);
            for (int i = 0; i < whose.size(); i++) {
                for (var review : done(whose.get(i), "d" + reader + i)) {
                    assertEquals(cells[2 + i].equals("yes"), reads(her, review), line + " " + i + " " + review.act());
                }
            }
        }
    }

    /// One of each act about her, by a new colleague.
    private List<Review> done(ParticipantId her, String word) {
        var worker = gate(member(word, Role.CASEWORKER));
        var manager = gate(member(word + "m", Role.COORDINATOR));
        ACTS.forEach(act -> worker.act(act, work -> {
            work.about(her);
            work.awaitReview();
        }));
        WITH_REASON.forEach(act -> manager.breakGlass(act, REASON, work -> {
            work.about(her);
            return true;
        }));
        var waiting = new ArrayList<>(reviews(me()).page().waiting());
        waiting.removeIf(review -> !review.subjects().contains(her.value()));
        assertEquals(ACTS.size() + WITH_REASON.size(), waiting.stream().filter(review -> review.read().isEmpty())
                .filter(review -> Set.of(word, word + "m").contains(word(review.asker()))).count());
        waiting.removeIf(review -> !Set.of(word, word + "m").contains(word(review.asker())));
        return waiting;
    }

    private String word(StaffId who) {
        return house.open().gate().look(Permission.SEE_SITE,
                work -> new StaffStore().byId(work.tx(), who).orElseThrow().member().signInWord());
    }

    private boolean reads(StaffMember reader, Review review) {
        try {
            reviews(reader).read(review.id(), ReviewVerdict.AGREED);
            return true;
        } catch (Refusal refusal) {
            assertTrue(Set.of("staff.refusal.not-allowed", "staff.refusal.not-trusted-with-girls")
                    .contains(refusal.key()), refusal.key());
            return false;
        }
    }

    @Test
    void whereNobodyIsTrustedItStaysVisiblyWaitingAndTheCoordinatorIsTold() {
        var her = someone().born(2008, 12).welcomedIn(house.open()).id();
        opened(member("aa", Role.COORDINATOR), her);
        var page = reviews(me()).page();
        var waiting = page.waiting().getFirst().id();
        assertEquals(Set.of(waiting), page.girls().forNobody());
        assertEquals(Set.of(waiting), page.notForMe().keySet());
        assertEquals(1, reviews(me()).waitingForNobody());
        assertEquals(0, reviews(me()).waitingForMe());
        assertEquals("staff.refusal.not-trusted-with-girls",
                refused(() -> reviews(me()).read(waiting, ReviewVerdict.AGREED)));
        var supervisor = member("ss", Role.CASE_SUPERVISOR);
        house.open().team().trustWithGirls(supervisor.id(), Colleague.Girls.TRUSTED);
        assertEquals(0, reviews(me()).waitingForNobody());
        assertTrue(reviews(me()).page().notForMe().containsKey(waiting));
        assertEquals(1, reviews(supervisor).waitingForMe());
        house.open().team().trustWithGirls(supervisor.id(), Colleague.Girls.NOT_TRUSTED);
        assertEquals(1, reviews(me()).waitingForNobody());
        house.open().team().trustWithGirls(supervisor.id(), Colleague.Girls.TRUSTED);
        reviews(supervisor).read(waiting, ReviewVerdict.AGREED);
        assertEquals(0, reviews(me()).page().girls().all().size());
    }

    @Test
    void whoIsTrustedStillNeverReadsHerOwn() {
        var her = someone().born(2008, 12).welcomedIn(house.open()).id();
        var manager = member("aa", Role.COORDINATOR);
        house.open().team().trustWithGirls(manager.id(), Colleague.Girls.TRUSTED);
        opened(manager, her);
        assertEquals(1, reviews(me()).waitingForNobody(), "the only one who is trusted did it");
        var own = reviews(manager).page().waiting().getFirst().id();
        assertEquals("staff.refusal.own-work", refused(() -> reviews(manager).read(own, ReviewVerdict.AGREED)));
    }

    @Test
    void itCountsWhetherSheWasAGirlWhenItWasDone() {
        var her = someone().born(2008, 12).welcomedIn(house.open()).id();
        opened(member("aa", Role.COORDINATOR), her);
        house.passDays(60);
        assertEquals("staff.refusal.not-trusted-with-girls", refused(() -> reviews(me())
                .read(reviews(me()).page().waiting().getFirst().id(), ReviewVerdict.AGREED)));
        opened(member("bb", Role.COORDINATOR), her);
        reviews(me()).read(reviews(me()).page().waiting().getLast().id(), ReviewVerdict.AGREED);
    }

    @Test
    void trustingOneselfWaitsForAColleagueAndIsWrittenDown() {
        var team = house.open().team();
        team.trustWithGirls(me().id(), Colleague.Girls.TRUSTED);
        assertEquals(Colleague.Girls.TRUSTED, team.one(me().id()).girls());
        assertEquals(List.of(Optional.of(Permission.TRUST_WITH_GIRLS)),
                reviews(me()).page().waiting().stream().map(Review::act).toList());
        team.trustWithGirls(me().id(), Colleague.Girls.TRUSTED);
        team.trustWithGirls(me().id(), Colleague.Girls.NOT_TRUSTED);
        assertEquals(Colleague.Girls.NOT_TRUSTED, team.one(me().id()).girls());
        assertEquals("staff.refusal.unknown-member",
                refused(() -> house.open().team().trustWithGirls(new StaffId(new UUID(1, 1)),
                        Colleague.Girls.TRUSTED)));
    }

    private void opened(StaffMember manager, ParticipantId her) {
        gate(manager).breakGlass(Permission.OPEN_RECORD, REASON, work -> {
            work.about(her);
            return true;
        });
    }

    private StaffMember me() {
        return house.open().signedIn().member();
    }

    private StaffMember member(String word, Role role) {
        var member = new StaffMember(new StaffId(UUID.randomUUID()), word, word.toUpperCase(), Set.of(role));
        var line = house.open().vault().look(tx -> new AuditStore().newest(tx, 1)).getFirst().id();
        house.open().vault().write(UUID.fromString(line), tx -> {
            new StaffStore().insert(tx, member, Optional.empty());
            return true;
        });
        return member;
    }

    private Reviews reviews(StaffMember who) {
        return new Reviews(gate(who), house.open().participants().subjects());
    }

    /// One for each: drawn again while the clock stands still, identities would be repeated.
    private Gate gate(StaffMember who) {
        return gates.computeIfAbsent(who.id(), _ -> new Gate(house.open().vault(), new SignedIn(who, TestHouse.PALERMO),
                new DeviceContext(house.clock(), new Random(who.id().hashCode()), "B")));
    }

    private static String refused(Runnable asked) {
        return assertThrows(Refusal.class, asked::run).key();
    }
}
