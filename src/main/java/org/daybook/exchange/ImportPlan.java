package org.daybook.exchange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The files to be imported, before they are read in detail.
///
/// @param register the register to which the numbers belong: two registers may both have a number 17, for two different women
/// @param sheets   the sheets of all files
public record ImportPlan(String register, List<PlannedSheet> sheets) {
    public ImportPlan {
        sheets = List.copyOf(sheets);
    }

    /// Checks whether all of it was typed, so that no file contains what is not imported.
    boolean isTyped() {
        return !sheets.isEmpty() && sheets.stream().allMatch(sheet -> sheet.source() instanceof TypedSheet);
    }

    /// Returns the same plan with one sheet replaced by another.
    ImportPlan with(int place, PlannedSheet other) {
        var all = new ArrayList<>(sheets);
        all.set(place, other);
        return new ImportPlan(register, all);
    }

    /// Returns the same plan with sheets of more files.
    ///
    /// @param numbers the register to which the numbers belong
    ImportPlan with(String numbers, List<PlannedSheet> more) {
        return new ImportPlan(numbers, Stream.concat(sheets.stream(), more.stream()).toList());
    }

    /// Returns the same plan without these sheets.
    ImportPlan without(List<SourceSheet> some) {
        return new ImportPlan(register,
                sheets.stream().filter(sheet -> !some.contains(sheet.source().whole())).toList());
    }

    /// Returns the same plan with the order of day and month in a column.
    ImportPlan answered(DateQuestion question, DateHabit habit) {
        var answered = this;
        for (int mapping = 0; mapping < sheets.get(question.sheet()).mappings().size(); mapping++) {
            if (isSame(question, new DateQuestion(question.sheet(), mapping, question.field()))) {
                answered = answered.with(question.sheet(), mapping, one -> one.with(question.field(), habit));
            }
        }
        return answered;
    }

    /// Checks whether two questions are about the same column of the same sheet.
    boolean isSame(DateQuestion one, DateQuestion other) {
        var mappings = sheets.get(one.sheet()).mappings();
        return one.equals(other) || one.sheet() == other.sheet() && one.field() == other.field()
                && mappings.get(one.mapping()).kind() == mappings.get(other.mapping()).kind()
                && Objects.equals(mappings.get(one.mapping()).columns().get(one.field()),
                        mappings.get(other.mapping()).columns().get(other.field()));
    }

    /// Returns the same plan with the answer whether the sign in a sheet means that she came.
    ImportPlan answered(MarkQuestion question, boolean came) {
        return with(question.sheet(), question.mapping(),
                mapping -> mapping.with(ImportField.PRESENT, question.sign(), came ? "yes" : "no"));
    }

    /// Returns the same plan with the meaning of M in a column for the sex.
    public ImportPlan answered(SexQuestion question, SexSign meaning) {
        return with(question.sheet(), sheets.get(question.sheet()).saying(Optional.of(meaning)));
    }

    /// Returns the same plan with the meaning of a word in every mapping of its sheet that reads the column.
    ///
    /// @param code empty if it has none; an empty text if the field stays empty
    ImportPlan answered(UnknownWord word, Optional<String> code) {
        return new ImportPlan(register, sheets.stream().map(sheet -> sheet.source() == word.source()
                ? sheet.about(sheet.mappings().stream().map(mapping -> word.meant(mapping, code)).toList())
                : sheet).toList());
    }

    /// Returns the specified meaning of a word, if any.
    Optional<String> meaning(UnknownWord word) {
        return sheets.stream().filter(sheet -> sheet.source() == word.source())
                .flatMap(sheet -> sheet.mappings().stream()).flatMap(mapping -> word.meaning(mapping).stream())
                .findFirst();
    }

    /// Returns the same plan with the day on which a sheet's consents were given.
    ///
    /// @param day empty if they are left out
    public ImportPlan answered(ConsentDayQuestion question, Optional<LocalDate> day) {
        return with(question.sheet(), question.answered(sheets.get(question.sheet()), day));
    }

    private ImportPlan with(int place, int which, UnaryOperator<SheetMapping> how) {
        var sheet = sheets.get(place);
        var mappings = new ArrayList<>(sheet.mappings());
        mappings.set(which, how.apply(mappings.get(which)));
        return with(place, sheet.about(mappings));
    }

    /// Returns the number, from 1, of the sheet in the files that belongs to a sheet of the plan: it may contain several
    /// tables.
    ///
    /// @param place the place in the plan, from 0
    public int number(int place) {
        return (int) sheets.stream().limit(place + 1L).map(sheet -> sheet.source().whole()).distinct().count();
    }

    /// Returns the number of the sheet with a problem, from 1; 0 if it is not in the plan.
    int number(RowProblem problem) {
        return IntStream.range(0, sheets.size()).filter(i -> sheets.get(i).source() == problem.source()).findFirst()
                .stream().map(this::number).findFirst().orElse(0);
    }

    /// Returns the letters of the column that a question is about, as in a spreadsheet; empty if it is about the headings.
    public Optional<String> place(DateQuestion question) {
        var mapping = sheets.get(question.sheet()).mappings().get(question.mapping());
        return Optional.ofNullable(mapping.columns().get(question.field())).stream()
                .flatMap(source -> source.places().stream()).map(PlannedSheet::letters).findFirst();
    }
}
