package org.daybook.sessions;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.daybook.staff.Subjects;
import org.daybook.staff.UnitOfWork;

/// The names of sessions in the audit trail. They cannot be searched for by typing.
///
/// @param store where they are stored
record Titles(SessionStore store) implements Subjects {
    @Override
    public Optional<UUID> find(UnitOfWork work, String typed) {
        return Optional.empty();
    }

    @Override
    public Map<UUID, String> words(UnitOfWork work, Set<UUID> subjects) {
        var words = new HashMap<UUID, String>();
        subjects.forEach(id -> store.any(work.tx(), new SessionId(id))
                .ifPresent(session -> words.put(id, session.title() + " " + session.day())));
        return words;
    }
}
