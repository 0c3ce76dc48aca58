package org.daybook.sessions;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.daybook.base.ParticipantId;
import org.daybook.staff.Erased;
import org.daybook.staff.Movable;
import org.daybook.staff.PersonalData;
import org.daybook.staff.Received;
import org.daybook.staff.SubjectAccessSection;
import org.daybook.staff.SubjectWork;
import org.daybook.staff.UnitOfWork;
import org.daybook.staff.Version;

/// Late entries about attendance, inside the passages of other rooms.
public final class LateMarks implements PersonalData {
    private final LateStore store = new LateStore();
    private final CountedMarkStore counted = new CountedMarkStore();
    private final LateVisitorStore visitors;

    LateMarks(LateVisitorStore visitors) {
        this.visitors = visitors;
    }

    /// Returns the late entries about her, as they are read to her.
    @Override
    public List<SubjectAccessSection> tell(UnitOfWork work, ParticipantId her) {
        var lines = store.of(work, her).stream().map(one -> new SubjectAccessSection.Line("sessions.copy.late",
                new SubjectAccessSection.Value.Several(List.of(new SubjectAccessSection.Value.Day(one.day()),
                        new SubjectAccessSection.Value.Chosen("sessions", one.late().what()),
                        new SubjectAccessSection.Value.Day(one.late().on())))))
                .toList();
        return lines.isEmpty() ? List.of() : List.of(new SubjectAccessSection("sessions.copy.title", lines));
    }

    /// Returns the rows that move when two cards are joined. If both have one for the same session, the other's stays.
    @Override
    public List<Movable> movable() {
        return List.of(Movable.ofTable("late_mark"), Movable.ofTable("counted_mark"));
    }

    /// Permanently removes everything about her. What a final quarter counted stays counted, without her.
    @Override
    public void erase(SubjectWork work, Erased her) {
        store.erase(work);
        counted.handOn(work);
        counted.alone(work).forEach(mark -> visitors.instead(work, mark));
        counted.erase(work);
    }

    @Override
    public Set<String> tables() {
        return Set.of("late_mark", "counted_mark");
    }

    @Override
    public List<Received> received(UnitOfWork work, ParticipantId her) {
        return Nothing.listed("nothing of it is handed to anybody");
    }

    @Override
    public List<Version> versions(UnitOfWork work, ParticipantId her) {
        return Nothing.listed("an entry is never corrected");
    }

    @Override
    public Map<ParticipantId, LocalDate> lastSeen(UnitOfWork work) {
        return Nothing.found("the day of the visit is in her attendance");
    }
}
