package org.daybook.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// What somebody said of sheets and their columns. What it says nothing of is guessed.
///
/// @param register whose numbers these are
/// @param sheets   in the order in which they were said
public record ImportMapping(String register, List<Sheet> sheets) {
    private static final int FEWEST_COLUMNS = 2;
    /// Everything is guessed, and there is one register.
    public static final ImportMapping GUESSED = new ImportMapping("", List.of());

    public ImportMapping {
        sheets = List.copyOf(sheets);
    }

    /// What was said of one sheet.
    ///
    /// @param name    the sheet's name; `*` for every other sheet that has what its kind needs
    /// @param kind    what it is about; empty for one that is left out
    /// @param columns headings, texts or the number of the row, of several the first that is there; where none is said they are
    ///                guessed
    /// @param habits  how columns write days
    /// @param values  what texts mean: by field, by folded text
    public record Sheet(String name, Optional<SheetKind> kind, Map<ImportField, List<ColumnSource>> columns,
            Map<ImportField, DateHabit> habits, Map<ImportField, Map<String, String>> values) {
        public Sheet {
            columns = Map.copyOf(columns);
            habits = Map.copyOf(habits);
            values = Map.copyOf(values);
        }

        /// One of which nothing is taken in.
        static Sheet leftOut(String name) {
            return new Sheet(name, Optional.empty(), Map.of(), Map.of(), Map.of());
        }

        /// The same, said of a sheet of another name.
        Sheet called(String other) {
            return new Sheet(other, kind, columns, habits, values);
        }

        /// Whether it is what nobody takes from a sheet of men.
        boolean isOfWomen() {
            return kind.filter(HeadingGuess.OF_HERS::contains).isPresent();
        }

        boolean isEvery() {
            return name.equals("*");
        }

        private boolean names(PlannedSheet sheet) {
            return isEvery() || names(sheet.source());
        }

        boolean names(SourceSheet sheet) {
            return isSame(sheet.called()) || namesInItsFile(sheet);
        }

        /// Without case and signs, but for those around the number of a table.
        private boolean isSame(String other) {
            return FoldedText.of(name).equals(FoldedText.of(other))
                    && SheetPart.isNumbered(name) == SheetPart.isNumbered(other);
        }

        /// Two files may have sheets of one name.
        private boolean namesInItsFile(SourceSheet sheet) {
            return isSame(SheetLabels.withFile(sheet.file(), sheet.called()));
        }
    }

    /// Whether it says something of a sheet by its name.
    boolean says(SourceSheet sheet) {
        return sheets.stream().anyMatch(one -> one.names(sheet));
    }

    /// Whether it means more of a sheet than the first of its tables: it reads a column that does not stand there, or says nothing
    /// of columns.
    boolean meansMore(PlannedSheet whole, PlannedSheet first) {
        return sheets.stream().filter(one -> one.names(whole.source()))
                .anyMatch(one -> one.kind()
                        .map(kind -> one.columns().isEmpty() || one.columns().values().stream().flatMap(List::stream)
                                .anyMatch(source -> placed(source, whole, kind).isPresent()
                                        && placed(source, first, kind).isEmpty()))
                        .orElseGet(() -> !MemberSheets.isOfMen(first)));
    }

    /// Whether a text is the heading of a column of which something was said.
    boolean names(String heading) {
        return sheets.stream().flatMap(sheet -> sheet.columns().values().stream()).flatMap(List::stream)
                .anyMatch(source -> switch (source) {
                    case ColumnSource.Column column -> SaidHeading.of(column.heading()).isIt(heading);
                    case ColumnSource.Columns two -> SaidHeading.of(two.firstHeading()).isIt(heading)
                            || SaidHeading.of(two.secondHeading()).isIt(heading);
                    case ColumnSource.Always _,ColumnSource.RowNumber _ -> false;
                });
    }

    /// What a sheet is about: as it was said, or else as it was guessed.
    PlannedSheet of(PlannedSheet guessed, HeadingGuess guess) {
        var named = sheets.stream().filter(one -> one.names(guessed)).toList();
        var said = Stream.<Predicate<Sheet>>of(one -> one.namesInItsFile(guessed.source()), one -> !one.isEvery())
                .map(closest -> named.stream().filter(closest).toList()).filter(some -> !some.isEmpty()).findFirst()
                .orElse(named);
        if (said.isEmpty()) {
            return guessed;
        }
        var mappings = new ArrayList<SheetMapping>();
        for (var one : said) {
            one.kind().map(kind -> said(one, guessed, guess.of(kind, guessed)))
                    .filter(mapping -> !one.isEvery() || isWhole(mapping)).ifPresent(mappings::add);
        }
        return guessed.about(mappings);
    }

    /// Has what its kind needs, and enough of it that the sheet is no list of something else.
    private static boolean isWhole(SheetMapping mapping) {
        return mapping.missing().isEmpty() && mapping.columns().values().stream()
                .filter(source -> !source.places().isEmpty()).count() >= FEWEST_COLUMNS;
    }

    private static SheetMapping said(Sheet one, PlannedSheet sheet, SheetMapping guessed) {
        var mapping = new SheetMapping(guessed.kind(), one.columns().isEmpty() ? guessed.columns() : Map.of(),
                one.habits(), one.values());
        for (var column : one.columns().entrySet()) {
            var kind = mapping.kind();
            mapping = mapping.with(column.getKey(), column.getValue().stream()
                    .flatMap(source -> placed(source, sheet, kind).stream()).findFirst());
        }
        return mapping;
    }

    /// A column by its heading; one that is not there, or is never taken in, is none.
    private static Optional<ColumnSource> placed(ColumnSource source, PlannedSheet sheet, SheetKind kind) {
        return switch (source) {
            case ColumnSource.Column column -> SaidHeading.of(column.heading()).place(sheet, kind)
                    .map(at -> new ColumnSource.Column(at, sheet.headings().get(at)));
            case ColumnSource.Columns two -> SaidHeading.of(two.firstHeading()).place(sheet, kind)
                    .flatMap(first -> SaidHeading.of(two.secondHeading()).place(sheet, kind)
                            .map(second -> new ColumnSource.Columns(first, sheet.headings().get(first), second,
                                    sheet.headings().get(second))));
            case ColumnSource.Always _,ColumnSource.RowNumber _ -> Optional.of(source);
        };
    }
}
