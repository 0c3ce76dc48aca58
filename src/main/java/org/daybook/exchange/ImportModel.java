package org.daybook.exchange;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import org.daybook.base.ParticipantId;
import org.daybook.base.Refusal;
import org.daybook.ui.Background;

/// An import while it is prepared: the files, what their sheets and columns are, what is wrong with rows, and what came of it.
/// One piece of work at a time. On the screen thread.
final class ImportModel {
    private final Background background;
    private final Imports imports;
    private final FileReading reading;
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
        reading = new FileReading(imports, sources);
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
        work.start(progress -> reading.of(paths, choices, now, progress), read -> {
            files = Stream.concat(files.stream(), read.files().stream()).toList();
            plan = plan.with(register(read.plan()), read.plan().sheets());
            forgetTried();
        });
    }

    /// Reads an encrypted export.
    ///
    /// @param passphrase wiped once it was read
    void open(ChosenFile file, char[] passphrase) {
        var now = choice;
        work.start(progress -> reading.ofSealed(file.path(), passphrase, now, progress), read -> {
            files = files.stream().map(one -> one.equals(file) ? read.files().getFirst() : one).toList();
            plan = plan.with(plan.register(), read.plan().sheets());
            forgetTried();
        });
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
        var sheets = plan.sheets().stream().map(sheet -> sheet.source().whole()).distinct().toList();
        work.start(_ -> reading.planned(sheets, by), found -> {
            choice = by;
            plan = new ImportPlan(register(found), found.sheets());
            forgetTried();
        });
    }

    /// The plan as it stands is that of a mapping.
    void isUnderstoodBy(MappingChoice by) {
        choice = by;
    }

    /// Leaves a file out.
    void remove(ChosenFile file) {
        files = files.stream().filter(one -> !one.equals(file)).toList();
        plan = plan.without(file.sheets());
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
                one -> work.start(_ -> imports.guess(now, one),
                        guessed -> put(plan.with(sheet, now.about(List.of(guessed))))),
                () -> change(sheet, now.about(List.of())));
    }

    /// Changes what the columns of a sheet mean.
    void map(int sheet, Function<SheetMapping, SheetMapping> how) {
        var now = plan.sheets().get(sheet);
        change(sheet, now.about(now.mappings().stream().map(how).toList()));
    }

    private void change(int sheet, PlannedSheet other) {
        put(plan.with(sheet, other));
        work.changed();
    }

    private void put(ImportPlan other) {
        plan = other;
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
        background.run(() -> planned.first(most), then);
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
        }, found -> {
            // What was changed meanwhile was not checked.
            if (plan.equals(asked)) {
                tried = Optional.of(found);
            }
        });
    }

    /// Says the year of a sheet's days across, and looks at the rows again.
    void answer(YearQuestion question, int year) {
        var asked = plan;
        work.start(_ -> imports.answered(asked, question, year), answered -> {
            put(answered);
            check();
        });
    }

    /// Answers a question about a column of days, and looks at the rows again once none is open.
    void answer(DateQuestion question, DateHabit habit) {
        put(plan.answered(question, habit));
        check();
    }

    /// Says whether the sign means in a sheet that she came, and looks at the rows again.
    void answer(MarkQuestion question, boolean came) {
        put(plan.answered(question, came));
        check();
    }

    /// Says what M means in a column for the sex, and looks at the rows again.
    void answer(SexQuestion question, SexSign meaning) {
        put(plan.answered(question, meaning));
        check();
    }

    /// Says when a sheet's consents were given, or leaves them out, and looks at the rows again.
    void answer(ConsentDayQuestion question, Optional<LocalDate> day) {
        put(plan.answered(question, day));
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
        background.change(reading::forget, () -> {});
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
