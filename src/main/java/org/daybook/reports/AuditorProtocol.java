package org.daybook.reports;

import java.time.LocalDate;
import java.util.List;
import org.daybook.base.Period;

/// The protocol of an auditor's check. It has no field for a figure of the report.
///
/// @param site     the site's code
/// @param period   the period of the report
/// @param day      the site's date on which the figures were shown
/// @param auditor  the auditor's name and organisation
/// @param shownBy  initials of the coordinator who showed the figures
/// @param present  initials of the colleague who was present
/// @param hashes   the files of the report, each with its SHA-256 in hexadecimal
/// @param agreed   the lines that the auditor found to agree, by table and category
/// @param sample   the number of paper records that the auditor compared
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
