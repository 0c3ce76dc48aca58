package org.daybook.referrals;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// The number by which an organisation knows a referral: `R-`, the letters of the computer that wrote it, and a consecutive
/// number.
final class ReferralReference {
    private static final Pattern TYPED = Pattern.compile("R[\\s-]*([A-Z]+)[\\s-]*0*(\\d{1,9})");

    private ReferralReference() {}

    /// Reads a reference as it is said on the telephone and typed: in small letters, with blanks, with zeros before the number
    /// or without its dash.
    ///
    /// @return as it is on the letter; empty for text that is not such a number
    static Optional<String> read(String typed) {
        var number = TYPED.matcher(Normalizer.normalize(typed, Normalizer.Form.NFKC).strip().toUpperCase(Locale.ROOT));
        return number.matches() ? Optional.of("R-" + number.group(1) + number.group(2)) : Optional.empty();
    }
}
