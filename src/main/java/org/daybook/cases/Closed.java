package org.daybook.cases;

import java.time.LocalDate;
import java.util.Optional;
import org.daybook.staff.StaffId;

/// A closing as stored.
///
/// @param on         when
/// @param said       what was stated
/// @param keepUntil  until when the file is kept
/// @param by         who closed it
/// @param reopenedOn when it was reopened, if it was
public record Closed(LocalDate on, Closing said, LocalDate keepUntil, StaffId by, Optional<LocalDate> reopenedOn) {}
