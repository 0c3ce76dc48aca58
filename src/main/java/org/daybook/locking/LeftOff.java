package org.daybook.locking;

import java.time.Instant;

/// Where a person was when the screen locked, and what she had half typed. Shows nothing of it when printed.
///
/// @param place   the address of the screen
/// @param unsaved what was half typed, as the screens write it; empty for nothing
/// @param at      when
public record LeftOff(String place, String unsaved, Instant at) {
    @Override
    public String toString() {
        return "LeftOff";
    }
}
