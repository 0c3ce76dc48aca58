package org.daybook.reports;

import java.time.LocalDate;
import org.daybook.paths.Path;

/// The end of one enrolment. Exact and confidential.
///
/// @param her    her opaque identity
/// @param path   the path
/// @param on     the day on which the report counts it: that of the end, or of one that a final quarter counted before
/// @param ending the outcome; not known if she did not consent to statistics
record PathEnd(String her, Path path, LocalDate on, EndingCategory ending) {}
