package org.daybook.staff;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/// One part of what is written about her, without a language: whoever shows it has the words.
///
/// @param heading text key of the heading
/// @param lines   what stands there
public record SubjectAccessSection(String heading, List<Line> lines) {
    public SubjectAccessSection {
        lines = List.copyOf(lines);
    }

    /// One thing that is written.
    ///
    /// @param label text key of what it is
    /// @param value what stands there
    public record Line(String label, Value value) {}

    /// What stands there.
    public sealed interface Value {
        /// As it was typed.
        record Words(String words) implements Value {}

        /// One of a list; the room whose word it is.
        record Chosen(String room, Enum<?> constant) implements Value {}

        /// ISO 639.
        record Language(String code) implements Value {}

        /// ISO 3166-1 alpha-2.
        record Country(String code) implements Value {}

        /// A day.
        record Day(LocalDate day) implements Value {}

        /// A day of each week.
        record Weekday(DayOfWeek day) implements Value {}

        /// A month of a year.
        record Month(YearMonth month) implements Value {}

        /// A number.
        record Number(int number) implements Value {}

        /// Several, read one after the other.
        record Several(List<Value> values) implements Value {
            public Several {
                values = List.copyOf(values);
            }
        }
    }

    /// A line where something was told, and nothing where it was not.
    public static Optional<Line> words(String label, Optional<String> words) {
        return words.map(Value.Words::new).map(value -> new Line(label, value));
    }
}
