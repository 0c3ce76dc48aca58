package org.daybook.rights;

import java.time.LocalDate;
import java.util.Optional;
import org.daybook.participants.PersonRow;

/// That somebody is to be erased was said, and it is not done yet.
///
/// @param her     her card
/// @param by      initials of who said so
/// @param on      the site's date
/// @param freeOn  the first day on which who said so may do it, where nobody else can
/// @param may     what the worker who asks may do
/// @param marked  where nobody said so but a mark that is not proven: which day stands on it. Nobody sees her then
/// @param mayStop whether the worker who asks may decide that she stays
public record ErasureAsked(PersonRow her, String by, LocalDate on, LocalDate freeOn, May may,
        Optional<LocalDate> marked, boolean mayStop) {
    /// What the worker at the screen may do about it.
    public enum May {
        /// Another said so, or the waiting is over: she may do it.
        ERASE,
        /// She said so, and a colleague does it.
        WAIT_FOR_SECOND,
        /// She said so and nobody else is here who could; it waits.
        WAIT_FOR_THE_DAY,
        /// Her role does not include erasing.
        LOOK
    }
}
