package org.daybook.paths;

import java.util.Optional;
import java.util.OptionalInt;

/// A group, as a list shows it.
///
/// @param group       its plan
/// @param people      the number in it today
/// @param waiting     the number who wait for a place
/// @param facilitator initials of the person who leads it, if decided
public record GroupLine(Group group, int people, int waiting, Optional<String> facilitator) {
    /// Returns the number of places left, never below 0; empty if there is no limit.
    public OptionalInt left() {
        var places = group.plan().capacity();
        return places.isPresent() ? OptionalInt.of(Math.max(0, places.getAsInt() - people)) : OptionalInt.empty();
    }
}
