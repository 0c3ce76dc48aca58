package org.daybook.exchange;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.daybook.consents.ConsentWording;
import org.daybook.contact.NumberImport;

/// Reads the text of a cell as what its column means. Asks the store nothing.
final class ValueReader {
    private static final int WORDS = 60;
    /// Of a session.
    private static final int TITLE = 80;
    /// Years after which no yes was ever said to end.
    private static final int YES_HOLDS = 50;
    private static final int LONG_WORDS = 500;
    private static final int OLDEST = 120;
    private static final int HOURS = 24;
    private static final Pattern TIME = Pattern.compile("(\\d{1,2})(?:[:.h](\\d{2}))?(?::\\d{2})?");
    private static final Pattern DAY_TIME = Pattern.compile("\\d{4}-\\d{2}-\\d{2}T(\\d{2}):(\\d{2}).*");
    private static final Pattern WHOLE = Pattern.compile("-?\\d{1,9}(?:\\.0*)?");

    private final LocalDate today;
    private final WordTable choices = WordTable.choices();
    private final PlaceNames places = new PlaceNames();

    /// What came of a cell.
    sealed interface Read {
        /// Nothing stands there.
        record Nothing() implements Read {}

        /// A value.
        record Value(Object value) implements Read {}

        /// It cannot be read.
        record Bad(ProblemKind kind) implements Read {}
    }

    /// @param today of the site
    ValueReader(LocalDate today) {
        this.today = today;
    }

    /// Reads a cell.
    ///
    /// @param habit  of the column
    /// @param values what texts of this column mean, by folded text
    Read read(ImportField field, Cell cell, DateHabit habit, Map<String, String> values) {
        if (cell.kind() == Cell.Kind.ERROR) {
            return new Read.Bad(ProblemKind.UNUSABLE);
        }
        var text = cell.text().strip();
        if (cell.kind() == Cell.Kind.EMPTY || text.isEmpty()) {
            return new Read.Nothing();
        }
        var meant = values.get(FoldedText.of(text));
        var told = meant == null ? cell : new Cell(Cell.Kind.TEXT, meant);
        return read(field, told, habit);
    }

    private Read read(ImportField field, Cell cell, DateHabit habit) {
        var text = cell.text().strip();
        return switch (field.kind()) {
            case PERSON -> words(whole(cell), LONG_WORDS);
            case WORDS -> words(text, longest(field));
            case LONG_WORDS -> words(text, LONG_WORDS);
            case DAY, MONTH -> date(field, cell, habit);
            case TIME -> time(cell);
            case NUMBER -> number(field, text);
            case YES_NO -> found(choices.code("yes-no", text).map(code -> (Object) code.equals("yes")),
                    ProblemKind.NOT_YES_OR_NO);
            case COUNTRY -> found(places.country(text), ProblemKind.UNKNOWN_COUNTRY);
            case LANGUAGE -> found(places.language(text), ProblemKind.UNKNOWN_LANGUAGE);
            case TELEPHONE -> NumberImport.isNumber(whole(cell))
                    ? new Read.Value(whole(cell))
                    : new Read.Bad(ProblemKind.NOT_A_TELEPHONE);
            case CHOICE -> found(choices.code(field.code(), text), ProblemKind.UNKNOWN_WORD);
        };
    }

    private static Read found(Optional<?> value, ProblemKind otherwise) {
        return value.isPresent() ? new Read.Value(value.get()) : new Read.Bad(otherwise);
    }

    private static Read words(String text, int most) {
        return text.codePointCount(0, text.length()) > most
                ? new Read.Bad(ProblemKind.TOO_LONG)
                : new Read.Value(text);
    }

    /// A number that a spreadsheet holds as 17.0 is 17.
    private static String whole(Cell cell) {
        var text = cell.text().strip();
        return cell.kind() == Cell.Kind.NUMBER && text.matches("\\d+\\.0+")
                ? text.substring(0, text.indexOf('.'))
                : text;
    }

    private Read date(ImportField field, Cell cell, DateHabit habit) {
        var date = WrittenDate.read(cell, habit, today);
        if (date.isEmpty()) {
            return new Read.Bad(ProblemKind.NOT_A_DATE);
        }
        if (field.kind() == ValueKind.DAY && date.get().day() == 0) {
            return new Read.Bad(ProblemKind.NO_DAY);
        }
        boolean possible = date.get().year() >= today.getYear() - OLDEST && !date.get().isAfter(last(field));
        return possible ? new Read.Value(date.get()) : new Read.Bad(ProblemKind.IMPOSSIBLE_DATE);
    }

    /// Letters of a column of words.
    static int longest(ImportField field) {
        return field == ImportField.TITLE ? TITLE : WORDS;
    }

    /// What is planned may lie ahead, and how long a yes holds; what was told or done may not.
    private LocalDate last(ImportField field) {
        return switch (field) {
            case ENDED, STARTED -> today.plusYears(2);
            case UNTIL -> today.plusYears(YES_HOLDS);
            default -> today;
        };
    }

    private static Read time(Cell cell) {
        try {
            double number = cell.kind() == Cell.Kind.NUMBER ? Double.parseDouble(cell.text()) : HOURS;
            // A spreadsheet writes a time as a part of a day; 10 and 10.30 are what somebody typed.
            if (number < 1 || number > HOURS) {
                double part = number % 1;
                return new Read.Value(LocalTime.ofSecondOfDay(Math.min(Math.round(part * 1440), 1439) * 60));
            }
            var text = cell.text().strip();
            var match = DAY_TIME.matcher(text).matches() ? DAY_TIME.matcher(text) : TIME.matcher(text);
            if (match.matches()) {
                return new Read.Value(LocalTime.of(Integer.parseInt(match.group(1)),
                        match.group(2) == null ? 0 : Integer.parseInt(match.group(2))));
            }
        } catch (DateTimeException | NumberFormatException e) {
            // No such time of a day.
        }
        return new Read.Bad(ProblemKind.NOT_A_TIME);
    }

    private static Read number(ImportField field, String text) {
        if (!WHOLE.matcher(text).matches()) {
            return new Read.Bad(ProblemKind.NOT_A_NUMBER);
        }
        int dot = text.indexOf('.');
        int number = Integer.parseInt(dot < 0 ? text : text.substring(0, dot));
        return number >= least(field) && number <= most(field)
                ? new Read.Value(number)
                : new Read.Bad(ProblemKind.OUT_OF_RANGE);
    }

    private static int least(ImportField field) {
        return switch (field) {
            case MINUTES -> 5;
            case CAPACITY, WORDING -> 1;
            default -> 0;
        };
    }

    private static int most(ImportField field) {
        return switch (field) {
            case MINUTES -> 720;
            case AGE -> OLDEST;
            case PEOPLE -> 999;
            case WORDING -> ConsentWording.CURRENT;
            default -> 500;
        };
    }
}
