package org.daybook.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.daybook.base.Period;
import org.daybook.reports.Existing;
import org.daybook.reports.Export;
import org.daybook.reports.ExportFolder;
import org.daybook.reports.Labels;
import org.daybook.reports.ReportTemplate;
import org.daybook.reports.joint.JointReports;
import org.daybook.reports.joint.JointReports.Sending;
import org.daybook.reports.joint.OfficeFile;
import org.daybook.ui.Texts;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/// `daybook report STORE --period 2026Q3 --to DIR [--template NAME] [--attacker-format FILE]`.
@Command(name = "report", mixinStandardHelpOptions = true, description = "Exports the protected report of a quarter as XLSX, PDF, ODS and CSV. The first export after the end of a quarter finalises it: later exports give the same bytes.")
final class ReportCommand implements Callable<Integer> {
    @Mixin
    private StoreOptions store = new StoreOptions();

    @Option(names = {"--quarter",
            "--period"}, required = true, paramLabel = "2026Q3", converter = PeriodConverter.class, description = "The quarter; or, in a year with report settings, a half-year (2026H1) or the year (2026).")
    @SuppressWarnings("NullAway.Init") // filled by picocli before the command runs
    private Period period;

    @Option(names = "--to", required = true, paramLabel = "DIR", description = "The folder for the four files.")
    @SuppressWarnings("NullAway.Init") // filled by picocli before the command runs
    private Path folder;

    @Option(names = "--attacker-format", paramLabel = "FILE", description = "Also writes what a reader of the exports knows, as input for attacker.py.")
    private @Nullable Path attackerFormat;

    @Option(names = "--for-office", paramLabel = "FILE", description = "Also writes the signed report for the joint office to which this file belongs, and prints the site's fingerprint.")
    private @Nullable Path office;

    @Option(names = "--template", paramLabel = "NAME|FILE", description = "Also writes four files with the same figures in the form of a template: site, esf-plus, amif, cerv, or a file of your own.")
    private @Nullable String template;

    @Option(names = "--replace", description = "Replaces files of the same name.")
    private boolean replace;

    @Spec
    @SuppressWarnings("NullAway.Init") // filled by picocli before the command runs
    private CommandSpec spec;

    @Override
    public Integer call() {
        var labels = Labels.of(new Texts(Locale.getDefault()));
        try (var house = store.unlock()) {
            var existing = replace ? Existing.REPLACE : Existing.KEEP;
            Optional.ofNullable(attackerFormat).ifPresent(
                    file -> ExportFolder.of(file, existing).check(List.of(name(file))));
            var sendTo = Optional.ofNullable(office).map(OfficeFile::read);
            var asked = new Export(period, folder, existing, labels);
            Optional.ofNullable(template).map(name -> ReportTemplate.of(name, labels.language()))
                    .map(chosen -> house.reports().export(asked, chosen)).orElseGet(() -> house.reports().export(asked))
                    .forEach(spec.commandLine().getOut()::println);
            sendTo.ifPresent(to -> send(house.jointReports(), new Sending(period, to, folder, existing), labels));
            Optional.ofNullable(attackerFormat).ifPresent(file -> ExportFolder.of(file, existing).write(
                    Map.of(name(file), house.reports().attackerFormat(period, labels).getBytes(UTF_8))));
        }
        return 0;
    }

    private void send(JointReports reports, Sending asked, Labels labels) {
        var out = spec.commandLine().getOut();
        out.println(reports.send(asked));
        out.println(labels.say("cli.fingerprint", reports.fingerprint().words()));
    }

    /// Returns the file's name; empty if the path has none.
    static String name(Path file) {
        return Optional.ofNullable(file.getFileName()).map(Path::toString).orElse("");
    }

    static final class PeriodConverter implements ITypeConverter<Period> {
        @Override
        public Period convert(String written) {
            try {
                return Period.parse(written);
            } catch (IllegalArgumentException e) {
                throw new TypeConversionException(
                        "a period is written like 2026Q3, 2026H1 or 2026, and where years begin in April like 2026Q2-2027Q1-H1 or 2026Q2-2027Q1");
            }
        }
    }
}
