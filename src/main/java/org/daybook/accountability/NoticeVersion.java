package org.daybook.accountability;

import java.time.LocalDate;

/// One version of the privacy notice, as it went onto paper.
///
/// @param number   counted in each language
/// @param language ISO 639
/// @param on       the site's date on which it was first put on paper
/// @param words    everything that stood in it
record NoticeVersion(int number, String language, LocalDate on, String words) {}
