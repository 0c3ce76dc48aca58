package org.daybook.services;

import java.time.LocalDate;
import java.util.Optional;

/// A service in the address book.
///
/// @param id        its identity
/// @param facts     what is known of it; free of problems
/// @param checkedOn when somebody last made sure that all of it is so; empty for what nobody has checked yet
/// @param closedOn  since when it is known to exist no more
public record Service(ServiceId id, ServiceForm facts, Optional<LocalDate> checkedOn, Optional<LocalDate> closedOn) {
    /// After so many months somebody looks again.
    public static final int MONTHS_IT_HOLDS = 6;

    /// What it helps with.
    public ServiceKind kind() {
        return facts.kind().orElse(ServiceKind.OTHER);
    }

    /// Whether somebody should make sure that it is still so.
    ///
    /// @param today the site's date
    public boolean isDue(LocalDate today) {
        return isOpen() && checkedOn.filter(day -> day.plusMonths(MONTHS_IT_HOLDS).isAfter(today)).isEmpty();
    }

    /// Whether it exists, as far as anybody knows.
    public boolean isOpen() {
        return closedOn.isEmpty();
    }
}
