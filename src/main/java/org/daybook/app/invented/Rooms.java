package org.daybook.app.invented;

import java.time.ZoneId;
import org.daybook.participants.Participants;
import org.daybook.paths.Paths;
import org.daybook.sessions.Sessions;

/// The rooms of an open house in which a story is lived.
///
/// @param participants membership
/// @param paths        the four paths
/// @param sessions     sessions and attendance
/// @param zone         the site's time zone
public record Rooms(Participants participants, Paths paths, Sessions sessions, ZoneId zone) {}
