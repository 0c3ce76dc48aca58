package org.daybook.referrals;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.daybook.base.ParticipantId;
import org.daybook.staff.UnitOfWork;

/// To which organisations somebody was referred, whether anything went there or not; for the rooms below, which know no
/// referrals.
public final class ReferredTo {
    private final ReferralStore store = new ReferralStore();

    /// The ids of the referrals.
    public Set<UUID> referrals(UnitOfWork work, ParticipantId her) {
        return store.of(work.tx(), her).stream().map(one -> one.id().value()).collect(Collectors.toSet());
    }

    /// Their keys, as her consents know them.
    public Set<String> organisations(UnitOfWork work, ParticipantId her) {
        return store.of(work.tx(), her).stream().map(one -> one.sharing().key()).collect(Collectors.toSet());
    }
}
