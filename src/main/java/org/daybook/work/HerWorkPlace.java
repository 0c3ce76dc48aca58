package org.daybook.work;

import java.util.UUID;
import org.daybook.base.ParticipantId;
import org.daybook.ui.Place;

/// What concerns the work of one woman, for staff who find work and may not open records. Opening it leaves an audit line.
///
/// @param her the woman
public record HerWorkPlace(ParticipantId her) implements Place {
    String written() {
        return her.value().toString();
    }

    static HerWorkPlace read(String text) {
        return new HerWorkPlace(new ParticipantId(UUID.fromString(text)));
    }
}
