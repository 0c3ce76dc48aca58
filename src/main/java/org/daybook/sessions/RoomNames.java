package org.daybook.sessions;

import java.util.Optional;
import org.daybook.participants.PersonRow;

/// How women are shown on a sheet: by the names they chose for the room, or only by their codes. The choice lasts until the
/// program is locked, so that names do not reappear with the next sheet.
final class RoomNames {
    /// The manner of naming.
    enum Manner {
        NAMES,
        CODES
    }

    private Manner manner = Manner.NAMES;

    /// Returns the icon next to its word.
    static Optional<String> icon(Manner manner) {
        return Optional.of(manner == Manner.NAMES ? "fth-smile" : "fth-hash");
    }

    /// Returns the present choice.
    Manner manner() {
        return manner;
    }

    /// Sets the choice.
    void choose(Manner wished) {
        manner = wished;
    }

    /// Returns the other manner.
    Manner other() {
        return manner == Manner.NAMES ? Manner.CODES : Manner.NAMES;
    }

    /// Returns what she is called now: her room name, or her card and initial if she has none or codes were chosen.
    String of(PersonRow her) {
        return manner == Manner.NAMES ? her.roomName().orElseGet(() -> code(her)) : code(her);
    }

    /// Returns her card and initial.
    static String code(PersonRow her) {
        return (her.card() + "  " + her.initial()).strip();
    }
}
