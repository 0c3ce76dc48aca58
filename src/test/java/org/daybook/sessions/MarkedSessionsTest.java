package org.daybook.sessions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// The marks that an import has made or found.
class MarkedSessionsTest {
    private final MarkedSessions marked = new MarkedSessions();

    @Test
    void itHoldsWhatASetHolds() {
        var chance = new Random(5);
        var women = IntStream.range(0, 60).mapToObj(i -> new UUID(1, i)).toList();
        var sets = new HashMap<UUID, Set<UUID>>();
        for (int n = 0; n < 4_000; n++) {
            var session = new UUID(2, chance.nextInt(40));
            var her = women.get(chance.nextInt(women.size()));
            assertEquals(sets.containsKey(session), marked.knows(session));
            if (!marked.knows(session)) {
                marked.begin(session);
            }
            var set = sets.computeIfAbsent(session, _ -> new HashSet<>());
            assertEquals(set.contains(her), marked.has(session, her));
            marked.add(session, her);
            set.add(her);
        }
        sets.forEach((session, there) -> women
                .forEach(her -> assertEquals(there.contains(her), marked.has(session, her))));
    }

    @Test
    void aWomanWhoWasNeverMarkedIsNotMarked() {
        var session = new UUID(2, 1);
        marked.begin(session);
        assertFalse(marked.has(session, new UUID(1, 1)));
        marked.add(session, new UUID(1, 1));
        assertTrue(marked.has(session, new UUID(1, 1)));
    }
}
