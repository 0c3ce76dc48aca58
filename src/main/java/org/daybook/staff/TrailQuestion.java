package org.daybook.staff;

import java.time.LocalDate;
import java.util.Optional;

/// A reader's query of the audit trail.
///
/// @param who     only her acts
/// @param subject only what concerned this, as typed: a card, or a colleague's initials; blank for everything
/// @param from    from this day on, at the site
/// @param to      up to this day
/// @param below   only lines with a smaller number; `Long.MAX_VALUE` for the newest
public record TrailQuestion(Optional<StaffId> who, String subject, Optional<LocalDate> from, Optional<LocalDate> to,
        long below) {
    /// Everything, newest first.
    public static final TrailQuestion EVERYTHING = new TrailQuestion(Optional.empty(), "", Optional.empty(),
            Optional.empty(), Long.MAX_VALUE);

    /// Returns the same question, further back.
    public TrailQuestion olderThan(long number) {
        return new TrailQuestion(who, subject, from, to, number);
    }
}
