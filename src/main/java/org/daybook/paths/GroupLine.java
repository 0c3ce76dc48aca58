package org.daybook.paths;

import java.util.Optional;
import java.util.OptionalInt;

/// A group, as a list shows it.
///
/// @param group       what is planned of it
/// @param people      how many are in it today
/// @param waiting     how many wait for a place
/// @param facilitator initials of who holds it, if that is settled
public record GroupLine(Group group, int people, int waiting, Optional<String> facilitator) {
    /// How many places are left, never below 0; empty when everyone finds room.
    public OptionalInt left() {
        var places = group.plan().capacity();
        return places.isPresent() ? OptionalInt.of(Math.max(0, places.getAsInt() - people)) : OptionalInt.empty();
    }
}
