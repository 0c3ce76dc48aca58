package org.daybook.outcomes;

import java.util.UUID;
import org.daybook.base.ParticipantId;
import org.daybook.ui.Place;

/// The place where a worker asks the questions, reading aloud or copying from paper.
///
/// @param her     the participant who is asked
/// @param reading the reading that is answered
/// @param way     how the answers come in
record AskPlace(ParticipantId her, ReadingId reading, AdministrationMode way) implements Place {
    String written() {
        return her.value() + " " + reading.value() + " " + way.name();
    }

    static AskPlace read(String written) {
        var parts = written.split(" ");
        return new AskPlace(new ParticipantId(UUID.fromString(parts[0])), new ReadingId(UUID.fromString(parts[1])),
                AdministrationMode.valueOf(parts[2]));
    }
}
