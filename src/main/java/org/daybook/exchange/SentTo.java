package org.daybook.exchange;

import java.util.Set;
import java.util.stream.Collectors;
import org.daybook.base.ParticipantId;
import org.daybook.consents.Sharing;
import org.daybook.staff.UnitOfWork;

/// The sites to which a woman's record was sent; for the rooms below, which know no files.
public final class SentTo {
    private final SentRecordStore store = new SentRecordStore();

    /// Returns their keys, as used in her consents.
    public Set<String> sites(UnitOfWork work, ParticipantId her) {
        return store.of(work.tx(), her).stream().map(one -> new Sharing(one.site(), one.parts()).key())
                .collect(Collectors.toSet());
    }
}
