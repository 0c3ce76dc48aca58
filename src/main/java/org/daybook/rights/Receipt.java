package org.daybook.rights;

import java.time.LocalDate;
import java.util.UUID;

/// What she may take home after an erasure: that something was erased, and when; not who she is.
///
/// @param number of the erasure
/// @param on     the site's date
/// @param namesStay whether another woman here has a name from her record: texts with only that name stay
public record Receipt(UUID number, LocalDate on, boolean namesStay) {
    /// Returns a number short enough to be read aloud: the last eight digits, which are random.
    public String shortNumber() {
        var digits = number.toString();
        return digits.substring(digits.length() - 8).toUpperCase(java.util.Locale.ROOT);
    }
}
