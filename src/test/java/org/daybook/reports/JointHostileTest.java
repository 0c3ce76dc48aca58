package org.daybook.reports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;
import org.daybook.base.Quarter;
import org.daybook.disclosure.Published;
import org.daybook.reports.LockedReports.Locked;
import org.daybook.reports.joint.JointOffice;
import org.daybook.reports.joint.MergeProblem;
import org.daybook.reports.joint.MergeProblem.Kind;
import org.daybook.reports.joint.MergeResult;
import org.daybook.reports.joint.ReportMerge;
import org.daybook.reports.joint.SigningSite;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A paired site signs numbers that no program of ours writes.
class JointHostileTest {
    private static final Quarter THIRD = new Quarter(2026, 3);
    private static final Published REPORT = Invented.reports(Invented.year(4, 90)).get(2);

    @TempDir
    Path folder = Path.of("");

    /// 2^31 - 1 overflowed in the sum; the office was told that a report was made, and there was none.
    @ParameterizedTest
    @ValueSource(strings = {"2147483647", "99999999999", "10000000", "-5", "+40", "0.5", "NaN", "1e3", "\u0664\u0660",
            "=40"})
    void aNumberThatNoSiteWritesIsRefused(String number) {
        var problems = joined(number).problems();
        assertEquals(List.of(new MergeProblem(Kind.MISSING, "PA01")), problems.stream()
                .filter(problem -> problem.kind() != Kind.NOT_UNDERSTOOD).toList());
        assertEquals(2, problems.size());
    }

    private MergeResult.Refused joined(String visits) {
        var office = new JointOffice(folder.resolve("office"), new SecureRandom());
        var honest = new SigningSite();
        var hostile = new SigningSite();
        office.pair(honest.key("CT02"));
        office.pair(hostile.key("PA01"));
        var csv = new String(SentFiles.locked(report("PA01")).csv(), StandardCharsets.UTF_8);
        var changed = csv.replaceFirst("(?m)^(PA01,2026Q3,total,visits,exact),[0-9]+", "$1," + visits);
        assertNotEquals(csv, changed);
        return assertInstanceOf(MergeResult.Refused.class, new ReportMerge(office).merge(List.of(
                honest.sends(SentFiles.locked(report("CT02")), office.publicFile(), folder),
                hostile.sends(new Locked("PA01", THIRD, SentFiles.CATALOGUE,
                        changed.getBytes(StandardCharsets.UTF_8)), office.publicFile(), folder))));
    }

    private static Published report(String code) {
        return SentFiles.as(code, REPORT);
    }
}
