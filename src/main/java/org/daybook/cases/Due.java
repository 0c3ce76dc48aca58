package org.daybook.cases;

import java.time.LocalDate;
import org.daybook.participants.PersonRow;

/// Something that is due.
///
/// @param her  her line: card and initial
/// @param ref  her case file
/// @param kind what
/// @param on   since when
/// @param reach how she may be reached
public record Due(PersonRow her, CaseRef ref, Kind kind, LocalDate on, Reach reach) {
    /// What is due.
    public enum Kind {
        CONTACT,
        ACTION,
        PLAN_REVIEW
    }

    /// How she may be reached.
    public enum Reach {
        /// As the strip on her record says.
        AS_SHE_SAID,
        /// She did not agree to be called: speak with her when she comes.
        WHEN_SHE_COMES
    }
}
