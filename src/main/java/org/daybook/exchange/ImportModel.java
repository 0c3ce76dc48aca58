package org.daybook.exchange;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import org.daybook.base.ParticipantId;
import org.daybook.base.Refusal;
import org.daybook.ui.Background;
import org.daybook.vault.Progress;
import org.daybook.vault.SignInSecret;

/// An import while it is prepared: the files, what their sheets and columns are, what is wrong with rows, and what came of it.
/// One piece of work at a time. On the screen thread.
final class ImportModel {
    private final Background background;
    private final Imports imports;
    private final SourceFiles sources;
    private final ImportWork work;
    private List<ChosenFile> files = List.of();
    private final Map<RowAt, ParticipantId> decided = new HashMap<>();
    private MappingChoice choice = new MappingChoice.Guessed();
    private ImportPlan plan = new ImportPlan("", List.of());
    private Optional<TriedImport> tried = Optional.empty();
    private Optional<ImportResult> result = Optional.empty();

    ImportModel(Background background, Imports imports, SourceFiles sources) {
        this.background = background;
        this.imports = imports;
        this.sources = sources;
        work = new ImportWork(background);
    }

    /// Who shows it.
    ///
    /// @param shows told after each change
    /// @param no    told of a refusal
    void listen(Runnable shows, Consumer<Refusal> no) {
        work.listen(shows, no);
    }

    /// Whether something is under way.
    BooleanProperty running() {
        return work.running();
    }

    /// How much of it is done, 0 to 1.
    DoubleProperty done() {
        return work.done();
    }

    List<ChosenFile> files() {
        return files;
    }

    ImportPlan plan() {
        return plan;
    }

    /// What the last look at the rows found; empty once something was changed.
    Optional<TriedImport> tried() {
        return tried;
    }

    /// What was imported, until other files are chosen.
    Optional<ImportResult> result() {
        return result;
    }

    /// Reads files and guesses what their sheets are.
    void add(List<Path> paths) {
        read(paths, ReadingChoices.FOUND_OUT);
    }

    /// Reads a text file again, in another way.
    void readAgain(ChosenFile file, TextForm form) {
        remove(file);
        read(List.of(file.path()), new ReadingChoices(Map.of(file.path(), form)));
    }

    private void read(List<Path> paths, ReadingChoices choices) {
        var now = choice;
        work.start(progress -> {
            var chosen = paths.stream().map(path -> one(path, choices, progress)).toList();
            var sheets = chosen.stream().flatMap(file -> file.sheets().stream()).toList();
            return Map.entry(chosen, planned(sheets, now));
        }, read -> {
            files = joined(files, read.getKey());
            plan = new ImportPlan(register(read.getValue()), joined(plan.sheets(), read.getValue().sheets()));
            forgetTried();
        });
    }

    private ChosenFile one(Path path, ReadingChoices choices, Progress progress) {
        try {
            return new ChosenFile(path, sources.read(List.of(path), choices, progress), Optional.empty());
        } catch (Refusal refusal) {
            return new ChosenFile(path, List.of(), Optional.of(refusal.key()));
        }
    }

    /// Reads an encrypted export.
    ///
    /// @param passphrase wiped once it was read
    void open(ChosenFile file, char[] passphrase) {
        var now = choice;
        work.start(progress -> {
            try (var secret = new SignInSecret("", passphrase)) {
                var opened = new ChosenFile(file.path(), sources.readSealed(file.path(), secret, progress),
                        Optional.empty());
                return Map.entry(opened, planned(opened.sheets(), now));
            }
        }, read -> {
            files = files.stream().map(one -> one.equals(file) ? read.getKey() : one).toList();
            plan = new ImportPlan(plan.register(), joined(plan.sheets(), read.getValue().sheets()));
            forgetTried();
        });
    }

    private ImportPlan planned(List<SourceSheet> sheets, MappingChoice by) {
        var guessed = imports.plan(sheets, ImportMapping.GUESSED);
        return switch (by) {
            case MappingChoice.Guessed _ -> guessed;
            case MappingChoice.Ready(var ready) -> imports.plan(sheets, ready.mapping());
            case MappingChoice.Saved(var saved) -> imports.plan(sheets, saved.of(guessed.sheets()));
        };
    }

    /// What a mapping says of whose numbers these are; where it says nothing, it stays as it was.
    private String register(ImportPlan by) {
        return by.register().isEmpty() ? plan.register() : by.register();
    }

    /// By what the columns are understood.
    MappingChoice choice() {
        return choice;
    }

    /// Understands all sheets anew.
    void understand(MappingChoice by) {
        var sheets = plan.sheets().stream().map(PlannedSheet::source).toList();
        work.start(_ -> planned(sheets, by), found -> {
            choice = by;
            plan = new ImportPlan(register(found), found.sheets());
            forgetTried();
        });
    }

