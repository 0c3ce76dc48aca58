package org.daybook.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The text form of a cell, in which it is passed on by the small program and kept in the store: the first letter of its kind,
/// then its content; an empty text for an empty cell.
final class CellText {
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,400}(\\.[0-9]{1,400})?");
    private static final Pattern DAY = Pattern
            .compile("[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9]{2}:[0-9]{2}(:[0-9]{2})?)?");

    /// Occurs in no text that was read from a file: control characters were removed.
    private static final String BETWEEN = "\u001f";

    private CellText() {}

    /// Returns the cells of a row as one text.
    static String joined(List<Cell> cells) {
        return cells.stream().map(cell -> of(cell).replace(BETWEEN, " ")).collect(Collectors.joining(BETWEEN));
    }

    /// Returns the cells of a text that [#joined] returned.
    static List<Cell> apart(String joined) {
        var cells = new ArrayList<Cell>();
        for (int from = 0; from <= joined.length();) {
            int next = joined.indexOf(BETWEEN, from);
            int end = next < 0 ? joined.length() : next;
            cells.add(from == end ? Cell.BLANK : new Cell(kind(joined.charAt(from)), joined.substring(from + 1, end)));
            from = end + 1;
        }
        return cells;
    }

    private static Cell.Kind kind(char letter) {
        return switch (letter) {
            case 'T' -> Cell.Kind.TEXT;
            case 'N' -> Cell.Kind.NUMBER;
            case 'D' -> Cell.Kind.DATE;
            case 'B' -> Cell.Kind.BOOLEAN;
            default -> Cell.Kind.ERROR;
        };
    }

    static String of(Cell cell) {
        return cell.kind() == Cell.Kind.EMPTY ? "" : cell.kind().name().charAt(0) + cell.text();
    }

    /// Returns the cell of such a text.
    ///
    /// @return empty if the text is not valid: its origin is not trusted
    static Optional<Cell> read(String written) {
        if (written.isEmpty()) {
            return Optional.of(Cell.BLANK);
        }
        var text = written.substring(1);
        return switch (written.charAt(0)) {
            case 'T' -> only(Cell.Kind.TEXT, text,
                    text.length() <= Cell.LONGEST && !text.isBlank() && CleanText.isClean(text));
            case 'N' -> only(Cell.Kind.NUMBER, text, NUMBER.matcher(text).matches());
            case 'D' -> only(Cell.Kind.DATE, text, DAY.matcher(text).matches() && isDay(text));
            case 'B' -> only(Cell.Kind.BOOLEAN, text, text.equals("true") || text.equals("false"));
            case 'E' -> only(Cell.Kind.ERROR, text, text.isEmpty());
            default -> Optional.empty();
        };
    }

    private static boolean isDay(String text) {
        return SpreadsheetNumbers.iso(text).kind() == Cell.Kind.DATE;
    }

    private static Optional<Cell> only(Cell.Kind kind, String text, boolean right) {
        return right ? Optional.of(new Cell(kind, text)) : Optional.empty();
    }
}
