package org.daybook.services;

import java.time.LocalDate;
import java.util.Optional;

/// A service in a file.
///
/// @param form      free of problems
/// @param checkedOn when all details were last checked; empty if never
/// @param closedOn  since when it no longer exists
record ListedService(ServiceForm form, Optional<LocalDate> checkedOn, Optional<LocalDate> closedOn) {}
