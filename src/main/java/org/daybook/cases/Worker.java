package org.daybook.cases;

import java.time.LocalDate;
import org.daybook.staff.StaffId;

/// Who works on a case file.
///
/// @param who   a member of staff
/// @param since since when
public record Worker(StaffId who, LocalDate since) {}
