package org.daybook.paths;

import static org.daybook.vault.RowColumns.day;
import static org.daybook.vault.RowColumns.id;
import static org.daybook.vault.RowColumns.maybeDay;
import static org.daybook.vault.RowColumns.maybeText;
import static org.daybook.vault.RowColumns.text;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daybook.base.ParticipantId;
import org.daybook.staff.SubjectWork;
import org.daybook.staff.UnfilteredRows;
import org.daybook.vault.RowColumns;
import org.daybook.vault.Tx;
import org.jdbi.v3.core.mapper.RowViewMapper;
import org.jdbi.v3.core.result.RowView;

/// SQL of the table `enrolment`.
final class EnrolmentStore {
    private static final RowViewMapper<Enrolment> ENROLMENT = row -> new Enrolment(new EnrolmentId(id(row, "id")),
            new ParticipantId(id(row, "participant")), Path.ofCode(text(row, "path")), group(row),
            day(row, "started_on"), maybeDay(row, "ended_on"), maybeText(row, "goal"),
            code(row, "goal_state", GoalState.class),
            maybeDay(row, "pause_from").map(from -> new Pause(from, maybeDay(row, "pause_back"))), ended(row));

    private static Optional<InGroup> group(RowView row) {
        return maybeText(row, "path_group")
                .map(id -> new InGroup(new GroupId(UUID.fromString(id)), text(row, "group_name")));
    }

    private static Optional<Ended> ended(RowView row) {
        return code(row, "how_ended", HowEnded.class).map(how -> new Ended(how,
                code(row, "reason", LeavingReason.class), maybeText(row, "transferred_to"),
                code(row, "leaving_status", LeavingStatus.class), code(row, "exit_reading", ExitReading.class),
                code(row, "may_come_back", MayComeBack.class), maybeText(row, "signer")));
    }

    private static <E extends Enum<E>> Optional<E> code(RowView row, String column, Class<E> type) {
        return maybeText(row, column).map(code -> PathCodes.read(type, code));
    }

    void insert(SubjectWork work, EnrolmentId id, NewEnrolment form, LocalDate from) {
        work.tx().handle().createUpdate("""
                insert into enrolment (id, participant, path, path_group, started_on, goal)
                values (:id, :participant, :path, :path_group, :started_on, :goal)""").bind("id", id.value())
                .bind("participant", work.her().value()).bind("path", form.path().code())
                .bind("path_group", form.group().map(GroupId::value).orElse(null))
                .bind("started_on", from.toString()).bind("goal", form.goal().orElse(null)).execute();
    }

    /// Puts her into a group; her former goal stays if she states none now.
    void place(SubjectWork work, EnrolmentId id, GroupId group, Optional<String> goal) {
        work.tx().handle().createUpdate("""
                update enrolment
                   set path_group = :group, goal = coalesce(:goal, goal)
                 where id = :id and participant = :her""").bind("group", group.value())
                .bind("goal", goal.orElse(null)).bind("id", id.value()).bind("her", work.her().value()).execute();
    }

    /// Takes her out of the group; she stays on the path, with the goal she had before.
    void leaveGroup(SubjectWork work, EnrolmentId id, Optional<String> goal) {
        work.tx().handle().createUpdate("""
                update enrolment
                   set path_group = null, goal = :goal
                 where id = :id and participant = :her""").bind("goal", goal.orElse(null)).bind("id", id.value())
                .bind("her", work.her().value()).execute();
    }

    /// Deletes an enrolment that was begun by mistake and has no pauses.
    void delete(SubjectWork work, EnrolmentId id) {
        work.tx().handle().createUpdate("""
                delete from enrolment
                 where id = :id and participant = :her""").bind("id", id.value()).bind("her", work.her().value())
                .execute();
    }

    Optional<Enrolment> open(Tx tx, ParticipantId her, Path path) {
        return tx.handle().createQuery("""
                select *
                  from v_enrolment_whole
                 where participant = :her and path = :path and ended_on is null""").bind("her", her.value())
                .bind("path", path.code()).map(ENROLMENT).findOne();
    }

    Optional<Enrolment> byId(Tx tx, EnrolmentId id) {
        return tx.handle().createQuery("""
                select *
                  from v_enrolment_whole
                 where id = :id""").bind("id", id.value()).map(ENROLMENT).findOne();
    }

    List<Enrolment> of(Tx tx, ParticipantId her) {
        return tx.handle().createQuery("""
                select *
                  from v_enrolment_whole
                 where participant = :her
                 order by ended_on is not null, started_on desc, id desc""").bind("her", her.value()).map(ENROLMENT)
                .list();
    }

