package org.daybook.sessions;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.daybook.staff.Subjects;
import org.daybook.staff.UnitOfWork;

/// Sessions, as the audit trail calls them. Nobody types one to search for it.
///
/// @param store where they are
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
