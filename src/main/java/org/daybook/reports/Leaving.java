package org.daybook.reports;

import java.util.List;

/// The paths that ended in a year, and the people who left them. Exact and confidential.
///
/// @param ends    in order of date
/// @param leavers once for each woman and quarter, half-year and year
record Leaving(List<PathEnd> ends, List<PathLeaver> leavers) {
    static final Leaving NONE = new Leaving(List.of(), List.of());

    Leaving {
        ends = List.copyOf(ends);
        leavers = List.copyOf(leavers);
    }
}
