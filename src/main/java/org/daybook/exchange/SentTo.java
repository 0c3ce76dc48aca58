package org.daybook.exchange;

import java.util.Set;
import java.util.stream.Collectors;
import org.daybook.base.ParticipantId;
import org.daybook.consents.Sharing;
import org.daybook.staff.UnitOfWork;

/// To which sites a woman's record was sent; for the rooms below, which know no files.
public final class SentTo {
    private final SentRecordStore store = new SentRecordStore();

    /// Their keys, as her consents know them.
    public Set<String> sites(UnitOfWork work, ParticipantId her) {
        return store.of(work.tx(), her).stream().map(one -> new Sharing(one.site(), one.parts()).key())
                .collect(Collectors.toSet());
    }
}
