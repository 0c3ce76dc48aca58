package org.daybook.consents;

import java.time.LocalDate;
import java.util.Optional;

/// That a yes was given with or for her before she was 18, and is asked again in her own name.
///
/// @param from the first day on which she is 18
/// @param last the last day on which the yes still holds; empty if it does not expire
public record ConsentRenewal(LocalDate from, Optional<LocalDate> last) {
    /// The number of days before it at which a notice appears.
    static final int NOTICE_DAYS = 30;
    /// The number of days after her birthday for which it is listed as to be done.
    static final int LISTED_DAYS = 90;

    /// Checks whether it is time to ask her.
    public boolean due(LocalDate today) {
        return !today.isBefore(from);
    }

    /// Checks whether it is near enough for a notice.
    public boolean near(LocalDate today) {
        return !today.plusDays(NOTICE_DAYS).isBefore(from);
    }
}
