package org.daybook.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.daybook.base.Refusal;
import org.daybook.reports.Existing;
import org.daybook.reports.ExportFolder;
import org.daybook.reports.Labels;
import org.daybook.reports.joint.JointFiles;
import org.daybook.reports.joint.JointOffice;
import org.daybook.reports.joint.MergeResult;
import org.daybook.reports.joint.ReportMerge;
import org.daybook.site.HomeFolders;
import org.daybook.ui.Texts;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `daybook merge FILE... --to DIR`, and what is done once before: `--office-file DIR`, `--pair FILE --fingerprint F`,
/// `--remove-site CODE`. No store is opened.
@Command(name = "merge", mixinStandardHelpOptions = true, description = "Adds up the signed reports of several sites and writes one joint report as XLSX, PDF, ODS and CSV; or maintains the list of sites. A woman at two sites counts twice.")
final class MergeCommand implements Callable<Integer> {
    /// One of four.
    private static final class What {
        @Parameters(arity = "1..*", paramLabel = "FILE", description = "The signed report of each site on the list, all of one period.")
        private @Nullable List<Path> files;

        @Option(names = "--office-file", paramLabel = "DIR", description = "Writes the file that this office gives to its sites into a folder.")
        private @Nullable Path officeFile;

        @Option(names = "--pair", paramLabel = "FILE", description = "Adds the site that signed this report to the list of sites.")
        private @Nullable Path pair;

        @Option(names = "--remove-site", paramLabel = "CODE", description = "Removes a site that no longer takes part from the list.")
        private @Nullable String remove;
    }

    @ArgGroup(exclusive = true, multiplicity = "1")
    private What what = new What();

    @Option(names = "--to", paramLabel = "DIR", description = "The folder for the four files.")
    private @Nullable Path to;

    @Option(names = "--replace", description = "Replaces files of the same name.")
    private boolean replace;

    @Option(names = "--attacker-format", paramLabel = "FILE", description = "Also writes what a reader of all these reports knows, as input for attacker.py.")
    private @Nullable Path attackerFormat;

    @Option(names = "--fingerprint", paramLabel = "F", description = "With --pair: the fingerprint that the site gave.")
    private @Nullable String fingerprint;

    @Option(names = "--office", paramLabel = "DIR", description = "The folder with the office's key and list; by default the one next to the settings.")
    private @Nullable Path office;

    @Spec
    @SuppressWarnings("NullAway.Init") // filled by picocli before the command runs
    private CommandSpec spec;

    private final Labels labels = Labels.of(new Texts(Locale.getDefault()));

    @Override
    public Integer call() {
        var here = new JointOffice(Optional.ofNullable(office)
                .orElseGet(() -> HomeFolders.ofThisUser().jointOffice()), new SecureRandom());
        var officeFile = what.officeFile;
        if (officeFile != null) {
            out().println(here.export(officeFile));
            out().println(labels.say("cli.fingerprint", here.publicFile().fingerprint().words()));
            return 0;
        }
        var remove = what.remove;
        if (remove != null) {
            here.remove(remove);
            out().println(labels.say("cli.merge.removed", remove));
            return 0;
        }
        var pair = what.pair;
        return pair != null ? pair(here, pair) : merge(here, Optional.ofNullable(what.files).orElse(List.of()));
    }

    private int pair(JointOffice here, Path file) {
        var site = new ReportMerge(here).signer(file);
        var typed = fingerprint;
        if (typed == null) {
            out().println(labels.say("cli.merge.compare", site.site(), site.fingerprint().words()));
            return 0;
        }
        if (!site.fingerprint().isTyped(typed)) {
            throw new Refusal("joint.refusal.other-fingerprint");
        }
        here.pair(site);
        out().println(labels.say("cli.merge.paired", site.site()));
        return 0;
    }

    private int merge(JointOffice here, List<Path> files) {
        var folder = to;
        if (folder == null) {
            throw new ParameterException(spec.commandLine(), "Missing required option: '--to=DIR'");
        }
        return switch (new ReportMerge(here).merge(files)) {
            case MergeResult.Refused refused -> {
                refused.problems().forEach(
                        problem -> spec.commandLine().getErr().println(problem.words(labels)));
                yield DaybookCommand.REFUSED;
            }
            case MergeResult.Merged merged -> {
                var written = new JointFiles(merged.report(), labels);
                var existing = replace ? Existing.REPLACE : Existing.KEEP;
                var known = Optional.ofNullable(attackerFormat);
                known.ifPresent(file -> ExportFolder.of(file, existing).check(List.of(ReportCommand.name(file))));
                written.write(folder, existing).forEach(out()::println);
                known.ifPresent(file -> ExportFolder.of(file, existing).write(Map.of(ReportCommand.name(file),
                        written.attackerFormat().getBytes(StandardCharsets.UTF_8))));
                yield 0;
            }
        };
    }

    private PrintWriter out() {
        return spec.commandLine().getOut();
    }
}
