package org.daybook.retention;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.daybook.base.Problem;

/// What is said when something is kept longer.
///
/// @param reason why; empty is a problem
/// @param until  the last day on which it is kept
public record KeepLonger(Optional<KeepReason> reason, Optional<LocalDate> until) {
    /// Nobody decides for longer: then somebody looks again.
    static final int MOST_YEARS = 10;

    /// What should be looked at again, on the site's date; empty when all is well.
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
