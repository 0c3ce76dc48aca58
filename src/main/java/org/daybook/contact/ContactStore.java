package org.daybook.contact;

import static org.daybook.vault.RowColumns.day;
import static org.daybook.vault.RowColumns.id;
import static org.daybook.vault.RowColumns.maybeDay;
import static org.daybook.vault.RowColumns.text;
import static org.daybook.vault.RowColumns.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.daybook.base.ParticipantId;
import org.daybook.staff.StaffId;
import org.daybook.staff.SubjectWork;
import org.daybook.staff.UnfilteredRows;
import org.daybook.vault.RowColumns;
import org.daybook.vault.Tx;
import org.jdbi.v3.core.result.RowView;

/// SQL of the tables `contact_wish` and `contact_call`.
final class ContactStore {
    /// Wishes with the day on which she last confirmed them.
    record Said(ContactWishes wishes, Optional<LocalDate> confirmedOn) {}

    /// What she said, when it was recorded and by whom.
    record Written(UUID id, LocalDate on, StaffId by, ContactWishes wishes) {}

    /// A call that is due.
    record Due(ParticipantId her, Call last) {}

    /// Returns the ID of what was said.
    UUID append(SubjectWork work, Said said) {
        var id = work.newId();
        var wishes = said.wishes();
        var ways = wishes.ways();
        var saying = wishes.saying();
        var hours = wishes.hours();
        work.tx().handle().createUpdate("""
                insert into contact_wish (id, participant, number, on_day, recorded_by, confirmed_on, telephone, calls,
                       texts, messages, letters, who_calls, say_instead, days, from_time, to_time, hours, others,
                       who_answers, code_word, interpreter, interpreter_words)
                values (:id, :participant, :number, :on_day,
                       :recorded_by, :confirmed_on, :telephone, :calls, :texts, :messages, :letters, :who_calls,
                       :say_instead, :days, :from_time, :to_time, :hours, :others, :who_answers, :code_word,
                       :interpreter, :interpreter_words)""")
                .bind("id", id).bind("number", work.tx().nextNumber()).bind("participant", work.her().value())
                .bind("on_day", work.today().toString())
                .bind("recorded_by", work.who().id().value())
                .bind("confirmed_on", said.confirmedOn().map(LocalDate::toString).orElse(null))
                .bind("telephone", wishes.telephone().orElse(null)).bind("calls", ContactRows.code(ways.calls()))
                .bind("texts", ContactRows.code(ways.texts())).bind("messages", ContactRows.code(ways.messages()))
                .bind("letters", ContactRows.code(ways.letters()))
                .bind("who_calls", ContactRows.code(saying.whoCalls()))
                .bind("say_instead", saying.instead().orElse(null)).bind("days", ContactRows.days(hours.days()))
                .bind("from_time", ContactRows.time(hours.from())).bind("to_time", ContactRows.time(hours.to()))
                .bind("hours", hours.words().orElse(null)).bind("others", ContactRows.code(saying.others()))
                .bind("who_answers", saying.whoAnswers().orElse(null))
                .bind("code_word", wishes.codeWord().orElse(null))
                .bind("interpreter", ContactRows.code(wishes.language().interpreter()))
                .bind("interpreter_words", wishes.language().words().orElse(null)).execute();
        return id;
    }

    /// Returns the ID of her current wishes.
    Optional<UUID> newestId(SubjectWork work) {
        return work.tx().ask("""
                select id
                  from contact_wish
                 where participant = ?
                 order by number desc
                 limit 1""", row -> row.id(1), work.her().value()).stream().findFirst();
    }

    /// Returns her current wishes.
    Optional<Said> newest(Tx tx, ParticipantId her) {
        return tx.handle().createQuery("""
                select *
                  from contact_wish
                 where participant = :her
                 order by number desc
                 limit 1""").bind("her", her.value()).map(ContactRows.SAID).findOne();
    }

    /// Returns the cards that are joined to hers.
    List<UUID> joined(SubjectWork work) {
        return work.tx().ask("""
                select id
                  from v_folded
                 where merged_into = ?""", row -> row.id(1), work.her().value());
    }

    /// Returns everything she ever said about it, oldest first, with who recorded it.
    List<Written> written(Tx tx, ParticipantId her) {
        return tx.handle().createQuery("""
                select *
                  from contact_wish
                 where participant = :her
                 order by number""").bind("her", her.value())
                .map((RowView row) -> new Written(id(row, "id"), day(row, "on_day"),
                        new StaffId(id(row, "recorded_by")),
                        ContactRows.SAID.map(row).wishes()))
                .list();
    }

