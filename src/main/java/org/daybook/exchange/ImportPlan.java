package org.daybook.exchange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/// What is to be brought in, before anything was read closely.
///
/// @param register whose numbers these are: two registers may both have a number 17, and mean two women
/// @param sheets   of all files
public record ImportPlan(String register, List<PlannedSheet> sheets) {
    public ImportPlan {
        sheets = List.copyOf(sheets);
    }

    /// Whether somebody typed all of it, so that no file holds what is not taken in.
    boolean isTyped() {
        return !sheets.isEmpty() && sheets.stream().allMatch(sheet -> sheet.source() instanceof TypedSheet);
    }

    /// The same with a habit for every column of days that is in doubt and of which nothing was said.
    public ImportPlan with(DateHabit habit) {
        return new ImportPlan(register, sheets.stream().map(sheet -> sheet.about(sheet.mappings().stream()
                .map(mapping -> with(mapping, habit)).toList())).toList());
    }

    /// The same with another sheet in the place of one.
    ImportPlan with(int place, PlannedSheet other) {
        var all = new ArrayList<>(sheets);
        all.set(place, other);
        return new ImportPlan(register, all);
    }

    /// The same with sheets of more files.
    ///
    /// @param numbers whose numbers these are
    ImportPlan with(String numbers, List<PlannedSheet> more) {
        return new ImportPlan(numbers, Stream.concat(sheets.stream(), more.stream()).toList());
    }

    /// The same without these sheets.
    ImportPlan without(List<SourceSheet> some) {
        return new ImportPlan(register,
                sheets.stream().filter(sheet -> !some.contains(sheet.source().whole())).toList());
    }

    /// The same once it is said which of day and month comes first in a column.
    ImportPlan answered(DateQuestion question, DateHabit habit) {
        var answered = this;
        for (int mapping = 0; mapping < sheets.get(question.sheet()).mappings().size(); mapping++) {
            if (isSame(question, new DateQuestion(question.sheet(), mapping, question.field()))) {
                answered = answered.with(question.sheet(), mapping, one -> one.with(question.field(), habit));
            }
        }
        return answered;
    }

    /// Whether two questions are about one column of one sheet.
    boolean isSame(DateQuestion one, DateQuestion other) {
        var mappings = sheets.get(one.sheet()).mappings();
        return one.equals(other) || one.sheet() == other.sheet() && one.field() == other.field()
                && mappings.get(one.mapping()).kind() == mappings.get(other.mapping()).kind()
                && Objects.equals(mappings.get(one.mapping()).columns().get(one.field()),
                        mappings.get(other.mapping()).columns().get(other.field()));
    }

    /// The same once it is said whether the sign means in a sheet that she came.
    ImportPlan answered(MarkQuestion question, boolean came) {
        return with(question.sheet(), question.mapping(),
                mapping -> mapping.with(ImportField.PRESENT, question.sign(), came ? "yes" : "no"));
    }

    /// The same once it is said what M means in a column for the sex.
    public ImportPlan answered(SexQuestion question, SexSign meaning) {
        return with(question.sheet(), sheets.get(question.sheet()).saying(Optional.of(meaning)));
    }

    /// The same once it is said when a sheet's consents were given.
    ///
    /// @param day empty where they are left out
    public ImportPlan answered(ConsentDayQuestion question, Optional<LocalDate> day) {
        return with(question.sheet(), question.answered(sheets.get(question.sheet()), day));
    }

    private ImportPlan with(int place, int which, UnaryOperator<SheetMapping> how) {
        var sheet = sheets.get(place);
        var mappings = new ArrayList<>(sheet.mappings());
        mappings.set(which, how.apply(mappings.get(which)));
        return with(place, sheet.about(mappings));
    }

    /// Which sheet of the files one of the plan is, from 1: several tables may stand on it.
    ///
    /// @param place in the plan, from 0
    public int number(int place) {
        return (int) sheets.stream().limit(place + 1L).map(sheet -> sheet.source().whole()).distinct().count();
    }

    /// Which column a question is about, as a spreadsheet names it; nothing where it is about the headings.
    public Optional<String> place(DateQuestion question) {
        var mapping = sheets.get(question.sheet()).mappings().get(question.mapping());
        return Optional.ofNullable(mapping.columns().get(question.field())).stream()
                .flatMap(source -> source.places().stream()).map(PlannedSheet::letters).findFirst();
    }

    private static SheetMapping with(SheetMapping mapping, DateHabit habit) {
        var changed = mapping;
        for (var field : ImportField.values()) {
            if (mapping.kind().hasDays(field) && !mapping.habits().containsKey(field)) {
                changed = changed.with(field, habit);
            }
        }
        return changed;
    }
}
