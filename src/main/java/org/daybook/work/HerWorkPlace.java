package org.daybook.work;

import java.util.UUID;
import org.daybook.base.ParticipantId;
import org.daybook.ui.Place;

/// What concerns work of one woman, for whoever finds work and opens no record. Going there leaves an audit line.
///
/// @param her whose
public record HerWorkPlace(ParticipantId her) implements Place {
    String written() {
        return her.value().toString();
    }

    static HerWorkPlace read(String text) {
        return new HerWorkPlace(new ParticipantId(UUID.fromString(text)));
    }
}
