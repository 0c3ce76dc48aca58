package org.daybook.exchange;

import java.util.Optional;
import java.util.regex.Pattern;

/// A cell in one text, as it passes from the small program and waits in the store: the first letter of its kind and what
/// stands in it; nothing for an empty one.
final class CellText {
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,400}(\\.[0-9]{1,400})?");
    private static final Pattern DAY = Pattern
            .compile("[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9]{2}:[0-9]{2}(:[0-9]{2})?)?");

    private CellText() {}

    static String of(Cell cell) {
        return cell.kind() == Cell.Kind.EMPTY ? "" : cell.kind().name().charAt(0) + cell.text();
    }

    /// The cell of such a text.
    ///
    /// @return empty when it is none: whoever wrote it is not believed
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