    void append(SubjectWork work, UUID id, CallOutcome outcome, Optional<LocalDate> again) {
        work.tx().handle().createUpdate("""
                insert into contact_call (id, participant, number, on_day, at_time, called_by, outcome, again_on)
                values (:id, :participant, :number, :on_day, :at_time,
                       :called_by, :outcome, :again_on)""")
                .bind("id", id).bind("number", work.tx().nextNumber()).bind("participant", work.her().value())
                .bind("on_day", work.today().toString())
                .bind("at_time", ContactRows.time(Optional.of(work.timeOfDay())))
                .bind("called_by", work.who().id().value()).bind("outcome", ContactRows.code(outcome))
                .bind("again_on", again.map(LocalDate::toString).orElse(null)).execute();
    }

    /// Deletes her latest call, if it is this one and the user logged it today.
    int takeBackCall(SubjectWork work, UUID id) {
        return work.tx().handle().createUpdate("""
                delete from contact_call
                 where id = :id and participant = :her and called_by = :who and on_day = :today
                   and number = (select max(number)
                                   from contact_call
                                  where participant = :her)""").bind("id", id).bind("her", work.her().value())
                .bind("who", work.who().id().value()).bind("today", work.today().toString()).execute();
    }

    /// Checks whether these wishes are current and the user recorded them today.
    boolean isLastOfToday(SubjectWork work, UUID id) {
        return work.tx().ask("""
                select id
                  from contact_wish
                 where id = ? and participant = ? and recorded_by = ? and on_day = ?
                   and number = (select max(number)
                                   from contact_wish
                                  where participant = ?)""", row -> row.id(1), id, work.her().value(),
                work.who().id().value(), work.today().toString(), work.her().value()).size() == 1;
    }

    /// Returns the wishes before these, if these are current and the user recorded them today.
    Optional<Said> heldBefore(SubjectWork work, UUID id) {
        return work.tx().handle().createQuery("""
                select before.*
                  from contact_wish w
                  join contact_wish before on before.participant = w.participant and before.number < w.number
                 where w.id = :id and w.participant = :her and w.recorded_by = :who and w.on_day = :today
                   and w.number = (select max(number)
                                     from contact_wish
                                    where participant = :her)
                 order by before.number desc
                 limit 1""").bind("id", id).bind("her", work.her().value())
                .bind("who", work.who().id().value()).bind("today", work.today().toString()).map(ContactRows.SAID)
                .findOne();
    }

    Optional<Call> lastCall(Tx tx, ParticipantId her) {
        return tx.handle().createQuery("""
                select c.outcome, c.on_day, c.at_time, c.again_on, s.initials
                  from contact_call c
                  join staff_member s on s.id = c.called_by
                 where c.participant = :her
                 order by c.number desc
                 limit 1""").bind("her", her.value()).map(ContactStore::call).findOne();
    }

    /// Returns the women whose latest call asks for another one by this day.
    UnfilteredRows<Due> due(Tx tx, LocalDate day) {
        return UnfilteredRows.of(tx.handle().createQuery("""
                select c.participant, c.outcome, c.on_day, c.at_time, c.again_on, s.initials
                  from contact_call c
                  join staff_member s on s.id = c.called_by
                 where c.again_on <= :day
                   and not exists (select 1
                                     from contact_call later
                                    where later.participant = c.participant and later.number > c.number)
                 order by c.again_on, c.number""").bind("day", day.toString())
                .map((RowView row) -> new Due(new ParticipantId(id(row, "participant")), call(row))).list(), Due::her);
    }

    private static Call call(RowView row) {
        return new Call(ContactRows.outcome(text(row, "outcome")), day(row, "on_day"), time(row, "at_time"),
                text(row, "initials"), maybeDay(row, "again_on"));
    }

    Map<ParticipantId, LocalDate> lastSeen(Tx tx) {
        return RowColumns.days(tx.handle().createQuery("""
                select participant, max(on_day) as day
                  from (select participant, on_day
                          from contact_wish
                         union all
                        select participant, on_day
                          from contact_call
                         where outcome in ('reached', 'asked-not-to'))
                 group by participant"""));
    }

    /// Deletes what she said and every call, including the oldest.
    void deleteOf(SubjectWork work) {
        work.tx().handle().createUpdate("""
                delete from contact_call
                 where participant = :her""").bind("her", work.her().value()).execute();
        work.tx().handle().createUpdate("""
                delete from contact_wish
                 where participant = :her""").bind("her", work.her().value()).execute();
    }

    /// Returns every call, newest first.
    List<Call> calls(Tx tx, ParticipantId her) {
        return tx.handle().createQuery("""
                select c.outcome, c.on_day, c.at_time, s.initials, c.again_on
                  from contact_call c
                  join staff_member s on s.id = c.called_by
                 where c.participant = :her
                 order by c.number desc""").bind("her", her.value()).map((RowView row) -> call(row)).list();
    }
}
