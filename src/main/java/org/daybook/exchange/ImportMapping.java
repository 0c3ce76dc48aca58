package org.daybook.exchange;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// What was specified about sheets and their columns. Anything not specified is guessed.
///
/// @param register the register to which the numbers belong
/// @param sheets   in the order in which they were specified
public record ImportMapping(String register, List<Sheet> sheets) {
    private static final int FEWEST_COLUMNS = 2;
    private static final Set<ImportField> WHO_SHE_IS = EnumSet.of(ImportField.NAME, ImportField.BIRTH,
            ImportField.CITIZENSHIP);
    private static final Set<ImportField> OF_HERSELF = EnumSet.of(ImportField.NAME, ImportField.BIRTH, ImportField.AGE,
            ImportField.CITIZENSHIP, ImportField.LANGUAGE, ImportField.TELEPHONE, ImportField.WITH_CHILDREN);
    /// Everything is guessed, and there is one register.
    public static final ImportMapping GUESSED = new ImportMapping("", List.of());

    public ImportMapping {
        sheets = List.copyOf(sheets);
    }

    /// What was specified about one sheet.
    ///
    /// @param name    the sheet's name; `*` for every other sheet that has what its kind needs
    /// @param kind    its kind; empty for a sheet that is left out
    /// @param columns headings, texts or the number of the row; the first of several that exists is used; guessed if none is
    ///                specified
    /// @param habits  how columns write days
    /// @param values  the meaning of texts: by field, by folded text
    public record Sheet(String name, Optional<SheetKind> kind, Map<ImportField, List<ColumnSource>> columns,
            Map<ImportField, DateHabit> habits, Map<ImportField, Map<String, String>> values) {
        public Sheet {
            columns = Map.copyOf(columns);
            habits = Map.copyOf(habits);
            values = Map.copyOf(values);
        }

        /// Returns a sheet of which nothing is imported.
        static Sheet leftOut(String name) {
            return new Sheet(name, Optional.empty(), Map.of(), Map.of(), Map.of());
        }

        /// Returns the same specification for a sheet of another name.
        Sheet called(String other) {
            return new Sheet(other, kind, columns, habits, values);
        }

        /// Checks whether its kind is one that is not read from a sheet of men.
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

        /// Compares without case and signs, apart from those around the number of a table.
        private boolean isSame(String other) {
            return FoldedText.of(name).equals(FoldedText.of(other))
                    && SheetPart.isNumbered(name) == SheetPart.isNumbered(other);
        }

        /// Two files may have sheets of the same name.
        private boolean namesInItsFile(SourceSheet sheet) {
            return isSame(SheetLabels.withFile(sheet.file(), sheet.called()));
        }
    }

    /// Checks whether it specifies a sheet by its name.
    boolean says(SourceSheet sheet) {
        return sheets.stream().anyMatch(one -> one.names(sheet));
    }

    /// Checks whether it refers to more of a sheet than the first of its tables: it reads a column that is not in that table,
    /// or specifies no columns.
    boolean meansMore(PlannedSheet whole, PlannedSheet first) {
        return sheets.stream().filter(one -> one.names(whole.source()))
                .anyMatch(one -> one.kind()
                        .map(kind -> one.columns().isEmpty() || one.columns().values().stream().flatMap(List::stream)
                                .anyMatch(source -> placed(source, whole, kind).isPresent()
                                        && placed(source, first, kind).isEmpty()))
                        .orElseGet(() -> !MemberSheets.isOfMen(first)));
    }

    /// Checks whether a text is the heading of a column about which something was specified.
    boolean names(String heading) {
        return sheets.stream().flatMap(sheet -> sheet.columns().values().stream()).flatMap(List::stream)
                .anyMatch(source -> switch (source) {
                    case ColumnSource.Column column -> SaidHeading.of(column.heading()).isIt(heading);
                    case ColumnSource.Columns two -> SaidHeading.of(two.firstHeading()).isIt(heading)
                            || SaidHeading.of(two.secondHeading()).isIt(heading);
                    case ColumnSource.Always _,ColumnSource.RowNumber _ -> false;
                });
    }

    /// Returns the mappings of a sheet, as specified or else as guessed.
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

    /// Checks whether it has what its kind needs, and enough columns that the sheet is no list of something else. The number of
    /// a form and the day on which it was filled in make no woman.
    private static boolean isWhole(SheetMapping mapping) {
        return mapping.missing().isEmpty()
                && mapping.columns().values().stream().filter(source -> !source.places().isEmpty())
                        .count() >= FEWEST_COLUMNS
                && (mapping.kind() != SheetKind.MEMBERS
                        || mapping.columns().keySet().stream().anyMatch(OF_HERSELF::contains));
    }

    private static SheetMapping said(Sheet one, PlannedSheet sheet, SheetMapping guessed) {
        var mapping = new SheetMapping(guessed.kind(), one.columns().isEmpty() ? guessed.columns() : Map.of(),
                one.habits(), one.values());
        for (var column : one.columns().entrySet()) {
            var kind = mapping.kind();
            mapping = mapping.with(column.getKey(), column.getValue().stream()
                    .flatMap(source -> placed(source, sheet, kind).stream()).findFirst());
        }
        return one.isEvery() && mapping.kind() == SheetKind.MEMBERS ? withGuessed(mapping, one, guessed) : mapping;
    }

    /// Adds who she is under other headings than those specified for every sheet: a form may be exported with its questions as
    /// they were asked.
    private static SheetMapping withGuessed(SheetMapping said, Sheet one, SheetMapping guessed) {
        var mapping = said;
        for (var field : WHO_SHE_IS) {
            var found = Optional.ofNullable(guessed.columns().get(field))
                    .filter(source -> one.columns().containsKey(field)
                            && !said.columns().containsKey(field) && source.places().stream().noneMatch(said::reads));
            mapping = found.isPresent() ? mapping.with(field, found) : mapping;
        }
        return mapping;
    }

    /// Returns a column by its heading; empty if it does not exist or is never imported.
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
