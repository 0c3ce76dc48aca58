package org.daybook.staff;

import java.time.LocalDate;
import java.util.Optional;
import org.daybook.base.ParticipantId;

/// Records that are locked at their owner's request: kept and read, and used for nothing else until she decides otherwise
/// (Regulation (EU) 2016/679, Article 18). The [Gate]'s [UnitOfWork] refuses every other act about her. Called inside a
/// passage.
public final class LockedRecords {
    private final LockedStore store = new LockedStore();

    /// Returns since when it is locked; empty if it is not.
    public Optional<LocalDate> since(UnitOfWork work, ParticipantId her) {
        return store.since(work.tx(), her.value());
    }

    /// Locks it; does nothing if it is locked.
    public void lock(SubjectWork work) {
        if (since(work, work.her()).isEmpty()) {
            store.insert(work, work.newId());
        }
    }

    /// Unlocks it.
    public void open(SubjectWork work) {
        store.deleteOf(work);
    }

    /// Deletes that it was locked.
    public void erase(SubjectWork work) {
        store.deleteOf(work);
    }
}
