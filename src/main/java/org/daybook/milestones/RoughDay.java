package org.daybook.milestones;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import org.daybook.staff.SubjectAccessSection;

/// When it was, as far as she knows: a day, a month or a year, and never more than she said.
public sealed interface RoughDay {
    /// The whole day is known.
    record OnDay(LocalDate day) implements RoughDay {}

    /// Some day of a month.
    record InMonth(YearMonth month) implements RoughDay {}

    /// Some day of a year.
    record InYear(Year year) implements RoughDay {}

    /// The first day on which it may have been.
    default LocalDate first() {
        return switch (this) {
            case OnDay it -> it.day();
            case InMonth it -> it.month().atDay(1);
            case InYear it -> it.year().atDay(1);
        };
    }

    /// How it is written in the store: `2026-03-12`, `2026-03` or `2026`.
    default String written() {
        return switch (this) {
            case OnDay it -> it.day().toString();
            case InMonth it -> it.month().toString();
            case InYear it -> it.year().toString();
        };
    }

    /// As it is told to her.
    default SubjectAccessSection.Value told() {
        return switch (this) {
            case OnDay it -> new SubjectAccessSection.Value.Day(it.day());
            case InMonth it -> new SubjectAccessSection.Value.Month(it.month());
            case InYear it -> new SubjectAccessSection.Value.Number(it.year().getValue());
        };
    }

    /// What is written in the store.
    ///
    /// @throws java.time.DateTimeException when it is no day, month or year
    static RoughDay read(String written) {
        return switch (written.length()) {
            case 4 -> new InYear(Year.parse(written));
            case 7 -> new InMonth(YearMonth.parse(written));
            default -> new OnDay(LocalDate.parse(written));
        };
    }
}
