package org.daybook.reports;

import java.time.LocalDate;
import java.util.Optional;

/// A woman's consent to a use that the report makes of her data. Exact and confidential.
///
/// @param given     whether her latest answer is a yes
/// @param until     its last day, if any
/// @param renewFrom the day on which she turned 18, if the consent was given with or for her before that day
record Agreement(boolean given, Optional<LocalDate> until, Optional<LocalDate> renewFrom) {
    /// The number of days after that day at which a girl's consent ends unless she renews it (`v_consent_lasts`).
    private static final int RENEWAL_DAYS = 30;

    /// Checks whether the consent covers what happened on a day. A consent that ends because she turned 18 still covers what
    /// happened before it ended, so that a quarter counted late gives the same result. A last day agreed with her applies to
    /// every use.
    ///
    /// @param event the day on which it happened
    /// @param today the site's date
    boolean covers(LocalDate event, LocalDate today) {
        var asked = until.equals(renewFrom.map(day -> day.plusDays(RENEWAL_DAYS))) ? event : today;
        return given && until.map(last -> !last.isBefore(asked)).orElse(true);
    }
}
