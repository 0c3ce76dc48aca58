package org.daybook.exchange;

import java.util.List;
import java.util.Optional;

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
