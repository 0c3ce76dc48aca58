package org.daybook.staff;

import static org.daybook.staff.Permission.HAND_OVER_COPY;
import static org.daybook.staff.Permission.SEND_RECORD;

import java.util.Set;

/// Files about women that somebody saves outside the store: a copy for her, a record for another site. Nobody has to agree
/// to one of them. But file after file, one person could take everybody's data along, so many of them are reviewed, as
/// [RepeatedActs] counts them. Called inside the passage that saves one.
public final class SavedFiles {
    private static final Set<Permission> ACTS = Set.of(HAND_OVER_COPY, SEND_RECORD);

    private final RepeatedActs repeated = new RepeatedActs();

    /// Lets a colleague review this act if the person acting has saved many files before.
    public void reviewMany(UnitOfWork work) {
        if (repeated.areMany(work, ACTS)) {
            work.awaitReview();
        }
    }
}
