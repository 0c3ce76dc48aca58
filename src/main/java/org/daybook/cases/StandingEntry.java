package org.daybook.cases;

import java.time.LocalDate;
import org.daybook.staff.StaffId;

/// One line of the history of her standing.
///
/// @param number    1, 2, 3 ...; the largest counts
/// @param decided   what was written
/// @param writtenOn when
/// @param by        by whom
public record StandingEntry(Decided decided, LocalDate writtenOn, StaffId by) {}
