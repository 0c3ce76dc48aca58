package org.daybook.exchange;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import org.daybook.consents.ConsentWording;
import org.daybook.contact.NumberImport;
import org.daybook.training.TrainingForm;
import org.daybook.training.TypedHours;
import org.daybook.sessions.SessionImport;
import org.daybook.work.CompanySize;
import org.daybook.work.OpeningDetails;

/// Reads the text of a cell as a value of its column. Does not query the store.
final class ValueReader {
    static final int WORDS = 60;
    /// In years: no yes is ever stated to end later.
    private static final int YES_HOLDS = 50;
    private static final int LONG_WORDS = 500;
    private static final int OLDEST = 120;
    /// A text file contains a telephone number as 3331234567.0 if a program took it for a number.
    private static final int LONGER_THAN_A_CARD = 8;
    /// *12.0* is a whole number, *1.000* may be a thousand.
    private static final Pattern WHOLE = Pattern.compile("(-?\\d{1,9})(?:[.,]0*)?(?<![.,]000)");
    private static final Pattern IN_THOUSANDS = Pattern
            .compile("'?(\\d+|[1-9]\\d{0,2}(?:[ \\u00a0\\u2007\\u2009\\u202f]\\d{3})+)");
    private static final Pattern HOW_MANY = Pattern
            .compile("(\\d{1,2}(?:[.,]\\d{1,2})?)\\s?(?:h|ore|hours?|ώρες|val|ч|часа?)?\\.?");
    private static final Pattern NO_HOURS = Pattern.compile("0+(?:[.,]0+)?\\s?\\p{L}{0,8}\\.?");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00a0\\u2007\\u2009\\u202f]+");

    private static final String HOW_ENDED = ImportField.HOW_ENDED.code();

    private final LocalDate today;
    private final EmptyWords empty = new EmptyWords();
    private final WordTable choices = WordTable.choices();
    private final ConsentText consents = new ConsentText(choices);
    private final PlaceNames places = new PlaceNames();
    private final ActivityWords activities = new ActivityWords();
    private final CountedText counted = new CountedText();
    private final ChildrenText children = new ChildrenText(counted);
    private final Set<String> noTelephone = new HashSet<>(WordTable.headings().words("no-telephone"));

    /// The result of reading a cell.
    sealed interface Read {
        /// The cell is empty.
        record Nothing() implements Read {}

        /// A value.
        record Value(Object value) implements Read {}

        /// A value with a remark.
        record Rough(Object value, ProblemKind said) implements Read {}

        /// A value that is not imported, with a remark.
        record LeftOut(ProblemKind said) implements Read {}

        /// It cannot be read.
        record Bad(ProblemKind kind) implements Read {}
    }

    /// @param today the site's date
    ValueReader(LocalDate today) {
        this.today = today;
    }

    /// Reads a cell.
    ///
    /// @param habit  the habit of the column
    /// @param values the meaning of texts of this column, by folded text
    Read read(ImportField field, Cell cell, DateHabit habit, Map<String, String> values) {
        if (cell.kind() == Cell.Kind.ERROR) {
            return new Read.Bad(ProblemKind.UNUSABLE);
        }
        var text = cell.text().strip();
        if (cell.kind() == Cell.Kind.EMPTY || text.isEmpty()) {
            return new Read.Nothing();
        }
        var meant = MeantTexts.meaning(values, text);
        if (meant.isPresent()) {
            return meant.get().isEmpty()
                    ? new Read.Nothing()
                    : read(field, new Cell(Cell.Kind.TEXT, meant.get()), habit);
        }
        var read = read(field, cell, habit);
        // Texts for something unknown have no meaning: a dash, a question mark, *n/a*.
        boolean unread = read instanceof Read.Bad
                || field.kind() == ValueKind.CHOICE && choices.code(field.code(), text).isEmpty();
        return empty.are(field, text, unread) ? new Read.Nothing() : read;
    }

    private Read read(ImportField field, Cell cell, DateHabit habit) {
        var text = cell.text().strip();
        return switch (field.kind()) {
            case PERSON -> words(oneLine(whole(cell)), LONG_WORDS);
            // The number of a sum is no name.
            case WORDS -> field == ImportField.NAME && cell.kind() == Cell.Kind.NUMBER
                    ? new Read.Bad(ProblemKind.UNKNOWN_WORD)
                    : words(oneLine(text), field.longest());
            case LONG_WORDS -> words(text, LONG_WORDS);
            case DAY, MONTH, ROUGH_DAY -> date(field, cell, habit);
            case TIME -> time(cell, text);
            case NUMBER -> number(field, plain(counted.number(field, text).orElse(text)));
            case HOURS -> minutes(field, WrittenTime.hours(text, most(field)));
            case YES_NO -> field == ImportField.WITH_CHILDREN
                    ? withChildren(text)
                    : found(yes(field == ImportField.ABSENT ? "absent" : "yes-no", text), ProblemKind.NOT_YES_OR_NO);
            case COUNTRY -> found(places.country(text), ProblemKind.UNKNOWN_COUNTRY);
            case LANGUAGE -> found(places.language(text), ProblemKind.UNKNOWN_LANGUAGE);
            case LANGUAGES -> found(SeveralValues.in(text, places::language), ProblemKind.UNKNOWN_LANGUAGE);
            case TELEPHONE -> telephone(cell);
            case CHOICE -> field == ImportField.FOUND ? howFound(text) : choice(field, text);
            case CHOICES -> found(SeveralValues.in(text, part -> choices.nearest(field.code(), part)),
                    ProblemKind.UNKNOWN_WORD);
        };
    }

    /// A duration is no time of day. *0* is neither: nobody was there for no hours.
    private static Read time(Cell cell, String text) {
        if (NO_HOURS.matcher(text).matches()) {
            return new Read.Bad(ProblemKind.NOT_A_TIME);
        }
        return WrittenTime.isRatherLong(cell)
                ? new Read.Nothing()
                : found(WrittenTime.ofDay(cell), ProblemKind.NOT_A_TIME);
    }

    /// The name of a course means the path that it is on.
    private Read choice(ImportField field, String text) {
        if (DoubtfulText.asks(text)) {
            return new Read.Bad(ProblemKind.UNKNOWN_WORD);
        }
        var named = choices.nearest(field.code(), text)
                .filter(code -> field != ImportField.ANSWER || !consents.isLimited(text, code))
                .or(() -> field == ImportField.CONTRACT ? ContractText.in(text) : counted(field, text));
        if (named.isEmpty() && field == ImportField.REASON && choices.nearest(HOW_ENDED, text).isPresent()) {
            return new Read.Nothing();
        }
        return named.isEmpty() && field == ImportField.PATH
                ? activities.path(text).<Read>map(path -> new Read.Rough(path.code(), ProblemKind.PATH_GUESSED))
                        .orElseGet(() -> new Read.Bad(ProblemKind.UNKNOWN_WORD))
                : found(named, ProblemKind.UNKNOWN_WORD);
    }

    /// People write anything in a register, including names: what is none of the choices is left out.
    private Read howFound(String text) {
        return choice(ImportField.FOUND, text) instanceof Read.Value value
                ? value
                : new Read.LeftOut(ProblemKind.FOUND_NOT_READ);
    }

    /// Returns the size of a company from the number of people who work there.
    private static Optional<String> counted(ImportField field, String text) {
        var match = WHOLE.matcher(text);
        return field == ImportField.COMPANY_SIZE && match.matches()
                ? Optional.of(ExportWords.code(CompanySize.of(Integer.parseInt(match.group(1)))))
                : Optional.empty();
    }

    private static Read found(Optional<?> value, ProblemKind otherwise) {
        return value.isPresent() ? new Read.Value(value.get()) : new Read.Bad(otherwise);
    }

    /// Also reads a number of children, or of hours that she came.
    ///
    /// @param list the list of the words for both
    private Optional<Boolean> yes(String list, String text) {
        if (DoubtfulText.asks(text)) {
            return Optional.empty();
        }
        return choices.code(list, text).or(() -> new MarkText(choices, list).meaning(text))
                .map(code -> code.equals("yes")).or(() -> {
                    var match = HOW_MANY.matcher(text);
                    return match.matches()
                            ? Optional.of(!match.group(1).replace(',', '.').matches("0*(?:\\.0*)?"))
                            : Optional.empty();
                });
    }

    /// Reads whether she has children. That she is expecting is health data.
    private Read withChildren(String text) {
        var without = children.withoutExpecting(text);
        if (without.isBlank()) {
            return new Read.LeftOut(ProblemKind.HEALTH_NOT_READ);
        }
        var has = children.has(without).or(() -> yes("yes-no", without));
        return without.equals(text)
                ? found(has, ProblemKind.NOT_YES_OR_NO)
                : has.<Read>map(some -> new Read.Rough(some, ProblemKind.HEALTH_NOT_READ))
                        .orElseGet(() -> new Read.Bad(ProblemKind.NOT_YES_OR_NO));
    }

    /// Reads the first of several numbers.
    private Read telephone(Cell cell) {
        if (noTelephone.contains(FoldedText.of(cell.text()))) {
            return new Read.Nothing();
        }
        // A spreadsheet marks a number that it keeps as a text.
        var text = BLANKS.matcher(whole(cell)).replaceAll(" ").replaceFirst("^'", "");
        if (NumberImport.isNumber(text)) {
            return new Read.Value(text);
        }
        var parts = text.split("[/;,]|\\s-\\s|\\s(?:e|o|or|and|και|ir|și|или|и)\\s", -1);
        return NumberImport.isNumber(parts[0].strip())
                ? new Read.Rough(parts[0].strip(), ProblemKind.FIRST_TELEPHONE)
                : new Read.Bad(ProblemKind.NOT_A_TELEPHONE);
    }

    /// Joins the lines of a cell: they are below each other only to keep the column narrow.
    private static String oneLine(String text) {
        return BLANKS.matcher(text).replaceAll(" ").strip();
    }

    private static Read words(String text, int most) {
        return text.codePointCount(0, text.length()) > most
                ? new Read.Bad(ProblemKind.TOO_LONG)
                : new Read.Value(text);
    }

    /// Returns 17 for a number that a spreadsheet stores as 17.0.
    private static String whole(Cell cell) {
        var text = cell.text().strip();
        boolean number = cell.kind() == Cell.Kind.NUMBER || text.length() > LONGER_THAN_A_CARD;
        return number && text.matches("\\d+\\.0+")
                ? text.substring(0, text.indexOf('.'))
                : text;
    }

    /// *x* in a column of days says that it happened, but not when.
    private static boolean isTick(String text) {
        return text.chars().noneMatch(Character::isDigit)
                && WordTable.choices().code("yes-no", text).filter("yes"::equals).isPresent();
    }

    private Read date(ImportField field, Cell cell, DateHabit habit) {
        var date = WrittenDate.read(cell, habit, today);
        if (date.isEmpty() && isTick(cell.text())) {
            return new Read.Bad(ProblemKind.NO_DAY);
        }
        if (date.isEmpty() || field != ImportField.BIRTH && WrittenDate.mayHaveYearFirst(cell, today)) {
            return new Read.Bad(ProblemKind.NOT_A_DATE);
        }
        if (date.get().year() < today.getYear() - OLDEST || date.get().isAfter(last(field))) {
            return new Read.Bad(ProblemKind.IMPOSSIBLE_DATE);
        }
        if (field.kind() != ValueKind.DAY || date.get().day() != 0) {
            return new Read.Value(date.get());
        }
        return field == ImportField.JOINED && date.get().month() != 0
                ? new Read.Rough(new WrittenDate(date.get().year(), date.get().month(), 1), ProblemKind.FIRST_OF_MONTH)
                : new Read.Bad(ProblemKind.NO_DAY);
    }

    /// Plans and the end of a yes may be in the future; what was said or done may not.
    private LocalDate last(ImportField field) {
        return switch (field) {
            case ENDED, STARTED -> today.plusYears(2);
            case UNTIL, OPEN_UNTIL, CERTIFICATE_UNTIL -> today.plusYears(YES_HOLDS);
            default -> today;
        };
    }

    /// Returns a number without the apostrophe by which a spreadsheet marks a text, and without blanks between thousands.
    private static String plain(String text) {
        var match = IN_THOUSANDS.matcher(text);
        return match.matches() ? BLANKS.matcher(match.group(1)).replaceAll("") : text;
    }

    private static Read number(ImportField field, String text) {
        var match = WHOLE.matcher(text);
        if (field == ImportField.MINUTES && !match.matches()) {
            return minutes(field, WrittenTime.minutes(text));
        }
        if (!match.matches()) {
            return new Read.Bad(ProblemKind.NOT_A_NUMBER);
        }
        return number(field, Integer.parseInt(match.group(1)));
    }

    private static Read minutes(ImportField field, OptionalInt minutes) {
        return minutes.isPresent() ? number(field, minutes.getAsInt()) : new Read.Bad(ProblemKind.NOT_A_NUMBER);
    }

    private static Read number(ImportField field, int number) {
        return number >= least(field) && number <= most(field)
                ? new Read.Value(number)
                : new Read.Bad(ProblemKind.OUT_OF_RANGE);
    }

    /// Returns the least number that a field may have.
    static int least(ImportField field) {
        return switch (field) {
            case MINUTES -> 5;
            case LEARNED_HOURS -> TypedHours.FEWEST;
            case CAPACITY, WORDING, WEEK_HOURS -> 1;
            default -> 0;
        };
    }

    /// Returns the greatest number that a field may have; of hours, in minutes.
    static int most(ImportField field) {
        return switch (field) {
            case MINUTES -> 720;
            case LEARNED_HOURS -> TrainingForm.MOST_MINUTES;
            case AGE -> OLDEST;
            case PEOPLE -> SessionImport.MOST_AT_DOOR;
            case WORDING -> ConsentWording.CURRENT;
            case WEEK_HOURS -> OpeningDetails.MOST_HOURS;
            default -> 500;
        };
    }
}
