package org.daybook.reports;

import static org.daybook.vault.RowColumns.id;
import static org.daybook.vault.RowColumns.text;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.daybook.base.ParticipantId;
import org.daybook.base.Period;
import org.daybook.staff.SubjectWork;
import org.daybook.vault.Tx;
import org.jdbi.v3.core.result.RowView;

/// SQL of the table `narrative_story`.
final class StoryStore {
    /// Records that a kept finding is her own story.
    void insert(SubjectWork work, UUID kept) {
        work.tx().handle().createUpdate("""
                insert into narrative_story (id, kept, participant)
                values (:id, :kept, :her)""").bind("id", work.newId()).bind("kept", kept)
                .bind("her", work.her().value()).execute();
    }

    /// Returns whose story a kept finding is, if it is one.
    Optional<ParticipantId> whose(Tx tx, UUID kept) {
        return tx.handle().createQuery("""
                select participant
                  from narrative_story
                 where kept = :kept""").bind("kept", kept)
                .map((RowView row) -> new ParticipantId(id(row, "participant"))).findOne();
    }

    /// Deletes the record that it is hers.
    void delete(SubjectWork work, UUID kept) {
        work.tx().handle().createUpdate("""
                delete from narrative_story
                 where kept = :kept and participant = :her""").bind("kept", kept).bind("her", work.her().value())
                .execute();
    }

    /// Returns what is kept as her story.
    List<UUID> of(SubjectWork work) {
        return work.tx().handle().createQuery("""
                select kept
                  from narrative_story
                 where participant = :her""").bind("her", work.her().value())
                .map((RowView row) -> id(row, "kept")).list();
    }

    /// Returns the periods in whose texts her story is kept.
    List<Period> periods(Tx tx, ParticipantId her) {
        return tx.handle().createQuery("""
                select distinct k.period
                  from narrative_story s
                  join narrative_kept k on k.id = s.kept
                 where s.participant = :her
                 order by k.period""").bind("her", her.value())
                .map((RowView row) -> Period.parse(text(row, "period"))).list();
    }
}
