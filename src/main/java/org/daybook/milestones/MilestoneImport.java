package org.daybook.milestones;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.daybook.base.ParticipantId;
import org.daybook.staff.UnitOfWork;
import org.daybook.vault.BulkInsert;

/// Writes what women reached from an existing register. It counts as recorded on the first day on which it may have been,
/// because nobody saw her on the day of the import. Inside one passage, on its thread; [#close] writes the last rows.
public final class MilestoneImport implements AutoCloseable {
    private final UnitOfWork work;
    private final BulkInsert milestones;

    /// @param work the passage
    public MilestoneImport(UnitOfWork work) {
        this.work = work;
        milestones = new BulkInsert(work.tx(), "milestone", List.of("id", "participant", "fact", "number", "state",
                "kind", "reached", "language", "level", "evidence", "words", "seen_by", "body", "grade", "on_day",
                "recorded_by"));
    }

    /// Returns what identifies two of her milestones as the same.
    ///
    /// @param form without problems
    public static List<Object> same(NewMilestone form) {
        var what = form.what();
        var same = new ArrayList<Object>(List.of(MilestoneCodes.of(what.kind()),
                form.reached().orElseThrow().written()));
        same.addAll(switch (what) {
            case MilestoneContent.Step _ -> List.<String>of();
            case MilestoneContent.Language it -> List.of(it.language(), MilestoneCodes.of(it.level()),
                    MilestoneCodes.of(it.evidence()));
            case MilestoneContent.Skill it -> List.of(it.words(), MilestoneCodes.of(it.seenBy()));
            case MilestoneContent.Certificate it -> List.of(it.name(), it.body().orElse(""), it.grade().orElse(""));
        });
        return List.copyOf(same);
    }

    /// Adds what she reached.
    ///
    /// @param form without problems
    public void add(ParticipantId her, NewMilestone form) {
        var what = form.what();
        var reached = form.reached().orElseThrow();
        var language = Optional.of(what).filter(MilestoneContent.Language.class::isInstance)
                .map(MilestoneContent.Language.class::cast);
        var skill = Optional.of(what).filter(MilestoneContent.Skill.class::isInstance)
                .map(MilestoneContent.Skill.class::cast);
        var paper = Optional.of(what).filter(MilestoneContent.Certificate.class::isInstance)
                .map(MilestoneContent.Certificate.class::cast);
        milestones.row(work.newId(), her.value(), work.newId(), work.tx().nextNumber(),
                MilestoneCodes.of(MilestoneStore.State.STANDS), MilestoneCodes.of(what.kind()), reached.written(),
                language.map(MilestoneContent.Language::language).orElse(null),
                language.map(it -> MilestoneCodes.of(it.level())).orElse(null),
                language.map(it -> MilestoneCodes.of(it.evidence())).orElse(null),
                skill.map(MilestoneContent.Skill::words).or(() -> paper.map(MilestoneContent.Certificate::name))
                        .orElse(null),
                skill.map(it -> MilestoneCodes.of(it.seenBy())).orElse(null),
                paper.flatMap(MilestoneContent.Certificate::body).orElse(null),
                paper.flatMap(MilestoneContent.Certificate::grade).orElse(null), reached.first(),
                work.who().id().value());
    }

    @Override
    public void close() {
        milestones.close();
    }
}
