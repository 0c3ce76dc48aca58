package org.daybook.outcomes;

import java.util.UUID;
import org.daybook.base.ParticipantId;
import org.daybook.ui.Place;

/// Where a worker asks, reading aloud or from paper.
///
/// @param her     who is asked
/// @param reading which time
/// @param way     how
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
