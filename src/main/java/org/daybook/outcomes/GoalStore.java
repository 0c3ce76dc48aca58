package org.daybook.outcomes;

import static org.daybook.vault.RowColumns.day;
import static org.daybook.vault.RowColumns.id;
import static org.daybook.vault.RowColumns.maybeText;
import static org.daybook.vault.RowColumns.text;

import java.time.LocalDate;
import java.util.List;
import org.daybook.base.ParticipantId;
import org.daybook.staff.SubjectWork;
import org.daybook.vault.Tx;
import org.jdbi.v3.core.result.RowView;

/// SQL of the table `own_goal`.
final class GoalStore {
    void insert(SubjectWork work, Goal goal) {
        work.tx().handle().createUpdate("""
                insert into own_goal (id, participant, words, since)
                values (:id, :her, :words, :since)""").bind("id", goal.id().value()).bind("her", work.her().value())
                .bind("words", goal.words()).bind("since", goal.since().toString()).execute();
    }

    int takeBack(SubjectWork work, Goal goal) {
        return work.tx().handle().createUpdate("""
                delete from own_goal
                 where id = :id and participant = :her and words = :words and ended_on is null
                   and not exists (select 1
                                     from reading_answer a
                                    where a.participant = own_goal.participant and a.item = own_goal.id)""")
                .bind("id", goal.id().value()).bind("her", work.her().value()).bind("words", goal.words()).execute();
    }

    int end(SubjectWork work, GoalId goal, Goal.Ending ending, LocalDate on) {
        return work.tx().handle().createUpdate("""
                update own_goal
                   set ended_on = :on, ending = :ending
                 where id = :id and participant = :her and ended_on is null""").bind("on", on.toString())
                .bind("ending", OutcomeCodes.of(ending)).bind("id", goal.value()).bind("her", work.her().value())
                .execute();
    }

    /// Reopens a goal only if it ended in this way today.
    int reopen(SubjectWork work, GoalId goal, Goal.Ending ending) {
        return work.tx().handle().createUpdate("""
                update own_goal
                   set ended_on = null, ending = null
                 where id = :id and participant = :her and ended_on = :today and ending = :ending""")
                .bind("id", goal.value()).bind("her", work.her().value()).bind("today", work.today().toString())
                .bind("ending", OutcomeCodes.of(ending)).execute();
    }

    /// Returns her goals, the current ones first.
    List<Goal> of(Tx tx, ParticipantId her) {
        return tx.handle().createQuery("""
                select id, words, since, ending
                  from own_goal
                 where participant = :her
                 order by ended_on is not null, since, id""").bind("her", her.value())
                .map((RowView row) -> new Goal(new GoalId(id(row, "id")), text(row, "words"), day(row, "since"),
                        maybeText(row, "ending").map(code -> OutcomeCodes.read(Goal.Ending.class, code))))
                .list();
    }
}
