package org.daybook.referrals;

import static org.daybook.testing.Some.someone;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.daybook.base.Quarter;
import org.daybook.base.Refusal;
import org.daybook.participants.Participant;
import org.daybook.services.ServiceKind;
import org.daybook.services.YesNo;
import org.daybook.staff.Permission;
import org.daybook.staff.Role;
import org.daybook.testing.Agreed;
import org.daybook.testing.TestHouse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Referrals from other organisations: each leads to a record or is deleted, nobody is told who came, and gaps of services are
/// counted.
class IncomingReferralsTest {
    private static final String UNASKED = "Zebrafinch, was in the shelter of the port until May";

    @RegisterExtension
    final TestHouse house = new TestHouse(Set.of(Role.CASEWORKER, Role.COORDINATOR));

    @Test
    void whatCameUnaskedGoesOnceSomebodyDecided() {
        var her = someone().called("Zebrafinch").welcomedIn(house.open());
        var one = room().add(form(UNASKED));
        var other = room().add(form(UNASKED));
        var third = room().add(form(UNASKED));
        assertEquals(List.of(UNASKED, UNASKED, UNASKED),
                room().page().open().stream().map(kept -> kept.facts().unasked()).toList());
        room().here(one.id(), her.card().toString());
        room().notHere(other.id());
        room().delete(third.id());
        assertEquals(List.of(), room().page().open());
        assertEquals(List.of(her.id()), room().page().here().stream().map(kept -> kept.her().id()).toList());
        assertEquals(0, count("select count(*) from incoming_referral where unasked is not null"));
        assertEquals(0, count("select count(*) from journal where instr(before, 'shelter of the port') > 0"));
        assertEquals("referrals.refusal.decided",
                assertThrows(Refusal.class, () -> room().delete(one.id())).key());
        assertEquals("referrals.refusal.unknown-incoming",
                assertThrows(Refusal.class, () -> room().notHere(third.id())).key());
    }

    @Test
    void aCardThatIsNobodysDecidesNothing() {
        var one = room().add(form(UNASKED));
        assertEquals("referrals.refusal.no-such-card",
                assertThrows(Refusal.class, () -> room().here(one.id(), "TIRO-B7")).key());
        assertEquals(1, room().undecided());
    }

    @Test
    void aReceiptIsTheSameWhetherSheCameOrNot() {
        var her = someone().called("Zebrafinch").welcomedIn(house.open());
        var one = room().add(form(UNASKED));
        var before = room().receipt(one.id());
        room().here(one.id(), her.card().toString());
        assertEquals(before, room().receipt(one.id()));
        for (var of : List.of("Zebrafinch", her.card().toString())) {
            assertFalse(before.toString().contains(of), before.toString());
        }
    }

    @Test
    void itIsReadToHerMovesWithHerCardAndGoesWithHer() {
        var kept = someone().called("Zebrafinch").welcomedIn(house.open());
        var folded = someone().welcomedIn(house.open());
        room().here(room().add(form(UNASKED)).id(), folded.card().toString());
        house.open().cardsJoined().join(kept.id(), folded.id());
        assertEquals("referrals.copy.incoming", house.open().gate().look(Permission.SEE_REFERRALS,
                work -> room().tell(work, kept.id())).getFirst().heading());
        room().add(form(UNASKED));
        room().add(form("A woman with two children"));
        Agreed.erase(house.open(), kept.id());
        assertEquals(List.of("A woman with two children"),
                room().page().open().stream().map(one -> one.facts().unasked()).toList(),
                "also what nobody decided and names her");
        assertEquals(1, count("select count(*) from incoming_referral"));
    }

    @Test
    void erasingHerTakesASenderThatNamesHerAlsoWhereSheDidNotCome() {
        var her = someone().called("Zebrafinch").welcomedIn(house.open());
        for (var sender : List.of("Mother of Zebrafinch", "House of the lamp")) {
            room().notHere(room().add(new NewIncoming(sender, Optional.empty(), Optional.empty(), "")).id());
        }
        Agreed.erase(house.open(), her.id());
        assertEquals(1, count("select count(*) from incoming_referral"));
        assertEquals(0, count("select count(*) from incoming_referral where instr(sender, 'Zebrafinch') > 0"));
        assertEquals(0, count("select count(*) from journal where instr(before, 'Zebrafinch') > 0"));
    }

    /// The sender is on the receipt that is sent back.
    @Test
    void aSenderHoldsNoCard() {
        var card = someone().called("Zebrafinch").welcomedIn(house.open()).card().toString();
        for (var sender : List.of("House of the lamp, " + card, "House, " + card.replace("-", " "))) {
            var form = new NewIncoming(sender, Optional.empty(), Optional.empty(), "");
            assertEquals(List.of("sender"), form.problems().stream().map(one -> one.field()).toList());
            assertThrows(IllegalArgumentException.class, () -> room().add(form));
        }
    }

