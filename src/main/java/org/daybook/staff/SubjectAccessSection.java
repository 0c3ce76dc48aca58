package org.daybook.staff;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/// One part of what is stored about her, without a language: the screen that shows it has the words.
///
/// @param heading text key of the heading
/// @param lines   its lines
public record SubjectAccessSection(String heading, List<Line> lines) {
    public SubjectAccessSection {
        lines = List.copyOf(lines);
    }

    /// One stored item.
    ///
    /// @param label text key of the label
    /// @param value the value
    public record Line(String label, Value value) {}

    /// The value of an item.
    public sealed interface Value {
        /// As it was typed.
        record Words(String words) implements Value {}

        /// One constant of a list, and the room that has its word.
        record Chosen(String room, Enum<?> constant) implements Value {}

        /// A language, ISO 639.
        record Language(String code) implements Value {}

        /// A country, ISO 3166-1 alpha-2.
        record Country(String code) implements Value {}

        /// A day.
        record Day(LocalDate day) implements Value {}

        /// A day of each week.
        record Weekday(DayOfWeek day) implements Value {}

        /// A month of a year.
        record Month(YearMonth month) implements Value {}

        /// A number.
        record Number(int number) implements Value {}

        /// Several values, read one after the other.
        record Several(List<Value> values) implements Value {
            public Several {
                values = List.copyOf(values);
            }
        }
    }

    /// Returns a line if something was said, and nothing otherwise.
    public static Optional<Line> words(String label, Optional<String> words) {
        return words.map(Value.Words::new).map(value -> new Line(label, value));
    }
}
