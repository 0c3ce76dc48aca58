package org.daybook.cases;

import java.time.LocalDate;
import org.daybook.staff.StaffId;

/// One line of the history of her legal status.
///
/// @param decided   what was recorded
/// @param writtenOn when
/// @param by        by whom
public record StandingEntry(Decided decided, LocalDate writtenOn, StaffId by) {}
