package org.daybook.consents;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.daybook.staff.StaffId;

/// That somebody acted without her yes: when, why, and whether a colleague has read it. It stays on her record.
///
/// @param id           its identity
/// @param purpose      what was overridden
/// @param organisation the organisation that was given information, for a referral
/// @param ground       why
/// @param from         since when
/// @param until        when it ends or ended, by itself or by hand
/// @param by           who
/// @param reading      whether a second person has read the reason
public record Overriding(UUID id, Purpose purpose, Optional<String> organisation, LegalBasis ground, Instant from,
        Instant until, StaffId by, Reading reading) {
    /// How long it lasts if nobody ends it, and the time within which a second person reads it.
    public static final Duration LASTS = Duration.ofHours(24);

    /// Whether a second person has read the reason.
    public enum Reading {
        WAITS,
        READ
    }

    /// Checks whether it is in force.
    public boolean at(Instant now) {
        return !now.isBefore(from) && now.isBefore(until);
    }

    /// Checks whether it is about a purpose and, for a referral, this organisation.
    ///
    /// @param key see [Sharing#key()]
    boolean isAbout(Purpose what, Optional<String> key) {
        return purpose == what && (what != Purpose.REFERRAL || organisation.map(Sharing::key).equals(key));
    }

    /// Checks whether a second person should have read it by now.
    public boolean overdue(Instant now) {
        return reading == Reading.WAITS && from.plus(LASTS).isBefore(now);
    }
}
