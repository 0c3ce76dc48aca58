package org.daybook.work;

import java.time.LocalDate;
import java.util.Optional;

/// Whether somebody may be placed at a company.
public enum CompanyState {
    /// Checked within a year, and nothing speaks against it.
    CHECKED,
    /// The last check is older than a year.
    CHECK_AGAIN,
    /// Nobody has checked it yet.
    BEING_CHECKED,
    /// A sign of exploitation stands.
    STOPPED,
    /// Nobody works with it any more.
    CLOSED;

    /// How long a check holds.
    static final int MONTHS = 12;

    /// @param closed    whether nobody works with it any more
    /// @param warned    whether a sign stands
    /// @param checkedOn the last check
    /// @param today     the site's date
    static CompanyState of(boolean closed, boolean warned, Optional<LocalDate> checkedOn, LocalDate today) {
        if (warned) {
            return STOPPED;
        }
        if (closed) {
            return CLOSED;
        }
        return checkedOn.map(day -> day.plusMonths(MONTHS).isBefore(today) ? CHECK_AGAIN : CHECKED)
                .orElse(BEING_CHECKED);
    }
}
