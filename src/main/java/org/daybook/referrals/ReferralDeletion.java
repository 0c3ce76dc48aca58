package org.daybook.referrals;

import static org.daybook.staff.Permission.REFER;

import java.util.Optional;
import java.util.stream.Collectors;
import org.daybook.base.ParticipantId;
import org.daybook.base.Refusal;
import org.daybook.consents.AskedWith;
import org.daybook.consents.TakenBack;
import org.daybook.staff.Gate;

/// Deletes referrals that were prepared by mistake, together with the consent that was asked with them, and takes that back.
/// Each method is a passage of its own, on the write lane's thread.
public final class ReferralDeletion {
    private final Gate gate;
    private final AskedWith asked;
    private final ReferralStore store = new ReferralStore();

    ReferralDeletion(Gate gate, AskedWith asked) {
        this.gate = gate;
        this.asked = asked;
    }

    /// What was deleted.
    ///
    /// @param referral as it was
    /// @param consent  her yes, where it was taken back with it
    public record Deleted(Referral referral, Optional<TakenBack> consent) {
        @Override
        public String toString() {
            return "Deleted";
        }
    }

    /// Deletes one of which nothing has gone. Her yes that was asked with it is taken back; what she had agreed to before stays.
    ///
    /// @throws Refusal `referrals.refusal.not-only-prepared` once anything was told or logged, `referrals.refusal.unknown`
    public Deleted delete(ParticipantId her, ReferralId id) {
        return gate.about(REFER, her, work -> {
            var all = store.of(work.tx(), her);
            var one = all.stream().filter(each -> each.id().equals(id)).findFirst()
                    .orElseThrow(() -> new Refusal("referrals.refusal.unknown"));
            if (one.status() != ReferralStatus.PREPARED) {
                throw new Refusal("referrals.refusal.not-only-prepared");
            }
            var others = all.stream().filter(each -> !each.id().equals(id)).toList();
            store.delete(work, id);
            return new Deleted(one, asked.takeBack(work, one.sharing(),
                    others.stream().map(each -> each.id().value()).collect(Collectors.toSet()),
                    others.stream().filter(each -> each.status().isOpen()).map(Referral::sharing).toList()));
        });
    }

    /// Takes back that it was deleted, and lets her yes count again.
    public void putBack(ParticipantId her, Deleted gone) {
        gate.actAbout(REFER, her, work -> {
            store.insert(work, gone.referral());
            gone.consent().ifPresent(yes -> asked.putBack(work, yes));
        });
    }
}
