package org.daybook.sessions;

import org.daybook.participants.PersonRow;

/// What one woman on a session's sheet needs to take part.
///
/// @param person her line
/// @param words  what she said at her welcome
record SeatNeeds(PersonRow person, String words) {}
