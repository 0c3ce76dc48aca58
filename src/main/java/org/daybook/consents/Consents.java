package org.daybook.consents;

import java.util.List;
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
