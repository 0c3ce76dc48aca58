package org.daybook.childcare;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;

/// One time of being looked after.
///
/// @param id  which
/// @param kid the child, as the desk sees it
/// @param in  when it was signed in, and by whom
/// @param out how it ended; empty while the child is here, or nobody wrote it down
public record Stay(StayId id, ChildRow kid, In in, Optional<Out> out) {
    /// The beginning.
    ///
    /// @param by initials of who signed the child in
    public record In(LocalDate day, LocalTime at, String by) {}

    /// The end.
    ///
    /// @param at when; empty where nobody wrote it down on the day
    /// @param by initials of who wrote it down
    /// @param to to whom
    public record Out(Optional<LocalTime> at, String by, To to) {}

    /// To whom a child was handed over.
    public enum To {
        /// The mother herself.
        MOTHER,
        /// Somebody whom she named.
        NAMED,
        /// Nobody wrote it down, and nobody knows now.
        NOT_KNOWN;

        String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        static To ofCode(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
        }
    }
}
