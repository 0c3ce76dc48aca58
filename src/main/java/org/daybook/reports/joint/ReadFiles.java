package org.daybook.reports.joint;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.daybook.base.Period;
import org.daybook.base.Refusal;
import org.daybook.base.UserFile;
import org.daybook.reports.SentReport;
import org.daybook.reports.joint.MergeProblem.Kind;
import org.jspecify.annotations.Nullable;

/// Opens signed reports one by one and checks that each is one, for this office, complete, and from a paired site.
final class ReadFiles {
    private final JointOffice office;
    private final List<MergeProblem> problems = new ArrayList<>();

    /// A report that its site signed.
    ///
    /// @param file      the file's name
    /// @param catalogue the version of the catalogue
    /// @param report    the figures
    record Genuine(String file, int catalogue, SentReport report) {}

    ReadFiles(JointOffice office) {
        this.office = office;
    }

    /// Returns what was wrong with files, in order.
    List<MergeProblem> problems() {
        return List.copyOf(problems);
    }

    /// Returns the reports among the files.
    List<Genuine> read(List<Path> files) {
        var keys = office.keys();
        return files.stream().flatMap(file -> opened(file).stream()
                .filter(report -> isPaired(report, keys.get(report.head().site()), file))
                .flatMap(report -> understood(report, file).stream())).toList();
    }

    /// Returns the signer that a file claims.
    ///
    /// @throws Refusal `joint.refusal.no-report` if it is not a complete signed report for this office
    SiteKey signer(Path file) {
        return opened(file).map(report -> new SiteKey(report.head().site(), report.head().key()))
                .orElseThrow(() -> new Refusal("joint.refusal.no-report"));
    }

    private Optional<SignedReport> opened(Path file) {
        try (var in = UserFile.open(file)) {
            return opened(in.readNBytes(SignedReport.MOST), file);
        } catch (IOException e) {
            return problem(Kind.UNREADABLE, file);
        }
    }

    private Optional<SignedReport> opened(byte[] bytes, Path file) {
        if (!SignedReport.saysSo(bytes)) {
            return problem(Kind.NOT_SIGNED, file);
        }
        var own = office.publicFile();
        if (!SignedReport.isFor(bytes, own)) {
            return problem(Kind.OTHER_OFFICE, file);
        }
        var key = office.privateKey();
        try {
            var opened = SignedReport.open(bytes, own, key);
            return opened.isPresent() ? opened : problem(Kind.DAMAGED, file);
        } finally {
            Arrays.fill(key, (byte) 0);
        }
    }

    private boolean isPaired(SignedReport report, @Nullable String key, Path file) {
        if (key == null) {
            problem(Kind.NOT_PAIRED, file);
            return false;
        }
        if (!key.equals(HexFormat.of().formatHex(report.head().key()))) {
            problem(Kind.OTHER_KEY, file);
            return false;
        }
        return true;
    }

    /// A paired site signed it; but it may come from a newer program, or not match its head.
    private Optional<Genuine> understood(SignedReport signed, Path file) {
        try {
            var report = SentReport.read(signed.csv());
            if (report.site().equals(signed.head().site())
                    && report.period().equals(Period.parse(signed.head().period()))) {
                return Optional.of(new Genuine(name(file), signed.head().catalogue(), report));
            }
        } catch (RuntimeException e) {
            // Reading a report throws whatever its parts throw; all of it means the same here.
        }
        return problem(Kind.NOT_UNDERSTOOD, file);
    }

    private <T> Optional<T> problem(Kind kind, Path file) {
        problems.add(new MergeProblem(kind, name(file)));
        return Optional.empty();
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }
}
