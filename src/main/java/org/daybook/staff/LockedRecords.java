package org.daybook.staff;

import java.time.LocalDate;
import java.util.Optional;
import org.daybook.base.ParticipantId;

/// Records that are locked at their owner's wish: kept and read, and used for nothing else until she says otherwise
/// (Regulation (EU) 2016/679, Article 18). The [Gate]'s [UnitOfWork] refuses every other act about her. Inside a passage.
public final class LockedRecords {
    private final LockedStore store = new LockedStore();

    /// Since when it is locked; empty while it is not.
    public Optional<LocalDate> since(UnitOfWork work, ParticipantId her) {
        return store.since(work.tx(), her.value());
    }

    /// Locks it; nothing when it is.
    public void lock(SubjectWork work) {
        if (since(work, work.her()).isEmpty()) {
            store.insert(work, work.newId());
        }
    }

    /// Opens it again.
    public void open(SubjectWork work) {
        store.deleteOf(work);
    }

    /// Forgets that it was locked.
    public void erase(SubjectWork work) {
        store.deleteOf(work);
    }
}
