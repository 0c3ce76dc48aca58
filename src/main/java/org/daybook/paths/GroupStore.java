package org.daybook.paths;

import static org.daybook.vault.RowColumns.day;
import static org.daybook.vault.RowColumns.id;
import static org.daybook.vault.RowColumns.maybeDay;
import static org.daybook.vault.RowColumns.maybeNumber;
import static org.daybook.vault.RowColumns.maybeText;
import static org.daybook.vault.RowColumns.number;
import static org.daybook.vault.RowColumns.text;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.daybook.staff.StaffId;
import org.daybook.vault.Tx;
import org.jdbi.v3.core.mapper.RowViewMapper;
import org.jdbi.v3.core.result.RowView;
import org.jdbi.v3.core.statement.Update;

/// SQL of the table `path_group`.
final class GroupStore {
    private static final RowViewMapper<Group> GROUP = GroupStore::group;

    private static Group group(RowView row) {
        var plan = new GroupPlan(Path.ofCode(text(row, "path")), text(row, "name"),
                Optional.of(day(row, "starts_on")), maybeDay(row, "ends_on"), maybeNumber(row, "capacity"),
                maybeText(row, "language"), maybeText(row, "facilitator").map(UUID::fromString).map(StaffId::new));
        return new Group(new GroupId(id(row, "id")), plan, maybeDay(row, "closed_on"));
    }

    void insert(Tx tx, GroupId id, GroupPlan plan) {
        bound(tx.handle().createUpdate("""
                insert into path_group (id, path, name, starts_on, ends_on, capacity, language, facilitator)
                values (:id, :path, :name, :starts_on, :ends_on, :capacity, :language, :facilitator)"""), id, plan)
                .bind("path", plan.path().code()).execute();
    }

    /// Changes the plan of a group; the path stays, because everyone in the group is on it.
    void change(Tx tx, GroupId id, GroupPlan plan) {
        bound(tx.handle().createUpdate("""
                update path_group
                   set name = :name, starts_on = :starts_on, ends_on = :ends_on, capacity = :capacity,
                       language = :language, facilitator = :facilitator
                 where id = :id"""), id, plan).execute();
    }

    private static Update bound(Update update, GroupId id, GroupPlan plan) {
        return update.bind("id", id.value()).bind("name", plan.name().strip())
                .bind("starts_on", plan.startsOn().orElseThrow().toString())
                .bind("ends_on", plan.endsOn().map(LocalDate::toString).orElse(null))
                .bind("capacity", boxed(plan.capacity()).orElse(null))
                .bind("language", plan.language().orElse(null))
                .bind("facilitator", plan.facilitator().map(StaffId::value).orElse(null));
    }

    private static Optional<Integer> boxed(OptionalInt number) {
        return number.isPresent() ? Optional.of(number.getAsInt()) : Optional.empty();
    }

    /// Returns the names of groups, each name once.
    List<String> names(Tx tx) {
        return tx.handle().createQuery("select distinct name from path_group").mapTo(String.class).list();
    }

    /// Renames every group with a name.
    void rename(Tx tx, String before, String now) {
        tx.handle().createUpdate("""
                update path_group
                   set name = :now
                 where name = :before""").bind("now", now).bind("before", before).execute();
    }

    void setClosed(Tx tx, GroupId id, Optional<LocalDate> on) {
        tx.handle().createUpdate("""
                update path_group
                   set closed_on = :on
                 where id = :id""").bind("on", on.map(LocalDate::toString).orElse(null)).bind("id", id.value())
                .execute();
    }

    Optional<Group> byId(Tx tx, GroupId id) {
        return tx.handle().createQuery("""
                select id, path, name, starts_on, ends_on, capacity, language, facilitator, closed_on
                  from path_group
                 where id = :id""").bind("id", id.value()).map(GROUP).findOne();
    }

    /// Returns those that accept people, by path and first day.
    List<Group> open(Tx tx) {
        return tx.handle().createQuery("""
                select id, path, name, starts_on, ends_on, capacity, language, facilitator, closed_on
                  from path_group
                 where closed_on is null
                 order by path, starts_on, id""").map(GROUP).list();
    }

    /// Returns those of a path, the open ones first, then the newest.
    List<GroupLine> of(Tx tx, Path path) {
        return tx.handle().createQuery("""
                select g.id, g.path, g.name, g.starts_on, g.ends_on, g.capacity, g.language, g.facilitator, g.closed_on,
                       m.initials,
                       (select count(*)
                          from v_enrolment e
                         where e.path_group = g.id and e.ended_on is null) as people,
                       (select count(*)
                          from path_waiting w
                         where w.path_group = g.id and w.participant not in (select id from v_folded)
                           and not exists (select 1
                                             from enrolment e
                                            where e.participant = w.participant and e.path_group = w.path_group
                                              and e.ended_on is null)) as waiting
                  from path_group g
                  left join staff_member m on m.id = g.facilitator
                 where g.path = :path
                 order by g.closed_on is not null, g.starts_on desc, g.id desc""").bind("path", path.code())
                .map((RowView row) -> new GroupLine(group(row), number(row, "people"), number(row, "waiting"),
                        maybeText(row, "initials")))
                .list();
    }

    /// Returns the number in it today, including women hidden from the worker: a place is taken or it is not.
    int people(Tx tx, GroupId id) {
        return tx.handle().createQuery("""
                select count(*)
                  from v_enrolment
                 where path_group = :id and ended_on is null""").bind("id", id.value()).mapTo(Integer.class).one();
    }

    List<Groups.Facilitator> facilitators(Tx tx) {
        return tx.handle().createQuery("""
                select id, initials, left_on is null as here
                  from staff_member
                 order by initials, id""")
                .map((RowView row) -> new Groups.Facilitator(new StaffId(id(row, "id")), text(row, "initials"),
                        row.getColumn("here", Boolean.class)))
                .list();
    }
}
