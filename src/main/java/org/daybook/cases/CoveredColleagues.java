package org.daybook.cases;

import java.util.List;
import org.daybook.staff.StaffId;
import org.daybook.staff.UnitOfWork;

/// For whom she who acts works today beside herself, told by the room that knows who is away.
@FunctionalInterface
public interface CoveredColleagues {
    /// Colleagues who are away today and for whom she covers.
    List<StaffId> today(UnitOfWork work);
}
