package org.daybook.training;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/// Hours as they are typed: `6`, `1.5` or `1,5`.
///
/// @param text as typed
public record TypedHours(String text) {
    private static final Pattern HOURS = Pattern.compile("\\d{1,3}(?:[.,]\\d{1,2})?");
    private static final BigDecimal MINUTES = BigDecimal.valueOf(60);
    /// Less is not written down, in minutes.
    public static final int FEWEST = 15;

    /// In minutes, to the nearest one.
    ///
    /// @param most so many minutes
    /// @return empty for nothing, for no number, for less than a quarter of an hour and for more than `most`
    public OptionalInt minutes(int most) {
        var typed = text.strip();
        if (!HOURS.matcher(typed).matches()) {
            return OptionalInt.empty();
        }
        int minutes = new BigDecimal(typed.replace(',', '.')).multiply(MINUTES).setScale(0, RoundingMode.HALF_UP)
                .intValueExact();
        return minutes < FEWEST || minutes > most ? OptionalInt.empty() : OptionalInt.of(minutes);
    }

    /// How minutes are typed.
    public static String of(int minutes) {
        return BigDecimal.valueOf(minutes).divide(MINUTES, 2, RoundingMode.HALF_UP).stripTrailingZeros()
                .toPlainString();
    }
}
