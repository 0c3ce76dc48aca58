package org.daybook.accountability;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// The supervisory authority of each country in which a site may be (Regulation (EU) 2016/679, Article 51). Names and addresses
/// were written from memory, so the papers ask to check them.
enum Authority {
    IT,
    GR,
    LT,
    RO,
    BG;

    /// Returns the authority of a country; empty if unknown.
    ///
    /// @param country ISO 3166-1 alpha-2
    static Optional<Authority> of(String country) {
        return Stream.of(values()).filter(one -> one.name().equals(country.toUpperCase(Locale.ROOT))).findFirst();
    }
}
