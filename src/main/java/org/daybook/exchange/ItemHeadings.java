package org.daybook.exchange;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// The headings of a sheet that are numbered items of a questionnaire, with the questionnaire and the time at which they were
/// asked: *7*, *Q7*, *7. I feel...*, *WHO5_1 before*. Other words before a number make items if the same words are before 1, 2
/// and 3.
///
/// @param items by the place of their column, from 0
record ItemHeadings(Map<Integer, Item> items) {
    private static final Pattern ITEM = Pattern.compile("(?:q|item|d|f|v|k|в|ε|ερ|in|nr|no)? ?(\\d{1,3})");
    /// A number, followed by the item in words.
    private static final Pattern NUMBERED = Pattern.compile("(?:\\p{L}{1,4}\\.?\\s?)?(\\d{1,3})[.):]\\s*\\D.*");
    /// Searched from the end, since cells are compared with it whose text is a page long.
    private static final Pattern NUMBER_LAST = Pattern.compile("\\s?(\\d{1,2})\\z");
    /// *1 klausimas* is an item; *1 no* is an answer.
    private static final Pattern NUMBER_FIRST = Pattern.compile("(\\d{1,2}) ?(?!no$)(\\p{L}+)");
    /// A blank and two digits.
    private static final int LONGEST_NUMBER = 3;
    private static final Set<String> FIRST = Set.of("1", "2", "3");
    private static final Set<String> ITEM_WORDS = new HashSet<>(WordTable.headings().words("item"));

    ItemHeadings {
        items = Map.copyOf(items);
    }

    /// An item.
    ///
    /// @param number its number as written
    /// @param of     the text before the number that names a questionnaire; empty if there is none
    /// @param time   when it was asked, of several times; empty if not stated
    record Item(String number, String of, String time) {
        /// Returns the series of all items of one questionnaire asked at one time.
        Series series() {
            return new Series(of, time);
        }
    }

    /// Items that belong together.
    record Series(String of, String time) {}

    /// Examines the headings of a sheet.
    static ItemHeadings of(List<String> headings) {
        var found = new HashMap<Integer, Item>();
        IntStream.range(0, headings.size()).filter(i -> !headings.get(i).isBlank())
                .forEach(i -> item(headings.get(i)).ifPresent(item -> found.put(i, item)));
        var named = found.values().stream().filter(item -> !item.of().isEmpty()).collect(
                Collectors.groupingBy(Item::series, Collectors.mapping(Item::number, Collectors.toSet())));
        found.values().removeIf(item -> !item.of().isEmpty()
                && !Objects.requireNonNullElse(named.get(item.series()), Set.of()).containsAll(FIRST));
        found.replaceAll((_, item) -> ITEM_WORDS.contains(item.of()) ? new Item(item.number(), "", item.time()) : item);
        return new ItemHeadings(found);
    }

    private static Optional<Item> item(String heading) {
        var plain = ITEM.matcher(FoldedText.of(heading));
        if (plain.matches()) {
            return Optional.of(new Item(plain.group(1), "", ""));
        }
        var first = NUMBER_FIRST.matcher(FoldedText.of(heading));
        if (first.matches() && ITEM_WORDS.contains(first.group(2))) {
            return Optional.of(new Item(first.group(1), "", ""));
        }
        var timed = TimedHeading.of(heading);
        var time = timed.map(TimedHeading::time).orElse("");
        var numbered = NUMBERED.matcher(heading.strip());
        if (numbered.matches()) {
            return Optional.of(new Item(numbered.group(1), "", time));
        }
        var rest = timed.map(TimedHeading::rest).orElseGet(
                () -> FoldedText.of(HeadingWords.JOINED.matcher(heading).replaceAll(" ")));
        var item = ITEM.matcher(rest);
        if (item.matches()) {
            return Optional.of(new Item(item.group(1), "", time));
        }
        return named(rest).map(named -> new Item(named.number(), named.of(), time));
    }

    private static Optional<Item> named(String rest) {
        var last = NUMBER_LAST.matcher(rest);
        last.region(Math.max(0, rest.length() - LONGEST_NUMBER), rest.length());
        if (!last.find()) {
            return Optional.empty();
        }
        var name = rest.substring(0, last.start());
        return name.codePoints().anyMatch(Character::isLetter)
                ? Optional.of(new Item(last.group(1), name.strip(), ""))
                : Optional.empty();
    }

    /// Checks whether a heading by itself is the number of a question, such as *Q7*.
    static boolean isItem(String heading) {
        return item(heading).filter(item -> item.of().isEmpty()).isPresent();
    }

    /// Returns the series of items, in the order of the columns.
    List<Series> series() {
        return items.entrySet().stream().sorted(Map.Entry.comparingByKey()).map(one -> one.getValue().series())
                .distinct().toList();
    }

    /// Returns the name of the only questionnaire of the sheet, if its items have one.
    Optional<String> only() {
        var named = items.values().stream().map(Item::of).distinct().toList();
        return named.size() == 1 ? Optional.of(named.getFirst()).filter(of -> !of.isEmpty()) : Optional.empty();
    }

    /// Returns the columns that a mapping reads: of several questionnaires the one that it names, of several times the one of
    /// its day.
    Map<Integer, Item> of(SheetMapping mapping) {
        var instrument = mapping.columns().get(ImportField.INSTRUMENT) instanceof ColumnSource.Always said
                ? said.text()
                : "";
        var day = mapping.columns().get(ImportField.DAY) instanceof ColumnSource.Column column
                ? AnswerSeries.timeOfPath(column.heading())
                        .or(() -> TimedHeading.of(column.heading()).map(TimedHeading::time)).orElse("")
                : "";
        boolean named = items.values().stream().anyMatch(item -> item.of().equals(instrument));
        boolean timed = items.values().stream().anyMatch(item -> item.time().equals(day)) && !day.isEmpty();
        return items.entrySet().stream()
                .filter(one -> (!named || one.getValue().of().equals(instrument))
                        && (!timed || one.getValue().time().equals(day)))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
