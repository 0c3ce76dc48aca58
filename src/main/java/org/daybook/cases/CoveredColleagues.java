package org.daybook.cases;

import java.util.List;
import org.daybook.staff.StaffId;
import org.daybook.staff.UnitOfWork;

/// The colleagues for whom the person acting works today in addition to herself, supplied by the room that knows who is away.
@FunctionalInterface
public interface CoveredColleagues {
    /// Returns the colleagues who are away today and for whom she covers.
    List<StaffId> today(UnitOfWork work);
}
