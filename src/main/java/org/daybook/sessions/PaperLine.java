package org.daybook.sessions;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// Input that is typed, scanned or pasted from a paper sheet: the mark of its list, row numbers (`1 4 7-9`), and cards.
///
/// @param mark  the mark of the printed list, if it was typed
/// @param rows  row numbers, from 1
/// @param cards as typed
/// @param other anything else
record PaperLine(Optional<String> mark, List<Integer> rows, List<String> cards, List<String> other) {
    /// The most items read in one go.
    static final int MOST = 500;
    private static final Pattern ROW = Pattern.compile("\\d{1,3}");
    private static final Pattern ROWS = Pattern.compile("(\\d{1,3})[-–—](\\d{1,3})");
    private static final Pattern CARD = Pattern.compile("[A-Z]{4,9}[-–—]?[A-Z]?[0-9]");
    /// A list pasted into a single-line field loses its line breaks.
    private static final Pattern SEAM = Pattern.compile("(?<=[A-Z][2-9])(?=[A-Z]{4})");

    PaperLine {
        rows = List.copyOf(rows);
        cards = List.copyOf(cards);
        other = List.copyOf(other);
    }

    /// Parses a line; empty if it is one card or one search, which are read elsewhere.
    static Optional<PaperLine> read(String typed) {
        var words = SEAM.matcher(typed.strip().toUpperCase(Locale.ROOT)).replaceAll(" ").split("[\\s,;]+");
        boolean numbers = words.length > 0 && List.of(words).stream().anyMatch(PaperLine::isOfPaper);
        boolean several = List.of(words).stream().filter(word -> CARD.matcher(word).matches()).count() > 1;
        return numbers && !isSearch(words) || several ? Optional.of(line(words)) : Optional.empty();
    }

    private static boolean isOfPaper(String word) {
        return ROW.matcher(word).matches() || ROWS.matcher(word).matches() || ListMark.SHAPE.matcher(word).matches();
    }

    /// Checks for `olena 7 1994`, `A 94`: words and numbers that are neither cards nor a mark.
    private static boolean isSearch(String[] words) {
        return List.of(words).stream().anyMatch(word -> !isOfPaper(word) && !CARD.matcher(word).matches());
    }

    private static PaperLine line(String[] words) {
        Optional<String> mark = Optional.empty();
        var rows = new ArrayList<Integer>();
        var cards = new ArrayList<String>();
        var other = new ArrayList<String>();
        for (var word : words) {
            var range = ROWS.matcher(word);
            if (ListMark.SHAPE.matcher(word).matches()) {
                mark = Optional.of(word);
            } else if (ROW.matcher(word).matches()) {
                rows.add(Integer.parseInt(word));
            } else if (range.matches()) {
                IntStream.rangeClosed(Integer.parseInt(range.group(1)), Integer.parseInt(range.group(2)))
                        .forEach(rows::add);
            } else if (CARD.matcher(word).matches()) {
                cards.add(word);
            } else {
                other.add(word);
            }
        }
        return new PaperLine(mark, rows, cards, other);
    }

    /// Returns how many items were read.
    int size() {
        return rows.size() + cards.size() + other.size();
    }
}
