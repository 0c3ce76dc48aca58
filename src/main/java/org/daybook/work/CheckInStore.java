package org.daybook.work;

import static org.daybook.vault.RowColumns.day;
import static org.daybook.vault.RowColumns.id;
import static org.daybook.vault.RowColumns.maybeDay;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daybook.base.ParticipantId;
import org.daybook.staff.SubjectWork;
import org.daybook.staff.UnfilteredRows;
import org.daybook.vault.Tx;
import org.daybook.vault.WrittenAfter;
import org.jdbi.v3.core.result.RowView;

/// SQL of the table `work_check_in`.
final class CheckInStore {
    /// A reminder that somebody should speak with her.
    record CheckIn(ParticipantId her, LocalDate dueOn) {}

    /// Inserts it once, even if it is requested several times while one is open.
    void insert(SubjectWork work) {
        work.tx().handle().createUpdate("""
                insert into work_check_in (id, participant, due_on)
                select :id, :her, :on
                 where not exists (select 1
                                     from work_check_in
                                    where participant = :her and done_on is null)""").bind("id", work.newId())
                .bind("her", work.her().value()).bind("on", work.today().toString()).execute();
    }

    int done(SubjectWork work) {
        return work.tx().handle().createUpdate("""
                update work_check_in
                   set done_on = :on, done_by = :by
                 where participant = :her and done_on is null""").bind("on", work.today().toString())
                .bind("by", work.who().id().value()).bind("her", work.her().value()).execute();
    }

    /// Reopens what the acting worker did today, unless another is already open.
    int takeBack(SubjectWork work) {
        return work.tx().handle().createUpdate("""
                update work_check_in
                   set done_on = null, done_by = null
                 where participant = :her and done_by = :by and done_on = :today
                   and not exists (select 1
                                     from work_check_in
                                    where participant = :her and done_on is null)""").bind("her", work.her().value())
                .bind("by", work.who().id().value()).bind("today", work.today().toString()).execute();
    }

    /// Returns the open ones, the oldest first.
    UnfilteredRows<CheckIn> open(Tx tx) {
        return UnfilteredRows.of(tx.handle().createQuery("""
                select participant, min(due_on) as due_on
                  from work_check_in
                 where done_on is null and participant not in (select id from v_folded)
                 group by participant
                 order by due_on, participant""")
                .map((RowView row) -> new CheckIn(new ParticipantId(id(row, "participant")), day(row, "due_on")))
                .list(), CheckIn::her);
    }

    /// Checks whether one was written since cards were joined, even if it is done.
    boolean isAdded(SubjectWork work, WrittenAfter joining) {
        return work.tx().handle().createQuery("""
                select id, due_on
                  from work_check_in
                 where participant = :her""").bind("her", work.her().value())
                .map((RowView row) -> Map.entry(id(row, "id"), day(row, "due_on"))).list().stream()
                .anyMatch(one -> joining.isAdded(work.tx(), "work_check_in", List.of(one.getKey()), one.getValue()));
    }

    /// Checks whether an entry of hers was open on a day or later.
    boolean isOpenSince(SubjectWork work, LocalDate day) {
        return !work.tx().ask("""
                select 1
                  from work_check_in
                 where participant = ? and (done_on is null or done_on >= ?)
                 limit 1""", _ -> true, work.her().value(), day).isEmpty();
    }

    /// Checks whether somebody should speak with her, or was asked to on a day or later.
    boolean isAsked(Tx tx, ParticipantId her, LocalDate day) {
        return !tx.ask("""
                select 1
                  from work_check_in
                 where participant = ? and (done_on is null or due_on >= ?)
                 limit 1""", _ -> true, her.value(), day).isEmpty();
    }

    /// Returns since when somebody should speak with her; empty if nobody should.
    Optional<LocalDate> openOf(SubjectWork work) {
        return work.tx().handle().createQuery("""
                select min(due_on) as due_on
                  from work_check_in
                 where participant = :her and done_on is null""").bind("her", work.her().value())
                .map((RowView row) -> maybeDay(row, "due_on")).one();
    }

    void erase(SubjectWork work) {
        work.tx().handle().createUpdate("""
                delete from work_check_in
                 where participant = :her""").bind("her", work.her().value()).execute();
    }
}
