package org.daybook.exchange;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.daybook.participants.MemberImport;
import org.daybook.staff.UnitOfWork;

/// What registers contain about a woman in addition to paths and sessions. It is imported together with her: an import adds
/// none of it to a woman who was here before. Inside the import's passage.
final class HerHistory implements AutoCloseable {
    private final ImportKeys keys;
    private final List<HerKind> kinds;
    private final PlacementWriting placements;

    HerHistory(UnitOfWork work, ImportKeys keys) {
        this.keys = keys;
        placements = new PlacementWriting(work);
        kinds = List.of(new MilestoneWriting(work), new ChildWriting(work), new ReferralWriting(work),
                placements);
    }

    /// Passes on every kind, with the step that writes one of its rows.
    void each(ImportPeople people, BiConsumer<SheetKind, ImportWriting.StepAbout> kind) {
        kinds.forEach(one -> kind.accept(one.kind(), (row, her) -> switch (one.read(row)) {
            case HerRow.Refused refused -> RowOutcome.refused(refused.why(), refused.field());
            case HerRow.Sound sound -> take(one.kind(), sound, her, people);
        }));
    }

    private RowOutcome take(SheetKind kind, HerRow.Sound row, MemberImport.Known her, ImportPeople people) {
        var key = keys.of(kind.code(), Stream.concat(Stream.of(her.id().value()), row.same().stream()).toArray());
        if (keys.knows(key)) {
            return RowOutcome.here();
        }
        // A row that was refused once is refused again, for the same reason.
        var against = row.against().apply(her);
        if (against.isPresent()) {
            return against.get();
        }
        if (!people.hasBrought(her)) {
            return RowOutcome.here(ProblemKind.HERE_ALREADY);
        }
        row.write().accept(her);
        keys.add(key, Optional.of(her.id()));
        return row.taken();
    }

    /// Returns the placements, which also find women to speak with.
    PlacementWriting placements() {
        return placements;
    }

    @Override
    public void close() {
        kinds.forEach(HerKind::close);
    }
}
