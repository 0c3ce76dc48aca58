package org.daybook.staff;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/// A record that a coordinator saw what somebody needs before she works with girls.
///
/// @param id          its identity
/// @param who         the colleague concerned
/// @param requirement what was seen
/// @param seenOn      the site's date
/// @param validUntil  the last day; empty if it does not expire
/// @param seenBy      who saw it
public record Clearance(UUID id, StaffId who, Requirement requirement, LocalDate seenOn, Optional<LocalDate> validUntil,
        StaffId seenBy) {
    /// The number of days before expiry at which somebody is notified.
    static final int DAYS_BEFORE = 30;

    /// Checks whether it is valid on a day.
    boolean holds(LocalDate day) {
        return !seenOn.isAfter(day) && validUntil.filter(last -> last.isBefore(day)).isEmpty();
    }
}
