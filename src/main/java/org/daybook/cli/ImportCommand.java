package org.daybook.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.daybook.base.Refusal;
import org.daybook.base.UserFile;
import org.daybook.exchange.ImportCheck;
import org.daybook.exchange.ImportMapping;
import org.daybook.exchange.ImportPlan;
import org.daybook.exchange.ImportResult;
import org.daybook.exchange.MappingFile;
import org.daybook.exchange.ProblemKind;
import org.daybook.exchange.ReadingChoices;
import org.daybook.exchange.ReadyMapping;
import org.daybook.exchange.RefusedRows;
import org.daybook.exchange.RowProblem;
import org.daybook.exchange.SourceSheet;
import org.daybook.exchange.TemplateWorkbook;
import org.daybook.site.OpenSite;
import org.daybook.ui.Texts;
import org.daybook.vault.Progress;
import org.daybook.vault.SealedFiles;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `daybook import STORE FILE... [--mapping FILE] [--dry-run] [--refused FILE] [--dates day-first|month-first] [--consents-on
/// DAY] [--year YEAR] [--m-means female|male]`, and `daybook import --template LANG FILE`. Prints counts and codes, never the
/// content of a row.
@Command(name = "import", mixinStandardHelpOptions = true, description = "Imports a site's own register into a store, in one transaction; or writes an empty register to fill in. docs/import-format.md says what it understands. Exit status 3 if there are rows and none can be imported.")
final class ImportCommand implements Callable<Integer> {
    @Parameters(arity = "1..*", paramLabel = "STORE FILE", description = "The folder of the store, and spreadsheets (.xlsx, .ods, .csv), DHIS2 Tracker (.json) or encrypted exports. With --template: the file to write.")
    @SuppressWarnings("NullAway.Init") // filled by picocli before the command runs
    private List<Path> paths;

    @Option(names = "--mapping", paramLabel = "htcds|kobo|dhis2|primero|FILE", description = "What sheets and columns mean: one of the ready-made mappings, or a file. By default this is guessed from their headings.")
    private @Nullable String mapping;

    @Option(names = "--dry-run", description = "Prints what would be done, and changes nothing.")
    private boolean dryRun;

    /// Rows were read, and none of them can be imported: a script must not take this for done.
    static final int ALL_REFUSED = 3;
    private static final int MOST_OF_A_MAPPING = 1 << 20;

    @Option(names = "--refused", paramLabel = "FILE", description = "Writes the number of each row that is not imported and the reason, and nothing else from the row.")
    private @Nullable Path refused;

    @Option(names = "--template", paramLabel = "LANG", description = "Writes an empty register with an example: en, it, el, lt, ro or bg.")
    private @Nullable String template;

    @Mixin
    private ImportAnswers answers = new ImportAnswers();

    @Mixin
    private UnlockOptions who = new UnlockOptions();

    @Spec
    @SuppressWarnings("NullAway.Init") // filled by picocli before the command runs
    private CommandSpec spec;

    @Override
    public Integer call() {
        var language = template;
        if (language != null) {
            return template(language);
        }
        if (paths.size() < 2) {
            throw new ParameterException(spec.commandLine(), "a store and at least one file are needed");
        }
        var asked = mapping;
        var said = asked == null ? ImportMapping.GUESSED : said(asked);
        // Made first: otherwise everything would be imported, and the command would still report a failure.
        var rows = Optional.ofNullable(refused);
        rows.ifPresent(file -> write(file, new byte[0], StandardOpenOption.CREATE_NEW));
        boolean done = false;
        try (var house = who.unlock(paths.getFirst(), StoreOptions.signIn())) {
            int status = bringIn(house, said);
            done = true;
            return status;
        } finally {
            if (!done) {
                rows.ifPresent(ImportCommand::remove);
            }
        }
    }

