package org.daybook.sessions;

import java.util.Optional;
import org.daybook.participants.PersonRow;

/// One woman on a session's sheet.
///
/// @param person   her line
/// @param kind     whether she is on the list of the enrolled or came with a card
/// @param presence whether she is marked here
/// @param before   her attendance of the two previous sessions
/// @param late     what was entered about her after the register was closed, or after the day
public record Seat(PersonRow person, Kind kind, Presence presence, Before before, Optional<Late> late) {
    /// How she came to be on the sheet.
    public enum Kind {
        ENROLLED,
        WALK_IN;

        String code() {
            return this == ENROLLED ? "enrolled" : "walk-in";
        }
    }

    /// Whether she is marked. A missing mark means "not here".
    public enum Presence {
        HERE,
        NOT_HERE
    }

    /// Her attendance at the previous sessions of the same title.
    public enum Before {
        /// There is nothing to note.
        CAME,
        /// She joined the path after the previous session.
        NEW,
        MISSED_LAST,
        MISSED_LAST_TWO
    }

    /// Checks whether she is marked here.
    public boolean here() {
        return presence == Presence.HERE;
    }
}
