package org.daybook.work;

import java.time.LocalDate;
import java.util.Optional;

/// An opening at a company.
///
/// @param id       its identity
/// @param company  the company
/// @param at       the name of the company
/// @param details  what is offered
/// @param closedOn since when it accepts nobody
public record Opening(OpeningId id, CompanyId company, String at, OpeningDetails details,
        Optional<LocalDate> closedOn) {
    /// Checks whether it accepts people on a day, as far as the opening itself is concerned.
    public boolean isOpenOn(LocalDate day) {
        return closedOn.isEmpty() && details.until().filter(last -> last.isBefore(day)).isEmpty();
    }
}
