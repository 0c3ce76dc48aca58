package org.daybook.staff;

import static org.daybook.staff.Permission.HAND_OVER_COPY;
import static org.daybook.staff.Permission.SEND_RECORD;

import java.util.List;

/// Files about women that somebody saves outside the store: a copy for her, a record for another site. Nobody has to agree
/// to one of them. But file after file, one person could take everybody's data along, so what goes beyond five a day is
/// reviewed. Called inside the passage that saves one.
public final class SavedFiles {
    private static final int USUAL = 5;
    private static final List<Permission> ACTS = List.of(HAND_OVER_COPY, SEND_RECORD);

    private final AuditStore trail = new AuditStore();

    /// Lets a colleague review this act if the person acting has saved five files today.
    public void reviewMany(UnitOfWork work) {
        // Without the zone's letter it sorts before every instant of the same second.
        var midnight = work.today().atStartOfDay(work.zone()).toInstant().toString().replace("Z", "");
        int today = ACTS.stream().mapToInt(act -> trail.count(work.tx(), work.who().id(), act, midnight)).sum();
        if (today >= USUAL) {
            work.awaitReview();
        }
    }
}
