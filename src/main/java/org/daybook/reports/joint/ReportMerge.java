package org.daybook.reports.joint;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.daybook.base.Refusal;
import org.daybook.reports.SentReport;
import org.daybook.reports.joint.MergeProblem.Kind;
import org.daybook.reports.joint.ReadFiles.Genuine;

/// Combines the signed reports of the paired sites: one from each, all of one period, from one catalogue and with the same
/// settings. Reads files and writes none.
///
/// @param office the office to which the reports are addressed
public record ReportMerge(JointOffice office) {
    /// Combines files, or returns everything that is wrong with them.
    ///
    /// @throws Refusal `joint.refusal.office-folder`, `joint.refusal.no-sites`
    public MergeResult merge(List<Path> files) {
        var paired = office.keys().keySet();
        if (paired.isEmpty()) {
            throw new Refusal("joint.refusal.no-sites");
        }
        var reading = new ReadFiles(office);
        var read = reading.read(files);
        var problems = new ArrayList<>(reading.problems());
        problems.addAll(unlike(read));
        var sites = read.stream().collect(Collectors.groupingBy(one -> one.report().site(), Collectors.counting()));
        sites.entrySet().stream().filter(site -> site.getValue() > 1).map(Map.Entry::getKey).sorted()
                .forEach(site -> problems.add(new MergeProblem(Kind.TWICE, site)));
        paired.stream().filter(site -> !sites.containsKey(site))
                .forEach(site -> problems.add(new MergeProblem(Kind.MISSING, site)));
        return problems.isEmpty() ? merged(read) : new MergeResult.Refused(problems);
    }

    /// Returns who signed a file, so that a person can compare the fingerprint and pair the site.
    ///
    /// @throws Refusal `joint.refusal.no-report`, `joint.refusal.office-folder`
    public SiteKey signer(Path file) {
        return new ReadFiles(office).signer(file);
    }

    /// Makes the final check: a person who has these reports and their sums learns no more about anyone than each site
    /// promised.
    private static MergeResult merged(List<Genuine> read) {
        var reports = read.stream().map(Genuine::report).sorted(Comparator.comparing(SentReport::site)).toList();
        return isSafe(reports)
                ? new MergeResult.Merged(new JointReport(reports))
                : new MergeResult.Refused(reports.stream().filter(report -> !isSafe(List.of(report)))
                        .map(report -> new MergeProblem(Kind.UNSAFE, report.site())).toList());
    }

    private static boolean isSafe(List<SentReport> reports) {
        return SentReport.together(reports).broken().filter(Set::isEmpty).isPresent();
    }

    private static List<MergeProblem> unlike(List<Genuine> read) {
        var problems = new ArrayList<MergeProblem>();
        if (read.stream().allMatch(one -> one.report().period().isLong())) {
            problems.addAll(unlike(read, Kind.OTHER_YEAR, one -> one.report().published().start()));
        }
        if (problems.isEmpty()) {
            problems.addAll(unlike(read, Kind.OTHER_PERIOD, one -> one.report().period()));
        }
        if (problems.isEmpty()) {
            problems.addAll(unlike(read, Kind.OTHER_CATALOGUE, Genuine::catalogue));
        }
        if (problems.isEmpty()) {
            problems.addAll(unlike(read, Kind.OTHER_SETTINGS,
                    one -> List.of(one.report().published().threshold(), one.report().printed())));
        }
        return problems;
    }

    /// Returns the reports that differ from the majority.
    private static <T> List<MergeProblem> unlike(List<Genuine> read, Kind kind, Function<Genuine, T> what) {
        var had = new LinkedHashSet<T>();
        read.forEach(one -> had.add(what.apply(one)));
        if (had.size() < 2) {
            return List.of();
        }
        var most = had.stream()
                .max(Comparator
                        .comparingLong(one -> read.stream().filter(other -> what.apply(other).equals(one)).count()))
                .orElseThrow();
        return read.stream().filter(one -> !what.apply(one).equals(most))
                .map(one -> new MergeProblem(kind, one.file())).toList();
    }
}
