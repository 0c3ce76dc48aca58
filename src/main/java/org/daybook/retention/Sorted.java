package org.daybook.retention;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.daybook.staff.UnfilteredRows;
import org.daybook.staff.UnfilteredRows.Purpose;
import org.daybook.staff.UnitOfWork;

/// The items of a proposal, sorted by what happens to them today.
///
/// @param due    still due
/// @param stays  off the list by now
/// @param hidden about women whose file the user never sees
record Sorted(List<DueRecord> due, List<RetentionEntry> stays, List<RetentionEntry> hidden) {
    /// @param due returns which of some entries are due
    static Sorted of(UnitOfWork work, UnfilteredRows<RetentionEntry> items,
            Function<Set<RetentionEntry>, Map<RetentionEntry, DueRecord>> due) {
        var sorted = new Sorted(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        var visible = new LinkedHashSet<>(items.visible(work));
        var now = due.apply(visible);
        items.everyone(Purpose.RETENTION).stream().filter(item -> !visible.contains(item))
                .forEach(sorted.hidden()::add);
        for (var item : visible) {
            if (now.containsKey(item)) {
                sorted.due().add(now.get(item));
            } else {
                sorted.stays().add(item);
            }
        }
        return sorted;
    }
}
