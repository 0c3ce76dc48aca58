package org.daybook.work;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daybook.ui.WordStarts;

/// Which companies are shown.
///
/// @param sector of this kind of work alone
/// @param state  in this state alone
/// @param typed  whose name or town begins with these words; may be empty
record CompanyFilter(Optional<Sector> sector, Optional<CompanyState> state, String typed) {
    /// Whether anything is left out.
    boolean isSet() {
        return sector.isPresent() || state.isPresent() || !typed.isBlank();
    }

    /// Whether a company is shown.
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
