package org.daybook.locking;

import java.time.Instant;

/// Where a person was when the screen locked, and her unsaved input. Its string form is hidden.
///
/// @param place   the address of the screen
/// @param unsaved the unsaved input, as the screens write it; empty if there is none
/// @param at      when
public record LeftOff(String place, String unsaved, Instant at) {
    @Override
    public String toString() {
        return "LeftOff";
    }
}
