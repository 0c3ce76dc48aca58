package org.daybook.accountability;

import java.time.LocalDate;

/// One version of the privacy notice, as printed.
///
/// @param number   counted in each language
/// @param language ISO 639
/// @param on       the site's date on which it was first printed
/// @param words    its whole text
record NoticeVersion(int number, String language, LocalDate on, String words) {}
