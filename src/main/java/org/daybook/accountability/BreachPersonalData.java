package org.daybook.accountability;

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

/// The record that a breach affected her. For the rooms below that erase her and join her cards.
public final class BreachPersonalData implements PersonalData {
    private final BreachStore store = new BreachStore();

    /// Deletes that a breach affected her, and her name if somebody wrote it; the numbers stay. Joins the caller's passage.
    @Override
    public void erase(SubjectWork work, Erased her) {
        store.deleteOf(work);
        store.clearNaming(work, her);
    }

    /// Returns the rows that move when two cards of one woman are joined.
    @Override
    public List<Movable> movable() {
        return List.of(Movable.ofTable("breach_person"));
    }

    /// Returns what she may know: when breaches that affected her were noticed. Joins the caller's passage.
    @Override
    public List<SubjectAccessSection> tell(UnitOfWork work, ParticipantId her) {
        var lines = store.about(work, her).stream()
                .map(day -> new SubjectAccessSection.Line("accountability.told.found",
                        new SubjectAccessSection.Value.Day(day)))
                .toList();
        return lines.isEmpty() ? List.of() : List.of(new SubjectAccessSection("accountability.told.title", lines));
    }

    @Override
    public Set<String> tables() {
        return Set.of("breach_person");
    }

    @Override
    public List<Received> received(UnitOfWork work, ParticipantId her) {
        return Nothing.listed("who was told of a loss is in its sheet, not in her record");
    }

    @Override
    public List<Version> versions(UnitOfWork work, ParticipantId her) {
        return Nothing.listed("an entry is never corrected");
    }

    @Override
    public Map<ParticipantId, LocalDate> lastSeen(UnitOfWork work) {
        return Nothing.found("a loss is no visit");
    }
}
