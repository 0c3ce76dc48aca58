package org.daybook.exchange;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// A sheet with what it was taken for.
///
/// @param source    the sheet
/// @param headings  as they stand there, from column A; empty where there is no heading
/// @param headerRow the row in which they stand; 0 where none was found
/// @param sensitive columns that are never taken in of a woman, by their place from 0
/// @param mappings  what it is about; empty for a sheet that is left out
/// @param namesAlone whether it was left out though names stand in it, because nothing says that they are women's
/// @param sex       what somebody said of the sign for a woman in it, where the sheet itself does not tell
public record PlannedSheet(SourceSheet source, List<String> headings, int headerRow,
        Map<Integer, SensitiveColumn> sensitive, List<SheetMapping> mappings,
        boolean namesAlone, Optional<SexSign> sex) {
    private static final int LETTERS = 26;

    public PlannedSheet {
        headings = List.copyOf(headings);
        sensitive = Map.copyOf(sensitive);
        mappings = List.copyOf(mappings);
    }

    /// One of whose signs nobody said anything.
    PlannedSheet(SourceSheet source, List<String> headings, int headerRow, Map<Integer, SensitiveColumn> sensitive,
            List<SheetMapping> mappings, boolean namesAlone) {
        this(source, headings, headerRow, sensitive, mappings, namesAlone, Optional.empty());
    }

    /// The same once somebody said what M means in it, or nobody did.
    PlannedSheet saying(Optional<SexSign> said) {
        return new PlannedSheet(source, headings, headerRow, sensitive, mappings, namesAlone, said);
    }

    /// Columns that are never taken in where the sheet is about this.
    Map<Integer, SensitiveColumn> never(SheetKind kind) {
        return sensitive.entrySet().stream().filter(one -> !kind.holds(one.getValue()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /// Columns that are never taken in, whatever else is.
    public Map<Integer, SensitiveColumn> never() {
        return sensitive.entrySet().stream()
                .filter(one -> mappings.stream().noneMatch(mapping -> mapping.kind().holds(one.getValue())))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /// Columns with a heading that nothing is read from, as a spreadsheet names them; those that are never taken in are said apart.
    public List<String> unread() {
        return IntStream.range(0, headings.size())
                .filter(i -> !headings.get(i).isEmpty() && !never().containsKey(i)
                        && mappings.stream().noneMatch(mapping -> mayBeMore(mapping.kind(), headings.get(i))
                                || mapping.columns().values().stream()
                                        .anyMatch(source -> source.places().contains(i))))
                .mapToObj(PlannedSheet::letters).toList();
    }

    /// A day across has a number in it.
    private static boolean mayBeMore(SheetKind kind, String heading) {
        return kind.hasMore() && (kind != SheetKind.ATTENDANCE_GRID || heading.chars().anyMatch(Character::isDigit));
    }

    /// A, B and AA, as a spreadsheet names its columns.
    static String letters(int column) {
        var last = Character.toString('A' + column % LETTERS);
        return column < LETTERS ? last : letters(column / LETTERS - 1) + last;
    }

    /// The same, taken for something else.
    public PlannedSheet about(List<SheetMapping> others) {
        return new PlannedSheet(source, headings, headerRow, sensitive, others, namesAlone, sex);
    }

    /// The marks of this sheet beside what another guess of the same sheet is about.
    PlannedSheet withMarksBeside(PlannedSheet other) {
        return about(Stream.concat(other.mappings.stream().filter(one -> one.kind() != SheetKind.ATTENDANCE_GRID),
                mappings.stream().filter(one -> one.kind() == SheetKind.ATTENDANCE_GRID)).toList());
    }

    /// The same, left out because names alone make no register of women.
    PlannedSheet withNamesAlone() {
        return new PlannedSheet(source, headings, headerRow, sensitive, mappings, true, sex);
    }

    /// The first rows below the headings.
    List<SourceRow> first(int most) {
        return source.first(headerRow + most).stream().filter(row -> row.number() > headerRow).limit(most).toList();
    }
}
