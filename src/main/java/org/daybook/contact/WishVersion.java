package org.daybook.contact;

import java.util.Optional;
import java.util.UUID;

/// What she said about being reached, as it is stored.
///
/// @param id      its ID; empty before she said anything
/// @param unasked a number from an imported register that nobody sees until she has said whether the site may call her
/// @param reach   how she may be reached
public record WishVersion(Optional<UUID> id, Optional<String> unasked, Reach reach) {
    /// Contains no number: it may be written to a log.
    @Override
    public String toString() {
        return "what she said";
    }
}