    /// Returns those that have not ended, the oldest first.
    List<Enrolment> openOf(Tx tx, ParticipantId her) {
        return tx.handle().createQuery("""
                select *
                  from v_enrolment_whole
                 where participant = :her and ended_on is null
                 order by started_on, id""").bind("her", her.value()).map(ENROLMENT).list();
    }

    /// Checks whether she is on the path on a day.
    boolean isOn(Tx tx, ParticipantId her, Path path, LocalDate day) {
        return tx.handle().createQuery("""
                select exists (select 1
                                 from enrolment
                                where participant = :her and path = :path and started_on <= :day
                                  and (ended_on is null or ended_on >= :day))""").bind("her", her.value())
                .bind("path", path.code()).bind("day", day.toString()).mapTo(Boolean.class).one();
    }

    /// Returns those on the path on a day, in the order in which they came to it. Uses two queries, because `or` would read
    /// everyone who ever was on it.
    UnfilteredRows<Enrolment> on(Tx tx, Path path, LocalDate day) {
        return UnfilteredRows.of(tx.handle().createQuery("""
                select *
                  from v_enrolment_whole
                 where path = :path and ended_on is null and started_on <= :day
                   and participant not in (select id from v_folded)
                 union all
                select *
                  from v_enrolment_whole
                 where path = :path and ended_on >= :day and started_on <= :day
                   and participant not in (select id from v_folded)
                 order by started_on, id""").bind("path", path.code()).bind("day", day.toString()).map(ENROLMENT)
                .list(), Enrolment::her);
    }

    /// Returns who is on the path on a day, without details.
    UnfilteredRows<ParticipantId> whoIsOn(Tx tx, Path path, LocalDate day) {
        return UnfilteredRows.of(tx.handle().createQuery("""
                select participant
                  from enrolment
                 where path = :path and ended_on is null and started_on <= :day
                   and participant not in (select id from v_folded)
                 union all
                select participant
                  from enrolment
                 where path = :path and ended_on >= :day and started_on <= :day
                   and participant not in (select id from v_folded)""").bind("path", path.code())
                .bind("day", day.toString()).map((RowView row) -> new ParticipantId(id(row, "participant"))).list(),
                her -> her);
    }

    /// Returns those in a group on a day, in the order in which they came to it.
    UnfilteredRows<Enrolment> in(Tx tx, GroupId group, LocalDate day) {
        return UnfilteredRows.of(tx.handle().createQuery("""
                select *
                  from v_enrolment_whole
                 where path_group = :group and started_on <= :day and (ended_on is null or ended_on >= :day)
                   and participant not in (select id from v_folded)
                 order by started_on, id""").bind("group", group.value()).bind("day", day.toString()).map(ENROLMENT)
                .list(), Enrolment::her);
    }

    /// Returns the day on which each joined a group, for those who were on its path in no group before.
    Map<EnrolmentId, LocalDate> cameInto(Tx tx, GroupId group) {
        return tx.handle().createQuery("""
                select e.id, g.on_day
                  from enrolment e
                  join v_came_into_group g on g.enrolment = e.id
                 where e.path_group = :group and g.on_day is not null""").bind("group", group.value())
                .map((RowView row) -> Map.entry(new EnrolmentId(id(row, "id")), day(row, "on_day"))).stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /// Counts path by path, so that ended enrolments are not read.
    Map<Path, Integer> openByPath(Tx tx) {
        var paths = Stream.of(Path.values()).map(path -> '"' + path.code() + '"')
                .collect(Collectors.joining(",", "[", "]"));
        return tx.ask("""
                select one.value, count(*)
                  from json_each(?) one
                  join enrolment e on e.path = one.value and e.ended_on is null
                 where e.participant not in (select id from v_folded)
                 group by one.value""", row -> Map.entry(Path.ofCode(row.text(1)), (int) row.number(2)), paths)
                .stream().collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    Map<ParticipantId, LocalDate> lastSeen(Tx tx) {
        return RowColumns.days(tx.handle().createQuery("""
                select participant, max(day) as day
                  from (select participant, coalesce(ended_on, started_on) as day
                          from v_enrolment
                         union all
                        select participant, since
                          from path_waiting
                         where participant not in (select id from v_folded))
                 group by participant"""));
    }

    void deleteOf(SubjectWork work) {
        work.tx().handle().createUpdate("""
                delete from enrolment_pause
                 where enrolment in (select id from enrolment where participant = :her)""")
                .bind("her", work.her().value())
                .execute();
        work.tx().handle().createUpdate("""
                delete from path_waiting
                 where participant = :her""").bind("her", work.her().value()).execute();
        work.tx().handle().createUpdate("""
                delete from enrolment
                 where participant = :her""").bind("her", work.her().value()).execute();
    }
}
