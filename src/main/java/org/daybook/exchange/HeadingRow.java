package org.daybook.exchange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Finds the headings of a sheet among its first rows. Titles may be above them, headings may take two rows, and day headings
/// may be numbers below the name of a month, or need the year from a title or from the name of the sheet or file.
///
/// @param number the row in which they end; 0 if there is none
/// @param texts  from column A; a day heading as `2026-03-05`
record HeadingRow(int number, List<String> texts) {
    static final int ROWS_LOOKED_AT = 12;
    /// Letters of a heading: a question of a form, with its explanation, has a few hundred.
    private static final int LONGEST = 1_000;
    private static final int WORTH_OF_A_WORD = 4;
    private static final int FEWEST_DAYS = 3;
    private static final int FEWEST_REPEATED = 3;
    private static final int LAST_OF_MONTH = 31;
    private static final Set<String> WHICH = new HashSet<>(WordTable.headings().words("which"));
    private static final Set<String> COURSES = new HashSet<>(WordTable.headings().words("course"));
    private static final Set<String> NAMES = new HashSet<>(WordTable.headings().words("name-of"));
    /// A day of this century up to 2036 as a spreadsheet serial number, without its format.
    private static final Pattern SERIAL = Pattern.compile("(?:3[789]|4\\d)\\d{3}");
    /// Headings that ODK Central gives to every export.
    private static final Set<String> OF_FORMS = Set.of("SubmissionDate", "KEY");
    private static final Pattern IN_GROUPS = Pattern.compile("[\\p{L}_][\\p{L}\\d_]*(?:-[\\p{L}_][\\p{L}\\d_]*)+");
    private static final Pattern DAY_OF_MONTH = Pattern
            .compile("(?:\\p{L}{1,12}[.,]?\\s*)?(\\d{1,2})[./]?(?:\\.0)?\\s*");

    HeadingRow {
        texts = List.copyOf(texts);
    }

    /// @param known     whether a text is the heading of a column, at its place from 0
    /// @param isConsent whether a text names a consent
    /// @param isOthers  whether a text is about somebody other than her
    /// @param year      the year of the first of the days that have none, if given
    static HeadingRow of(SourceSheet sheet, BiPredicate<String, Integer> known, Predicate<String> isDated,
            Predicate<String> isConsent, Predicate<String> isOthers, Optional<Integer> year, LocalDate today) {
        var rows = sheet.first(ROWS_LOOKED_AT).stream().map(HeadingRow::shortened).toList();
        var best = new HeadingRow(0, List.of());
        int most = 0;
        for (int at = 0; at < rows.size(); at++) {
            var row = rows.get(at);
            // If a column has the day, numbers in the headings are not days.
            boolean across = row.cells().stream().noneMatch(cell -> isDated.test(cell.text()));
            var finding = new Finding(known, isConsent, isOthers, context(sheet, rows.subList(0, at), year),
                    year.isPresent(),
                    across,
                    today);
            var one = finding.alone(row);
            var two = at == 0 ? one : finding.under(rows.get(at - 1), row);
            for (var found : List.of(one, two)) {
                int worth = finding.worth(found.texts());
                if (worth > most && finding.words(found.texts()) > 0
                        && !finding.areMarks(best.texts(), found.texts()) && !best.isRepeatedBelow(found)) {
                    most = worth;
                    best = found;
                }
            }
        }
        return best;
    }

    /// Checks whether a row further down repeats most of these headings, and may have more: it begins the next table, and the
    /// rows between belong to this one.
    private boolean isRepeatedBelow(HeadingRow other) {
        long same = IntStream.range(0, Math.min(texts.size(), other.texts().size()))
                .filter(i -> !texts.get(i).isBlank() && FoldedText.of(texts.get(i))
                        .equals(FoldedText.of(other.texts().get(i))))
                .count();
        return number > 0 && other.number() > number + 1 && same >= FEWEST_REPEATED
                && same * 2 > texts.stream().filter(text -> !text.isBlank()).count();
    }

    /// Pages of notes are no headings, and take long to compare with all that a heading may be.
    private static SourceRow shortened(SourceRow row) {
        return row.cells().stream().allMatch(cell -> cell.text().length() <= LONGEST)
                ? row
                : new SourceRow(row.number(), row.cells().stream().map(cell -> cell.text().length() <= LONGEST
                        ? cell
                        : new Cell(cell.kind(), cell.text().substring(0, LONGEST))).toList());
    }

    /// Checks whether a heading is a day.
    static boolean isDay(String text, LocalDate today) {
        var cell = new Cell(Cell.Kind.TEXT, text);
        return SERIAL.matcher(text).matches()
                || !text.isEmpty() && WrittenDate.inHeading(cell, DateHabit.DAY_FIRST, today)
                        .or(() -> WrittenDate.inHeading(cell, DateHabit.MONTH_FIRST, today)).flatMap(WrittenDate::asDay)
                        .isPresent();
    }

