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

/// Old attendance while it is typed: women down, by their cards, and dates across. On the screen thread.
final class GridMarks {
    /// A year of weekly sessions.
    static final int MOST_DAYS = 53;
    /// More women are no list on paper.
    static final int MOST_WOMEN = 60;

    private final TreeSet<LocalDate> days = new TreeSet<>();
    /// The initial of each, by card, in the order in which they were added.
    private final Map<String, String> women = new LinkedHashMap<>();
    private final Map<At, TypedMark> marks = new HashMap<>();

    private record At(String card, LocalDate day) {}

    /// The dates, the first one first.
    List<LocalDate> days() {
        return List.copyOf(days);
    }

    /// The cards, in the order in which they were added.
    List<String> cards() {
        return List.copyOf(women.keySet());
    }

    /// The initial beside a card; may be empty.
    String initial(String card) {
        return women.getOrDefault(card, "");
    }

    /// Adds a date.
    ///
    /// @return whether it was not there
    boolean add(LocalDate day) {
        return days.add(day);
    }

    /// Adds a woman.
    ///
    /// @return whether she was not there
    boolean add(String card, String initial) {
        return women.putIfAbsent(card, initial) == null;
    }

    /// Takes a date away with what was typed for it.
    void remove(LocalDate day) {
        days.remove(day);
        marks.keySet().removeIf(at -> at.day().equals(day));
    }

    /// Takes a woman away with what was typed for her.
    void remove(String card) {
        women.remove(card);
        marks.keySet().removeIf(at -> at.card().equals(card));
    }

    /// Gives a row the card to which its card was joined; where that has a row, the two become one, and a mark that she came stands.
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

    /// Takes away what stands in a form, but for what was not saved of it; then rows and dates of it that are empty.
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

    /// Whether nothing stands there.
    boolean isEmpty() {
        return days.isEmpty() && women.isEmpty();
    }

    /// What stands in a cell.
    Optional<TypedMark> at(String card, LocalDate day) {
        return Optional.ofNullable(marks.get(new At(card, day)));
    }

    /// Writes into a cell, or empties it.
    void put(String card, LocalDate day, @Nullable TypedMark mark) {
        if (mark == null) {
            marks.remove(new At(card, day));
        } else {
            marks.put(new At(card, day), mark);
        }
    }

    /// The rows of the form.
    List<TypedGrid.Woman> rows() {
        return cards().stream()
                .map(card -> new TypedGrid.Woman(card, days.stream().map(day -> at(card, day)).toList())).toList();
    }

    /// The dates as they are kept while the grid is half typed.
    String writtenDays() {
        return days.stream().map(LocalDate::toString).collect(Collectors.joining(" "));
    }

    /// The women and marks as they are kept while the grid is half typed: a card, and a letter for each date.
    String writtenWomen() {
        return cards().stream().map(card -> card + "=" + days.stream()
                .map(day -> at(card, day).map(mark -> mark.name().substring(0, 1)).orElse("-"))
                .collect(Collectors.joining())).collect(Collectors.joining(" "));
    }

    /// Puts back what [#writtenDays()] wrote. What cannot be read is left out.
    void readDays(String written) {
        days.clear();
        words(written).forEach(word -> {
            try {
                days.add(LocalDate.parse(word));
            } catch (DateTimeParseException e) {
                // Of another version of the program.
            }
        });
    }

    /// Puts back what [#writtenWomen()] wrote, once the dates are there. Initials are read anew.
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
