package org.daybook.staff;

import java.util.Optional;
import java.util.UUID;

/// The filter of audit trail lines, for the store.
///
/// @param below   only lines with a smaller number, so that the next page continues where the last one ended
/// @param who     only her acts
/// @param subject only what concerned this
/// @param from    only from this moment on, a UTC date and time as text without zone
/// @param until   only before this moment, in the same form
/// @param most    the maximum number of lines
record TrailFilter(long below, Optional<StaffId> who, Optional<UUID> subject, Optional<String> from,
        Optional<String> until, int most) {
    /// No restriction except the length of a page.
    static final TrailFilter EVERYTHING = new TrailFilter(Long.MAX_VALUE, Optional.empty(), Optional.empty(),
            Optional.empty(), Optional.empty(), 200);

    /// Returns the same filter, further back.
    TrailFilter olderThan(long number) {
        return new TrailFilter(number, who, subject, from, until, most);
    }

    /// Returns the same filter with another length.
    TrailFilter most(int lines) {
        return new TrailFilter(below, who, subject, from, until, lines);
    }
}
