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
import org.daybook.work.CompanySize;
import org.daybook.work.OpeningDetails;

/// Reads the text of a cell as what its column means. Asks the store nothing.
final class ValueReader {
    static final int WORDS = 60;
    /// Years after which no yes was ever said to end.
    private static final int YES_HOLDS = 50;
    private static final int LONG_WORDS = 500;
    private static final int OLDEST = 120;
    /// A text file holds a telephone as 3331234567.0 where a program took it for a number.
    private static final int LONGER_THAN_A_CARD = 8;
    private static final Pattern WHOLE = Pattern.compile("(-?\\d{1,9})(?:[.,]0*)?");
    private static final Pattern HOW_MANY = Pattern
            .compile("(\\d{1,2}(?:[.,]\\d{1,2})?)\\s?(?:h|ore|hours?|ώρες|val|ч|часа?)?\\.?");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00a0\\u2007\\u202f]+");

    private final LocalDate today;
    private final EmptyWords empty = new EmptyWords();
    private final WordTable choices = WordTable.choices();
    private final ConsentText consents = new ConsentText(choices);
    private final PlaceNames places = new PlaceNames();
    private final ActivityWords activities = new ActivityWords();
    private final CountedText counted = new CountedText();
    private final ChildrenText children = new ChildrenText(counted);
    private final Set<String> noTelephone = new HashSet<>(WordTable.headings().words("no-telephone"));

    /// What came of a cell.
    sealed interface Read {
        /// Nothing stands there.
        record Nothing() implements Read {}

        /// A value.
        record Value(Object value) implements Read {}

        /// A value, of which something is to be said.
        record Rough(Object value, ProblemKind said) implements Read {}

        /// It is not taken in, and that is to be said.
        record LeftOut(ProblemKind said) implements Read {}

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
        var meant = MeantTexts.meaning(values, text);
        if (meant.isPresent()) {
            return meant.get().isEmpty()
                    ? new Read.Nothing()
                    : read(field, new Cell(Cell.Kind.TEXT, meant.get()), habit);
        }
        var read = read(field, cell, habit);
        // What stands where nothing is known says nothing: a dash, a question mark, *n/a*.
        boolean unread = read instanceof Read.Bad
                || field.kind() == ValueKind.CHOICE && choices.code(field.code(), text).isEmpty();
        return empty.are(field, text, unread) ? new Read.Nothing() : read;
    }

    private Read read(ImportField field, Cell cell, DateHabit habit) {
        var text = cell.text().strip();
        return switch (field.kind()) {
            case PERSON -> words(oneLine(whole(cell)), LONG_WORDS);
            // A figure of a sum is no name.
            case WORDS -> field == ImportField.NAME && cell.kind() == Cell.Kind.NUMBER
                    ? new Read.Bad(ProblemKind.UNKNOWN_WORD)
                    : words(oneLine(text), field.longest());
            case LONG_WORDS -> words(text, LONG_WORDS);
            case DAY, MONTH, ROUGH_DAY -> date(field, cell, habit);
            case TIME -> WrittenTime.isRatherLong(cell)
                    ? new Read.Nothing()
                    : found(WrittenTime.ofDay(cell), ProblemKind.NOT_A_TIME);
            case NUMBER -> number(field, counted.number(field, text).orElse(text));
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

    /// A course means the path it is on.
    private Read choice(ImportField field, String text) {
        if (DoubtfulText.asks(text)) {
            return new Read.Bad(ProblemKind.UNKNOWN_WORD);
        }
        var named = choices.nearest(field.code(), text)
                .filter(code -> field != ImportField.ANSWER || !consents.isLimited(text, code))
                .or(() -> counted(field, text));
        return named.isEmpty() && field == ImportField.PATH
                ? activities.path(text).<Read>map(path -> new Read.Rough(path.code(), ProblemKind.PATH_GUESSED))
                        .orElseGet(() -> new Read.Bad(ProblemKind.UNKNOWN_WORD))
                : found(named, ProblemKind.UNKNOWN_WORD);
    }

    /// Who keeps a register writes anything there, also the names of people: what is none of the choices is left out.
    private Read howFound(String text) {
        return choice(ImportField.FOUND, text) instanceof Read.Value value
                ? value
                : new Read.LeftOut(ProblemKind.FOUND_NOT_READ);
    }

    /// How many work at a company, where a number stands for its size.
    private static Optional<String> counted(ImportField field, String text) {
        var match = WHOLE.matcher(text);
        return field == ImportField.COMPANY_SIZE && match.matches()
                ? Optional.of(ExportWords.code(CompanySize.of(Integer.parseInt(match.group(1)))))
                : Optional.empty();
    }

    private static Read found(Optional<?> value, ProblemKind otherwise) {
        return value.isPresent() ? new Read.Value(value.get()) : new Read.Bad(otherwise);
    }

    /// Also how many children, or how many hours she came.
    ///
    /// @param list of the words for both
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

    /// Whether she has children. That she is expecting is a finding about her health.
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

    /// Of several numbers the first.
    private Read telephone(Cell cell) {
        if (noTelephone.contains(FoldedText.of(cell.text()))) {
            return new Read.Nothing();
        }
        var text = whole(cell).replace('\u00a0', ' ');
        if (NumberImport.isNumber(text)) {
            return new Read.Value(text);
        }
        var parts = text.split("[/;,]|\\s-\\s|\\s(?:e|o|or|and|και|ir|și|или|и)\\s", -1);
        return NumberImport.isNumber(parts[0].strip())
                ? new Read.Rough(parts[0].strip(), ProblemKind.FIRST_TELEPHONE)
                : new Read.Bad(ProblemKind.NOT_A_TELEPHONE);
    }

    /// Of a cell with several lines: they stand one under the other only so that the column is narrow.
    private static String oneLine(String text) {
        return BLANKS.matcher(text).replaceAll(" ").strip();
    }

    private static Read words(String text, int most) {
        return text.codePointCount(0, text.length()) > most
                ? new Read.Bad(ProblemKind.TOO_LONG)
                : new Read.Value(text);
    }

    /// A number that a spreadsheet holds as 17.0 is 17.
    private static String whole(Cell cell) {
        var text = cell.text().strip();
        boolean number = cell.kind() == Cell.Kind.NUMBER || text.length() > LONGER_THAN_A_CARD;
        return number && text.matches("\\d+\\.0+")
                ? text.substring(0, text.indexOf('.'))
                : text;
    }

    private Read date(ImportField field, Cell cell, DateHabit habit) {
        var date = WrittenDate.read(cell, habit, today);
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

    /// What is planned may lie ahead, and how long a yes holds; what was told or done may not.
    private LocalDate last(ImportField field) {
        return switch (field) {
            case ENDED, STARTED -> today.plusYears(2);
            case UNTIL, OPEN_UNTIL, CERTIFICATE_UNTIL -> today.plusYears(YES_HOLDS);
            default -> today;
        };
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

    private static int least(ImportField field) {
        return switch (field) {
            case MINUTES -> 5;
            case LEARNED_HOURS -> TypedHours.FEWEST;
            case CAPACITY, WORDING, WEEK_HOURS -> 1;
            default -> 0;
        };
    }

    private static int most(ImportField field) {
        return switch (field) {
            case MINUTES -> 720;
            case LEARNED_HOURS -> TrainingForm.MOST_MINUTES;
            case AGE -> OLDEST;
            case PEOPLE -> 999;
            case WORDING -> ConsentWording.CURRENT;
            case WEEK_HOURS -> OpeningDetails.MOST_HOURS;
            default -> 500;
        };
    }
}
