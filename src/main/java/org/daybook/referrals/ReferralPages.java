package org.daybook.referrals;

import static org.daybook.staff.Permission.REFER;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.daybook.consents.Purpose;
import org.daybook.contact.Reachability;
import org.daybook.contact.Wish;
import org.daybook.participants.Children;
import org.daybook.participants.MembershipField;
import org.daybook.referrals.ReferralPage.Consent;
import org.daybook.staff.Gate;
import org.daybook.staff.SubjectWork;

/// Composes what her record shows of her referrals, and what is known about her that an organisation may be told. Runs inside a
/// passage about her, except [#head()].
final class ReferralPages {
    private final Gate gate;
    private final Referrals.Dependencies rooms;
    private final ReferralGuiding guiding;
    private final ReferralStore store = new ReferralStore();

    ReferralPages(Gate gate, Referrals.Dependencies rooms, ReferralGuiding guiding) {
        this.gate = gate;
        this.rooms = rooms;
        this.guiding = guiding;
    }

    /// Returns the text that the site puts on every card, which does not reveal what the place is. Called outside a passage.
    String head() {
        return rooms.participants().formSettings().cardWords().lines().findFirst().orElse("").strip();
    }

    /// Returns her referrals, the newest first.
    ///
    /// @param head what [#head] returned
    ReferralPage page(SubjectWork work, String head) {
        var lines = store.of(work.tx(), work.her()).reversed().stream()
                .map(one -> new ReferralPage.Line(one, rooms.consents().holds(work, work.her(), one.sharing())
                        ? Consent.HOLDS
                        : Consent.ENDED, one.hoursLeft(work.now()), guiding.of(work, one)))
                .toList();
        boolean refers = gate.allows(REFER);
        return new ReferralPage(lines, refers ? facts(work) : ReferralFacts.NOTHING, rooms.services().open(work),
                new ReferralPage.Moment(work.today(), work.isLocked(work.her().value())
                        ? ReferralPage.Standing.LOCKED
                        : ReferralPage.Standing.OPEN),
                head, refers ? channels(work) : Set.of(), rooms.consents().newest(work, work.her()));
    }

    /// Returns the ways in which an organisation can be told. A woman who said that she wants no paper is not given any.
    Set<ReferralChannel> channels(SubjectWork work) {
        var all = EnumSet.allOf(ReferralChannel.class);
        rooms.contacts().reach(work).wishes().ways().letters().filter(Wish.NO::equals)
                .ifPresent(_ -> all.remove(ReferralChannel.WITH_HER));
        return all;
    }

    /// Returns what is known about her.
    ReferralFacts facts(SubjectWork work) {
        var her = rooms.participants().whole(work);
        var reach = rooms.contacts().reach(work);
        return new ReferralFacts(her.language(), her.preferredName(),
                reach.wishes().telephone().filter(_ -> reach.standing() == Reachability.CALL)
                        // An override lets us call her, but does not share her number with anybody.
                        .filter(_ -> rooms.consents().holds(work, work.her(), Purpose.SAFE_CONTACT)),
                her.birth(),
                her.more().get(MembershipField.CHILDREN).map(Children::number).orElse(Map.of()));
    }
}
