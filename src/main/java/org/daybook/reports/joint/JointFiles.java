package org.daybook.reports.joint;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.daybook.base.Refusal;
import org.daybook.reports.Existing;
import org.daybook.reports.ExportFolder;
import org.daybook.reports.Labels;
import org.daybook.reports.SentReport;
import org.daybook.reports.files.OdsReport;
import org.daybook.reports.files.PdfReport;
import org.daybook.reports.files.XlsxReport;

/// A joint report as files.
///
/// @param report the sums
/// @param labels the language
public record JointFiles(JointReport report, Labels labels) {
    /// Writes the four files, either all of them or none.
    ///
    /// @return the files, XLSX first
    /// @throws Refusal `reports.refusal.file-exists`, `reports.refusal.cannot-write`
    public List<Path> write(Path folder, Existing existing) {
        return new ExportFolder(folder, existing).write(bytes());
    }

    /// Returns the knowledge of a person who has the reports of the sites and this one, in the format of the reference
    /// attacker.
    ///
    /// @return JSON
    public String attackerFormat() {
        return SentReport.together(report.sites()).view().json();
    }

    /// Returns the bytes by file name.
    Map<String, byte[]> bytes() {
        var document = new JointWords(report, labels).document();
        var name = "joint-" + report.period();
        var files = new LinkedHashMap<String, byte[]>();
        files.put(name + ".xlsx", XlsxReport.write(document));
        files.put(name + ".pdf", PdfReport.write(document));
        files.put(name + ".ods", OdsReport.write(document));
        files.put(name + ".csv", JointCsv.write(report, labels));
        return files;
    }
}
