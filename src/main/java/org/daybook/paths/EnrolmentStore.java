package org.daybook.paths;

import static org.daybook.vault.Columns.day;
import static org.daybook.vault.Columns.id;
import static org.daybook.vault.Columns.maybeDay;
import static org.daybook.vault.Columns.maybeText;
import static org.daybook.vault.Columns.number;
import static org.daybook.vault.Columns.text;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.daybook.base.ParticipantId;
import org.daybook.participants.Movable;
import org.daybook.vault.Columns;
import org.daybook.vault.Tx;
import org.jdbi.v3.core.mapper.RowViewMapper;
import org.jdbi.v3.core.result.RowView;

/// SQL of the table `enrolment`.
final class EnrolmentStore {
    private static final RowViewMapper<Enrolment> ENROLMENT = row -> new Enrolment(new EnrolmentId(id(row, "id")),
            new ParticipantId(id(row, "participant")), Path.ofCode(text(row, "path")),
            maybeText(row, "path_group").map(UUID::fromString).map(GroupId::new), day(row, "started_on"),
            maybeDay(row, "ended_on"), maybeText(row, "goal"), maybeDay(row, "paused_since"));

    void insert(Tx tx, Enrolment enrolment) {
        tx.handle().createUpdate("""
                insert into enrolment (id, participant, path, path_group, started_on, goal)
                values (:id, :participant, :path, :path_group, :started_on, :goal)""")
                .bind("id", enrolment.id().value()).bind("participant", enrolment.her().value())
                .bind("path", enrolment.path().code())
                .bind("path_group", enrolment.group().map(GroupId::value).orElse(null))
                .bind("started_on", enrolment.startedOn().toString()).bind("goal", enrolment.goal().orElse(null))
                .execute();
    }

    int end(Tx tx, EnrolmentId id, LocalDate on) {
        return tx.handle().createUpdate("""
                update enrolment
                   set ended_on = :on
                 where id = :id and ended_on is null""").bind("on", on.toString()).bind("id", id.value()).execute();
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

    /// Whether she is on the path on a day.
    boolean isOn(Tx tx, ParticipantId her, Path path, LocalDate day) {
        return tx.handle().createQuery("""
                select exists (select 1
                                 from enrolment
                                where participant = :her and path = :path and started_on <= :day
                                  and (ended_on is null or ended_on >= :day))""").bind("her", her.value())
                .bind("path", path.code()).bind("day", day.toString()).mapTo(Boolean.class).one();
    }

    /// Those on the path on a day, in the order in which they came to it. Two questions, because `or` would read
    /// everyone who ever was on it.
    List<Enrolment> on(Tx tx, Path path, LocalDate day) {
        return tx.handle().createQuery("""
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
                .list();
    }

    /// Those in a group on a day, in the order in which they came to it.
    List<Enrolment> in(Tx tx, GroupId group, LocalDate day) {
        return tx.handle().createQuery("""
                select *
                  from v_enrolment_whole
                 where path_group = :group and started_on <= :day and (ended_on is null or ended_on >= :day)
                   and participant not in (select id from v_folded)
                 order by started_on, id""").bind("group", group.value()).bind("day", day.toString()).map(ENROLMENT)
                .list();
    }

    Map<Path, Integer> openByPath(Tx tx) {
        return tx.handle().createQuery("""
                select path, count(*) as people
                  from enrolment
                 where ended_on is null and participant not in (select id from v_folded)
                 group by path""").map((RowView row) -> Map.entry(Path.ofCode(text(row, "path")),
                number(row, "people"))).stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    Map<ParticipantId, LocalDate> lastSeen(Tx tx) {
        return Columns.days(tx.handle().createQuery("""
                select participant, max(coalesce(ended_on, started_on)) as day
                  from v_enrolment
                 group by participant"""));
    }

    void deleteOf(Tx tx, ParticipantId her) {
        tx.handle().createUpdate("""
                delete from enrolment_pause
                 where enrolment in (select id from enrolment where participant = :her)""").bind("her", her.value())
                .execute();
        tx.handle().createUpdate("""
                delete from path_waiting
                 where participant = :her""").bind("her", her.value()).execute();
        tx.handle().createUpdate("""
                delete from enrolment
                 where participant = :her""").bind("her", her.value()).execute();
    }

    /// An open enrolment on a path on which the other card is enrolled too stays.
    List<UUID> move(Tx tx, ParticipantId from, ParticipantId to) {
        return tx.handle().createQuery("""
                update enrolment
                   set participant = :to
                 where participant = :from
                   and (ended_on is not null
                        or path not in (select path
                                          from enrolment
                                         where participant = :to and ended_on is null))
                returning id""").bind("from", from.value()).bind("to", to.value())
                .map((RowView row) -> id(row, "id")).list();
    }

    void moveBack(Tx tx, Movable.Moved enrolment) {
        tx.handle().createUpdate("""
                update enrolment
                   set participant = :to
                 where id = :id and participant = :from""").bind("id", enrolment.id())
                .bind("from", enrolment.from().value()).bind("to", enrolment.to().value()).execute();
    }
}
