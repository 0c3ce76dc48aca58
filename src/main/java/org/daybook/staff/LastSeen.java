package org.daybook.staff;

import java.time.LocalDate;
import java.util.Map;
import org.daybook.base.ParticipantId;

/// When women were last seen, as one room knows it: the newest day on which one of them came, spoke with somebody, or had
/// something written down. Every room with such days implements it, so that nobody who was here counts as absent.
@FunctionalInterface
public interface LastSeen {
    /// Returns the newest day known to the room, for each woman with one. Joins the caller's passage.
    Map<ParticipantId, LocalDate> lastSeen(UnitOfWork work);
}
