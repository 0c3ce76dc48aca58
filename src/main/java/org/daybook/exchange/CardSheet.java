package org.daybook.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.daybook.staff.UnitOfWork;

/// Cards with a label in front of each value, in two or more columns of labels or one card below the other, read as a table: a
/// row for each card, called by the number of its last row, and a column for each label.
///
/// @param source   the sheet as it is kept
/// @param labels   the columns of labels, from 0; the value of each is in the next column
/// @param rowCount the number of its rows: the labels and a row for each card
record CardSheet(SourceSheet source, List<Integer> labels, int rowCount) implements DerivedSheet {
    private static final int MOST_ROWS = 400;
    private static final int MOST_COLUMNS = 8;
    private static final int FEWEST_LABELS = 4;
    /// Per cent of the texts in a column of labels that are known.
    private static final int FEWEST_KNOWN = 50;

    CardSheet {
        labels = List.copyOf(labels);
    }

    /// Where a label is, and the value in the next cell.
    private record Place(int row, int column, Cell value) {}

    /// The labels of a card, folded, in the order of the form.
    private record Card(int lastRow, Map<String, Place> places) {}

    /// What the rows of a sheet are together.
    ///
    /// @param headings the labels as written, by the folded label
    private record Cards(Map<String, String> headings, List<Card> cards) {}

    /// Returns a sheet of cards; empty if it is a table, or a single card that has one column of labels.
    ///
    /// @param isLabel whether a text is a known heading
    static Optional<CardSheet> of(SourceSheet sheet, Predicate<String> isLabel) {
        if (sheet.rowCount() > MOST_ROWS) {
            return Optional.empty();
        }
        var rows = withoutTitles(sheet.first(MOST_ROWS));
        int columns = rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
        if (columns > MOST_COLUMNS) {
            return Optional.empty();
        }
        var labels = IntStream.range(0, columns).filter(at -> isOfLabels(rows, at, isLabel)).boxed().toList();
        boolean isCard = !labels.isEmpty() && IntStream.range(0, columns).filter(at -> isFilled(rows, at))
                .allMatch(at -> labels.contains(at) != labels.contains(at - 1));
        if (!isCard) {
            return Optional.empty();
        }
        var all = cards(rows, labels);
        return all.headings().size() >= FEWEST_LABELS && (labels.size() > 1 || all.cards().size() > 1)
                ? Optional.of(new CardSheet(sheet, labels, all.cards().size() + 1))
                : Optional.empty();
    }

    private static boolean isFilled(List<SourceRow> rows, int at) {
        return rows.stream().anyMatch(row -> !row.at(at).text().isBlank());
    }

    private static boolean isOfLabels(List<SourceRow> rows, int at, Predicate<String> isLabel) {
        var texts = rows.stream().map(row -> row.at(at)).filter(cell -> !cell.text().isBlank()).toList();
        long known = texts.stream().filter(cell -> cell.kind() == Cell.Kind.TEXT && isLabel.test(cell.text().strip()))
                .count();
        return texts.size() > 1 && known > 1 && known * 100 >= (long) texts.size() * FEWEST_KNOWN;
    }

    /// A title above the first card is none of its labels.
    private static List<SourceRow> withoutTitles(List<SourceRow> rows) {
        return rows.stream().dropWhile(row -> row.cells().stream().filter(cell -> !cell.text().isBlank()).count() < 2)
                .toList();
    }

    private static Cards cards(List<SourceRow> rows, List<Integer> labels) {
        var headings = new LinkedHashMap<String, String>();
        var cards = new ArrayList<Card>();
        var now = new LinkedHashMap<String, Place>();
        int last = 0;
        for (var row : rows) {
            var its = labels.stream().filter(at -> !row.at(at).text().isBlank()).toList();
            if (its.stream().anyMatch(at -> now.containsKey(FoldedText.of(row.at(at).text())))) {
                cards.add(new Card(last, Map.copyOf(now)));
                now.clear();
            }
            its.forEach(at -> {
                var text = row.at(at).text().strip();
                headings.putIfAbsent(FoldedText.of(text), text);
                now.put(FoldedText.of(text), new Place(row.number(), at, row.at(at + 1)));
            });
            last = its.isEmpty() ? last : row.number();
        }
        if (!now.isEmpty()) {
            cards.add(new Card(last, Map.copyOf(now)));
        }
        return new Cards(headings, cards);
    }

    private static List<SourceRow> table(Cards all) {
        var found = new ArrayList<SourceRow>();
        found.add(new SourceRow(1,
                all.headings().values().stream().map(text -> new Cell(Cell.Kind.TEXT, text)).toList()));
        for (var card : all.cards()) {
            found.add(new SourceRow(card.lastRow(), all.headings().keySet().stream()
                    .map(label -> Optional.ofNullable(card.places().get(label)).map(Place::value).orElse(Cell.BLANK))
                    .toList()));
        }
        return List.copyOf(found);
    }

    @Override
    public void forEachRow(Consumer<SourceRow> row) {
        table(cards(withoutTitles(source.first(MOST_ROWS)), labels)).forEach(row);
    }

    @Override
    public void forEachRow(UnitOfWork work, Consumer<SourceRow> row) {
        var rows = new ArrayList<SourceRow>();
        source.forEachRow(work, rows::add);
        table(cards(withoutTitles(rows), labels)).forEach(row);
    }

    @Override
    public void correct(int number, Map<Integer, Cell> cells) {
        var all = cards(withoutTitles(source.first(MOST_ROWS)), labels);
        var labelled = List.copyOf(all.headings().keySet());
        all.cards().stream().filter(card -> card.lastRow() == number).findFirst()
                .ifPresent(card -> new TreeMap<>(cells).forEach((at, cell) -> {
                    var place = card.places().get(labelled.get(at));
                    if (place != null) {
                        source.correct(place.row(), Map.of(place.column() + 1, cell));
                    }
                }));
    }
}
