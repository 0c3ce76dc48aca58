package org.daybook.staff;

import java.util.Optional;
import java.util.UUID;

/// Which lines of the audit trail, for its store.
///
/// @param below   only lines with a smaller number, so that the next page goes on where the last one ended
/// @param who     only what she did
/// @param subject only what concerned this
/// @param from    only from this moment on, a UTC date and time as text without zone
/// @param until   only before this moment, in the same form
/// @param most    at most so many
record TrailFilter(long below, Optional<StaffId> who, Optional<UUID> subject, Optional<String> from,
        Optional<String> until, int most) {
    /// No restriction but a page's length.
    static final TrailFilter EVERYTHING = new TrailFilter(Long.MAX_VALUE, Optional.empty(), Optional.empty(),
            Optional.empty(), Optional.empty(), 200);

    /// The same, further back.
    TrailFilter olderThan(long number) {
        return new TrailFilter(number, who, subject, from, until, most);
    }

    /// The same with another length.
    TrailFilter most(int lines) {
        return new TrailFilter(below, who, subject, from, until, lines);
    }
}
