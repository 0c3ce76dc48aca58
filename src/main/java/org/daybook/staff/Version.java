package org.daybook.staff;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// What was written about a woman from one day on, until the next version.
///
/// @param on   the site's date
/// @param by   who wrote it; empty when that is not known
/// @param told everything that stood there
public record Version(LocalDate on, Optional<StaffId> by, List<SubjectAccessSection> told) {
    public Version {
        told = List.copyOf(told);
    }
}
