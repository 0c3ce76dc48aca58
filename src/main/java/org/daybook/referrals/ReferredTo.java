package org.daybook.referrals;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.daybook.base.ParticipantId;
import org.daybook.staff.UnitOfWork;

/// The organisations to which a woman was referred, whether anything was sent there or not; for lower rooms, which know no
/// referrals.
public final class ReferredTo {
    private final ReferralStore store = new ReferralStore();

    /// Returns the ids of the referrals.
    public Set<UUID> referrals(UnitOfWork work, ParticipantId her) {
        return store.of(work.tx(), her).stream().map(one -> one.id().value()).collect(Collectors.toSet());
    }

    /// Returns their keys, as her consents know them.
    public Set<String> organisations(UnitOfWork work, ParticipantId her) {
        return store.of(work.tx(), her).stream().map(one -> one.sharing().key()).collect(Collectors.toSet());
    }
}
