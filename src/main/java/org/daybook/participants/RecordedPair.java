package org.daybook.participants;

import java.time.LocalDate;
import java.util.UUID;
import org.daybook.staff.StaffId;

/// That two cards must not meet, and who said so last.
///
/// @param one   the smaller identity
/// @param other the greater
/// @param since the site's date
/// @param by    who said so last
public record RecordedPair(UUID one, UUID other, LocalDate since, StaffId by) {}
