package org.daybook.staff;

import java.time.Instant;
import java.util.UUID;

/// The identity of a member of staff.
///
/// @param value a UUIDv7
public record StaffId(UUID value) {
    /// Returns when she was added to the team: the first 48 bits of a UUIDv7 are milliseconds (RFC 9562).
    public Instant addedAt() {
        return Instant.ofEpochMilli(value.getMostSignificantBits() >>> 16);
    }
}
