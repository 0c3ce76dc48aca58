package org.daybook.services;

import java.time.LocalDate;
import java.util.Optional;

/// A service in the address book.
///
/// @param id        its ID
/// @param facts     what is known of it; free of problems
/// @param checkedOn when all details were last checked; empty if never
/// @param closedOn  since when it is known to no longer exist
public record Service(ServiceId id, ServiceForm facts, Optional<LocalDate> checkedOn, Optional<LocalDate> closedOn) {
    /// The number of months after which it is checked again.
    public static final int MONTHS_IT_HOLDS = 6;

    /// Returns what it helps with.
    public ServiceKind kind() {
        return facts.kind().orElse(ServiceKind.OTHER);
    }

    /// Checks whether its details should be checked again.
    ///
    /// @param today the site's date
    public boolean isDue(LocalDate today) {
        return isOpen() && checkedOn.filter(day -> day.plusMonths(MONTHS_IT_HOLDS).isAfter(today)).isEmpty();
    }

    /// Checks whether it exists, as far as is known.
    public boolean isOpen() {
        return closedOn.isEmpty();
    }
}
