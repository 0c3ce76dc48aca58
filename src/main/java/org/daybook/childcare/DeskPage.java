package org.daybook.childcare;

import java.util.List;

/// The desk today.
///
/// @param room      the number of places, and how many are taken
/// @param here      the children here, earliest first
/// @param gone      the children who were here today
/// @param forgotten the children who were signed in on an earlier day and never signed out
public record DeskPage(Room room, List<Stay> here, List<Stay> gone, List<Stay> forgotten) {
    public DeskPage {
        here = List.copyOf(here);
        gone = List.copyOf(gone);
        forgotten = List.copyOf(forgotten);
    }

    /// The number of places, and how many are taken, including children whom this user does not see.
    public record Room(int places, int taken) {
        /// Returns the number of free places; never below 0.
        public int free() {
            return Math.max(0, places - taken);
        }
    }
}
