package org.daybook.retention;

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

/// What this room stores about a woman: that something of hers is kept longer, or is proposed. For the rooms below that erase
/// her and join her cards.
public final class RetentionPersonalData implements PersonalData {
    private final RetentionStore store = new RetentionStore();

    @Override
    public void erase(SubjectWork work, Erased her) {
        store.forget(work);
    }

    /// Returns what of hers is kept longer, why, and until when, for her copy (Regulation (EU) 2016/679, Article 15).
    @Override
    public List<SubjectAccessSection> tell(UnitOfWork work, ParticipantId her) {
        var lines = store
                .keptOf(work.tx(), her).stream().map(kept -> new SubjectAccessSection.Line("retention.copy.kept",
                        new SubjectAccessSection.Value.Several(List.of(new SubjectAccessSection.Value.Day(kept.until()),
                                new SubjectAccessSection.Value.Chosen("retention", kept.kind()),
                                new SubjectAccessSection.Value.Chosen("retention", kept.reason())))))
                .toList();
        return lines.isEmpty() ? List.of() : List.of(new SubjectAccessSection("retention.copy.title", lines));
    }

    /// Returns the rows that move when two cards are joined. Proposals about either are dropped: the record that two people
    /// would agree on is now a different one.
    @Override
    public List<Movable> movable() {
        return List.of(Movable.ofTable("retention_keep"), Movable.of("purge_item", (from, to) -> {
            store.forgetProposed(from);
            store.forgetProposed(to);
            return List.of();
        }, (_, _, _) -> {
            // No rows were moved.
        }));
    }

    @Override
    public Set<String> tables() {
        return Set.of("retention_keep", "purge_item");
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
        return Nothing.found("what a colleague decided about her record is no visit");
    }
}
