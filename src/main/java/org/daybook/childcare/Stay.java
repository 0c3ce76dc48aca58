package org.daybook.childcare;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;

/// One stay in childcare.
///
/// @param id  its ID
/// @param kid the child, as shown at the desk
/// @param in  when and by whom it was signed in
/// @param out how it ended; empty while the child is here, or if it was not recorded
public record Stay(StayId id, ChildRow kid, In in, Optional<Out> out) {
    /// The beginning.
    ///
    /// @param by initials of the colleague who signed the child in
    public record In(LocalDate day, LocalTime at, String by) {}

    /// The end.
    ///
    /// @param at the time; empty if it was not recorded on the day
    /// @param by initials of the colleague who recorded it
    /// @param to who collected
    public record Out(Optional<LocalTime> at, String by, To to) {}

    /// The person to whom a child was handed over.
    public enum To {
        /// The mother herself.
        MOTHER,
        /// A person she named.
        NAMED,
        /// It was not recorded, and nobody knows now.
        NOT_KNOWN;

        String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        static To ofCode(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
        }
    }
}
