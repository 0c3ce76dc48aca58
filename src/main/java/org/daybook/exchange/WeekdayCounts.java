package org.daybook.exchange;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Recognises door counts that are kept by the day of the week, down or across, where a heading, a title or the beginning of a
/// row has the Monday of the week. A day that is no Monday may be anything, and day and month in doubt are read only if one of
/// the two ways gives a Monday.
final class WeekdayCounts {
    private static final int MOST_ROWS = 500;
    private static final int FEWEST_DAYS = 3;
    private static final int FIRST_COLUMNS = 2;
    private static final Pattern NUMBER = Pattern.compile("\\d{1,4}(?:\\.0+)?");
    private static final Pattern NOTHING = Pattern.compile("[\\p{Pd}.\\s]*");
    private static final Pattern WITH_NUMBERS = Pattern.compile("\\d{1,4}[./-]\\d{1,2}[./-]\\d{2,4}");
    /// From the first day to the last, before the name of a month: *4-8 March*, *dal 4 all'8 marzo*.
    private static final Pattern FROM_TO = Pattern
            .compile(
                    "(\\d{1,2})\\s*(?:\\p{Pd}|to|all?['’]?|έως|ως|iki|la|până la|до|по)\\s*\\d{1,2}(?=\\.?\\s+\\p{L}{3})");
    /// On such a day nobody was counted.
    private static final Set<String> CLOSED = Set.copyOf(WordTable.headings().words("closed-day"));
    private static final List<String> TOTALS = WordTable.headings().words("total");

    private final HeadingWords words;
    private final LocalDate today;
    private final WordTable choices = WordTable.choices();
    private final ActivityWords activities = new ActivityWords();

    /// @param today the site's date
    WeekdayCounts(HeadingWords words, LocalDate today) {
        this.words = words;
        this.today = today;
    }

    /// A count of a table.
    ///
    /// @param row   its number
    /// @param age   the age group in words; empty if not stated
    /// @param count the cell
    private record Count(int row, LocalDate day, String age, Cell count) {}

