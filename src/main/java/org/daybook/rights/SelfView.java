package org.daybook.rights;

import static org.daybook.staff.Permission.SHOW_HER_PAGE;

import java.util.List;
import org.daybook.base.ParticipantId;
import org.daybook.base.Refusal;
import org.daybook.consents.Consents;
import org.daybook.consents.ConsentsScreens.Locking;
import org.daybook.consents.ConsentsScreens.Whose;
import org.daybook.participants.Participants;
import org.daybook.staff.Gate;
import org.daybook.staff.LockedRecords;
import org.daybook.staff.Trail;
import org.daybook.staff.UnitOfWork;

/// What she and a user look at together on her own page. On the write lane's thread; each method writes an audit line and
/// throws [Refusal] if the worker's role does not allow it or she is hidden from the user.
public final class SelfView {
    private final Gate gate;
    private final Participants participants;
    private final Consents consents;
    private final Trail trail;
    private final LockedRecords locked = new LockedRecords();

    SelfView(Gate gate, Rights.Dependencies dependencies) {
        this.gate = gate;
        participants = dependencies.participants();
        consents = dependencies.consents();
        trail = dependencies.trail();
    }

    /// Checks whether the worker's role may show her page to her.
    public boolean mayShow() {
        return gate.allows(SHOW_HER_PAGE);
    }

    /// Returns her page.
    ///
    /// @throws Refusal `staff.refusal.record-gone` if there is no such woman
    public OnHerPage page(ParticipantId her) {
        return gate.about(SHOW_HER_PAGE, her, work -> {
            var row = participants.row(work, her);
            return new OnHerPage(new Whose(her, row.card().toString(), row.language()), consents.page(work),
                    locked.since(work, her).isPresent() ? Locking.LOCKED : Locking.OPEN, days(work, her));
        });
    }

    /// Returns again who did something with her record, after something was written on her page.
    public List<SeenDay> seen(ParticipantId her) {
        return gate.about(SHOW_HER_PAGE, her, work -> days(work, her));
    }

    private List<SeenDay> days(UnitOfWork work, ParticipantId her) {
        return SeenDay.of(trail.about(work, her.value()));
    }
}
