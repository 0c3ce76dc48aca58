package org.daybook.sessions;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// What is typed, scanned or pasted from a sheet on paper: the mark of its list, numbers of its rows (`1 4 7-9`), and cards.
///
/// @param mark  of the printed list, where it was typed
/// @param rows  numbers of its rows, from 1
/// @param cards as typed
/// @param other what is none of these
record PaperLine(Optional<String> mark, List<Integer> rows, List<String> cards, List<String> other) {
    /// The most that is read in one go.
    static final int MOST = 500;
    private static final Pattern ROW = Pattern.compile("\\d{1,3}");
    private static final Pattern ROWS = Pattern.compile("(\\d{1,3})[-–—](\\d{1,3})");
    private static final Pattern CARD = Pattern.compile("[A-Z]{4,9}[-–—]?[A-Z]?[0-9]");
    /// A pasted list loses its line breaks in a field of one line.
    private static final Pattern SEAM = Pattern.compile("(?<=[A-Z][2-9])(?=[A-Z]{4})");

    PaperLine {
        rows = List.copyOf(rows);
        cards = List.copyOf(cards);
        other = List.copyOf(other);
    }

    /// Reads a line; empty where it is one card or one search, which are read elsewhere.
    static Optional<PaperLine> read(String typed) {
        var words = SEAM.matcher(typed.strip().toUpperCase(Locale.ROOT)).replaceAll(" ").split("[\\s,;]+");
        boolean numbers = words.length > 0 && List.of(words).stream().anyMatch(PaperLine::isOfPaper);
        boolean several = List.of(words).stream().filter(word -> CARD.matcher(word).matches()).count() > 1;
        return numbers && !isSearch(words) || several ? Optional.of(line(words)) : Optional.empty();
    }

    private static boolean isOfPaper(String word) {
        return ROW.matcher(word).matches() || ROWS.matcher(word).matches() || ListMark.SHAPE.matcher(word).matches();
    }

    /// `olena 7 1994`, `A 94`: words and numbers that are neither cards nor a mark.
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

    /// How much was read.
    int size() {
        return rows.size() + cards.size() + other.size();
    }
}
