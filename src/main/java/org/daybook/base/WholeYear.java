package org.daybook.base;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// A calendar year.
///
/// @param year 2000 to 2199
public record WholeYear(int year) implements Period {
    private static final Pattern WRITTEN = Pattern.compile("\\d{4}");

    /// @throws IllegalArgumentException when the year is out of its range
    public WholeYear {
        if (year < 2000 || year > 2199) {
            throw new IllegalArgumentException("no such year");
        }
    }

    /// Reads the written form, for example `2026`.
    ///
    /// @throws IllegalArgumentException when the text is anything else
    public static WholeYear parse(String written) {
        if (!WRITTEN.matcher(written).matches()) {
            throw new IllegalArgumentException("a year is written like 2026");
        }
        return new WholeYear(Integer.parseInt(written));
    }

    @Override
    public Span span() {
        return Span.YEAR;
    }

    @Override
    public List<Quarter> quarters() {
        return IntStream.rangeClosed(1, 4).mapToObj(number -> new Quarter(year, number)).toList();
    }

    @Override
    public WholeYear previous() {
        return new WholeYear(year - 1);
    }

    /// The written form, for example `2026`.
    @Override
    public String toString() {
        return Integer.toString(year);
    }
}
