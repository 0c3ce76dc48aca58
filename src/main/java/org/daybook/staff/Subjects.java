package org.daybook.staff;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// How rooms above name what an audit line is about, so that the trail can be read and searched: a card, never a name.
/// Implemented by the rooms that own the ids, inside the caller's passage.
public interface Subjects {
    /// Knows nothing but ids.
    Subjects NONE = new Subjects() {
        @Override
        public Optional<UUID> find(UnitOfWork work, String typed) {
            return Optional.empty();
        }

        @Override
        public Map<UUID, String> words(UnitOfWork work, Set<UUID> subjects) {
            return Map.of();
        }
    };

    /// Returns what the typed text means, for example a card.
    Optional<UUID> find(UnitOfWork work, String typed);

    /// Returns a neutral word for each of these that this room knows, for example `TIRO-B7`; the others are left out.
    Map<UUID, String> words(UnitOfWork work, Set<UUID> subjects);

    /// Returns, for each of these that is a person of known age, the first day on which she is 18. It determines who reviews
    /// what concerns a girl.
    default Map<UUID, LocalDate> ofAge(UnitOfWork work, Set<UUID> subjects) {
        return Map.of();
    }

    /// Combines several rooms; the first that knows a subject names it.
    static Subjects of(List<Subjects> rooms) {
        return new Subjects() {
            @Override
            public Optional<UUID> find(UnitOfWork work, String typed) {
                return rooms.stream().flatMap(room -> room.find(work, typed).stream()).findFirst();
            }

            @Override
            public Map<UUID, String> words(UnitOfWork work, Set<UUID> subjects) {
                var words = new HashMap<UUID, String>();
                rooms.reversed().forEach(room -> words.putAll(room.words(work, subjects)));
                return words;
            }

            @Override
            public Map<UUID, LocalDate> ofAge(UnitOfWork work, Set<UUID> subjects) {
                var days = new HashMap<UUID, LocalDate>();
                rooms.forEach(room -> days.putAll(room.ofAge(work, subjects)));
                return days;
            }
        };
    }
}
