package org.daybook.paths;

import static org.daybook.vault.RowColumns.id;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.daybook.staff.StaffId;
import org.daybook.staff.SubjectWork;
import org.daybook.vault.Tx;
import org.jdbi.v3.core.result.RowView;

/// SQL of endings and pauses: the later columns of `enrolment`, and the table `enrolment_pause`.
final class EndingStore {
    /// An ending with the person who signs it.
    record Signed(PathEnding form, LocalDate on, StaffId by, Instant at) {}

    void end(SubjectWork work, EnrolmentId id, Signed signed) {
        var form = signed.form();
        var leaving = form.leaving();
        work.tx().handle().createUpdate("""
                update enrolment
                   set ended_on = :on, how_ended = :how, reason = :reason, transferred_to = :transferred_to,
                       goal_state = coalesce(:goal_state, goal_state), leaving_status = :status,
                       exit_reading = :exit_reading, may_come_back = :may_come_back, signed_by = :by, signed_at = :at
                 where id = :id and participant = :her and ended_on is null""").bind("her", work.her().value())
                .bind("on", signed.on().toString())
                .bind("how", code(form.how()))
                .bind("reason", code(form.reason().filter(_ -> form.is(HowEnded.LEFT_EARLY))))
                .bind("transferred_to", form.transferredTo().filter(_ -> form.is(HowEnded.TRANSFERRED)).orElse(null))
                .bind("goal_state", code(form.goalState()))
                .bind("status", PathCodes.of(leaving.status().orElse(LeavingStatus.NOT_ASKED)))
                .bind("exit_reading", code(leaving.exitReading())).bind("may_come_back", code(leaving.mayComeBack()))
                .bind("by", signed.by().value()).bind("at", signed.at().toString()).bind("id", id.value()).execute();
    }

    void reopen(SubjectWork work, EnrolmentId id, Optional<GroupId> group) {
        work.tx().handle().createUpdate("""
                update enrolment
                   set ended_on = null, how_ended = null, reason = null, transferred_to = null, leaving_status = null,
                       exit_reading = null, may_come_back = null, signed_by = null, signed_at = null,
                       goal_state = null, path_group = :path_group
                 where id = :id and participant = :her""")
                .bind("path_group", group.map(GroupId::value).orElse(null)).bind("id", id.value())
                .bind("her", work.her().value()).execute();
    }

    /// Resumes the pause that ended with her enrolment: both were one action. Must be done while the ending is still stored:
    /// before it, her enrolment had no last day.
    void pauseAgain(SubjectWork work, EnrolmentId id) {
        work.tx().handle().createUpdate("""
                update enrolment_pause
                   set back_on = null
                 where enrolment = :id
                   and id = (select p.row_id
                               from journal e
                               join journal p on p.audit_id = e.audit_id and p.tab = 'enrolment_pause' and p.op = 'u'
                              where e.seq = (select max(seq)
                                               from journal
                                              where tab = 'enrolment' and row_id = :id and op = 'u'
                                                and before ->> 'ended_on' is null)
                                and p.row_id in (select id from enrolment_pause where enrolment = :id)
                              order by p.seq desc
                              limit 1)""").bind("id", id.value()).execute();
    }

    void pause(SubjectWork work, EnrolmentId id) {
        work.tx().handle().createUpdate("""
                insert into enrolment_pause (id, enrolment, from_day)
                values (:pause, :id, :from)""").bind("pause", work.newId()).bind("id", id.value())
                .bind("from", work.today().toString()).execute();
    }

    void endPause(SubjectWork work, EnrolmentId id) {
        work.tx().handle().createUpdate("""
                update enrolment_pause
                   set back_on = max(from_day, :back)
                 where enrolment = :id and back_on is null""").bind("back", work.today().toString())
                .bind("id", id.value())
                .execute();
    }

    /// Returns the enrolments that are paused on a day.
    Set<EnrolmentId> pausedOn(Tx tx, LocalDate day) {
        return tx.handle().createQuery("""
                select enrolment
                  from enrolment_pause
                 where from_day <= :day and (back_on is null or back_on > :day)""").bind("day", day.toString())
                .map((RowView row) -> new EnrolmentId(id(row, "enrolment"))).stream().collect(Collectors.toSet());
    }

    private static @org.jspecify.annotations.Nullable String code(Optional<? extends Enum<?>> constant) {
        return constant.map(PathCodes::of).orElse(null);
    }
}
