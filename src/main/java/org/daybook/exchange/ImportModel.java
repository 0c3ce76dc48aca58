package org.daybook.exchange;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import org.daybook.base.Refusal;
import org.daybook.ui.Background;

/// An import while it is prepared: the files, the meaning of their sheets and columns, problems with rows, and the result. One
/// piece of work at a time. On the JavaFX application thread.
final class ImportModel {
    private final Background background;
    private final Imports imports;
    private final FileReading reading;
    private final ImportWork work;
    private List<ChosenFile> files = List.of();
    private final ImportTrial trial;
    private MappingChoice choice = new MappingChoice.Guessed();
    private ImportPlan plan = new ImportPlan("", List.of());
    private Optional<ImportResult> result = Optional.empty();
    private final AnsweredWords words = new AnsweredWords();

    ImportModel(Background background, Imports imports, SourceFiles sources) {
        this.background = background;
        this.imports = imports;
        reading = new FileReading(imports, sources);
        work = new ImportWork(background);
        trial = new ImportTrial(background, imports, work, () -> plan);
    }

    /// Sets the listeners.
    ///
    /// @param shows called after each change
    /// @param no    notified of a refusal
    void listen(Runnable shows, Consumer<Refusal> no) {
        work.listen(shows, no);
    }

    /// Returns whether work is running.
    BooleanProperty running() {
        return work.running();
    }

    /// Returns how much of it is done, 0 to 1.
    DoubleProperty done() {
        return work.done();
    }

    List<ChosenFile> files() {
        return files;
    }

    ImportPlan plan() {
        return plan;
    }

    /// Returns the result of the last check of the rows; empty once something was changed.
    Optional<TriedImport> tried() {
        return trial.found();
    }

    /// Returns what was imported, until other files are chosen.
    Optional<ImportResult> result() {
        return result;
    }

    /// Reads files and guesses the kinds of their sheets.
    void add(List<Path> paths) {
        read(paths, ReadingChoices.FOUND_OUT);
    }

    /// Reads a text file again, in another form.
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
    /// @param passphrase wiped after reading
    void open(ChosenFile file, char[] passphrase) {
        var now = choice;
        work.start(progress -> reading.ofSealed(file.path(), passphrase, now, progress), read -> {
            files = files.stream().map(one -> one.equals(file) ? read.files().getFirst() : one).toList();
            plan = plan.with(plan.register(), read.plan().sheets());
            forgetTried();
        });
    }

    /// Returns the register that a mapping specifies; if it specifies none, the current one.
    private String register(ImportPlan by) {
        return by.register().isEmpty() ? plan.register() : by.register();
    }

    /// Returns how the columns are interpreted.
    MappingChoice choice() {
        return choice;
    }

    /// Interprets all sheets again.
    void understand(MappingChoice by) {
        var sheets = plan.sheets().stream().map(sheet -> sheet.source().whole()).distinct().toList();
        work.start(_ -> reading.planned(sheets, by), found -> {
            choice = by;
            plan = new ImportPlan(register(found), found.sheets());
            forgetTried();
        });
    }

    /// Records that the current plan corresponds to a mapping.
    void isUnderstoodBy(MappingChoice by) {
        choice = by;
    }

    /// Leaves a file out.
    void remove(ChosenFile file) {
        files = files.stream().filter(one -> !one.equals(file)).toList();
        plan = plan.without(file.sheets());
        trial.forgetCorrected(file.sheets()::contains);
        forgetTried();
        work.changed();
    }

    /// Sets the register to which the numbers belong.
    void register(String name) {
        if (!name.equals(plan.register())) {
            plan = new ImportPlan(name, plan.sheets());
            forgetTried();
            work.changed();
        }
    }

    /// Sets the first kind of a sheet, or leaves the sheet out.
    void take(int sheet, Optional<SheetKind> kind) {
        kind.ifPresentOrElse(one -> guess(sheet, one, PlannedSheet::firstAs),
                () -> change(sheet, now -> now.about(List.of())));
    }

    /// Adds another kind to a sheet.
    void add(int sheet, SheetKind kind) {
        guess(sheet, kind, PlannedSheet::beside);
    }

    private void guess(int sheet, SheetKind kind, BiFunction<PlannedSheet, SheetMapping, PlannedSheet> how) {
        var now = plan.sheets().get(sheet);
        work.start(_ -> imports.guess(now, kind), guessed -> put(plan.with(sheet, how.apply(now, guessed))));
    }

    /// Leaves out one kind of a sheet.
    void leaveOut(int sheet, SheetKind kind) {
        change(sheet, now -> now.without(kind));
    }

    /// Changes the meaning of the columns of a sheet.
    void change(int sheet, UnaryOperator<PlannedSheet> how) {
        put(plan.with(sheet, how.apply(plan.sheets().get(sheet))));
        work.changed();
    }

    private void put(ImportPlan other) {
        plan = other;
        forgetTried();
    }

    /// Returns the check of the rows.
    ImportTrial trial() {
        return trial;
    }

    private void forgetTried() {
        trial.forget();
        result = Optional.empty();
    }

    /// Reads the first rows below the headings of a sheet.
    void look(int sheet, int most, Consumer<List<SourceRow>> then) {
        var planned = plan.sheets().get(sheet);
        background.run(() -> planned.first(most), then);
    }

    /// Reads every row and tries out what an import would do.
    void check() {
        trial.check();
    }

    /// Sets the year of a sheet's day headings, and checks the rows again.
    void answer(YearQuestion question, int year) {
        var asked = plan;
        work.start(_ -> imports.answered(asked, question, year), answered -> {
            put(answered);
            check();
        });
    }

    /// Answers a question about a sheet, and checks the rows again.
    ///
    /// @param with returns the plan with the answer
    void answer(UnaryOperator<ImportPlan> with) {
        put(with.apply(plan));
        check();
    }

    /// Returns unknown words, with those that were answered before: an answer can be changed.
    List<UnknownWord> words(List<UnknownWord> unknown) {
        return words.with(unknown, plan);
    }

    /// Returns the specified meaning of a word, if any.
    Optional<String> meaning(UnknownWord word) {
        return plan.meaning(word);
    }

    /// Sets the meaning of a word, and checks the rows again.
    ///
    /// @param code empty if it has none; an empty text if the field stays empty
    void answer(UnknownWord word, Optional<String> code) {
        words.add(word);
        answer(now -> now.answered(word, code));
    }

    /// Imports in one transaction.
    void run() {
        tried().ifPresent(found -> work.start(progress -> imports.run(found.check(), progress),
                imported -> result = Optional.of(imported)));
    }

    /// Starts again without files.
    void anew() {
        files = List.of();
        words.clear();
        trial.forgetCorrected(_ -> true);
        choice = new MappingChoice.Guessed();
        plan = new ImportPlan("", List.of());
        forgetTried();
        background.change(reading::forget, () -> {});
        work.changed();
    }

    /// Stops the running work; nothing of it stays.
    void stop() {
        work.stop();
    }

    /// Ends the import, and forgets what was read.
    void close() {
        stop();
        anew();
    }
}
