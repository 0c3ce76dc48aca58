package org.daybook.sessions;

import java.util.Optional;
import org.daybook.paths.InGroup;
import org.daybook.staff.StaffId;

/// What was typed about a session in the small window of the calendar, to be continued in the full form.
///
/// @param typed date, start, length, path, title and room, as typed
/// @param group the group; empty for everyone on the path
/// @param ledBy the leader
public record PlanBegun(PlanTyped typed, Optional<InGroup> group, Optional<StaffId> ledBy) {}
