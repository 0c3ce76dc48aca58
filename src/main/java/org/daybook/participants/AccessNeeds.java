package org.daybook.participants;

import java.util.Collection;
import java.util.List;
import org.daybook.base.ParticipantId;
import org.daybook.base.Refusal;
import org.daybook.staff.UnitOfWork;

/// What the space should prepare so that somebody can take part, as she told it when she was welcomed. For the rooms that
/// prepare it; inside their passages.
public final class AccessNeeds {
    private final ParticipantStore store;
    private final FormSettings form;

    /// What one woman said.
    ///
    /// @param her   whose need it is
    /// @param words as they were typed
    public record Line(ParticipantId her, String words) {}

    AccessNeeds(ParticipantStore store, FormSettings form) {
        this.store = store;
        this.form = form;
    }

    /// What those of several women said who said something, in the order of the women. Without those whose files whoever acts never
    /// sees and those whose records are locked; nothing where the site does not ask for it. Each woman whose words are returned is
    /// named in the audit line.
    ///
    /// @throws Refusal as [UnitOfWork#about] does
    public List<Line> of(UnitOfWork work, Collection<ParticipantId> them) {
        if (!form.asks(work, OptionalQuestion.ACCESS_NEEDS)) {
            return List.of();
        }
        var said = store.accessNeeds(work.tx(), them).usable(work);
        said.forEach(line -> work.about(line.her()));
        return said;
    }
}
