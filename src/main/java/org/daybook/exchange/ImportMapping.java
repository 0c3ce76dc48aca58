package org.daybook.exchange;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What somebody said of sheets and their columns. What it says nothing of is guessed.
///
/// @param register whose numbers these are
/// @param sheets   in the order in which they were said
public record ImportMapping(String register, List<Sheet> sheets) {
    /// Everything is guessed, and there is one register.
    public static final ImportMapping GUESSED = new ImportMapping("", List.of());

    public ImportMapping {
        sheets = List.copyOf(sheets);
    }

    /// What was said of one sheet.
    ///
    /// @param name    the sheet's name; `*` for every sheet
    /// @param kind    what it is about; empty for one that is left out
    /// @param columns headings, texts or the number of the row; where none is said they are guessed
    /// @param habits  how columns write days
    /// @param values  what texts mean: by field, by folded text
    public record Sheet(String name, Optional<SheetKind> kind, Map<ImportField, ColumnSource> columns,
            Map<ImportField, DateHabit> habits, Map<ImportField, Map<String, String>> values) {
        public Sheet {
            columns = Map.copyOf(columns);
            habits = Map.copyOf(habits);
            values = Map.copyOf(values);
        }

        private boolean names(PlannedSheet sheet) {
            return name.equals("*") || FoldedText.of(name).equals(FoldedText.of(sheet.source().name()));
        }
    }

    /// What a sheet is about: as it was said, or else as it was guessed.
    PlannedSheet of(PlannedSheet guessed, HeadingGuess guess) {
        var said = sheets.stream().filter(one -> one.names(guessed)).toList();
        if (said.isEmpty()) {
            return guessed;
        }
        return guessed.about(said.stream().filter(one -> one.kind().isPresent())
                .map(one -> said(one, guessed, guess.of(one.kind().orElseThrow(), guessed))).toList());
    }

    private static SheetMapping said(Sheet one, PlannedSheet sheet, SheetMapping guessed) {
        var mapping = new SheetMapping(guessed.kind(), one.columns().isEmpty() ? guessed.columns() : Map.of(),
                one.habits(), one.values());
        for (var column : one.columns().entrySet()) {
            mapping = mapping.with(column.getKey(), placed(column.getValue(), sheet, mapping.kind()));
        }
        return mapping;
    }

    /// A column by its heading; one that is not there, or is never taken in, is none.
    private static Optional<ColumnSource> placed(ColumnSource source, PlannedSheet sheet, SheetKind kind) {
        return switch (source) {
            case ColumnSource.Column column -> place(column.heading(), sheet, kind)
                    .map(at -> new ColumnSource.Column(at, sheet.headings().get(at)));
            case ColumnSource.Columns two -> place(two.firstHeading(), sheet, kind)
                    .flatMap(first -> place(two.secondHeading(), sheet, kind)
                            .map(second -> new ColumnSource.Columns(first,
                                    sheet.headings().get(first), second, sheet.headings().get(second))));
            case ColumnSource.Always _,ColumnSource.RowNumber _ -> Optional.of(source);
        };
    }

    private static Optional<Integer> place(String heading, PlannedSheet sheet, SheetKind kind) {
        for (int i = 0; i < sheet.headings().size(); i++) {
            if (FoldedText.of(sheet.headings().get(i)).equals(FoldedText.of(heading))
                    && !sheet.never(kind).containsKey(i)) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }
}
