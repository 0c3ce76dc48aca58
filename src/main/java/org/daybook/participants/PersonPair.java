package org.daybook.participants;

import java.util.UUID;
import org.daybook.base.ParticipantId;

/// Two women as the tables of pairs store them: the smaller id first, as SQLite compares text.
///
/// @param one   the smaller
/// @param other the greater
record PersonPair(UUID one, UUID other) {
    static PersonPair of(ParticipantId her, ParticipantId other) {
        boolean inOrder = her.value().toString().compareTo(other.value().toString()) < 0;
        return inOrder ? new PersonPair(her.value(), other.value()) : new PersonPair(other.value(), her.value());
    }
}
