package org.daybook.paths;

import java.time.LocalDate;
import java.util.Optional;
import org.daybook.base.ParticipantId;
import org.daybook.staff.SubjectWork;
import org.daybook.staff.UnitOfWork;

/// What follows when the last of her paths ends. Owned here, done by whoever asks about work. Joins the caller's passage.
public interface LastPath {
    /// Whether she may be asked today what she does: a child is not.
    boolean mayAsk(UnitOfWork work, ParticipantId her);

    /// It ended today, and she is on no other.
    ///
    /// @param said what she does now; empty where nobody said anything of it
    void ended(SubjectWork work, Optional<LeavingStatus> said);

    /// An ending is taken back: she did not leave on that day.
    void reopened(SubjectWork work, LocalDate endedOn);
}
