package org.daybook.staff;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.daybook.testing.TestHouse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Several rooms that name the subjects of audit lines.
class SubjectsTest {
    private static final UUID WOMAN = new UUID(1, 1);
    private static final UUID CHILD = new UUID(2, 2);

    @RegisterExtension
    final TestHouse house = new TestHouse();

    /// A room that knows one of them.
    private record Room(UUID id, String word, LocalDate adult) implements Subjects {
        @Override
        public Optional<UUID> find(UnitOfWork work, String typed) {
            return Optional.of(id).filter(_ -> typed.equals(word));
        }

        @Override
        public Map<UUID, String> words(UnitOfWork work, Set<UUID> subjects) {
            return subjects.contains(id) ? Map.of(id, word) : Map.of();
        }

        @Override
        public Map<UUID, LocalDate> ofAge(UnitOfWork work, Set<UUID> subjects) {
            return subjects.contains(id) ? Map.of(id, adult) : Map.of();
        }
    }

    @Test
    void eachRoomAnswersForItsOwnAndTheFirstNamesWhatTwoKnow() {
        var rooms = Subjects.of(List.of(new Room(WOMAN, "card", LocalDate.of(2027, 1, 1)),
                new Room(CHILD, "child", LocalDate.of(2030, 1, 1)),
                new Room(WOMAN, "file", LocalDate.of(2027, 1, 1))));
        var both = Set.of(WOMAN, CHILD);
        house.open().gate().look(Permission.SEE_SITE, work -> {
            assertEquals(Map.of(WOMAN, "card", CHILD, "child"), rooms.words(work, both));
            assertEquals(Map.of(WOMAN, LocalDate.of(2027, 1, 1), CHILD, LocalDate.of(2030, 1, 1)),
                    rooms.ofAge(work, both));
            assertEquals(Optional.of(CHILD), rooms.find(work, "child"));
            assertEquals(Optional.empty(), rooms.find(work, "nobody"));
            return true;
        });
    }
}
