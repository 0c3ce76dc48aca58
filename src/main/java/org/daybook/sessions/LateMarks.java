package org.daybook.sessions;

import java.util.List;
import org.daybook.base.ParticipantId;
import org.daybook.participants.Movable;
import org.daybook.staff.Erased;
import org.daybook.staff.SubjectAccessSection;
import org.daybook.staff.UnitOfWork;

/// What was entered late about who came, inside the passages of other rooms.
public final class LateMarks {
    private final LateStore store = new LateStore();

    /// What was entered late about her, as it is read to her.
    public List<SubjectAccessSection> tell(UnitOfWork work, ParticipantId her) {
        var lines = store.of(work, her).stream().map(one -> new SubjectAccessSection.Line("sessions.copy.late",
                new SubjectAccessSection.Value.Several(List.of(new SubjectAccessSection.Value.Day(one.day()),
                        new SubjectAccessSection.Value.Chosen("sessions", one.late().what()),
                        new SubjectAccessSection.Value.Day(one.late().on())))))
                .toList();
        return lines.isEmpty() ? List.of() : List.of(new SubjectAccessSection("sessions.copy.title", lines));
    }

    /// The rows that move when two cards are joined. Where both have one of the same session, the other's stays.
    public Movable movable() {
        return Movable.ofTable("late_mark");
    }

    /// Takes everything about her out for good.
    public void erase(UnitOfWork work, Erased her) {
        store.erase(work.tx(), her.id());
    }
}
