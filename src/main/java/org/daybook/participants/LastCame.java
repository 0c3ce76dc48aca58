package org.daybook.participants;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.daybook.base.ParticipantId;

/// When women last came, supplied by the room that knows who came. Runs on the write lane's thread.
@FunctionalInterface
public interface LastCame {
    /// Returns the last day on which each woman came, for those who ever came.
    Map<ParticipantId, LocalDate> of(List<ParticipantId> them);
}
