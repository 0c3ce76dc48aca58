package org.daybook.staff;

import com.github.f4b6a3.uuid.factory.standard.TimeOrderedEpochFactory;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.daybook.base.DeviceContext;

/// New identities: UUIDv7 (RFC 9562), which sort by their time of creation. Confined to the write lane.
final class Ids {
    private final TimeOrderedEpochFactory factory;

    Ids(DeviceContext desk) {
        factory = TimeOrderedEpochFactory.builder().withClock(desk.clock()).withRandom(desk.chance())
                .build();
    }

    UUID next() {
        return factory.create();
    }

    /// Returns the identities in a column, separated by a space.
    static Set<UUID> among(String written) {
        return Arrays.stream(written.split(" ")).filter(word -> !word.isEmpty()).map(UUID::fromString)
                .collect(Collectors.toUnmodifiableSet());
    }
}
