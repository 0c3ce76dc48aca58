package org.daybook.exchange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What the columns of a sheet mean besides those of its kind: days across, or items of a questionnaire.
///
/// @param across  columns that are days, by their place from 0
/// @param dayless columns that may be days of which nobody says the year
/// @param items   columns that are items, by their place from 0
record MoreColumns(Map<Integer, LocalDate> across, List<Integer> dayless, Map<Integer, String> items) {
    private static final MoreColumns NONE = new MoreColumns(Map.of(), List.of(), Map.of());
    private static final Pattern ITEM = Pattern.compile("(?:q|item|d|f|v|k|в|ε|ερ|in|nr|no)? ?(\\d{1,3})");
    /// A number, and the item in words.
    private static final Pattern NUMBERED = Pattern.compile("(?:\\p{L}{1,4}\\.?\\s?)?(\\d{1,3})[.):]\\s*\\D.*");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,3}");
    private static final Pattern NOTHING = Pattern.compile("[\\p{Pd}.\\s]*");
    /// Stands in a refused row where something stood that is no number.
    private static final String UNREAD = "?";
    private static final Pattern WHOLE = Pattern.compile("(-?\\d{1,4})(?:\\.0*)?");

    /// @param today of the site
    static MoreColumns of(PlannedSheet sheet, SheetMapping mapping, LocalDate today) {
        if (!mapping.kind().hasMore()) {
            return NONE;
        }
        var across = new TreeMap<Integer, LocalDate>();
        var dayless = new ArrayList<Integer>();
        var items = new LinkedHashMap<Integer, String>();
        var never = sheet.never(mapping.kind());
        for (int i = 0; i < sheet.headings().size(); i++) {
            if (never.containsKey(i) || isMapped(mapping, i)) {
                continue;
            }
            var heading = sheet.headings().get(i);
            if (mapping.kind() == SheetKind.ANSWERS) {
                items.put(i, item(heading));
                continue;
            }
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
        return new MoreColumns(across, dayless, items);
    }

    private static boolean isMapped(SheetMapping mapping, int index) {
        return mapping.columns().values().stream().anyMatch(source -> source.places().contains(index));
    }

    private static String item(String heading) {
        var match = ITEM.matcher(FoldedText.of(heading));
        var numbered = NUMBERED.matcher(heading.strip());
        return match.matches() ? match.group(1) : numbered.matches() ? numbered.group(1) : heading.strip();
    }

    /// Whether a heading is the number of a question, as *Q7* is.
    static boolean isItem(String heading) {
        return ITEM.matcher(FoldedText.of(heading)).matches() || NUMBERED.matcher(heading.strip()).matches();
    }

    /// Whether an item is known by its number.
    static boolean isNumber(String item) {
        return NUMBER.matcher(item).matches();
    }

    private static boolean isSum(String heading) {
        var folded = FoldedText.of(heading);
        return WordTable.headings().words("total").stream().anyMatch(word -> (folded + " ").startsWith(word + " "));
    }

    /// Where all of them stand.
    List<Integer> places() {
        return Stream.of(across.keySet(), items.keySet(), dayless).flatMap(some -> some.stream()).toList();
    }

    /// What she answered, by item. Where nothing stands, or a text that is said to mean nothing, she left it out.
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

    /// Items in whose place something stands that is no number: a word, a decimal, a tick, [#UNREAD]. A dash and *n/a* say nothing, and so does a text that is said to.
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

    /// What is kept of a refused row of answers: numbers as they were meant, by item, in the order of the columns. Words are not, since a
    /// column may hold anything; that one stood there is, so that nobody takes it for an item that she left out.
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
