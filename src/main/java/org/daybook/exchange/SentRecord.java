package org.daybook.exchange;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.daybook.consents.SharedData;
import org.daybook.staff.StaffId;

/// A file with a woman's record that was created for another site.
///
/// @param id    its identity
/// @param site  the site, as the worker wrote it
/// @param parts what it contained
/// @param on    the site's date
/// @param by    the colleague who created it
public record SentRecord(UUID id, String site, Set<SharedData> parts, LocalDate on, StaffId by) {
    public SentRecord {
        parts = Set.copyOf(parts);
    }

    @Override
    public String toString() {
        return "SentRecord";
    }
}