    private static void remove(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            // It is empty, and says nothing.
        }
    }

    private int template(String language) {
        if (paths.size() != 1 || !TemplateWorkbook.LANGUAGES.contains(language)) {
            throw new ParameterException(spec.commandLine(),
                    "--template needs a language (en, it, el, lt, ro, bg) and one file");
        }
        write(paths.getFirst(), TemplateWorkbook.written(language), StandardOpenOption.CREATE_NEW);
        return 0;
    }

    private int bringIn(OpenSite house, ImportMapping said) {
        try {
            var sheets = new ArrayList<SourceSheet>();
            for (var file : paths.subList(1, paths.size())) {
                sheets.addAll(read(house, file));
            }
            var guessed = house.imports().plan(sheets, said);
            var check = answers.checked(house.imports(), guessed);
            var plan = check.plan();
            sayUnread(plan);
            answers.sayAsked(check, spec.commandLine().getErr());
            if (check.readable().isEmpty() && check.problems().isEmpty()) {
                throw new Refusal("exchange.refusal.nothing-understood");
            }
            var result = dryRun
                    ? house.imports().dryRun(check, Progress.unwatched())
                    : house.imports().run(check, Progress.unwatched());
            say(check, result);
            Optional.ofNullable(refused)
                    .ifPresent(file -> write(file, RefusedRows.written(plan, result).getBytes(StandardCharsets.UTF_8),
                            StandardOpenOption.TRUNCATE_EXISTING));
            return result.isAllRefused() ? ALL_REFUSED : 0;
        } finally {
            house.sourceFiles().forget();
        }
    }

    private List<SourceSheet> read(OpenSite house, Path file) {
        if (!SealedFiles.is(file)) {
            return house.sourceFiles().read(List.of(file), ReadingChoices.FOUND_OUT, Progress.unwatched());
        }
        try (var secret = who.ofFile()) {
            return house.sourceFiles().readSealed(file, secret, Progress.unwatched());
        }
    }

    /// Reports what is hidden in a file, and which columns and sheets are not read: only by their places, as a heading may be a
    /// name.
    private void sayUnread(ImportPlan plan) {
        var texts = new Texts(Locale.getDefault());
        var out = spec.commandLine().getOut();
        for (int place = 0; place < plan.sheets().size(); place++) {
            var sheet = plan.sheets().get(place);
            int number = plan.number(place);
            if (sheet.source().hidden() && !sheet.mappings().isEmpty()) {
                out.println(texts.say("cli.import.hidden", number));
            }
            if (place == 0 || plan.number(place - 1) < number) {
                sheet.source().hiddenParts()
                        .forEach(key -> out.println(texts.say("cli.import.notice", number, texts.say(key))));
            }
            if (sheet.mappings().isEmpty()) {
                out.println(texts.say(
                        sheet.namesAlone() ? "cli.import.names-alone" : "cli.import.sheet-left-out", number));
            } else if (!sheet.unread().isEmpty()) {
                out.println(texts.say("cli.import.unread", number, String.join(", ", sheet.unread())));
            }
        }
    }

    private void say(ImportCheck check, ImportResult result) {
        var texts = new Texts(Locale.getDefault());
        var out = spec.commandLine().getOut();
        result.counts().forEach((kind, counts) -> out.println(texts.say("cli.import.counts", kind.code(),
                counts.takenIn(), counts.here(), counts.away())));
        say(texts, out, "cli.import.refused", result, true);
        say(texts, out, "cli.import.said", result, false);
        long columns = check.leftOut().values().stream().mapToLong(List::size).sum();
        if (columns > 0) {
            out.println(texts.say("cli.import.left-out", columns));
        }
        if (result.proposed() > 0) {
            out.println(texts.say("cli.import.proposed", result.proposed()));
        }
        if (dryRun) {
            out.println(texts.say("cli.import.dry-run"));
        } else if (result.id().isEmpty()) {
            out.println(texts.say(result.isAnyRefused() ? "cli.import.nothing-written" : "cli.import.nothing-new"));
        }
    }

    private static void say(Texts texts, PrintWriter out, String key, ImportResult result, boolean refuses) {
        // A row may have the same fault in several columns.
        var reasons = result.problems().stream().filter(problem -> problem.kind().refuses() == refuses)
                .collect(Collectors.groupingBy(RowProblem::kind, TreeMap::new,
                        Collectors.mapping(problem -> Map.entry(problem.source(), problem.row()), Collectors.toSet())));
        reasons.forEach((kind, rows) -> out
                .println(texts.say(key, rows.size(), kind.code() + " (" + sentence(texts, result, kind) + ")")));
    }

    /// Returns a reason as a sentence; of something missing, what it is.
    private static String sentence(Texts texts, ImportResult result, ProblemKind kind) {
        var missing = result.problems().stream()
                .filter(problem -> kind == ProblemKind.MISSING && problem.kind() == kind)
                .flatMap(problem -> problem.field().stream()).distinct().sorted()
                .map(field -> texts.of("exchange", field)).collect(Collectors.joining(", "));
        return texts.of("exchange", kind) + (missing.isEmpty() ? "" : ": " + missing);
    }

    /// Returns a built-in mapping, or the one in a file.
    private ImportMapping said(String asked) {
        return ReadyMapping.ofCode(asked).map(ReadyMapping::mapping).orElseGet(() -> read(asked));
    }

    private ImportMapping read(String file) {
        try {
            return switch (MappingFile.read(text(Path.of(file)))) {
                case MappingFile.Read.Sound sound -> sound.mapping();
                case MappingFile.Read.Broken broken -> throw new ParameterException(spec.commandLine(),
                        "line " + broken.line() + " of the mapping says nothing that is known");
            };
        } catch (IOException | InvalidPathException e) {
            throw new Refusal("exchange.refusal.cannot-read-mapping", e);
        }
    }

    private static String text(Path file) throws IOException {
        try (var in = UserFile.open(file)) {
            var bytes = in.readNBytes(MOST_OF_A_MAPPING + 1);
            if (bytes.length > MOST_OF_A_MAPPING) {
                throw new IOException("no mapping is so long");
            }
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        }
    }

    /// Never overwrites a file of somebody else.
    ///
    /// @param how for a new file, or for one that this command made
    private static void write(Path file, byte[] bytes, StandardOpenOption how) {
        try {
            Files.write(file, bytes, how, StandardOpenOption.WRITE);
        } catch (IOException e) {
            throw new Refusal("exchange.refusal.cannot-write", e);
        }
    }
}
