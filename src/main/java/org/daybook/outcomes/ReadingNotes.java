package org.daybook.outcomes;

import static org.daybook.staff.Permission.READ_READING_NOTE;
import static org.daybook.staff.Permission.SEE_READING_NOTES;

import java.time.LocalDate;
import java.util.List;
import org.daybook.base.ParticipantId;
import org.daybook.base.Refusal;
import org.daybook.consents.Consents;
import org.daybook.consents.Purpose;
import org.daybook.staff.Gate;
import org.daybook.staff.UnitOfWork;

/// Low or falling scores that await attention: shown discreetly to those who support her, and after two working days on their
/// Today page. Each method opens its own passage, on the write lane's thread.
public final class ReadingNotes {
    private final Gate gate;
    private final Outcomes.Dependencies dependencies;
    private final Consents consents;
    private final ScoreReaders recipients;
    private final NoteStore store = new NoteStore();

    ReadingNotes(Gate gate, Outcomes.Dependencies dependencies) {
        this.gate = gate;
        this.dependencies = dependencies;
        consents = dependencies.consents();
        recipients = new ScoreReaders(dependencies.cases());
    }

    /// Checks whether the worker's role is ever notified.
    public boolean mayHaveAny() {
        return gate.allows(SEE_READING_NOTES);
    }

    /// Returns the notes that await the signed-in worker, the oldest first. Excludes locked records, and participants who have
    /// withdrawn their consent.
    public List<Waiting> mine() {
        return gate.look(SEE_READING_NOTES, this::mine);
    }

    /// Returns those of [#mine] that have waited for two working days.
    public List<Waiting> late() {
        return gate.look(SEE_READING_NOTES, work -> mine(work).stream().filter(one -> one.isLate(work.today()))
                .toList());
    }

    /// Returns the site's current date.
    public LocalDate day() {
        return gate.look(SEE_READING_NOTES, UnitOfWork::today);
    }

    private List<Waiting> mine(UnitOfWork work) {
        return store.unread(work.tx()).usable(work).stream().filter(one -> isMine(work, one.her()))
                .map(one -> new Waiting(dependencies.participants().row(work, one.her()), one.note())).toList();
    }

    private boolean isMine(UnitOfWork work, ParticipantId her) {
        return consents.holds(work, her, Purpose.QUESTIONNAIRES)
                && recipients.of(work, her).contains(work.who().id());
    }

    /// Records that the signed-in worker has read a note. A second call has no effect.
    ///
    /// @throws Refusal `outcomes.refusal.not-hers` if it awaits somebody else
    public void read(ParticipantId her, ReadingId reading) {
        gate.actAbout(READ_READING_NOTE, her, work -> {
            if (!recipients.of(work, her).contains(work.who().id())) {
                throw new Refusal("outcomes.refusal.not-hers");
            }
            if (store.of(work.tx(), her).stream().noneMatch(one -> one.note().reading().equals(reading))) {
                throw new Refusal("outcomes.refusal.unknown-reading");
            }
            store.read(work, reading, work.today(), work.who().id());
        });
    }

    /// Undoes that the signed-in worker read a note today: it awaits her again.
    ///
    /// @throws Refusal `outcomes.refusal.read-by-other` if it was not she who read it today
    public void unread(ParticipantId her, ReadingId reading) {
        gate.actAbout(READ_READING_NOTE, her, work -> {
            if (store.unread(work, reading, work.today(), work.who().id()) == 0) {
                throw new Refusal("outcomes.refusal.read-by-other");
            }
        });
    }
}
