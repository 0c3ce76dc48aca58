package org.daybook.cases;

import org.daybook.staff.UnitOfWork;

/// The number of years for which this site keeps a closed file unless something else is stated at its closing; supplied by the
/// room that knows how long things are kept.
@FunctionalInterface
public interface UsualYears {
    /// Returns 1 to 10.
    int years(UnitOfWork work);
}
