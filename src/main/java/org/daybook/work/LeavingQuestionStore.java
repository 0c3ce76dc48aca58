package org.daybook.work;

import static org.daybook.vault.RowColumns.day;
import static org.daybook.vault.RowColumns.id;
import static org.daybook.vault.RowColumns.maybeDay;
import static org.daybook.vault.RowColumns.maybeText;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.daybook.base.DateRange;
import org.daybook.base.ParticipantId;
import org.daybook.staff.SubjectWork;
import org.daybook.staff.UnfilteredRows;
import org.daybook.vault.Tx;
import org.jdbi.v3.core.result.RowView;

/// SQL of the table `leaving_question`.
final class LeavingQuestionStore {
    /// Nobody answered or closed it, she is on no path, and she did not come for work since. A status entered by hand in the
    /// four weeks before also answers it, if she began no path since.
    private static final String OPEN = """
            q.closed_on is null and q.left_on between :first and :last
               and not exists (select 1
                                 from work_status s
                                where s.participant = q.participant
                                  and (s.moment = 'leaving' and s.of_day >= q.left_on
                                    or s.moment = 'leaving' and s.of_path = 0 and s.of_day >= date(q.left_on, :early)
                                   and not exists (select 1
                                                     from v_enrolment e
                                                    where e.participant = q.participant and e.started_on > s.of_day)
                                    or s.moment = 'entry' and s.of_day > q.left_on))
               and not exists (select 1
                                 from v_enrolment e
                                where e.participant = q.participant
                                  and (e.ended_on is null or e.ended_on > q.left_on))""";

    private static final String EARLY = "-" + Statuses.DAYS_EARLY + " days";

    /// A woman to ask.
    ///
    /// @param her  the woman
    /// @param left the last day of her last path
    record Question(ParticipantId her, LocalDate left) {}

    /// A question as stored.
    ///
    /// @param left     the last day of her last path
    /// @param closedOn when somebody decided not to ask her, if so
    /// @param closedBy initials of the person who decided
    record Written(LocalDate left, Optional<LocalDate> closedOn, Optional<String> closedBy) {}

    /// Returns every question about her, the oldest first.
    List<Written> of(Tx tx, ParticipantId her) {
        return tx.handle().createQuery("""
                select q.left_on, q.closed_on, m.initials
                  from leaving_question q
                  left join staff_member m on m.id = q.closed_by
                 where q.participant = :her
                 order by q.left_on, q.id""").bind("her", her.value())
                .map((RowView row) -> new Written(day(row, "left_on"), maybeDay(row, "closed_on"),
                        maybeText(row, "initials")))
                .list();
    }

    void insert(SubjectWork work) {
        work.tx().handle().createUpdate("""
                insert into leaving_question (id, participant, left_on)
                values (:id, :her, :on)""").bind("id", work.newId()).bind("her", work.her().value())
                .bind("on", work.today().toString()).execute();
    }

    /// Returns everybody whose last path ended in these days and who is still to be asked.
    UnfilteredRows<Question> open(Tx tx, DateRange days) {
        return UnfilteredRows.of(tx.handle().createQuery("""
                select q.participant, max(q.left_on) as left_on
                  from leaving_question q
                 where q.participant not in (select id from v_folded) and\s""" + OPEN + """

                 group by q.participant""").bind("early", EARLY).bind("first", days.first().toString())
                .bind("last", days.last().toString())
                .map((RowView row) -> new Question(new ParticipantId(id(row, "participant")), day(row, "left_on")))
                .list(), Question::her);
    }

    /// Returns the last day of her last path, if she is still to be asked.
    Optional<LocalDate> openOf(SubjectWork work, DateRange days) {
        return work.tx().handle().createQuery("""
                select max(q.left_on) as left_on
                  from leaving_question q
                 where q.participant = :her and\s""" + OPEN).bind("early", EARLY).bind("her", work.her().value())
                .bind("first", days.first().toString()).bind("last", days.last().toString())
                .map((RowView row) -> maybeDay(row, "left_on")).one();
    }

    /// Records that she is not to be asked.
    void close(SubjectWork work) {
        work.tx().handle().createUpdate("""
                update leaving_question
                   set closed_on = :today, closed_by = :by
                 where participant = :her and closed_on is null""").bind("today", work.today().toString())
                .bind("by", work.who().id().value()).bind("her", work.her().value()).execute();
    }

    /// Undoes the acting worker's closing of it today.
    int reopen(SubjectWork work) {
        return work.tx().handle().createUpdate("""
                update leaving_question
                   set closed_on = null, closed_by = null
                 where participant = :her and closed_by = :by and closed_on = :today""")
                .bind("her", work.her().value()).bind("by", work.who().id().value())
                .bind("today", work.today().toString()).execute();
    }

    /// Deletes the question: she did not leave on that day.
    void drop(SubjectWork work, LocalDate day) {
        work.tx().handle().createUpdate("""
                delete from leaving_question
                 where participant = :her and left_on = :day""").bind("her", work.her().value())
                .bind("day", day.toString()).execute();
    }

    void erase(SubjectWork work) {
        work.tx().handle().createUpdate("""
                delete from leaving_question
                 where participant = :her""").bind("her", work.her().value()).execute();
    }
}
