package org.daybook.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/// Day headings that a spreadsheet took for numbers: *5.3* was stored as the number 5.3, and *5.10* as 5.1. They are days if
/// three or more are in a row, in order within a year, and one of them cannot be the number of a chapter.
final class NumbersAsDays {
    private static final Pattern DAY = Pattern.compile("(\\d{1,2})\\.(\\d{1,2})");
    private static final int FEWEST = 3;
    private static final int MONTHS = 12;
    private static final int DAYS = 31;
    private static final int OCTOBER = 10;
    /// The most months between two lessons of one course.
    private static final int APART = 3;

    private NumbersAsDays() {}

    /// Returns the texts of a row, with such numbers as days without a year; empty if there is another number or a date.
    static List<String> written(SourceRow row) {
        var texts = new ArrayList<String>();
        row.cells().forEach(cell -> texts.add(cell.kind() == Cell.Kind.TEXT ? cell.text().strip() : ""));
        days(row).forEach(texts::set);
        return List.copyOf(texts);
    }

    private static Map<Integer, String> days(SourceRow row) {
        var found = new TreeMap<Integer, int[]>();
        for (int column = 0; column < row.cells().size(); column++) {
            var match = DAY.matcher(row.at(column).text());
            if (row.at(column).kind() == Cell.Kind.NUMBER && match.matches()) {
                found.put(column, new int[]{Integer.parseInt(match.group(1)), Integer.parseInt(match.group(2))});
            }
        }
        var all = List.copyOf(found.values());
        if (all.size() < FEWEST || all.stream().anyMatch(one -> one[0] < 1 || one[0] > DAYS || one[1] < 1
                || one[1] > MONTHS) || all.stream().noneMatch(one -> one[0] > MONTHS) || !areInOrder(all)) {
            return Map.of();
        }
        var days = new TreeMap<Integer, String>();
        found.forEach((column, one) -> days.put(column, one[0] + "." + one[1]));
        return days;
    }

    /// Sets October where it is meant, and checks whether each day comes after the one before. Without a day of another month,
    /// nothing tells January from October: they are then no days.
    private static boolean areInOrder(List<int[]> days) {
        if (days.stream().allMatch(one -> one[1] == 1)) {
            return false;
        }
        for (int i = 0; i < days.size(); i++) {
            if (days.get(i)[1] == 1 && isOctober(days, i)) {
                days.get(i)[1] = OCTOBER;
            }
        }
        int turns = 0;
        for (int i = 1; i < days.size(); i++) {
            var before = days.get(i - 1);
            var now = days.get(i);
            int months = Math.floorMod(now[1] - before[1], MONTHS);
            if (months > APART || months == 0 && now[0] <= before[0]) {
                return false;
            }
            turns += now[1] < before[1] ? 1 : 0;
        }
        return turns <= 1;
    }

    /// Decides by the nearest other month, after it or else before it.
    private static boolean isOctober(List<int[]> days, int at) {
        for (int i = at; i < days.size(); i++) {
            if (days.get(i)[1] != 1) {
                return days.get(i)[1] > OCTOBER;
            }
        }
        for (int i = at; i >= 0; i--) {
            if (days.get(i)[1] != 1) {
                return days.get(i)[1] >= OCTOBER - APART && days.get(i)[1] <= OCTOBER;
            }
        }
        return false;
    }
}
