package org.daybook.exchange;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Old attendance while it is typed: women as rows, by card, and dates as columns. On the JavaFX application thread.
final class GridMarks {
    /// A year of weekly sessions.
    static final int MOST_DAYS = 53;
    /// No list on paper has more women.
    static final int MOST_WOMEN = 60;

    private final TreeSet<LocalDate> days = new TreeSet<>();
    /// The initial of each woman, by card, in the order in which they were added.
    private final Map<String, String> women = new LinkedHashMap<>();
    private final Map<At, TypedMark> marks = new HashMap<>();

    private record At(String card, LocalDate day) {}

    /// Returns the dates, earliest first.
    List<LocalDate> days() {
        return List.copyOf(days);
    }

    /// Returns the cards, in the order in which they were added.
    List<String> cards() {
        return List.copyOf(women.keySet());
    }

    /// Returns the initial next to a card; may be empty.
    String initial(String card) {
        return women.getOrDefault(card, "");
    }

    /// Adds a date.
    ///
    /// @return whether it was new
    boolean add(LocalDate day) {
        return days.add(day);
    }

    /// Adds a woman.
    ///
    /// @return whether she was new
    boolean add(String card, String initial) {
        return women.putIfAbsent(card, initial) == null;
    }

    /// Removes a date with everything typed for it.
    void remove(LocalDate day) {
        days.remove(day);
        marks.keySet().removeIf(at -> at.day().equals(day));
    }

    /// Removes a woman with everything typed for her.
    void remove(String card) {
        women.remove(card);
        marks.keySet().removeIf(at -> at.card().equals(card));
    }

    /// Gives a row the card to which its card was joined. If that card has a row, the two rows become one, and a mark that she
    /// came is kept.
    void rename(String from, String to, String initial) {
        if (from.equals(to) || !women.containsKey(from)) {
            women.replace(to, initial);
            return;
        }
        var moved = new LinkedHashMap<String, String>();
        women.forEach((card, letter) -> moved.putIfAbsent(card.equals(from) ? to : card, letter));
        moved.put(to, initial);
        for (var day : days) {
            at(from, day).filter(mark -> mark == TypedMark.PRESENT || at(to, day).isEmpty())
                    .ifPresent(mark -> put(to, day, mark));
            put(from, day, null);
        }
        women.clear();
        women.putAll(moved);
    }

    /// Removes what was saved of a form, then its rows and dates that are empty.
    void takeOut(TypedGrid form, List<TypedGrid.NotSaved> left) {
        marks.entrySet().removeIf(one -> left.stream().noneMatch(not -> not.isAt(one.getKey().card(),
                one.getKey().day())) && form.at(one.getKey().card(), one.getKey().day()).equals(
                        Optional.of(one.getValue())));
        form.women().stream().map(TypedGrid.Woman::card)
                .filter(card -> marks.keySet().stream().noneMatch(at -> at.card().equals(card)))
                .forEach(women::remove);
        form.days().stream().filter(day -> marks.keySet().stream().noneMatch(at -> at.day().equals(day)))
                .forEach(days::remove);
    }

    /// Checks whether the grid is empty.
    boolean isEmpty() {
        return days.isEmpty() && women.isEmpty();
    }

    /// Returns the mark in a cell.
    Optional<TypedMark> at(String card, LocalDate day) {
        return Optional.ofNullable(marks.get(new At(card, day)));
    }

    /// Sets or clears a cell.
    void put(String card, LocalDate day, @Nullable TypedMark mark) {
        if (mark == null) {
            marks.remove(new At(card, day));
        } else {
            marks.put(new At(card, day), mark);
        }
    }

    /// Returns the rows of the form.
    List<TypedGrid.Woman> rows() {
        return cards().stream()
                .map(card -> new TypedGrid.Woman(card, days.stream().map(day -> at(card, day)).toList())).toList();
    }

    /// Returns the dates in the form in which they are kept while the grid is half typed.
    String writtenDays() {
        return days.stream().map(LocalDate::toString).collect(Collectors.joining(" "));
    }

    /// Returns the women and marks in the form in which they are kept while the grid is half typed: a card, and a letter for
    /// each date.
    String writtenWomen() {
        return cards().stream().map(card -> card + "=" + days.stream()
                .map(day -> at(card, day).map(mark -> mark.name().substring(0, 1)).orElse("-"))
                .collect(Collectors.joining())).collect(Collectors.joining(" "));
    }

    /// Restores what [#writtenDays()] wrote. Anything that cannot be read is left out.
    void readDays(String written) {
        days.clear();
        words(written).forEach(word -> {
            try {
                days.add(LocalDate.parse(word));
            } catch (DateTimeParseException e) {
                // Written by another version of the program.
            }
        });
    }

    /// Restores what [#writtenWomen()] wrote, once the dates are restored. Initials are read again.
    void readWomen(String written) {
        women.clear();
        marks.clear();
        var across = new ArrayList<>(days);
        words(written).filter(word -> word.contains("=")).forEach(word -> {
            var card = word.substring(0, word.indexOf('='));
            var letters = word.substring(word.indexOf('=') + 1);
            women.put(card, "");
            for (int i = 0; i < Math.min(letters.length(), across.size()); i++) {
                var letter = letters.substring(i, i + 1);
                var day = across.get(i);
                Arrays.stream(TypedMark.values()).filter(mark -> mark.name().startsWith(letter)).findFirst()
                        .ifPresent(mark -> put(card, day, mark));
            }
        });
    }

    private static Stream<String> words(String written) {
        return Arrays.stream(written.split(" ", -1)).filter(word -> !word.isEmpty());
    }
}
