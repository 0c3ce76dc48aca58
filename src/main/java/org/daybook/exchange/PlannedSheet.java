package org.daybook.exchange;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// A sheet with its interpretation.
///
/// @param source     the sheet
/// @param headings   as written, from column A; empty for a column without a heading
/// @param headerRow  the row in which they are; 0 if none was found
/// @param sensitive  columns about a woman that are never imported, by their place from 0
/// @param mappings   its mappings; empty for a sheet that is left out
/// @param namesAlone whether it was left out although it has names, because nothing shows that they are women's
/// @param sex        the specified meaning of the sign for a woman, if the sheet itself does not show it
public record PlannedSheet(SourceSheet source, List<String> headings, int headerRow,
        Map<Integer, SensitiveColumn> sensitive, List<SheetMapping> mappings,
        boolean namesAlone, Optional<SexSign> sex) {
    private static final int LETTERS = 26;

    public PlannedSheet {
        headings = List.copyOf(headings);
        sensitive = Map.copyOf(sensitive);
        mappings = List.copyOf(mappings);
    }

    /// A sheet without a specified meaning of its signs.
    PlannedSheet(SourceSheet source, List<String> headings, int headerRow, Map<Integer, SensitiveColumn> sensitive,
            List<SheetMapping> mappings, boolean namesAlone) {
        this(source, headings, headerRow, sensitive, mappings, namesAlone, Optional.empty());
    }

    /// Returns the same sheet with the specified meaning of M, if any.
    PlannedSheet saying(Optional<SexSign> said) {
        return new PlannedSheet(source, headings, headerRow, sensitive, mappings, namesAlone, said);
    }

    /// Returns the columns that are never imported if the sheet is of this kind.
    Map<Integer, SensitiveColumn> never(SheetKind kind) {
        return sensitive.entrySet().stream().filter(one -> !kind.holds(one.getValue()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /// Returns the columns that are never imported in any case.
    public Map<Integer, SensitiveColumn> never() {
        return sensitive.entrySet().stream()
                .filter(one -> mappings.stream().noneMatch(mapping -> mapping.kind().holds(one.getValue())))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /// Returns the letters of the columns with a heading that are not read; those that are never imported are listed
    /// separately.
    public List<String> unread() {
        return IntStream.range(0, headings.size())
                .filter(i -> !headings.get(i).isEmpty() && !never().containsKey(i)
                        && mappings.stream().noneMatch(mapping -> mayBeMore(mapping.kind(), headings.get(i))
                                || mapping.reads(i)))
                .mapToObj(PlannedSheet::letters).toList();
    }

    /// A heading that is a day contains a digit.
    private static boolean mayBeMore(SheetKind kind, String heading) {
        return kind.hasMore() && (kind != SheetKind.ATTENDANCE_GRID || heading.chars().anyMatch(Character::isDigit));
    }

    /// Returns A, B and AA, the names of columns in a spreadsheet.
    static String letters(int column) {
        var last = Character.toString('A' + column % LETTERS);
        return column < LETTERS ? last : letters(column / LETTERS - 1) + last;
    }

    /// Returns the same sheet with another interpretation.
    public PlannedSheet about(List<SheetMapping> others) {
        return new PlannedSheet(source, headings, headerRow, sensitive, others, namesAlone, sex);
    }

    /// Returns the same sheet with another first kind; its other kinds stay.
    PlannedSheet firstAs(SheetMapping guessed) {
        var before = mappings.stream().findFirst().map(SheetMapping::kind);
        return about(Stream.concat(Stream.of(guessed), mappings.stream().filter(one -> one.kind() != guessed.kind()
                && !before.equals(Optional.of(one.kind())))).toList());
    }

    /// Returns the same sheet with one more kind.
    PlannedSheet beside(SheetMapping guessed) {
        return about(Stream.concat(mappings.stream().filter(one -> one.kind() != guessed.kind()), Stream.of(guessed))
                .toList());
    }

    /// Returns the same sheet without one of its kinds.
    PlannedSheet without(SheetKind kind) {
        return about(mappings.stream().filter(one -> one.kind() != kind).toList());
    }

    /// Returns the marks of this sheet together with the mappings from another guess of the same sheet.
    PlannedSheet withMarksBeside(PlannedSheet other) {
        return about(Stream.concat(other.mappings.stream().filter(one -> one.kind() != SheetKind.ATTENDANCE_GRID),
                mappings.stream().filter(one -> one.kind() == SheetKind.ATTENDANCE_GRID)).toList());
    }

    /// Returns the same sheet, left out because names alone make no register of women.
    PlannedSheet withNamesAlone() {
        return new PlannedSheet(source, headings, headerRow, sensitive, mappings, true, sex);
    }

    /// Returns the first rows below the headings.
    List<SourceRow> first(int most) {
        return source.first(headerRow + most).stream().filter(row -> row.number() > headerRow).limit(most).toList();
    }
}
