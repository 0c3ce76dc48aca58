package org.daybook.reports.joint;

import java.util.OptionalInt;

/// One number of a joint report.
///
/// @param table    the code of a table, or `total` for the totals
/// @param category the code of a category or a total, `total` for the total of a table, or [#NOT_BROKEN_DOWN]
/// @param status   how it is published
/// @param number   the sum, if any
/// @param sites    the number of sites that contribute to it
record JointFigure(String table, String category, JointStatus status, OptionalInt number, int sites) {
    /// What sites combined, or did not break down at all.
    static final String NOT_BROKEN_DOWN = "not-broken-down";
}
