package org.daybook.services;

import java.time.LocalDate;
import java.util.Optional;

/// A service as it stands in a file.
///
/// @param form      free of problems
/// @param checkedOn when somebody last made sure that all of it is so; empty for what nobody has checked yet
/// @param closedOn  since when it exists no more
record ListedService(ServiceForm form, Optional<LocalDate> checkedOn, Optional<LocalDate> closedOn) {}
