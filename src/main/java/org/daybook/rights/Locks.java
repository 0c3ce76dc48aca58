package org.daybook.rights;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.daybook.base.ParticipantId;
import org.daybook.participants.Participants;
import org.daybook.staff.LockedRecords;
import org.daybook.staff.SubjectWork;
import org.daybook.staff.UnitOfWork;
import org.daybook.vault.Tombstone;
import org.daybook.vault.Tombstones;

/// Locks a record at her request, and unlocks it; each writes a tombstone, so that a restore does not undo it. Inside a
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

    void lock(SubjectWork work) {
        participants.row(work);
        records.lock(work);
        mark(work, LOCKED);
    }

    void open(SubjectWork work) {
        participants.row(work);
        records.open(work);
        participants.told().seen(work, work.today());
        mark(work, OPENED);
    }

    /// Does it again, if she is in the store.
    void again(SubjectWork work, String what) {
        if (participants.told().toErase(work, work.her()).isPresent()) {
            if (what.equals(LOCKED)) {
                records.lock(work);
            } else {
                records.open(work);
            }
        }
    }

    /// Also for the cards joined to hers: in an older backup they are separate women.
    private void mark(SubjectWork work, String what) {
        Stream.concat(Stream.of(work.her()), participants.told().joined(work).stream()).forEach(card -> Tombstones
                .makeLast(work.tx(), new Tombstone(work.newId(), what, card.value(), "", work.now()),
                        Set.of(LOCKED, OPENED)));
    }
}
