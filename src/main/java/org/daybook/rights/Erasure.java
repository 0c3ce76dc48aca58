package org.daybook.rights;

import java.util.List;
import java.util.Set;
import org.daybook.base.ParticipantId;
import org.daybook.base.Refusal;
import org.daybook.participants.ApartMarks;
import org.daybook.participants.Participants;
import org.daybook.staff.Erasable;
import org.daybook.staff.KeptAway;
import org.daybook.staff.SubjectWork;
import org.daybook.staff.UnitOfWork;
import org.daybook.vault.JournalErasure;
import org.daybook.vault.Tombstone;
import org.daybook.vault.Tombstones;

/// Erases a woman from the store, immediately and finally (Regulation (EU) 2016/679, Article 17). What remains are the
/// numbers that were published, the nameless visits of the sessions she came to, audit lines with an id that leads
/// nowhere, and the mark that keeps a restore from bringing her back. Inside a passage.
final class Erasure {
    static final String WHAT = Tombstone.ERASED;
    /// The code of the marks of her other cards.
    static final String JOINED = "joined";

    /// The words of the marks that name somebody else beside her.
    private static final List<Set<String>> NAME_ANOTHER = List.of(KeptAway.MARKS, ApartMarks.MARKS);

    /// Whether a mark says that a woman was erased: once for each, however many cards she had.
    static boolean isOfWoman(Tombstone mark) {
        return mark.what().equals(WHAT) && !mark.detail().equals(JOINED);
    }

    private final Participants participants;
    private final List<Erasable> rooms;
    private final AskedStore asked = new AskedStore();

    /// @param rooms in the order in which their rows may go: those that refer to others first
    Erasure(Participants participants, List<Erasable> rooms) {
        this.participants = participants;
        this.rooms = List.copyOf(rooms);
    }

    /// Erases her because two people agreed.
    ///
    /// @throws Refusal `participants.refusal.unknown` when there is no such woman
    Receipt agreed(SubjectWork work) {
        participants.row(work);
        // An older backup knows cards that were joined since as women of their own.
        participants.told().joined(work).forEach(card -> Tombstones.make(work.tx(),
                new Tombstone(work.newId(), WHAT, card.value(), JOINED, work.now())));
        boolean namesStay = participants.told().sharesName(work, work.her());
        forget(work);
        var mark = new Tombstone(work.newId(), WHAT, work.her().value(), "", work.now());
        Tombstones.make(work.tx(), mark);
        return new Receipt(mark.id(), work.today(), namesStay);
    }

    /// Erases her once more, where a restore brought her back; nothing when it did not.
    void again(SubjectWork work) {
        forget(work);
    }

    /// Whether somebody is to decide about her already.
    boolean isAsked(UnitOfWork work, ParticipantId id) {
        return asked.of(work.tx(), id).isPresent();
    }

    /// Lets somebody decide about a woman of whom a mark says that she was erased, and which may be forged.
    ///
    /// @return whether there is such a woman
    boolean ask(UnitOfWork work, ParticipantId id) {
        boolean here = participants.told().toErase(work, id).isPresent();
        if (here && !isAsked(work, id)) {
            asked.insert(work.aboutForProgram(id), work.newId());
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
                // Names of tables and columns alone.
                throw new IllegalStateException("not everything was forgotten: " + traces);
            }
        });
    }

}
