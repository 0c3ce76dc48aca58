package org.daybook.exchange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The meaning of the columns of a sheet beyond those of its kind: days as headings, or items of a questionnaire.
///
/// @param across  columns that are days, by their place from 0
/// @param dayless columns that may be days whose year is not known, or months
/// @param items   columns that are items, by their place from 0
/// @param several whether the row has other questionnaires, too
record MoreColumns(Map<Integer, LocalDate> across, List<Integer> dayless, Map<Integer, String> items,
        boolean several) {
    private static final MoreColumns NONE = new MoreColumns(Map.of(), List.of(), Map.of(), false);
    private static final Pattern NUMBER = Pattern.compile("\\d{1,3}");
    private static final Pattern NOTHING = Pattern.compile("[\\p{Pd}.\\s]*");
    /// Such as *3 (R) before*.
    private static final Pattern WITH_NUMBER = Pattern.compile("\\D{0,6}\\d{1,2}\\D{1,14}");
    /// Used in a refused row in place of something that is not a number.
    private static final String UNREAD = "?";
    private static final Pattern WHOLE = Pattern.compile("(-?\\d{1,4})(?:\\.0*)?");

    /// @param today the site's date
    static MoreColumns of(PlannedSheet sheet, SheetMapping mapping, LocalDate today) {
        if (!mapping.kind().hasMore()) {
            return NONE;
        }
        if (mapping.kind() == SheetKind.ANSWERS) {
            return ofItems(sheet, mapping);
        }
        var across = new TreeMap<Integer, LocalDate>();
        var dayless = new ArrayList<Integer>();
        var never = sheet.never(mapping.kind());
        var months = MonthsAcross.in(sheet.headings(), today);
        for (int i = 0; i < sheet.headings().size(); i++) {
            if (never.containsKey(i) || mapping.reads(i)) {
                continue;
            }
            if (months.containsKey(i)) {
                dayless.add(i);
                continue;
            }
            var heading = sheet.headings().get(i);
            int at = i;
            var kind = heading.matches("\\d+(\\.\\d+)?") ? Cell.Kind.NUMBER : Cell.Kind.TEXT;
            var habit = mapping.habits().getOrDefault(ImportField.DAY, DateHabit.DAY_FIRST);
            WrittenDate.inHeading(new Cell(kind, heading), habit, today).flatMap(WrittenDate::asDay)
                    .ifPresentOrElse(day -> across.put(at, day), () -> {
                        if (heading.chars().anyMatch(Character::isDigit) && !isSum(heading)) {
                            dayless.add(at);
                        }
                    });
        }
        return new MoreColumns(across, dayless, Map.of(), false);
    }

    private static MoreColumns ofItems(PlannedSheet sheet, SheetMapping mapping) {
        var headings = ItemHeadings.of(sheet.headings());
        var read = headings.of(mapping);
        boolean several = read.size() < headings.items().size();
        var times = read.values().stream().map(ItemHeadings.Item::time).collect(Collectors.toSet());
        var items = new LinkedHashMap<Integer, String>();
        var never = sheet.never(mapping.kind());
        for (int i = 0; i < sheet.headings().size(); i++) {
            var item = Optional.ofNullable(read.get(i));
            boolean mayBeItem = !several || !headings.items().containsKey(i)
                    && WITH_NUMBER.matcher(sheet.headings().get(i)).matches()
                    && times.contains(TimedHeading.of(sheet.headings().get(i)).map(TimedHeading::time).orElse(""));
            if (!never.containsKey(i) && !mapping.reads(i) && (item.isPresent() || mayBeItem)) {
                items.put(i, item.map(ItemHeadings.Item::number).orElse(sheet.headings().get(i).strip()));
            }
        }
        return new MoreColumns(Map.of(), List.of(), items, several);
    }

    /// Checks whether an item is identified by its number.
    static boolean isNumber(String item) {
        return NUMBER.matcher(item).matches();
    }

    private static boolean isSum(String heading) {
        var folded = FoldedText.of(heading);
        return WordTable.headings().words("total").stream().anyMatch(word -> (folded + " ").startsWith(word + " "));
    }

    /// Returns the places of all of them.
    List<Integer> places() {
        return Stream.of(across.keySet(), items.keySet(), dayless).flatMap(some -> some.stream()).toList();
    }

    /// Returns her answers, by item. An empty cell, or a text specified to have no meaning, is an item that she skipped.
    Map<String, Integer> answers(SourceRow row, SheetMapping mapping) {
        var given = new HashMap<String, Integer>();
        items.forEach((place, item) -> {
            var match = answer(row, mapping, place);
            if (match.matches()) {
                given.put(item, Integer.parseInt(match.group(1)));
            }
        });
        return given;
    }

    /// Checks whether all of its items are empty, if the row has those of another questionnaire, too.
    boolean isLeftOut(SourceRow row) {
        return several && items.entrySet().stream().filter(one -> isNumber(one.getValue())).map(Map.Entry::getKey)
                .allMatch(place -> row.at(place).text().isBlank() && row.at(place).kind() != Cell.Kind.ERROR);
    }

    /// Returns the items that have two different answers in two columns: nobody knows which of them she gave on this day.
    Set<String> twice(SourceRow row) {
        var first = new HashMap<String, String>();
        var found = new HashSet<String>();
        items.forEach((place, item) -> {
            var text = row.at(place).text().strip();
            if (!text.isEmpty() && !first.computeIfAbsent(item, _ -> text).equals(text)) {
                found.add(item);
            }
        });
        return found;
    }

    /// Returns the items with content that is not a number: a word, a decimal, a tick, [#UNREAD]. A dash and *n/a* have no
    /// meaning, nor does a text specified to have none.
    Set<String> unread(SourceRow row, SheetMapping mapping) {
        var found = new HashSet<String>();
        items.forEach((place, item) -> {
            var cell = row.at(place);
            var match = answer(row, mapping, place);
            boolean says = !match.matches() && !saysNothing(row, mapping, place);
            if (says || cell.kind() == Cell.Kind.ERROR) {
                found.add(item);
            }
        });
        return found;
    }

    private static boolean saysNothing(SourceRow row, SheetMapping mapping, int place) {
        var text = row.at(place).text().strip();
        return NOTHING.matcher(text).matches()
                || WordTable.headings().words("nothing").contains(FoldedText.of(text))
                || MeantTexts.meaning(mapping.values().getOrDefault(ImportField.ITEM, Map.of()), text)
                        .filter(String::isEmpty).isPresent();
    }

    private static Matcher answer(SourceRow row, SheetMapping mapping, int place) {
        var text = row.at(place).text().strip();
        return WHOLE.matcher(
                MeantTexts.meaning(mapping.values().getOrDefault(ImportField.ITEM, Map.of()), text).orElse(text));
    }

    /// Returns what is kept of a refused row of answers: numbers as they were meant, by item, in the order of the columns.
    /// Words are not kept, since a column may hold anything; that there was a word is kept, so that the item is not taken for
    /// one that she skipped.
    Map<String, String> kept(SourceRow row, SheetMapping mapping) {
        var kept = new LinkedHashMap<String, String>();
        var unread = unread(row, mapping);
        items.forEach((place, item) -> {
            var match = answer(row, mapping, place);
            kept.merge(item, match.matches() ? match.group(1) : unread.contains(item) ? UNREAD : "",
                    (one, other) -> one.isEmpty() ? other : one);
        });
        return Collections.unmodifiableMap(kept);
    }
}
