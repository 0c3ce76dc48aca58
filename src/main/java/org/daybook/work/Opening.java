package org.daybook.work;

import java.time.LocalDate;
import java.util.Optional;

/// An opening at a company.
///
/// @param id       which
/// @param company  where
/// @param at       what the company is called
/// @param details  what is offered
/// @param closedOn since when it takes nobody any more
public record Opening(OpeningId id, CompanyId company, String at, OpeningDetails details,
        Optional<LocalDate> closedOn) {
    /// Whether it takes people on a day, as far as it is up to the opening.
    public boolean isOpenOn(LocalDate day) {
        return closedOn.isEmpty() && details.until().filter(last -> last.isBefore(day)).isEmpty();
    }
}
