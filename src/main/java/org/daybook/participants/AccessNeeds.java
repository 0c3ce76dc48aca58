package org.daybook.participants;

import java.util.Collection;
import java.util.List;
import org.daybook.base.ParticipantId;
import org.daybook.base.Refusal;
import org.daybook.staff.UnitOfWork;

/// What the space should prepare so that a woman can take part, as she stated it at her welcome. For the rooms that prepare it;
/// runs inside their passages.
public final class AccessNeeds {
    private final ParticipantStore store;
    private final FormSettings form;

    /// What one woman stated.
    ///
    /// @param her   whose need it is
    /// @param words as they were typed
    public record Line(ParticipantId her, String words) {}

    AccessNeeds(ParticipantStore store, FormSettings form) {
        this.store = store;
        this.form = form;
    }

    /// Returns what those of several women stated who stated something, in the order of the women. Leaves out women hidden from
    /// the person acting and those whose records are locked; returns nothing if the site does not ask the question. The audit
    /// line names each woman whose words are returned.
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
