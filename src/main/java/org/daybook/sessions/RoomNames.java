package org.daybook.sessions;

import java.util.Optional;
import org.daybook.participants.PersonRow;

/// How women are shown on a sheet: by the names they chose for the room, or by their codes alone. The choice lasts
/// until the house is locked, so that nobody's name returns with the next sheet.
final class RoomNames {
    /// How.
    enum Manner {
        NAMES,
        CODES
    }

    private Manner manner = Manner.NAMES;

    /// What stands beside its word.
    static Optional<String> icon(Manner manner) {
        return Optional.of(manner == Manner.NAMES ? "fth-smile" : "fth-hash");
    }

    /// The present choice.
    Manner manner() {
        return manner;
    }

    /// Chooses.
    void choose(Manner wished) {
        manner = wished;
    }

    /// The other one.
    Manner other() {
        return manner == Manner.NAMES ? Manner.CODES : Manner.NAMES;
    }

    /// What she is called now: her room name, or her card and initial where she has none or codes are wished.
    String of(PersonRow her) {
        return manner == Manner.NAMES ? her.roomName().orElseGet(() -> code(her)) : code(her);
    }

    /// Her card and initial.
    static String code(PersonRow her) {
        return (her.card() + "  " + her.initial()).strip();
    }
}
