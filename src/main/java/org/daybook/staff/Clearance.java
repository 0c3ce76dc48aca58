package org.daybook.staff;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/// That a coordinator saw what somebody needs before she works with girls.
///
/// @param id          its identity
/// @param who         whose it is
/// @param requirement what was seen
/// @param seenOn      the site's date
/// @param validUntil  the last day; empty where it does not run out
/// @param seenBy      who saw it
public record Clearance(UUID id, StaffId who, Requirement requirement, LocalDate seenOn, Optional<LocalDate> validUntil,
        StaffId seenBy) {
    /// So many days before it runs out somebody is told.
    static final int DAYS_BEFORE = 30;

    /// Whether it counts on a day.
    boolean holds(LocalDate day) {
        return !seenOn.isAfter(day) && validUntil.filter(last -> last.isBefore(day)).isEmpty();
    }
}
