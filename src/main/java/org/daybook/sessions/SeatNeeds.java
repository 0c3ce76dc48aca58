package org.daybook.sessions;

import org.daybook.participants.PersonRow;

/// What one woman on a session's sheet needs to take part.
///
/// @param person her line
/// @param words  what she told when she was welcomed
record SeatNeeds(PersonRow person, String words) {}
