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
    public void lock(UnitOfWork work, ParticipantId her) {
        if (since(work, her).isEmpty()) {
            store.insert(work.tx(), new LockedStore.Row(work.newId(), her.value(), work.today(), work.who().id()));
        }
    }

    /// Opens it again.
    public void open(UnitOfWork work, ParticipantId her) {
        store.deleteOf(work.tx(), her.value());
    }

    /// Forgets that it was locked.
    public void erase(UnitOfWork work, Erased her) {
        store.deleteOf(work.tx(), her.id().value());
    }
}
