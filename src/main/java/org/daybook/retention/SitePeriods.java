package org.daybook.retention;

import org.daybook.staff.UnitOfWork;

/// The periods of this site, inside the passages of other rooms. On the write lane's thread.
public final class SitePeriods {
    private final RetentionStore store = new RetentionStore();

    /// Returns the current periods.
    public RetentionPeriods now(UnitOfWork work) {
        return store.periods(work.tx()).orElse(RetentionPeriods.AT_FIRST);
    }
}