    @Test
    void erasingHerTakesHerNameAlsoFromWhatWasDeletedOrWasAnothers() {
        var her = someone().called("Zebrafinch").welcomedIn(house.open());
        var other = someone().called("Olena").welcomedIn(house.open());
        var sent = new NewIncoming("Mother of Zebrafinch", Optional.empty(), Optional.empty(), "");
        room().delete(room().add(sent).id());
        room().here(room().add(sent).id(), other.card().toString());
        Agreed.erase(house.open(), her.id());
        assertEquals(List.of("Mother of …"), room().page().here().stream().map(one -> one.referral().facts().sender())
                .toList());
        assertEquals(0, count("select count(*) from journal where instr(before, 'Zebrafinch') > 0"));
    }

    @Test
    void whatWasNotReceivedIsCountedByKindReasonAndQuarter() {
        var her = someone().welcomedIn(house.open());
        missed(her, ReferralGap.NO_PLACE);
        missed(her, ReferralGap.NO_PLACE);
        missed(her, ReferralGap.COST);
        var corrected = missed(her, ReferralGap.COST);
        house.open().referrals().log(her.id(), corrected,
                new NewStep(Optional.of(ReferralStatus.PROVIDED_BY_US), Optional.empty(), ""));
        var now = house.open().gate().look(Permission.SEE_REFERRALS, work -> Quarter.of(work.today()));
        var all = List.of(new ServiceGap(ServiceKind.HEALTH, Optional.of(ReferralGap.NO_PLACE), 2),
                new ServiceGap(ServiceKind.HEALTH, Optional.of(ReferralGap.COST), 1));
        assertEquals(all, house.open().referrals().gaps().of(now));
        house.clock().move(Duration.ofDays(92));
        missed(her, ReferralGap.PAPERS);
        assertEquals(all, house.open().referrals().gaps().of(now));
        assertEquals(List.of(new ServiceGap(ServiceKind.HEALTH, Optional.of(ReferralGap.PAPERS), 1)),
                house.open().referrals().gaps().of(now.next()));
        assertEquals(List.of(now.next(), now), house.open().referrals().gaps().quarters());
    }

    /// The reason was mistyped, and is corrected in the next quarter; what somebody asked for again is missed again.
    @Test
    void aCorrectedReasonStaysInItsQuarter() {
        var her = someone().welcomedIn(house.open());
        var now = house.open().gate().look(Permission.SEE_REFERRALS, work -> Quarter.of(work.today()));
        var mistyped = missed(her, ReferralGap.NO_PLACE);
        var again = missed(her, ReferralGap.NO_PLACE);
        house.clock().move(Duration.ofDays(92));
        log(her, mistyped, ReferralStatus.NOT_RECEIVED, ReferralGap.COST);
        log(her, again, ReferralStatus.PROVIDED_BY_US, ReferralGap.COST);
        log(her, again, ReferralStatus.NOT_RECEIVED, ReferralGap.PAPERS);
        assertEquals(List.of(new ServiceGap(ServiceKind.HEALTH, Optional.of(ReferralGap.COST), 1)),
                house.open().referrals().gaps().of(now));
        assertEquals(List.of(new ServiceGap(ServiceKind.HEALTH, Optional.of(ReferralGap.PAPERS), 1)),
                house.open().referrals().gaps().of(now.next()));
    }

    private void log(Participant her, ReferralId id, ReferralStatus status, ReferralGap gap) {
        house.open().referrals().log(her.id(), id, new NewStep(Optional.of(status), Optional.of(gap), ""));
    }

    private ReferralId missed(Participant her, ReferralGap gap) {
        var today = house.open().gate().look(Permission.SEE_REFERRALS, work -> work.today());
        var id = house.open().referrals().refer(her.id(), ReferralsTest.form("Clinic", ReferralUrgency.USUAL,
                NewReferral.USUAL, today, 12), ReferralsTest.HEARD).all().getFirst().referral().id();
        house.open().referrals().log(her.id(), id,
                new NewStep(Optional.of(ReferralStatus.NOT_RECEIVED), Optional.of(gap), ""));
        return id;
    }

    private static NewIncoming form(String unasked) {
        return new NewIncoming("House of the lamp", Optional.of(ServiceKind.LEGAL), Optional.of(YesNo.NO), unasked);
    }

    private int count(String sql) {
        return house.open().vault().<Integer>read(tx -> tx.handle().createQuery(sql).mapTo(Integer.class).one());
    }

    private IncomingReferrals room() {
        return house.open().referrals().incoming();
    }
}
