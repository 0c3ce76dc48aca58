package org.daybook.referrals;

import static org.daybook.staff.Permission.REFER;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.daybook.base.ParticipantId;
import org.daybook.base.Refusal;
import org.daybook.consents.AskedWith;
import org.daybook.consents.TakenBack;
import org.daybook.participants.Participants;
import org.daybook.staff.Gate;
import org.daybook.staff.StaffId;

/// Deletes referrals that were prepared by mistake, together with the consent that was asked with them, and undoes that. Each
/// method is a passage of its own, on the write lane's thread.
public final class ReferralDeletion {
    private final Gate gate;
    private final AskedWith asked;
    private final Participants participants;
    private final ReferralStore store = new ReferralStore();
    private final ReferralGuideStore guide = new ReferralGuideStore();

    ReferralDeletion(Gate gate, Participants participants, AskedWith asked) {
        this.gate = gate;
        this.participants = participants;
        this.asked = asked;
    }

    /// What was deleted.
    ///
    /// @param referral as it was prepared
    /// @param said     her later answers to what they may tell us back, in the order of writing
    /// @param consent  her yes, if it was withdrawn with it
    public record Deleted(Referral referral, List<SaidSince> said, Optional<TakenBack> consent) {
        public Deleted {
            said = List.copyOf(said);
        }

        @Override
        public String toString() {
            return "Deleted";
        }
    }

    /// Her answer to what they may tell us back, given after it was prepared.
    ///
    /// @param feedback what they may tell
    /// @param on       the site's local date
    /// @param by       who recorded it
    public record SaidSince(ReferralFeedback feedback, LocalDate on, StaffId by) {}

    /// Deletes a referral of which nothing has been sent and no step of the country's mechanism was taken. The yes that was
    /// asked with it is withdrawn; what she had agreed to before stays.
    ///
    /// @throws Refusal `referrals.refusal.not-only-prepared` once anything was shared, logged or ticked,
    ///         `referrals.refusal.unknown`
    public Deleted delete(ParticipantId her, ReferralId id) {
        return gate.about(REFER, her, work -> {
            var all = store.of(work.tx(), her);
            var one = all.stream().filter(each -> each.id().equals(id)).findFirst()
                    .orElseThrow(() -> new Refusal("referrals.refusal.unknown"));
            boolean begun = !guide.of(work.tx(), her).getOrDefault(id, Map.of()).isEmpty();
            if (begun || one.status() != ReferralStatus.PREPARED) {
                throw new Refusal("referrals.refusal.not-only-prepared");
            }
            var others = all.stream().filter(each -> !each.id().equals(id)).toList();
            var said = store.saidSince(work.tx(), id);
            var first = store.said(work.tx(), her).stream().filter(each -> each.referral().equals(id)).findFirst()
                    .map(ReferralSaid::feedback).orElseThrow();
            store.delete(work, id);
            return new Deleted(one.telling(first), said, asked.takeBack(work, one.sharing(),
                    others.stream().map(each -> each.id().value()).collect(Collectors.toSet()),
                    others.stream().filter(each -> each.status().isOpen()).map(Referral::sharing).toList()));
        });
    }

    /// Undoes the deletion, and makes her yes count again.
    ///
    /// @throws Refusal `staff.refusal.record-gone` if she was erased since
    public void putBack(ParticipantId her, Deleted gone) {
        gate.actAbout(REFER, her, work -> {
            participants.row(work, her);
            store.insert(work, gone.referral());
            gone.said().forEach(one -> store.feedback(work, gone.referral().id(), one));
            gone.consent().ifPresent(yes -> asked.putBack(work, yes));
        });
    }
}
