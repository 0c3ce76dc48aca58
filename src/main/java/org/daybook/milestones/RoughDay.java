package org.daybook.milestones;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import org.daybook.staff.SubjectAccessSection;

/// When it was, as far as she knows: a day, a month or a year, and never more precise than she said.
public sealed interface RoughDay {
    /// The exact day is known.
    record OnDay(LocalDate day) implements RoughDay {}

    /// Some day of a month.
    record InMonth(YearMonth month) implements RoughDay {}

    /// Some day of a year.
    record InYear(Year year) implements RoughDay {}

    /// Returns the first day on which it may have been.
    default LocalDate first() {
        return switch (this) {
            case OnDay it -> it.day();
            case InMonth it -> it.month().atDay(1);
            case InYear it -> it.year().atDay(1);
        };
    }

    /// Returns how it is stored: `2026-03-12`, `2026-03` or `2026`.
    default String written() {
        return switch (this) {
            case OnDay it -> it.day().toString();
            case InMonth it -> it.month().toString();
            case InYear it -> it.year().toString();
        };
    }

    /// Returns it for her copy.
    default SubjectAccessSection.Value told() {
        return switch (this) {
            case OnDay it -> new SubjectAccessSection.Value.Day(it.day());
            case InMonth it -> new SubjectAccessSection.Value.Month(it.month());
            case InYear it -> new SubjectAccessSection.Value.Number(it.year().getValue());
        };
    }

    /// Reads a stored value.
    ///
    /// @throws java.time.DateTimeException if it is not a day, month or year
    static RoughDay read(String written) {
        return switch (written.length()) {
            case 4 -> new InYear(Year.parse(written));
            case 7 -> new InMonth(YearMonth.parse(written));
            default -> new OnDay(LocalDate.parse(written));
        };
    }
}
