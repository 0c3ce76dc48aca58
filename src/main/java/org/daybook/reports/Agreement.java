package org.daybook.reports;

import java.time.LocalDate;
import java.util.Optional;

/// A woman's yes to something that the report uses. True and secret.
///
/// @param given     whether her newest answer is a yes
/// @param until     its last day, where it has one
/// @param renewFrom the day on which she turned 18, where the yes was given with or for her before
record Agreement(boolean given, Optional<LocalDate> until, Optional<LocalDate> renewFrom) {
    /// So long after that day the yes of a girl ends unless she renews it (`v_consent_lasts`).
    private static final int RENEWAL_DAYS = 30;

    /// Whether it covers what happened on a day. A yes that ends because she turned 18 goes on covering what happened before:
    /// a quarter that is counted late is still the same quarter. A last day that was agreed with her is a last day for
    /// every use.
    ///
    /// @param event the day on which it happened
    /// @param today the site's date
    boolean covers(LocalDate event, LocalDate today) {
        var asked = until.equals(renewFrom.map(day -> day.plusDays(RENEWAL_DAYS))) ? event : today;
        return given && until.map(last -> !last.isBefore(asked)).orElse(true);
    }
}
