package org.daybook.rights;

import java.time.LocalDate;
import java.util.Optional;
import org.daybook.participants.PersonRow;

/// A requested erasure that has not been carried out.
///
/// @param her     her card
/// @param by      initials of the person who requested it
/// @param on      the site's date
/// @param freeOn  the first day on which the requester may carry it out, if nobody else can
/// @param may     what the user may do
/// @param marked  the day of the unproven tombstone, if one requested it instead of a person. Then nobody sees her
/// @param mayStop whether the user may decide that she stays
public record ErasureAsked(PersonRow her, String by, LocalDate on, LocalDate freeOn, May may,
        Optional<LocalDate> marked, boolean mayStop) {
    /// What the user may do about it.
    public enum May {
        /// Another person requested it, or the waiting period is over: she may carry it out.
        ERASE,
        /// She requested it, and a colleague must carry it out.
        WAIT_FOR_SECOND,
        /// She requested it and nobody else here could carry it out; it waits.
        WAIT_FOR_THE_DAY,
        /// Her role does not include erasing.
        LOOK
    }
}
