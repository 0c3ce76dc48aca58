package org.daybook.cases;

import java.time.LocalDate;
import java.util.Optional;
import org.daybook.participants.PersonRow;

/// Something that is due.
///
/// @param her  her line: card and initial
/// @param ref  her case file
/// @param kind what is due
/// @param on   since when
/// @param reach how she may be reached
/// @param coveredFor initials of a colleague who is away or no longer works here, if it is due in that colleague's file
public record DueFollowUp(PersonRow her, CaseRef ref, Kind kind, LocalDate on, Reach reach,
        Optional<String> coveredFor) {
    /// What is due.
    public enum Kind {
        CONTACT,
        ACTION,
        PLAN_REVIEW
    }

    /// How she may be reached.
    public enum Reach {
        /// A call now suits her.
        CALL_NOW,
        /// Her hours of today are still in the future.
        LATER_TODAY,
        /// Today no longer suits her, or does not suit her at all.
        NOT_TODAY,
        /// What she said is out of date: ask again when she is here.
        ASK_FIRST,
        /// No calls, or she has not agreed or said anything: speak with her when she comes.
        WHEN_SHE_COMES
    }
}
