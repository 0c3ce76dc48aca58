package org.daybook.training;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/// Hours as typed: `6`, `1.5` or `1,5`.
///
/// @param text as typed
public record TypedHours(String text) {
    private static final Pattern HOURS = Pattern.compile("\\d{1,3}(?:[.,]\\d{1,2})?");
    private static final BigDecimal MINUTES = BigDecimal.valueOf(60);
    /// The minimum that is recorded, in minutes.
    public static final int FEWEST = 15;

    /// Returns the minutes, rounded to the nearest one.
    ///
    /// @param most the maximum number of minutes
    /// @return empty if nothing or no number was typed, or if it is less than a quarter of an hour or more than `most`
    public OptionalInt minutes(int most) {
        var typed = text.strip();
        if (!HOURS.matcher(typed).matches()) {
            return OptionalInt.empty();
        }
        int minutes = new BigDecimal(typed.replace(',', '.')).multiply(MINUTES).setScale(0, RoundingMode.HALF_UP)
                .intValueExact();
        return minutes < FEWEST || minutes > most ? OptionalInt.empty() : OptionalInt.of(minutes);
    }

    /// Returns how minutes are typed.
    public static String of(int minutes) {
        return BigDecimal.valueOf(minutes).divide(MINUTES, 2, RoundingMode.HALF_UP).stripTrailingZeros()
                .toPlainString();
    }
}
