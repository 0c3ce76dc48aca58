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

/// Low or falling scores that wait for somebody: quiet, for those who accompany her, and after two working days on their
/// Today. Each method opens a passage of its own, on the write lane's thread.
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

    /// Whether the worker's role is ever told.
    public boolean mayHaveAny() {
        return gate.allows(SEE_READING_NOTES);
    }

    /// What waits for her who is signed in, the oldest first. Nothing of a locked record, and nothing after somebody took
    /// her consent back.
    public List<Waiting> mine() {
        return gate.look(SEE_READING_NOTES, this::mine);
    }

    /// Of [#mine] what has waited for two working days.
    public List<Waiting> late() {
        return gate.look(SEE_READING_NOTES, work -> mine(work).stream().filter(one -> one.isLate(work.today()))
                .toList());
    }

    /// Today at the site.
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

    /// She has read it. A second time changes nothing.
    ///
    /// @throws Refusal `outcomes.refusal.not-hers` when it waits for somebody else
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
}
