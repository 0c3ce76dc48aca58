package org.daybook.sessions;

import java.util.Set;
import org.daybook.staff.AboutNobody;
import org.daybook.staff.Erased;
import org.daybook.staff.SubjectWork;
import org.daybook.vault.JournalErasure;

/// The titles of sessions, the names of days off, and the topics of sessions. They should name nobody; if they contain a name
/// of hers anyway, it is erased with her, also from the journal. The name of a room is handled separately. Called inside the
/// caller's passage, on the write lane's thread.
final class NamedInCalendar extends AboutNobody {
    private final NamedInCalendarStore store = new NamedInCalendarStore();

    NamedInCalendar() {
        super("titles of the calendar are about no woman");
    }

    @Override
    public void erase(SubjectWork work, Erased her) {
        for (var words : NamedInCalendarStore.Words.values()) {
            store.all(work.tx(), words).stream().filter(her::isNamedIn)
                    .forEach(text -> store.put(work, words, text, her.without(text)));
        }
        new JournalErasure(work.tx()).scrubNaming(Set.of("session", "session_series", "site_holiday"), her::isNamedIn);
    }
}
