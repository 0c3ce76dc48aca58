package org.daybook.retention;

import org.daybook.staff.Work;

/// The periods of this site, inside the passages of other rooms. On the write lane's thread.
public final class SitePeriods {
    private final RetentionStore store = new RetentionStore();

    /// What holds now.
    public Periods now(Work work) {
        return store.periods(work.tx()).orElse(Periods.AT_FIRST);
    }
}
