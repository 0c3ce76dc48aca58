package org.daybook.participants;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.daybook.base.ParticipantId;
import org.daybook.staff.StaffId;

/// That two cards must not meet, and who recorded it last; or that they may, as long as a card stays joined.
///
/// @param one   the smaller identity
/// @param other the greater
/// @param since the site's date
/// @param by    who recorded it last
/// @param met   the joinings by which they may meet; empty if they must not
public record RecordedPair(UUID one, UUID other, LocalDate since, StaffId by, Optional<Met> met) {
    /// The newest joining of each of the two at the time when it was recorded that they may meet.
    ///
    /// @param one   of the card that stood for the smaller identity; empty if it stood for itself alone
    /// @param other of the card that stood for the greater one
    public record Met(Optional<UUID> one, Optional<UUID> other) {}

    /// Checks whether it is about the same two women.
    boolean isOfTheSame(RecordedPair pair) {
        return one.equals(pair.one) && other.equals(pair.other);
    }

    /// Checks whether they must not meet now.
    boolean holds() {
        return met.isEmpty();
    }

    /// Returns the other of the two.
    UUID beside(UUID her) {
        return her.equals(one) ? other : one;
    }

    /// Returns the same for two other cards.
    RecordedPair of(ParticipantId her, ParticipantId with) {
        var pair = PersonPair.of(her, with);
        return new RecordedPair(pair.one(), pair.other(), since, by, met);
    }

    RecordedPair metBy(Optional<Met> now) {
        return new RecordedPair(one, other, since, by, now);
    }
}
