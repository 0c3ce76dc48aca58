package org.daybook.childcare;

import java.util.List;

/// The desk today.
///
/// @param room      how many places there are, and how many are taken
/// @param here      who is here, the earliest first
/// @param gone      who was here today
/// @param forgotten who was signed in on an earlier day and never signed out
public record DeskPage(Room room, List<Stay> here, List<Stay> gone, List<Stay> forgotten) {
    public DeskPage {
        here = List.copyOf(here);
        gone = List.copyOf(gone);
        forgotten = List.copyOf(forgotten);
    }

    /// How many places there are, and how many are taken: also by children whom this worker does not see.
    public record Room(int places, int taken) {
        /// How many are free; never below 0.
        public int free() {
            return Math.max(0, places - taken);
        }
    }
}
