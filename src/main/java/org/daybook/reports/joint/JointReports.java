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

/// What a site does for a joint report: signs a locked report for the office. On the write lane.
public final class JointReports {
    private final Gate gate;
    private final SecureRandom random;
    private final LockedReports locked = new LockedReports();

    /// A report as it is to be sent.
    ///
    /// @param period   of which period
    /// @param office   for which office
    /// @param folder   into which folder
    /// @param existing what to do with a file of the same name
    public record Sending(Period period, OfficeFile office, Path folder, Existing existing) {}

    /// @param gate   the way to the store
    /// @param random seals
    public JointReports(Gate gate, SecureRandom random) {
        this.gate = gate;
        this.random = random;
    }

    /// Whether she may send reports and put them together.
    public boolean mayExport() {
        return gate.allows(EXPORT_REPORT);
    }

    /// The periods that are locked, the newest first.
    public List<Period> periods() {
        return gate.look(SEE_REPORT, work -> locked.periods(work.tx()));
    }

    /// What the office compares to know that a report is this site's.
    public KeyFingerprint fingerprint() {
        return gate.look(SEE_REPORT, work -> KeyFingerprint.of(ReportSignature.publicKey(work.tx())));
    }

    /// Signs a locked report, seals it for the office and writes the file. Leaves the audit line of an export.
    ///
    /// @return the file
    /// @throws Refusal when her role may not, `joint.refusal.not-locked`, `joint.refusal.no-office-file`,
    ///                 `reports.refusal.file-exists`, `reports.refusal.cannot-write`
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
