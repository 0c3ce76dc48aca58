package org.daybook.consents;

import java.time.LocalDate;
import java.util.Optional;

/// That a yes was given with or for her before she was 18, and is asked again in her own name.
///
/// @param from the first day on which she is 18
/// @param last the last day on which the yes still holds; empty where it ends by itself not at all
public record ConsentRenewal(LocalDate from, Optional<LocalDate> last) {
    /// How many days before it is told.
    static final int NOTICE_DAYS = 30;
    /// How many days after her birthday it stands among what is to be done.
    static final int LISTED_DAYS = 90;

    /// Whether it is time to ask her.
    public boolean due(LocalDate today) {
        return !today.isBefore(from);
    }

    /// Whether it is near enough to be told.
    public boolean near(LocalDate today) {
        return !today.plusDays(NOTICE_DAYS).isBefore(from);
    }
}
