package org.daybook.paths;

import static org.daybook.vault.RowColumns.day;
import static org.daybook.vault.RowColumns.id;
import static org.daybook.vault.RowColumns.maybeText;
import static org.daybook.vault.RowColumns.number;
import static org.daybook.vault.RowColumns.text;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.daybook.base.ParticipantId;
import org.daybook.staff.SubjectWork;
import org.daybook.staff.UnfilteredRows;
import org.daybook.vault.Tx;
import org.jdbi.v3.core.result.RowView;

/// SQL of the table `path_waiting`.
final class WaitingStore {
    /// A row of it.
    record Row(ParticipantId her, int place, LocalDate since, Optional<String> goal) {}

    void insert(SubjectWork work, GroupId group, Optional<String> goal) {
        work.tx().handle().createUpdate("""
                insert into path_waiting (id, path_group, participant, since, goal)
                values (:id, :group, :her, :since, :goal)""").bind("id", work.newId())
                .bind("group", group.value()).bind("her", work.her().value()).bind("since", work.today().toString())
                .bind("goal", goal.orElse(null)).execute();
    }

    /// A row that was removed.
    record Former(UUID id, GroupId group, LocalDate since, Optional<String> goal) {}

    /// Takes her off the list of a group; empty if she was not on it.
    Optional<Former> take(SubjectWork work, GroupId group) {
        return work.tx().handle().createQuery("""
                delete from path_waiting
                 where path_group = :group and participant = :her
                returning id, since, goal""").bind("group", group.value()).bind("her", work.her().value())
                .map((RowView row) -> new Former(id(row, "id"), group, day(row, "since"), maybeText(row, "goal")))
                .stream().findFirst();
    }

    /// Puts her back in her former position.
    void putBack(SubjectWork work, Former former) {
        work.tx().handle().createUpdate("""
                insert into path_waiting (id, path_group, participant, since, goal)
                values (:id, :group, :her, :since, :goal)""").bind("id", former.id())
                .bind("group", former.group().value()).bind("her", work.her().value())
                .bind("since", former.since().toString()).bind("goal", former.goal().orElse(null)).execute();
    }

    /// Returns everybody who waits, in the order in which they asked; without those who joined in another way meanwhile.
    UnfilteredRows<Row> of(Tx tx, GroupId group) {
        return UnfilteredRows.of(tx.handle().createQuery("""
                select w.participant, row_number() over (order by w.since, w.id) as place, w.since, w.goal
                  from path_waiting w
                 where w.path_group = :group and w.participant not in (select id from v_folded)
                   and not exists (select 1
                                     from enrolment e
                                    where e.participant = w.participant and e.path_group = w.path_group
                                      and e.ended_on is null)
                 order by w.since, w.id""").bind("group", group.value())
                .map((RowView row) -> new Row(new ParticipantId(id(row, "participant")), number(row, "place"),
                        day(row, "since"), maybeText(row, "goal")))
                .list(), Row::her);
    }

    /// Returns what she waits for: the group's id, its name and since when.
    List<Told> told(Tx tx, ParticipantId her) {
        return tx.handle().createQuery("""
                select w.path_group, g.name, w.since, w.goal
                  from path_waiting w
                  join path_group g on g.id = w.path_group
                 where w.participant = :her
                 order by w.since, w.id""").bind("her", her.value())
                .map((RowView row) -> new Told(new InGroup(new GroupId(id(row, "path_group")), text(row, "name")),
                        day(row, "since"), maybeText(row, "goal")))
                .list();
    }

    /// @param group the group
    /// @param since since when
    /// @param goal  her words
    record Told(InGroup group, LocalDate since, Optional<String> goal) {}
}
