package org.daybook.work;

import java.time.LocalDate;
import java.util.Optional;

/// Whether somebody may be placed at a company.
public enum CompanyState {
    /// Checked within a year, with no objection.
    CHECKED,
    /// The last check is older than a year.
    CHECK_AGAIN,
    /// Nobody has checked it yet.
    BEING_CHECKED,
    /// A sign of exploitation is active.
    STOPPED,
    /// Nobody works with it any more.
    CLOSED;

    /// The number of months for which a check is valid.
    static final int MONTHS = 12;

    /// @param closed    whether nobody works with it any more
    /// @param warned    whether a sign is active
    /// @param checkedOn the day of the last check
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
