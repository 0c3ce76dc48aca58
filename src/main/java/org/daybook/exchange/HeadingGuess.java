package org.daybook.exchange;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Guesses what a sheet is about from its name and its headings, and from the first rows where a heading says nothing.
final class HeadingGuess {
    /// Titles may stand above the headings.
    private static final int ROWS_LOOKED_AT = 12;
    private static final int LONG_ENOUGH = 5;
    private static final int DATES_ACROSS = 2;

    private final WordTable headings = WordTable.headings();
    private final LocalDate today;
    private final Map<SensitiveColumn, List<String>> never = new EnumMap<>(SensitiveColumn.class);
    private final Map<ImportField, List<String>> fields = new EnumMap<>(ImportField.class);

    HeadingGuess(LocalDate today) {
        this.today = today;
        for (var one : SensitiveColumn.values()) {
            never.put(one, headings.words(one.code()));
        }
        for (var field : ImportField.values()) {
            fields.put(field, headings.words("field." + field.code()));
        }
    }

    /// What a sheet may be.
    PlannedSheet of(SourceSheet sheet) {
        var first = sheet.first(ROWS_LOOKED_AT);
        if (first.stream().limit(1).anyMatch(row -> row.at(0).text().equals(ExportedWorkbook.MARK))) {
            return new PlannedSheet(sheet, List.of(), 0, Map.of(), List.of());
        }
        var best = first.stream().max(Comparator.comparingInt(this::recognised));
        if (best.isEmpty() || recognised(best.get()) == 0) {
            return new PlannedSheet(sheet, List.of(), 0, Map.of(), List.of());
        }
        var row = best.get();
        var texts = row.cells().stream().map(cell -> cell.text().strip()).toList();
        var sensitive = sensitive(texts);
        var planned = new PlannedSheet(sheet, texts, row.number(), sensitive, List.of());
        return planned.about(kind(planned, row).stream().toList());
    }

    private int recognised(SourceRow row) {
        return (int) row.cells().stream().filter(cell -> cell.kind() == Cell.Kind.TEXT || isDate(cell))
                .filter(cell -> isDate(cell) || !candidates(cell.text()).isEmpty()
                        || sensitive(cell.text()).isPresent())
                .count();
    }

    private boolean isDate(Cell cell) {
        return cell.kind() != Cell.Kind.NUMBER && WrittenDate.read(cell, DateHabit.DAY_FIRST, today)
                .or(() -> WrittenDate.read(cell, DateHabit.MONTH_FIRST, today)).flatMap(WrittenDate::asDay).isPresent();
    }

    private Map<Integer, SensitiveColumn> sensitive(List<String> texts) {
        var found = new HashMap<Integer, SensitiveColumn>();
        for (int i = 0; i < texts.size(); i++) {
            int at = i;
            sensitive(texts.get(i)).ifPresent(one -> found.put(at, one));
        }
        return found;
    }

    /// What is never taken in under this heading.
    Optional<SensitiveColumn> sensitive(String heading) {
        var folded = " " + FoldedText.of(heading) + " ";
        return Stream.of(SensitiveColumn.values()).filter(one -> never.getOrDefault(one, List.of()).stream()
                .anyMatch(word -> folded.contains(" " + word + (word.length() >= LONG_ENOUGH ? "" : " "))))
                .findFirst();
    }

    /// Fields that a heading names, in the order of the fields.
    private List<ImportField> candidates(String heading) {
        var folded = FoldedText.of(heading);
        return Stream.of(ImportField.values()).filter(field -> field.code().replace('-', ' ').equals(folded)
                || fields.getOrDefault(field, List.of()).contains(folded)).toList();
    }

    private Optional<SheetMapping> kind(PlannedSheet sheet, SourceRow header) {
        var named = Stream.of(SheetKind.values())
                .filter(kind -> headings.words("sheet." + kind.code()).contains(FoldedText.of(sheet.source().name())))
                .findFirst();
        long across = IntStream.range(0, header.cells().size()).filter(i -> isDate(header.at(i))).count();
        return Stream.of(SheetKind.values()).filter(kind -> kind != SheetKind.ATTENDANCE_GRID || across >= DATES_ACROSS)
                .map(kind -> of(kind, sheet)).filter(mapping -> mapping.missing().isEmpty()
                        || named.equals(Optional.of(mapping.kind())))
                .max(Comparator.comparingLong(mapping -> score(mapping, named, across)));
    }

    private static long score(SheetMapping mapping, Optional<SheetKind> named, long across) {
        long days = mapping.kind() == SheetKind.ATTENDANCE_GRID ? across : 0;
        long name = named.equals(Optional.of(mapping.kind())) ? 100 : 0;
        // Of two that explain as much, the one that demands more is meant.
        return name + (mapping.columns().size() + days) * 10 + mapping.kind().required().size()
                - mapping.missing().size() * 50L;
    }

    /// The columns of a sheet, were it about this.
    SheetMapping of(SheetKind kind, PlannedSheet sheet) {
        var columns = new EnumMap<ImportField, ColumnSource>(ImportField.class);
        for (int i = 0; i < sheet.headings().size(); i++) {
            if (sheet.sensitive().containsKey(i)) {
                continue;
            }
            var column = new ColumnSource.Column(i, sheet.headings().get(i));
            candidates(column.heading()).stream().filter(kind.fields()::contains)
                    .filter(field -> !columns.containsKey(field)).findFirst()
                    .ifPresent(field -> columns.put(field, column));
        }
        // A register without numbers knows people by their names.
        if (kind.isAboutPeople() && !columns.containsKey(ImportField.PERSON)) {
            byName(sheet).ifPresent(column -> columns.put(ImportField.PERSON, column));
        }
        return new SheetMapping(kind, columns, Map.of(), Map.of());
    }

    private Optional<ColumnSource> byName(PlannedSheet sheet) {
        return IntStream.range(0, sheet.headings().size())
                .filter(i -> candidates(sheet.headings().get(i)).contains(ImportField.NAME)).boxed().findFirst()
                .map(i -> new ColumnSource.Column(i, sheet.headings().get(i)));
    }
}
