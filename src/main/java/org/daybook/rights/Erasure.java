package org.daybook.rights;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.daybook.base.ParticipantId;
import org.daybook.base.Refusal;
import org.daybook.participants.ApartMarks;
import org.daybook.participants.Participants;
import org.daybook.staff.Erasable;
import org.daybook.staff.KeptAway;
import org.daybook.staff.StaffId;
import org.daybook.staff.SubjectWork;
import org.daybook.staff.TeamHistory;
import org.daybook.staff.UnitOfWork;
import org.daybook.vault.JournalErasure;
import org.daybook.vault.Tombstone;
import org.daybook.vault.Tombstones;

/// Erases a woman from the store, immediately and permanently (Regulation (EU) 2016/679, Article 17). What remains are
/// published numbers, nameless visits of the sessions she came to, audit lines with an ID that leads nowhere, and the tombstone
/// that keeps a restore from bringing her back. Inside a passage.
final class Erasure {
    static final String WHAT = Tombstone.ERASED;

    /// The types of tombstones that name another person as well.
    private static final List<Set<String>> NAME_ANOTHER = List.of(KeptAway.MARKS, ApartMarks.MARKS);

    /// Checks whether a tombstone records that a woman was erased: one for each woman, however many cards she had.
    static boolean isOfWoman(Tombstone mark) {
        return mark.what().equals(WHAT) && !ErasureDetail.of(mark).joined();
    }

    private final Participants participants;
    private final List<Erasable> rooms;
    private final AskedStore asked = new AskedStore();
    private final TeamHistory team = new TeamHistory();

    /// @param rooms in the order in which their rows may be deleted: those that refer to others first
    Erasure(Participants participants, List<Erasable> rooms) {
        this.participants = participants;
        this.rooms = List.copyOf(rooms);
    }

    /// Erases her because it was agreed.
    ///
    /// @param alone who decided it, if no second person who is certainly another did
    /// @throws Refusal `participants.refusal.unknown` if there is no such woman
    Receipt agreed(SubjectWork work, Optional<StaffId> alone) {
        participants.row(work);
        var newest = team.newest(work);
        // In an older backup, cards joined since then are still separate women.
        participants.told().joined(work).forEach(card -> Tombstones.make(work.tx(),
                new Tombstone(work.newId(), WHAT, card.value(), new ErasureDetail(true, alone, newest).code(),
                        work.now())));
        boolean namesStay = participants.told().sharesName(work, work.her());
        forget(work);
        var mark = new Tombstone(work.newId(), WHAT, work.her().value(), new ErasureDetail(false, alone, newest).code(),
                work.now());
        Tombstones.make(work.tx(), mark);
        return new Receipt(mark.id(), work.today(), namesStay);
    }

    /// Erases her again if a restore brought her back; otherwise does nothing.
    void again(SubjectWork work) {
        forget(work);
    }

    /// Checks whether a decision about her is already pending.
    boolean isAsked(UnitOfWork work, ParticipantId id) {
        return asked.of(work.tx(), id).isPresent();
    }

    /// Requests a decision about a woman whose erasure is recorded in a tombstone that may be forged.
    ///
    /// @param by who counts as the requester
    /// @return whether there is such a woman
    boolean ask(UnitOfWork work, ParticipantId id, StaffId by) {
        boolean here = participants.told().toErase(work, id).isPresent();
        if (here && !isAsked(work, id)) {
            asked.insert(work.aboutForProgram(id), work.newId(), by);
        }
        return here;
    }

    private void forget(SubjectWork work) {
        var id = work.her();
        participants.told().joinedTo(work, id).forEach(joined -> forget(work.aboutForProgram(joined)));
        asked.delete(work);
        NAME_ANOTHER.forEach(words -> Tombstones.blank(work.tx(), id.value(), words));
        participants.told().toErase(work, id).ifPresent(her -> {
            rooms.forEach(room -> room.erase(work, her));
            var forgetting = new JournalErasure(work.tx());
            forgetting.scrubJournal(id.value());
            var traces = forgetting.traces(id.value());
            if (!traces.isEmpty()) {
                // Contains only names of tables and columns.
                throw new IllegalStateException("not everything was forgotten: " + traces);
            }
        });
    }

}
