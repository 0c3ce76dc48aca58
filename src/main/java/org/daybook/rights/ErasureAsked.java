package org.daybook.rights;

import java.time.LocalDate;
import java.util.Optional;
import org.daybook.participants.PersonRow;
import org.daybook.staff.TwoPersonRule.May;
import org.daybook.staff.WaitingTime;

/// A requested erasure that has not been carried out.
///
/// @param her     her card
/// @param by      initials of the person who requested it
/// @param on      the site's date
/// @param left    the waiting time, if nobody but the requester can carry it out
/// @param may     what the user may do
/// @param marked  the tombstone that requested it, if no person did. Then nobody sees her
/// @param mayStop whether the user may decide that she stays
public record ErasureAsked(PersonRow her, String by, LocalDate on, WaitingTime left, May may,
        Optional<Marked> marked, boolean mayStop) {
    /// A tombstone that is put to somebody for decision.
    ///
    /// @param on    its day
    /// @param alone whether one person alone erased her in another copy of the store; otherwise it is not proven
    public record Marked(LocalDate on, boolean alone) {}
}