    /// The plan as it stands is that of a mapping.
    void isUnderstoodBy(MappingChoice by) {
        choice = by;
    }

    private static <T> List<T> joined(List<T> some, List<T> more) {
        var all = new ArrayList<>(some);
        all.addAll(more);
        return List.copyOf(all);
    }

    /// Leaves a file out.
    void remove(ChosenFile file) {
        files = files.stream().filter(one -> !one.equals(file)).toList();
        plan = new ImportPlan(plan.register(),
                plan.sheets().stream().filter(sheet -> !file.sheets().contains(sheet.source())).toList());
        forgetTried();
        work.changed();
    }

    /// Says whose numbers these are.
    void register(String name) {
        if (!name.equals(plan.register())) {
            plan = new ImportPlan(name, plan.sheets());
            forgetTried();
            work.changed();
        }
    }

    /// Takes a sheet for something else, or leaves it out.
    void take(int sheet, Optional<SheetKind> kind) {
        var now = plan.sheets().get(sheet);
        kind.ifPresentOrElse(
                one -> work.start(_ -> imports.guess(now, one), guessed -> put(sheet, now.about(List.of(guessed)))),
                () -> change(sheet, now.about(List.of())));
    }

    /// Changes what the columns of a sheet mean.
    void map(int sheet, Function<SheetMapping, SheetMapping> how) {
        var now = plan.sheets().get(sheet);
        change(sheet, now.about(now.mappings().stream().map(how).toList()));
    }

    private void change(int sheet, PlannedSheet other) {
        put(sheet, other);
        work.changed();
    }

    private void put(int sheet, PlannedSheet other) {
        var sheets = new ArrayList<>(plan.sheets());
        sheets.set(sheet, other);
        plan = new ImportPlan(plan.register(), sheets);
        forgetTried();
    }

    /// Who somebody said a row is about.
    Optional<ParticipantId> decided(RowAt row) {
        return Optional.ofNullable(decided.get(row));
    }

    /// Says who a row is about: somebody who is here, or a new woman. The rows are looked at again.
    void decide(RowAt row, Optional<ParticipantId> her) {
        her.ifPresentOrElse(one -> decided.put(row, one), () -> decided.remove(row));
        check();
    }

    private void forgetTried() {
        decided.clear();
        tried = Optional.empty();
        result = Optional.empty();
    }

    /// The first rows below the headings of a sheet.
    void look(int sheet, int most, Consumer<List<SourceRow>> then) {
        var planned = plan.sheets().get(sheet);
        background.run(() -> planned.source().first(planned.headerRow() + most).stream()
                .filter(row -> row.number() > planned.headerRow()).limit(most).toList(), then);
    }

    /// Reads every row and tries what an import would do.
    void check() {
        var asked = plan;
        var same = Map.copyOf(decided);
        work.start(progress -> {
            var check = imports.check(asked).with(same);
            return new TriedImport(check, check.questions().isEmpty()
                    ? Optional.of(imports.dryRun(check, progress))
                    : Optional.empty());
        }, found -> tried = Optional.of(found));
    }

    /// Answers a question about a column of days, and looks at the rows again once none is open.
    void answer(DateQuestion question, DateHabit habit) {
        var sheet = plan.sheets().get(question.sheet());
        var mappings = new ArrayList<>(sheet.mappings());
        mappings.set(question.mapping(), mappings.get(question.mapping()).with(question.field(), habit));
        put(question.sheet(), sheet.about(mappings));
        check();
    }

    /// Says whether the letter means in a sheet that she came, and looks at the rows again.
    void answer(MarkQuestion question, boolean came) {
        var sheet = plan.sheets().get(question.sheet());
        var mappings = new ArrayList<>(sheet.mappings());
        mappings.set(question.mapping(), mappings.get(question.mapping())
                .with(ImportField.PRESENT, MarkLetter.LETTER, came ? "yes" : "no"));
        put(question.sheet(), sheet.about(mappings));
        check();
    }

    /// Imports in one transaction.
    void run() {
        tried.ifPresent(found -> work.start(progress -> imports.run(found.check(), progress),
                imported -> result = Optional.of(imported)));
    }

    /// Begins with no files.
    void anew() {
        files = List.of();
        choice = new MappingChoice.Guessed();
        plan = new ImportPlan("", List.of());
        forgetTried();
        background.run(() -> {
            sources.forget();
            return true;
        }, _ -> {});
        work.changed();
    }

    /// Stops what is under way; nothing of it stays.
    void stop() {
        work.stop();
    }

    /// Ends, and forgets what was read.
    void close() {
        stop();
        anew();
    }
}
