package org.daybook.sessions;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/// Who is marked at which session, in about six bytes for each mark: a register may have a million of them.
final class MarkedSessions {
    private static final int FIRST = 4;

    private final Map<UUID, Integer> women = new HashMap<>();
    private final Map<UUID, Marks> sessions = new HashMap<>();

    /// The marks of a session.
    private static final class Marks {
        private int[] women = new int[FIRST];
        private int size;

        /// @return the place of a woman, or where she belongs, as [Arrays#binarySearch(int[], int, int, int)]
        int place(int her) {
            return Arrays.binarySearch(women, 0, size, her);
        }

        void insert(int her, int at) {
            if (size == women.length) {
                women = Arrays.copyOf(women, size + size / 2);
            }
            System.arraycopy(women, at, women, at + 1, size - at);
            women[at] = her;
            size++;
        }
    }

    /// Checks whether the marks of a session are known.
    boolean knows(UUID session) {
        return sessions.containsKey(session);
    }

    /// Adds a session without marks.
    void begin(UUID session) {
        sessions.put(session, new Marks());
    }

    /// Adds a mark of a session that is known.
    void add(UUID session, UUID her) {
        int number = women.computeIfAbsent(her, _ -> women.size());
        var marks = of(session);
        int place = marks.place(number);
        if (place < 0) {
            marks.insert(number, -place - 1);
        }
    }

    /// Checks whether she is marked at a session that is known.
    boolean has(UUID session, UUID her) {
        var number = women.get(her);
        return number != null && of(session).place(number) >= 0;
    }

    private Marks of(UUID session) {
        var marks = sessions.get(session);
        if (marks == null) {
            throw new IllegalStateException("an unknown session");
        }
        return marks;
    }
}
