package org.daybook.base;

import java.util.List;
import java.util.regex.Pattern;

/// Half of a calendar year.
///
/// @param year   2000 to 2199
/// @param number 1 or 2
public record HalfYear(int year, int number) implements Period {
    private static final Pattern WRITTEN = Pattern.compile("(\\d{4})H([12])");

    /// @throws IllegalArgumentException when the year or the number is out of its range
    public HalfYear {
        if (year < 2000 || year > 2199 || number < 1 || number > 2) {
            throw new IllegalArgumentException("no such half-year");
        }
    }

    /// Reads the written form, for example `2026H1`.
    ///
    /// @throws IllegalArgumentException when the text is anything else
    public static HalfYear parse(String written) {
        var match = WRITTEN.matcher(written);
        if (!match.matches()) {
            throw new IllegalArgumentException("a half-year is written like 2026H1");
        }
        return new HalfYear(Integer.parseInt(match.group(1)), Integer.parseInt(match.group(2)));
    }

    @Override
    public Span span() {
        return Span.HALF_YEAR;
    }

    @Override
    public List<Quarter> quarters() {
        return List.of(new Quarter(year, number * 2 - 1), new Quarter(year, number * 2));
    }

    @Override
    public HalfYear previous() {
        return number == 1 ? new HalfYear(year - 1, 2) : new HalfYear(year, 1);
    }

    /// The written form, for example `2026H1`.
    @Override
    public String toString() {
        return year + "H" + number;
    }
}
