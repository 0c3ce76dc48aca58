package org.daybook.reports;

import java.time.LocalDate;
import java.util.List;
import org.daybook.base.Period;

/// What is printed of an auditor's visit. There is no figure of the report in it, and none fits into it.
///
/// @param site     the site's code
/// @param period   of which report
/// @param day      the site's date on which the figures were shown
/// @param auditor  who looked: name and organisation
/// @param shownBy  initials of the coordinator who showed them
/// @param present  initials of the colleague who was there
/// @param hashes   the files of the report with the SHA-256 of each, in hexadecimal
/// @param agreed   the lines that the auditor found to agree, table and category
/// @param sample   how many records on paper the auditor compared
record AuditorProtocol(String site, Period period, LocalDate day, String auditor, String shownBy, String present,
        List<FileHash> hashes, List<CheckedLine> agreed, int sample) {
    AuditorProtocol {
        hashes = List.copyOf(hashes);
        agreed = List.copyOf(agreed);
    }

    /// A file of the report.
    record FileHash(String name, String sha256) {}

    /// A line of the report without its figure.
    record CheckedLine(String table, String category) {}
}
