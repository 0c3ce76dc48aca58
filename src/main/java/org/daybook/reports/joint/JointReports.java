package org.daybook.reports.joint;

import static org.daybook.staff.Permission.EXPORT_REPORT;
import static org.daybook.staff.Permission.SEE_REPORT;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;
import java.util.Map;
import org.daybook.base.Period;
import org.daybook.base.Refusal;
import org.daybook.reports.Existing;
import org.daybook.reports.ExportFolder;
import org.daybook.reports.LockedReports;
import org.daybook.staff.Gate;
import org.daybook.vault.ReportSignature;
import org.daybook.vault.Tx;

/// A site's part in a joint report: it signs a finalised report for the office. On the write lane.
public final class JointReports {
    private final Gate gate;
    private final SecureRandom random;
    private final LockedReports locked = new LockedReports();

    /// The parameters for sending a report.
    ///
    /// @param period   the period
    /// @param office   the office
    /// @param folder   the target folder
    /// @param existing what to do with a file of the same name
    public record Sending(Period period, OfficeFile office, Path folder, Existing existing) {}

    /// @param gate   the way to the store
    /// @param random used for sealing
    public JointReports(Gate gate, SecureRandom random) {
        this.gate = gate;
        this.random = random;
    }

    /// Checks whether the user may send and combine reports.
    public boolean mayExport() {
        return gate.allows(EXPORT_REPORT);
    }

    /// Returns the finalised periods, newest first.
    public List<Period> periods() {
        return gate.look(SEE_REPORT, work -> locked.periods(work.tx()));
    }

    /// Returns the fingerprint by which the office checks that a report is this site's.
    public KeyFingerprint fingerprint() {
        return gate.look(SEE_REPORT, work -> KeyFingerprint.of(ReportSignature.publicKey(work.tx())));
    }

    /// Signs a finalised report, seals it for the office and writes the file. Writes the audit line of an export.
    ///
    /// @return the file
    /// @throws Refusal if the worker's role does not allow it, `joint.refusal.not-locked`, `joint.refusal.no-office-file`,
    ///         `reports.refusal.file-exists`, `reports.refusal.cannot-write`
    public Path send(Sending asked) {
        return gate.pass(EXPORT_REPORT, work -> {
            var report = locked.of(work.tx(), asked.period())
                    .orElseThrow(() -> new Refusal("joint.refusal.not-locked"));
            return new ExportFolder(asked.folder(), asked.existing()).write(Map.of(
                    report.site() + "-" + report.period() + SignedReport.ENDING, sealed(work.tx(), report, asked)))
                    .getFirst();
        });
    }

    private byte[] sealed(Tx tx, LockedReports.Locked report, Sending asked) {
        return SignedReport.write(report, ReportSignature.publicKey(tx), head -> ReportSignature.sign(tx, head),
                asked.office(), random);
    }
}
