package org.daybook.exchange;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.daybook.consents.SharedData;
import org.daybook.staff.StaffId;

/// That a file with a woman's record was made for another site.
///
/// @param id    its identity
/// @param site  which site, as the worker wrote it
/// @param parts what was in it
/// @param on    the site's date
/// @param by    who made it
public record SentRecord(UUID id, String site, Set<SharedData> parts, LocalDate on, StaffId by) {
    public SentRecord {
        parts = Set.copyOf(parts);
    }

    @Override
    public String toString() {
        return "SentRecord";
    }
}