    private static List<String> context(SourceSheet sheet, List<SourceRow> above, Optional<Integer> year) {
        var said = new ArrayList<String>();
        year.map(Object::toString).ifPresent(said::add);
        for (int i = above.size() - 1; i >= 0; i--) {
            above.get(i).cells().stream().map(Cell::text).filter(text -> !text.isBlank()).forEach(said::add);
        }
        said.add(sheet.name());
        said.add(sheet.whole().name());
        said.add(sheet.file());
        return List.copyOf(said);
    }

    /// Examines rows of one sheet.
    ///
    /// @param context the titles above, and the names of the sheet and the file
    /// @param ofFirst whether the year there is that of the first day
    /// @param across  whether numbers may be days
    private record Finding(BiPredicate<String, Integer> known, Predicate<String> isConsent, Predicate<String> isOthers,
            List<String> context, boolean ofFirst, boolean across, LocalDate today) {
        private Optional<SaidYear> year() {
            return SaidYear.in(context);
        }

        int words(List<String> texts) {
            return (int) IntStream.range(0, texts.size()).filter(i -> known.test(texts.get(i), i)).count();
        }

        /// Checks whether a row has marks below headings with days, such as *Rasa, was here, ill*: it has no day, and outside
        /// the days it has no more headings than they do. A row that has more contains the headings below the days.
        boolean areMarks(List<String> headings, List<String> row) {
            var days = IntStream.range(0, headings.size()).filter(i -> isDay(headings.get(i), today)).boxed().toList();
            return days.size() >= FEWEST_DAYS && row.stream().noneMatch(text -> isDay(text, today))
                    && beside(days, row) <= beside(days, headings);
        }

        private long beside(List<Integer> days, List<String> texts) {
            return IntStream.range(0, texts.size()).filter(i -> !days.contains(i) && !texts.get(i).isEmpty()
                    && known.test(texts.get(i), i)).count();
        }

        /// A column that numbers the rows may have no heading, but an empty heading counts less than a word.
        int worth(List<String> texts) {
            // An answer that is repeated is not a heading; *Q7* is one.
            int said = IntStream.range(0, texts.size()).filter(i -> known.test(texts.get(i), i)
                    && (texts.get(i).isEmpty() || texts.indexOf(texts.get(i)) == i))
                    .map(i -> texts.get(i).isEmpty() ? 1 : WORTH_OF_A_WORD).sum();
            return said + (int) texts.stream().filter(text -> isDay(text, today) || isNumbered(text)).count();
        }

        private boolean isNumbered(String text) {
            return !text.isEmpty() && Character.isLetter(text.charAt(0)) && ItemHeadings.isItem(text);
        }

        /// Returns the row as written, with its days completed from the context.
        HeadingRow alone(SourceRow row) {
            var texts = new ArrayList<String>();
            boolean isOfForms = row.cells().stream().map(Cell::text).anyMatch(OF_FORMS::contains);
            row.cells().stream().map(cell -> cell.text().strip())
                    .forEach(text -> texts.add(isOfForms ? grouped(text) : text));
            var written = NumbersAsDays.written(row);
            year().ifPresent(one -> DaysWithoutYear.whole(written, one, ofFirst, today).forEach(texts::set));
            HeadingMonth.in(context, today).filter(_ -> across && numbers(row).size() >= FEWEST_DAYS)
                    .ifPresent(month -> numbers(row)
                            .forEach(column -> put(texts, column, month, number(row.at(column)))));
            return new HeadingRow(row.number(), texts);
        }

        /// ODK Central joins the groups of a question with dashes, where others have slashes.
        private static String grouped(String text) {
            return IN_GROUPS.matcher(text).matches() ? text.replace('-', '/') : text;
        }

        /// Combines two rows: a heading of the upper row applies to every column up to the next one.
        HeadingRow under(SourceRow upper, SourceRow lower) {
            var texts = new ArrayList<String>();
            var days = days(upper, lower);
            boolean questionnaire = lower.cells().stream().filter(cell -> ItemHeadings.isItem(cell.text()))
                    .count() >= FEWEST_DAYS;
            var above = "";
            var month = Optional.<HeadingMonth>empty();
            boolean anything = false;
            for (int column = 0; column < Math.max(upper.cells().size(), lower.cells().size()); column++) {
                var top = upper.at(column).text().strip();
                if (!top.isEmpty()) {
                    above = top;
                    // The number below a whole day numbers the lessons, unless the day represents a month.
                    boolean isLesson = isDay(top, today)
                            && !(HeadingMonth.isFirstDay(top, today) && upper.at(column + 1).text().isBlank());
                    month = isLesson
                            ? Optional.empty()
                            : HeadingMonth.of(top, month.map(one -> SaidYear.of(one.year())).or(this::year), month,
                                    today);
                }
                var bottom = lower.at(column).text().strip();
                // A day needs no title above it, and a legend there names no column.
                var otherwise = bottom.isEmpty()
                        ? top
                        : isDay(bottom, today)
                                ? bottom
                                : questionnaire && column > 0 && TimedHeading.isTime(above)
                                        ? bottom + " " + above
                                        : together(above, bottom, column);
                texts.add(days.getOrDefault(column, otherwise));
                int number = across ? number(lower.at(column)) : 0;
                if (number > 0 && month.isPresent()) {
                    put(texts, column, month.get(), number);
                }
                anything |= !bottom.isEmpty()
                        && (known.test(texts.get(column), column) || isDay(texts.get(column), today));
            }
            return anything && !isData(upper, lower) ? new HeadingRow(lower.number(), texts) : alone(lower);
        }

        /// Checks whether a row below headings is already about somebody: it has a day below a heading, as a date of birth or of
        /// an answer, but not those of a course.
        private boolean isData(SourceRow upper, SourceRow lower) {
            var days = IntStream.range(0, lower.cells().size()).filter(i -> isDay(lower.at(i).text().strip(), today))
                    .boxed().toList();
            return !days.isEmpty() && days.size() < FEWEST_DAYS && words(alone(upper).texts()) > 1
                    && days.stream().allMatch(i -> !upper.at(i).text().isBlank()
                            && !isDay(upper.at(i).text().strip(), today))
                    && IntStream.range(0, lower.cells().size()).anyMatch(i -> !days.contains(i)
                            && !lower.at(i).text().isBlank() && known.test(upper.at(i).text().strip(), i)
                            && !known.test(lower.at(i).text().strip(), i));
        }

        /// Returns the days of the upper row that are column headings, by their columns: below each is its day of the week or
        /// nothing, and there are as many as a course has. Above any other heading they have another meaning, such as the start
        /// and the end.
        private Map<Integer, String> days(SourceRow upper, SourceRow lower) {
            var texts = alone(upper).texts();
            var found = new HashMap<Integer, String>();
            for (int column = 0; column < texts.size(); column++) {
                var bottom = lower.at(column).text().strip();
                if (isDay(texts.get(column), today) && !known.test(bottom, column)
                        && (bottom.isEmpty() || WeekdayWords.isDayOfTheWeek(bottom))) {
                    found.put(column, texts.get(column));
                }
            }
            return found.size() >= FEWEST_DAYS ? found : Map.of();
        }

        private String together(String above, String bottom, int column) {
            if (isOthers.test(above) && known.test(bottom, column)) {
                // Below *Husband*, a telephone number is his.
                return bottom + " (" + above + ")";
            }
            if (WHICH.contains(FoldedText.of(bottom)) && known.test(PathBlocks.plain(above), column)
                    || COURSES.contains(FoldedText.of(PathBlocks.plain(above)))
                            && NAMES.contains(FoldedText.of(bottom))) {
                // *Which*, *Name* or *Type* below *Course* is the course.
                return above;
            }
            // Below *Consents*, a name that alone may have another meaning is a consent: *Contact*.
            return Stream.of(above + " " + bottom).filter(text -> !isConsent.test(bottom) && isConsent.test(text))
                    .findFirst()
                    .or(() -> Stream.of(bottom, above + " " + bottom, bottom + " " + above)
                            .filter(text -> known.test(text, column)).findFirst())
                    .orElse(bottom);
        }
    }

    /// Returns the columns with day numbers, each greater than the one before.
    private static List<Integer> numbers(SourceRow row) {
        var found = new ArrayList<Integer>();
        int last = 0;
        for (int column = 0; column < row.cells().size(); column++) {
            int day = number(row.at(column));
            if (day > 0 && day > last) {
                found.add(column);
                last = day;
            } else if (day > 0) {
                return List.of();
            }
        }
        return List.copyOf(found);
    }

    /// Returns the day of a month that a heading gives; 0 if none.
    private static int number(Cell cell) {
        var match = DAY_OF_MONTH.matcher(cell.text().strip());
        if (cell.kind() == Cell.Kind.DATE || !match.matches()) {
            return 0;
        }
        int day = Integer.parseInt(match.group(1));
        return day >= 1 && day <= LAST_OF_MONTH ? day : 0;
    }

    private static void put(List<String> texts, int column, HeadingMonth month, int day) {
        month.day(day).ifPresent(text -> texts.set(column, text));
    }
}
