package org.daybook.sessions;

import java.util.Optional;
import org.daybook.paths.InGroup;
import org.daybook.staff.StaffId;

/// What was typed of a session in the small window of the calendar, to go on with in the whole form.
///
/// @param typed date, start, length, path, title and room, as typed
/// @param group for which group; empty for everyone on the path
/// @param ledBy who leads it
public record PlanBegun(PlanTyped typed, Optional<InGroup> group, Optional<StaffId> ledBy) {}
