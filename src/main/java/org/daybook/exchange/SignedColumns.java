package org.daybook.exchange;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The column that women sign on the sheet of a single day: whoever signed was there. A form that nobody signed says of nobody
/// that she came.
final class SignedColumns {
    private static final Set<String> HEADINGS = WordTable.headings().wordSet("her-signature");
    private static final int LOOKED_AT = 60;
    private static final String TICK = "x";

    private SignedColumns() {}

    /// Returns the only such column that is not read otherwise.
    ///
    /// @param columns the columns of the sheet, read as attendance
    static Optional<ColumnSource> of(PlannedSheet sheet, Map<ImportField, ColumnSource> columns) {
        var found = IntStream.range(0, sheet.headings().size()).filter(i -> isHeading(sheet.headings().get(i)))
                .filter(i -> columns.values().stream().noneMatch(source -> source.places().contains(i))).boxed()
                .toList();
        return found.size() == 1 && sheet.first(LOOKED_AT).stream()
                .anyMatch(row -> !row.at(found.getFirst()).text().isBlank())
                        ? Optional.of(new ColumnSource.Column(found.getFirst(),
                                sheet.headings().get(found.getFirst())))
                        : Optional.empty();
    }

    /// Checks whether a heading is one of women's signatures.
    static boolean isHeading(String heading) {
        return HEADINGS.contains(FoldedText.of(heading));
    }

    /// Returns a tick for whoever signed with a name that the row has elsewhere, and any other cell as it is. What may also mean
    /// that she did not come is in doubt: *no* is how Noor begins, and *AG* is *assente giustificata* as well.
    ///
    /// @param at the column of signatures, from 0
    static Cell mark(SourceRow row, int at) {
        var signature = row.at(at);
        var others = IntStream.range(0, row.cells().size()).filter(i -> i != at).mapToObj(row::at)
                .filter(cell -> cell.kind() == Cell.Kind.TEXT).map(Cell::text).toList();
        return Stream.concat(others.stream(), Stream.of(String.join(" ", others)))
                .anyMatch(name -> isSignature(signature.text(), name))
                        ? new Cell(Cell.Kind.TEXT, isNo(signature.text()) ? MarkLetter.IN_DOUBT : TICK)
                        : signature;
    }

    private static boolean isNo(String text) {
        return WordTable.choices().code("yes-no", text).filter("no"::equals).isPresent();
    }

    /// Checks whether a text may be how a woman signs: with a part of her name, or with its first letters.
    private static boolean isSignature(String text, String name) {
        var hers = words(name);
        var signed = words(text);
        var initials = hers.stream().map(word -> word.substring(0, 1)).collect(Collectors.joining());
        return !signed.isEmpty() && (String.join("", signed).equals(initials)
                || String.join("", signed).equals(new StringBuilder(initials).reverse().toString())
                || signed.stream().allMatch(word -> hers.stream().anyMatch(own -> own.startsWith(word)))
                        && signed.stream().anyMatch(word -> word.length() > 1));
    }

    private static List<String> words(String text) {
        return Arrays.stream(FoldedText.of(text).split(" ", -1)).filter(word -> !word.isEmpty()).toList();
    }
}
