package org.daybook.sessions;

import java.util.Optional;
import org.daybook.participants.PersonRow;

/// One woman on a session's sheet.
///
/// @param person   her line
/// @param kind     from the list of the enrolled, or come with a card
/// @param presence whether she is marked here
/// @param before   what the two sessions before say about her
/// @param late     what was entered about her after the register was closed, or after the day
public record Seat(PersonRow person, Kind kind, Presence presence, Before before, Optional<Late> late) {
    /// How she comes to be on the sheet.
    public enum Kind {
        ENROLLED,
        WALK_IN;

        String code() {
            return this == ENROLLED ? "enrolled" : "walk-in";
        }
    }

    /// Marked or not. A missing mark means "not here".
    public enum Presence {
        HERE,
        NOT_HERE
    }

    /// Her attendance of the sessions of the same title before this one.
    public enum Before {
        /// Nothing to remark.
        CAME,
        /// She joined the path after the session before.
        NEW,
        MISSED_LAST,
        MISSED_LAST_TWO
    }

    /// Whether she is marked here.
    public boolean here() {
        return presence == Presence.HERE;
    }
}
