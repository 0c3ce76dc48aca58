package org.daybook.work;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daybook.ui.WordStarts;

/// Which companies are shown.
///
/// @param sector only this sector
/// @param state  only this state
/// @param typed  the words with which the name or town begins; may be empty
record CompanyFilter(Optional<Sector> sector, Optional<CompanyState> state, String typed) {
    /// Checks whether anything is excluded.
    boolean isSet() {
        return sector.isPresent() || state.isPresent() || !typed.isBlank();
    }

    /// Checks whether a company is shown.
    boolean shows(Company one) {
        return sector.filter(wanted -> !one.details().sector().equals(Optional.of(wanted))).isEmpty()
                && state.filter(wanted -> wanted != one.state()).isEmpty()
                && (typed.isBlank() || WordStarts.fit(words(one), typed));
    }

    private static String words(Company one) {
        return Stream.concat(Stream.of(one.details().name()), one.details().town().stream())
                .collect(Collectors.joining(" "));
    }
}
