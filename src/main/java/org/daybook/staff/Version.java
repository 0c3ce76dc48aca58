package org.daybook.staff;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// What was stored about a woman from one day on, until the next version.
///
/// @param on   the site's date
/// @param by   who wrote it; empty if not known
/// @param told the complete content
public record Version(LocalDate on, Optional<StaffId> by, List<SubjectAccessSection> told) {
    public Version {
        told = List.copyOf(told);
    }
}
