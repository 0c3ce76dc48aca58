package org.daybook.staff;

import com.github.f4b6a3.uuid.factory.standard.TimeOrderedEpochFactory;
import java.util.UUID;
import org.daybook.base.Desk;

/// New identities: UUIDv7 (RFC 9562), which sort by the time they were made. Confined to the write lane.
final class Ids {
    private final TimeOrderedEpochFactory factory;

    Ids(Desk desk) {
        factory = TimeOrderedEpochFactory.builder().withClock(desk.clock()).withRandom(desk.chance())
                .build();
    }

    UUID next() {
        return factory.create();
    }
}
