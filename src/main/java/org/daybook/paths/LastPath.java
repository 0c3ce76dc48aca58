package org.daybook.paths;

import java.time.LocalDate;
import java.util.Optional;
import org.daybook.base.ParticipantId;
import org.daybook.staff.SubjectWork;
import org.daybook.staff.UnitOfWork;

/// What follows when the last of her paths ends. Declared here, implemented by the room that asks about work. Joins the
/// caller's passage.
public interface LastPath {
    /// Checks whether she may be asked today what she does: a child may not.
    boolean mayAsk(UnitOfWork work, ParticipantId her);

    /// Called when it ended today, and she is on no other.
    ///
    /// @param said what she does now; empty if nothing was stated
    void ended(SubjectWork work, Optional<LeavingStatus> said);

    /// Called when an ending is undone: she did not leave on that day.
    void reopened(SubjectWork work, LocalDate endedOn);
}
