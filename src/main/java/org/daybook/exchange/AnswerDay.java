package org.daybook.exchange;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.daybook.consents.ConsentStatus;

/// A day next to an answer to a consent: *withdrawn 1/4*. It is the day of that answer, whatever other date the row has.
///
/// @param written the day alone; if it has no year, [#YEAR] is appended
/// @param hasYear whether the year was written
/// @param rest    the rest of the text
record AnswerDay(String written, boolean hasYear, String rest) {
    /// A leap year.
    private static final String YEAR = "2000";
    /// The current day matters only for two-digit years, and there are none here.
    private static final LocalDate ANY = LocalDate.EPOCH;
    private static final String WITHDRAWN = ExportWords.code(ConsentStatus.WITHDRAWN);
    private static final Pattern DAYS = Pattern.compile("""
            (?:(?<!\\p{L})(?:il|in\\ data|del|on|dated|στις|την|la\\ data\\ de|din\\ data\\ de|la|pe|на|от)\\s+)?
            (?<![\\p{L}\\p{N}./-])
            (?:(?<year>\\d{4}-\\d{1,2}-\\d{1,2}|\\d{1,2}\\s?[./-]\\s?\\d{1,2}\\s?[./-]\\s?(?:\\d{4}|\\d{2})
            |\\d{1,2}\\.?\\s\\p{L}{3,12}\\.?\\s(?:19|20)\\d\\d|\\d{1,2}[./-](?:19|20)\\d\\d
            |\\p{L}{3,12}\\.?\\s(?:19|20)\\d\\d|(?:19|20)\\d\\d)
            |(?<none>\\d{1,2}\\s?[./-]\\s?\\d{1,2}|\\d{1,2}\\.?\\s\\p{L}{3,12}))
            (?![\\p{L}\\p{N}]|[./-]\\p{N})(?:\\s?(?:г|m|d)?\\.)?""",
            Pattern.COMMENTS | Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    /// *1.0* means yes.
    private static final Pattern NUMBER = Pattern.compile("\\d+(?:[.,]0+)?");
    private static final Pattern FIGURES = Pattern.compile("(\\d{1,2})(\\s?[/-]\\s?)(\\d{1,2})");

    /// Returns whatever looks like a day next to an answer, possibly several; a number alone does not.
    static List<AnswerDay> in(String text) {
        var found = new ArrayList<AnswerDay>();
        var match = DAYS.matcher(NUMBER.matcher(text.strip()).matches() ? "" : text);
        for (int from = 0; from <= text.length() && match.find(from);) {
            from = match.start() + 1;
            boolean hasYear = match.group("year") != null;
            var written = hasYear ? match.group("year") : withYear(match.group("none"));
            boolean figures = written.chars().noneMatch(Character::isLetter);
            if (figures || WrittenDate.read(new Cell(Cell.Kind.TEXT, written), DateHabit.DAY_FIRST, ANY)
                    .isPresent()) {
                from = match.end();
                found.add(new AnswerDay(written, hasYear,
                        (text.substring(0, match.start()) + " " + text.substring(match.end())).strip()));
            }
        }
        return List.copyOf(found);
    }

    private static String withYear(String day) {
        var separator = day.chars().filter(sign -> "./-".indexOf(sign) >= 0).findFirst();
        boolean words = day.chars().anyMatch(Character::isLetter);
        return day + (words ? " " : Character.toString(separator.orElse('.'))) + YEAR;
    }

    /// Returns an answer without the one day next to it.
    static String without(String text) {
        var days = in(text);
        return days.size() == 1 ? days.getFirst().rest() : text;
    }

    /// Returns a text in which days written with the month first have the day first.
    static String turned(String text) {
        return DAYS.matcher(text).replaceAll(match -> {
            var figures = FIGURES.matcher(match.group());
            return Matcher.quoteReplacement(figures.find() && WrittenDate.isInDoubt(new Cell(Cell.Kind.TEXT,
                    in(match.group()).getFirst().written()))
                            ? figures.replaceFirst("$3$2$1")
                            : match.group());
        });
    }

    /// Returns a cell that contains this day alone.
    Cell cell() {
        return new Cell(Cell.Kind.TEXT, written);
    }

    /// Determines the row's day from the text of its answer.
    ///
    /// @param text   the answer as written
    /// @param answer its code, if it has one
    /// @param other  the value of the row's own day column
    /// @param habit  the habit of that column
    static ValueReader.Read read(String text, Optional<String> answer, ValueReader.Read other, DateHabit habit,
            ValueReader reader, LocalDate today) {
        var days = in(text);
        if (days.isEmpty() || answer.isEmpty()) {
            return other;
        }
        if (days.size() > 1) {
            return new ValueReader.Read.Bad(ProblemKind.NOT_A_DATE);
        }
        var said = days.getFirst();
        boolean withdrawn = answer.get().equals(WITHDRAWN);
        var ofRow = other instanceof ValueReader.Read.Value value
                ? Optional.of((WrittenDate) value.value())
                : Optional.<WrittenDate>empty();
        var read = said.hasYear
                ? reader.read(ImportField.DAY, said.cell(), habit, Map.of())
                : said.inYear(ofRow, withdrawn, habit, today);
        // *Yes, 2024* next to a day of that year adds nothing.
        boolean rough = read instanceof ValueReader.Read.Bad bad && bad.kind() == ProblemKind.NO_DAY && said.hasYear;
        return rough && !withdrawn && said.holds(ofRow, habit, today) ? other : read;
    }

    private boolean holds(Optional<WrittenDate> day, DateHabit habit, LocalDate today) {
        return WrittenDate.read(cell(), habit, today).flatMap(rough -> day.filter(one -> one.year() == rough.year()
                && (rough.month() == 0 || rough.month() == one.month()))).isPresent();
    }

    /// Adds the year to a day without one: a withdrawal comes after the row's day, every other answer was given on it.
    private ValueReader.Read inYear(Optional<WrittenDate> ofRow, boolean withdrawn, DateHabit habit, LocalDate today) {
        var day = WrittenDate.read(cell(), habit, ANY).flatMap(WrittenDate::asDay).map(MonthDay::from);
        if (day.isEmpty()) {
            return new ValueReader.Read.Bad(ProblemKind.NOT_A_DATE);
        }
        var from = ofRow.flatMap(WrittenDate::asDay);
        if (from.isEmpty()) {
            return new ValueReader.Read.Bad(ProblemKind.NO_DAY);
        }
        var meant = day.get().isBefore(MonthDay.from(from.get()))
                ? from.get().getYear() + 1
                : from.get().getYear();
        if (!day.get().isValidYear(meant) || !withdrawn && !day.get().equals(MonthDay.from(from.get()))) {
            return new ValueReader.Read.Bad(ProblemKind.NO_DAY);
        }
        return day.get().atYear(meant).isAfter(today)
                ? new ValueReader.Read.Bad(ProblemKind.IMPOSSIBLE_DATE)
                : new ValueReader.Read.Value(
                        new WrittenDate(meant, day.get().getMonthValue(), day.get().getDayOfMonth()));
    }
}
