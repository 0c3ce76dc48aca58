package org.daybook.services;

import java.time.LocalDate;
import java.util.Optional;
import org.daybook.ui.WordStarts;

/// Which services of the address book are shown.
///
/// @param kind     only this kind
/// @param language only where this language is spoken
/// @param typed    only if words of the name, town or notes begin with these words; may be empty
/// @param state    open ones, those to be checked, or closed ones
record ServiceFilter(Optional<ServiceKind> kind, Optional<String> language, String typed, State state) {
    /// Open ones, a subset of them, or closed ones.
    enum State {
        OPEN,
        TO_CHECK,
        CLOSED
    }

    /// Checks whether a service is shown.
    ///
    /// @param today the site's date
    boolean shows(Service one, LocalDate today) {
        return kind.filter(wanted -> wanted != one.kind()).isEmpty()
                && language.filter(code -> !one.facts().access().languages().contains(code)).isEmpty()
                && stands(one, today) && (typed.isBlank() || fits(one, typed));
    }

    private boolean stands(Service one, LocalDate today) {
        return switch (state) {
            case OPEN -> one.isOpen();
            case TO_CHECK -> one.isDue(today);
            case CLOSED -> !one.isOpen();
        };
    }

    private static boolean fits(Service one, String typed) {
        return WordStarts.fit(String.join(" ", one.facts().name(), one.facts().where().city(), one.facts().notes()),
                typed);
    }
}
