package org.daybook.consents;

import java.util.List;
import java.util.UUID;
import org.daybook.base.ParticipantId;
import org.daybook.base.Refusal;
import org.daybook.staff.Erased;
import org.daybook.staff.Work;

/// Her answers, inside the passages of the rooms above. On the write lane's thread.
public final class Consents {
    private final ConsentStore store = new ConsentStore();

    /// Writes her answer to one purpose as an event of its own; `LATER` writes nothing.
    public void append(Work work, ParticipantId her, Purpose purpose, Answer answer, Wording wording) {
        if (answer == Answer.LATER) {
            return;
        }
        store.append(work.tx(), new ConsentStore.Event(work.newId(), her, purpose, answer, wording, work.today(),
                work.who().id()));
    }

    /// Gives all answers of one card to the other, when two cards of one woman are joined; the newest still counts.
    ///
    /// @return what moved
    public List<UUID> move(Work work, ParticipantId from, ParticipantId to) {
        return store.move(work.tx(), from, to);
    }

    /// Gives one answer back to the card of which it was.
    public void moveBack(Work work, UUID event, ParticipantId from, ParticipantId to) {
        store.moveBack(work.tx(), event, from, to);
    }

    /// Her newest answer to each purpose, in the order of the purposes.
    public List<ConsentState> states(Work work, ParticipantId her) {
        return store.states(work.tx(), her);
    }

    /// Whether she has agreed to a purpose and has not taken it back.
    public boolean holds(Work work, ParticipantId her, Purpose purpose) {
        return states(work, her).stream()
                .anyMatch(state -> state.purpose() == purpose && state.answer() == Answer.GIVEN);
    }

    /// Goes on only with her consent.
    ///
    /// @throws Refusal `consents.refusal.not-given` without it
    public void demand(Work work, ParticipantId her, Purpose purpose) {
        if (!holds(work, her, purpose)) {
            throw new Refusal("consents.refusal.not-given");
        }
    }

    /// Takes her answers out for good.
    public void erase(Work work, Erased her) {
        store.deleteOf(work.tx(), her.id());
    }
}
