package org.daybook.rights;

import java.time.LocalDate;
import java.util.Optional;
import org.daybook.base.ParticipantId;
import org.daybook.participants.Participants;
import org.daybook.staff.LockedRecords;
import org.daybook.staff.Work;
import org.daybook.vault.Mark;
import org.daybook.vault.Marks;

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

    Optional<LocalDate> since(Work work, ParticipantId her) {
        return records.since(work, her);
    }

    void lock(Work work, ParticipantId her) {
        known(work, her);
        records.lock(work, her);
        mark(work, her, LOCKED);
    }

    void open(Work work, ParticipantId her) {
        known(work, her);
        records.open(work, her);
        participants.told().seen(work, her, work.today());
        mark(work, her, OPENED);
    }

    /// Does it once more, where she is there.
    void again(Work work, ParticipantId her, String what) {
        work.names(her.value());
        if (participants.told().toErase(work, her).isPresent()) {
            if (what.equals(LOCKED)) {
                records.lock(work, her);
            } else {
                records.open(work, her);
            }
        }
    }

    private void known(Work work, ParticipantId her) {
        work.concerns(her.value());
        participants.row(work, her);
    }

    private static void mark(Work work, ParticipantId her, String what) {
        Marks.make(work.tx(), new Mark(work.newId(), what, her.value(), "", work.now()));
    }
}
