package org.daybook.reports;

import java.time.LocalDate;
import org.daybook.paths.Path;

/// The end of one enrolment. True and secret.
///
/// @param her    her opaque identity
/// @param path   which path
/// @param on     the day
/// @param ending how; not known when she did not agree to statistics
record PathEnd(String her, Path path, LocalDate on, EndingCategory ending) {}
