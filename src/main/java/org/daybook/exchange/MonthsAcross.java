package org.daybook.exchange;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/// Months as headings of a sheet of marks: *January*, *Gen*, *03/2024*, or the first day of each month, in which spreadsheets
/// store a month. On which of its days she came is not known.
final class MonthsAcross {
    private static final int FEWEST = 2;
    /// Courses are not held on the first day of each of so many months.
    private static final int FEWEST_FIRST_DAYS = 3;
    private static final int LOOKED_AT = 60;
    /// Per cent of the cells that are not empty.
    private static final int MOST = 80;
    private static final Pattern HAS_YEAR = Pattern.compile("(?:19|20)\\d{2}");
    private static final Pattern WORD = Pattern.compile("\\p{L}{3,}.*");
    private static final int OF_A_MONTH = 7;

    private MonthsAcross() {}

    /// Returns the months, by the places of their headings; none if there is only one.
    static Map<Integer, String> in(List<String> headings, LocalDate today) {
        var found = new TreeMap<Integer, String>();
        for (int i = 0; i < headings.size(); i++) {
            if (isMonth(headings.get(i), today)) {
                found.put(i, headings.get(i));
            }
        }
        if (found.size() >= FEWEST) {
            // Beside days, months have their sums; what stands there twice is no month, such as *mar* for Tuesday.
            return headings.stream().noneMatch(text -> HeadingRow.isDay(text, today))
                    && found.values().stream().map(FoldedText::of).distinct().count() == found.size()
                            ? found
                            : Map.of();
        }
        found.clear();
        var months = new HashSet<String>();
        boolean isFirst = true;
        for (int i = 0; i < headings.size(); i++) {
            if (HeadingRow.isDay(headings.get(i), today)) {
                var first = firstDay(headings.get(i), today);
                isFirst &= first.filter(months::add).isPresent();
                int place = i;
                first.ifPresent(month -> found.put(place, month));
            }
        }
        return isFirst && found.size() >= FEWEST_FIRST_DAYS ? found : Map.of();
    }

    private static Optional<String> firstDay(String heading, LocalDate today) {
        return WrittenDate.read(new Cell(Cell.Kind.TEXT, heading), DateHabit.DAY_FIRST, today)
                .flatMap(WrittenDate::asDay).filter(day -> day.getDayOfMonth() == 1)
                .map(day -> day.toString().substring(0, OF_A_MONTH));
    }

    private static boolean isMonth(String heading, LocalDate today) {
        boolean hasYear = HAS_YEAR.matcher(heading).find();
        return (hasYear || WORD.matcher(heading.strip()).matches()) && WrittenDate
                .read(new Cell(Cell.Kind.TEXT, hasYear ? heading : heading + " " + today.getYear()),
                        DateHabit.DAY_FIRST, today)
                .filter(date -> date.month() > 0 && date.day() == 0).isPresent();
    }

    /// Returns how many months a sheet has as headings with marks below; 0 if something else is below them.
    static long ofMarks(PlannedSheet sheet, LocalDate today) {
        var months = in(sheet.headings(), today);
        var cells = months.isEmpty()
                ? List.<String>of()
                : sheet.first(LOOKED_AT).stream().flatMap(row -> months.keySet().stream().map(row::at))
                        .map(cell -> cell.text().strip()).filter(text -> !text.isEmpty()).toList();
        long marks = cells.stream().filter(text -> WordTable.choices().code("yes-no", text).isPresent()).count();
        return marks * 100 >= (long) cells.size() * MOST && marks > 0 ? months.size() : 0;
    }
}
