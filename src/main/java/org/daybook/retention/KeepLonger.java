package org.daybook.retention;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.daybook.base.Problem;

/// The typed data for keeping something longer.
///
/// @param reason why; empty is a problem
/// @param until  the last day on which it is kept
public record KeepLonger(Optional<KeepReason> reason, Optional<LocalDate> until) {
    /// Nobody decides for a longer time: then it is reviewed again.
    static final int MOST_YEARS = 10;

    /// Returns what must be corrected, on the site's date; empty if everything is valid.
    public List<Problem> problems(LocalDate today) {
        var found = new ArrayList<Problem>();
        if (reason.isEmpty()) {
            found.add(new Problem("reason", "retention.keep.reason.missing"));
        }
        if (until.isEmpty()) {
            found.add(new Problem("until", "retention.keep.until.missing"));
        }
        until.filter(day -> !day.isAfter(today) || day.isAfter(today.plusYears(MOST_YEARS)))
                .ifPresent(_ -> found.add(new Problem("until", "retention.keep.until.problem")));
        return List.copyOf(found);
    }
}
