package org.daybook.retention;

import java.util.ArrayList;
import java.util.List;
import org.daybook.staff.UnitOfWork;

/// What becomes of the items of a proposal today.
///
/// @param due    still due
/// @param stays  off the list by now
/// @param hidden about women whose file whoever asks never sees
record Sorted(List<DueRecord> due, List<RetentionEntry> stays, List<RetentionEntry> hidden) {
    static Sorted of(UnitOfWork work, List<RetentionEntry> items, DueRecords.Found found) {
        var now = found.byEntry();
        var sorted = new Sorted(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (var item : items) {
            if (work.isKeptFrom(item.her().value())) {
                sorted.hidden().add(item);
            } else if (now.containsKey(item)) {
                sorted.due().add(now.get(item));
            } else {
                sorted.stays().add(item);
            }
        }
        return sorted;
    }
}
