package org.daybook.rights;

import java.time.LocalDate;
import java.util.Optional;
import org.daybook.base.ParticipantId;
import org.daybook.participants.Participants;
import org.daybook.staff.LockedRecords;
import org.daybook.staff.UnitOfWork;
import org.daybook.vault.Tombstone;
import org.daybook.vault.Tombstones;

/// Locking a record at her wish, and opening it again; each leaves a mark, so that a restore does not undo it. Inside a
/// passage.
final class Locks {
    static final String LOCKED = "locked";
    static final String OPENED = "opened";

    private final Participants participants;
    private final LockedRecords records = new LockedRecords();

    Locks(Participants participants) {
        this.participants = participants;
    }

    Optional<LocalDate> since(UnitOfWork work, ParticipantId her) {
        return records.since(work, her);
    }

    void lock(UnitOfWork work, ParticipantId her) {
        known(work, her);
        records.lock(work, her);
        mark(work, her, LOCKED);
    }

    void open(UnitOfWork work, ParticipantId her) {
        known(work, her);
        records.open(work, her);
        participants.told().seen(work, her, work.today());
        mark(work, her, OPENED);
    }

    /// Does it once more, where she is there.
    void again(UnitOfWork work, ParticipantId her, String what) {
        work.names(her.value());
        if (participants.told().toErase(work, her).isPresent()) {
            if (what.equals(LOCKED)) {
                records.lock(work, her);
            } else {
                records.open(work, her);
            }
        }
    }

    private void known(UnitOfWork work, ParticipantId her) {
        work.concerns(her.value());
        participants.row(work, her);
    }

    private static void mark(UnitOfWork work, ParticipantId her, String what) {
        Tombstones.make(work.tx(), new Tombstone(work.newId(), what, her.value(), "", work.now()));
    }
}
