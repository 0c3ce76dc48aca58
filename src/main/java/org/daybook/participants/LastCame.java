package org.daybook.participants;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.daybook.base.ParticipantId;

/// When women came last; told by the room that knows who came. On the write lane's thread.
@FunctionalInterface
public interface LastCame {
    /// The day of each who ever came.
    Map<ParticipantId, LocalDate> of(List<ParticipantId> them);
}
