package org.daybook.referrals;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.daybook.base.ParticipantId;
import org.daybook.staff.Erased;
import org.daybook.staff.Movable;
import org.daybook.staff.PersonalData;
import org.daybook.staff.Received;
import org.daybook.staff.SubjectAccessSection;
import org.daybook.staff.SubjectWork;
import org.daybook.staff.UnitOfWork;
import org.daybook.staff.Version;

/// What this room stores about a woman who was referred.
final class ReferralPersonalData implements PersonalData {
    private final ReferralStore store = new ReferralStore();

    @Override
    public Set<String> tables() {
        return Set.of("referral", "referral_status", "referral_feedback", "referral_guide");
    }

    @Override
    public List<SubjectAccessSection> tell(UnitOfWork work, ParticipantId her) {
        return ReferralSubjectAccess.of(store.of(work.tx(), her), store.said(work.tx(), her),
                new ReferralGuideStore().of(work.tx(), her));
    }

    @Override
    public List<Received> received(UnitOfWork work, ParticipantId her) {
        return ReferralSubjectAccess.received(store.of(work.tx(), her));
    }

    @Override
    public List<Version> versions(UnitOfWork work, ParticipantId her) {
        return ReferralSubjectAccess.versions(store.of(work.tx(), her));
    }

    @Override
    public Map<ParticipantId, LocalDate> lastSeen(UnitOfWork work) {
        return store.lastSeen(work.tx());
    }

    @Override
    public List<Movable> movable() {
        var plain = Movable.ofTable("referral");
        // A step logged while the cards were joined moves back with its referral.
        return List.of(Movable.of("referral", plain.move(), (from, to, row) -> {
            plain.back().back(from, to, row);
            store.giveSteps(from, to, row);
        }), Movable.ofTable("referral_status"), Movable.ofTable("referral_feedback"),
                Movable.ofTable("referral_guide"));
    }

    @Override
    public void erase(SubjectWork work, Erased her) {
        store.erase(work);
    }
}