    /// Returns such a sheet as a list of days; empty for any other sheet. Outside a passage, on the write lane's thread.
    Optional<WeekdaySheet> of(SourceSheet sheet) {
        if (sheet.rowCount() > MOST_ROWS) {
            return Optional.empty();
        }
        var rows = sheet.first(MOST_ROWS);
        for (int at = 0; at < rows.size(); at++) {
            var across = days(rows.get(at));
            if (across.size() >= FEWEST_DAYS) {
                int first = across.keySet().stream().findFirst().orElseThrow();
                var texts = Stream.concat(texts(rows.subList(0, at + 1)),
                        rows.stream().skip(at + 1L).map(row -> label(row, first)));
                return isCount(sheet, texts.toList())
                        ? list(sheet, rows.get(at).number(), across(sheet, rows, at, across), rows)
                        : Optional.empty();
            }
            var down = column(rows, at);
            if (down.isPresent()) {
                return at > 0 && isCount(sheet, texts(rows.subList(0, at)).toList())
                        ? list(sheet, rows.get(at - 1).number(), down(sheet, rows, at, down.getAsInt()), rows)
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static Stream<String> texts(List<SourceRow> rows) {
        return rows.stream().flatMap(row -> row.cells().stream()).map(cell -> cell.text().strip())
                .filter(text -> !text.isEmpty());
    }

    private static Optional<WeekdaySheet> list(SourceSheet sheet, int headings, Optional<List<Count>> counts,
            List<SourceRow> all) {
        return counts.filter(found -> isNumbers(found) && areDifferent(found)).map(found -> {
            var language = WeekdayWords.language(texts(all)
                    .filter(text -> WeekdayWords.dayOfTheWeek(text).isPresent()).toList());
            var rows = new ArrayList<>(List.of(new SourceRow(headings, Stream
                    .of(ImportField.DAY, ImportField.PEOPLE, ImportField.AGE_GROUP)
                    .map(field -> new Cell(Cell.Kind.TEXT,
                            WordTable.headings().word("field." + field.code(), language)))
                    .toList())));
            found.forEach(one -> rows.add(new SourceRow(one.row(),
                    List.of(new Cell(Cell.Kind.DATE, one.day().toString()), one.count(), one.age().isEmpty()
                            ? Cell.BLANK
                            : new Cell(Cell.Kind.TEXT, one.age())))));
            return new WeekdaySheet(sheet, rows);
        });
    }

    private static boolean isNumbers(List<Count> counts) {
        return !counts.isEmpty()
                && counts.stream().allMatch(one -> NUMBER.matcher(one.count().text().strip()).matches());
    }

    /// Two numbers for one day belong to two weeks of which one is not stated.
    private static boolean areDifferent(List<Count> counts) {
        return counts.stream().map(one -> Map.entry(one.day(), one.age())).distinct().count() == counts.size();
    }

    /// Checks whether the name of the sheet, a title or a heading states that visitors are counted, and none names a woman or
    /// an activity.
    private boolean isCount(SourceSheet sheet, List<String> texts) {
        var all = Stream.concat(Stream.of(sheet.name()), texts.stream()).toList();
        boolean said = all.stream().map(text -> SheetNames.of(text, WordTable.headings()))
                .anyMatch(names -> names.whole().contains(SheetKind.DOOR_COUNTS)
                        || names.within().contains(SheetKind.DOOR_COUNTS));
        return all.stream().noneMatch(text -> activities.path(text).isPresent())
                && (said || texts.stream().anyMatch(text -> means(text, ImportField.PEOPLE)))
                && texts.stream().noneMatch(text -> !means(text, ImportField.PEOPLE)
                        && (means(text, ImportField.PERSON) || means(text, ImportField.NAME)
                                || words.isSurname(text)));
    }

    private boolean means(String text, ImportField field) {
        return words.of(text).stream().anyMatch(match -> match.field() == field && !match.isGuessed());
    }

    /// Returns the days of the week in a row, by their columns; none if one is there twice.
    private static Map<Integer, Integer> days(SourceRow row) {
        var found = new TreeMap<Integer, Integer>();
        for (int i = 0; i < row.cells().size(); i++) {
            int at = i;
            WeekdayWords.dayOfTheWeek(row.at(i).text()).ifPresent(day -> found.put(at, day));
        }
        return new HashSet<>(found.values()).size() == found.size() ? found : Map.of();
    }

    /// Returns the column in which days of the week begin in a row.
    private static OptionalInt column(List<SourceRow> rows, int at) {
        return IntStream.range(0, FIRST_COLUMNS)
                .filter(column -> WeekdayWords.dayOfTheWeek(rows.get(at).at(column).text()).isPresent()
                        && rows.stream().skip(at).limit(FEWEST_DAYS)
                                .map(row -> WeekdayWords.dayOfTheWeek(row.at(column).text()))
                                .filter(OptionalInt::isPresent).distinct().count() == FEWEST_DAYS)
                .findFirst();
    }

    private Optional<List<Count>> across(SourceSheet sheet, List<SourceRow> rows, int at, Map<Integer, Integer> days) {
        int first = days.keySet().stream().findFirst().orElseThrow();
        var title = title(sheet, rows.subList(0, at + 1));
        var counts = new ArrayList<Count>();
        boolean dated = rows.stream().skip(at + 1L).anyMatch(row -> monday(row, first).isPresent());
        for (var row : rows.subList(at + 1, rows.size())) {
            var monday = dated ? monday(row, first) : title;
            var label = label(row, first);
            boolean none = days.keySet().stream().allMatch(i -> isNothing(row.at(i)));
            if (none || isTotal(label)) {
                continue;
            }
            if (monday.isEmpty()) {
                return Optional.empty();
            }
            var age = dated ? Optional.<String>empty() : age(label);
            days.forEach((column, day) -> add(counts, row, monday.get().plusDays(day), age.orElse(""), column));
        }
        return Optional.of(counts);
    }

    private Optional<List<Count>> down(SourceSheet sheet, List<SourceRow> rows, int at, int days) {
        var headings = rows.get(at - 1);
        int last = rows.stream().skip(at).mapToInt(row -> row.cells().size()).max().orElse(0);
        var columns = IntStream.range(days + 1, last)
                .filter(i -> rows.stream().skip(at).anyMatch(row -> !isNothing(row.at(i)))).boxed()
                .filter(i -> !isTotal(headings.at(i).text())).toList();
        var mondays = new TreeMap<Integer, LocalDate>();
        columns.forEach(i -> monday(headings.at(i)).ifPresent(day -> mondays.put(i, day)));
        boolean byAge = columns.size() > 1 && columns.stream().allMatch(i -> age(headings.at(i).text()).isPresent());
        // Next to any other column, such as an activity, a number is no count at the door.
        if (columns.size() > 1 && !byAge && mondays.size() < columns.size()) {
            return Optional.empty();
        }
        var title = title(sheet, rows.subList(0, at));
        var counts = new ArrayList<Count>();
        for (var row : rows.subList(at, rows.size())) {
            var day = WeekdayWords.dayOfTheWeek(row.at(days).text());
            for (int i : day.isPresent() ? columns : List.<Integer>of()) {
                var monday = Optional.ofNullable(mondays.get(i)).or(() -> title);
                if (monday.isEmpty()) {
                    return Optional.empty();
                }
                add(counts, row, monday.get().plusDays(day.orElseThrow()),
                        byAge ? age(headings.at(i).text()).orElse("") : "", i);
            }
        }
        return Optional.of(counts);
    }

    private static void add(List<Count> counts, SourceRow row, LocalDate day, String age, int column) {
        if (!isNothing(row.at(column))) {
            counts.add(new Count(row.number(), day, age, row.at(column)));
        }
    }

    private static boolean isNothing(Cell cell) {
        return cell.kind() != Cell.Kind.ERROR
                && (NOTHING.matcher(cell.text()).matches() || CLOSED.contains(FoldedText.of(cell.text())));
    }

    private static boolean isTotal(String text) {
        var folded = FoldedText.of(text) + " ";
        return TOTALS.stream().anyMatch(word -> folded.startsWith(word + " "));
    }

    private Optional<String> age(String text) {
        return choices.code(ImportField.AGE_GROUP.code(), text);
    }

    /// Returns the text before the days of the week.
    private static String label(SourceRow row, int days) {
        return IntStream.range(0, days).mapToObj(i -> row.at(i).text().strip()).filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" "));
    }

    /// Returns the Monday in the titles, if they have exactly one.
    private Optional<LocalDate> title(SourceSheet sheet, List<SourceRow> above) {
        var found = Stream.concat(above.stream().flatMap(row -> row.cells().stream()),
                Stream.of(new Cell(Cell.Kind.TEXT, sheet.name()))).flatMap(cell -> monday(cell).stream())
                .collect(Collectors.toSet());
        return found.size() == 1 ? found.stream().findFirst() : Optional.empty();
    }

    private Optional<LocalDate> monday(SourceRow row, int days) {
        return IntStream.range(0, days).mapToObj(row::at).flatMap(cell -> monday(cell).stream()).findFirst();
    }

    /// Returns the Monday with which a text begins a week; empty for any other text.
    private Optional<LocalDate> monday(Cell cell) {
        var text = cell.text().strip();
        var match = WITH_NUMBERS.matcher(text);
        var day = new Cell(Cell.Kind.TEXT, match.find() ? match.group() : FROM_TO.matcher(text).replaceFirst("$1"));
        var found = Stream.of(DateHabit.DAY_FIRST, DateHabit.MONTH_FIRST)
                .flatMap(habit -> WrittenDate.inHeading(day, habit, today).stream())
                .flatMap(date -> date.asDay().stream()).filter(one -> one.getDayOfWeek() == DayOfWeek.MONDAY)
                .collect(Collectors.toSet());
        return found.size() == 1 ? found.stream().findFirst() : Optional.empty();
    }
}
