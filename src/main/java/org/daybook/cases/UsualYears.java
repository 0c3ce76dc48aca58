package org.daybook.cases;

import org.daybook.staff.UnitOfWork;

/// For how many years this site keeps a closed file unless something else is said at its closing; told by the room that
/// knows how long things are kept.
@FunctionalInterface
public interface UsualYears {
    /// 1 to 10.
    int years(UnitOfWork work);
}
