package org.daybook.work;

import static org.daybook.vault.RowColumns.day;
import static org.daybook.vault.RowColumns.id;
import static org.daybook.vault.RowColumns.maybeDay;
import static org.daybook.vault.RowColumns.maybeNumber;
import static org.daybook.vault.RowColumns.maybeText;
import static org.daybook.vault.RowColumns.number;
import static org.daybook.vault.RowColumns.text;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.daybook.base.ParticipantId;
import org.daybook.staff.Erased;
import org.daybook.staff.StaffId;
import org.daybook.staff.SubjectWork;
import org.daybook.staff.UnfilteredRows;
import org.daybook.vault.Tx;
import org.jdbi.v3.core.result.RowView;

/// SQL of the tables `placement` and `placement_mark`.
final class PlacementStore {
    /// A woman and what she was asked.
    record MarkRow(ParticipantId her, JobMarks.Answered answered) {}

    PlacementId insert(SubjectWork work, Optional<Opening> opening, NewPlacement form) {
        var id = new PlacementId(work.newId());
        work.tx().handle().createUpdate("""
                insert into placement (id, participant, company, opening, kind, contract, hours, started_on, person,
                       recorded_on, recorded_by)
                values (:id, :her, :company, :opening, :kind, :contract, :hours, :started_on, :person, :today, :by)""")
                .bind("id", id.value()).bind("her", work.her().value())
                .bind("company", opening.map(one -> one.company().value()).orElse(null))
                .bind("opening", opening.map(one -> one.id().value()).orElse(null))
                .bind("kind", WorkCodes.of(opening.flatMap(one -> one.details().kind()).orElse(form.kind())))
                .bind("contract", form.contract().map(WorkCodes::of).orElse(null))
                .bind("hours", form.hours().isPresent() ? (Object) form.hours().getAsInt() : null)
                .bind("person", opening.flatMap(_ -> form.person()).orElse(null))
                .bind("started_on", form.startsOn().orElseThrow().toString()).bind("by", work.who().id().value())
                .bind("today", work.today().toString()).execute();
        return id;
    }

    void change(SubjectWork work, PlacementId id, NewPlacement form) {
        work.tx().handle().createUpdate("""
                update placement
                   set contract = :contract, hours = :hours, started_on = :started_on,
                       person = case when company is null then null else :person end,
                       kind = case when company is null then :kind else kind end
                 where id = :id and participant = :her""")
                .bind("contract", form.contract().map(WorkCodes::of).orElse(null))
                .bind("hours", form.hours().isPresent() ? (Object) form.hours().getAsInt() : null)
                .bind("person", form.person().orElse(null))
                .bind("started_on", form.startsOn().orElseThrow().toString())
                .bind("kind", WorkCodes.of(form.kind())).bind("id", id.value()).bind("her", work.her().value())
                .execute();
    }

    /// Deletes a placement that the acting worker wrote today or that has not begun, unless she was asked about it or it has
    /// ended.
    int takeBack(SubjectWork work, PlacementId id) {
        return work.tx().handle().createUpdate("""
                delete from placement
                 where id = :id and participant = :her
                   and (started_on > :today or recorded_by = :by and recorded_on = :today)
                   and ended_on is null and not exists (select 1
                                                          from placement_mark
                                                         where placement = :id)""").bind("id", id.value())
                .bind("her", work.her().value()).bind("by", work.who().id().value())
                .bind("today", work.today().toString()).execute();
    }

    void end(SubjectWork work, PlacementId id, LocalDate on, EndedBecause because) {
        work.tx().handle().createUpdate("""
                update placement
                   set ended_on = :on, ended_because = :because
                 where id = :id and participant = :her""").bind("on", on.toString())
                .bind("because", WorkCodes.of(because)).bind("id", id.value()).bind("her", work.her().value())
                .execute();
    }

    void reopen(SubjectWork work, PlacementId id) {
        work.tx().handle().createUpdate("""
                update placement
                   set ended_on = null, ended_because = null
                 where id = :id and participant = :her""").bind("id", id.value()).bind("her", work.her().value())
                .execute();
    }

    void mark(SubjectWork work, PlacementId placement, int months, MarkAnswer answer) {
        work.tx().handle().createUpdate("""
                insert into placement_mark (id, placement, months, answer, asked_on, asked_by)
                values (:id, :placement, :months, :answer, :on, :by)
                on conflict (placement, months) do update
                   set answer = excluded.answer, asked_on = excluded.asked_on, asked_by = excluded.asked_by""")
                .bind("id", work.newId()).bind("placement", placement.value()).bind("months", months)
                .bind("answer", WorkCodes.of(answer)).bind("on", work.today().toString())
                .bind("by", work.who().id().value()).execute();
    }

    /// Deletes what the acting worker wrote today.
    int takeBackMark(SubjectWork work, PlacementId placement, int months) {
        return work.tx().handle().createUpdate("""
                delete from placement_mark
                 where placement in (select id
                                       from placement
                                      where id = :placement and participant = :her)
                   and months = :months and asked_by = :by and asked_on = :today""")
                .bind("placement", placement.value())
                .bind("her", work.her().value()).bind("months", months).bind("by", work.who().id().value())
                .bind("today", work.today().toString()).execute();
    }

    /// Returns her answers at the marks, including those before a correction, the oldest first.
    List<VersionsOfWork.Said> said(Tx tx, ParticipantId her) {
        return tx.handle().createQuery("""
                select placement, months, answer, asked_on, asked_by
                  from (select j.seq as seq, j.before ->> 'placement' as placement, j.before ->> 'months' as months,
                               j.before ->> 'answer' as answer, j.before ->> 'asked_on' as asked_on,
                               j.before ->> 'asked_by' as asked_by
                          from journal j
                         where j.tab = 'placement_mark' and j.op = 'u'
                           and j.row_id in (select m.id
                                              from placement_mark m
                                              join placement p on p.id = m.placement
                                             where p.participant = :her)
                         union all
                        select 9223372036854775807, m.placement, m.months, m.answer, m.asked_on, m.asked_by
                          from placement_mark m
                          join placement p on p.id = m.placement
                         where p.participant = :her)
                 order by asked_on, seq, months""").bind("her", her.value())
                .map((RowView row) -> new VersionsOfWork.Said(answered(row), day(row, "asked_on"),
                        new StaffId(id(row, "asked_by"))))
                .list();
    }

    /// Returns her placements, the earliest first.
    List<Placement> of(Tx tx, ParticipantId her) {
        return tx.handle().createQuery("""
                select p.*, c.name
                  from placement p
                  left join company c on c.id = p.company
                 where p.participant = :her
                 order by p.started_on, p.id""").bind("her", her.value()).map(PlacementStore::placement).list();
    }

    /// Returns her answers at the marks, the newest first: of two answers for a month the first counts, as in `v_job_mark`.
    List<JobMarks.Answered> answers(Tx tx, ParticipantId her) {
        return tx.handle().createQuery("""
                select m.placement, m.months, m.answer
                  from placement_mark m
                  join placement p on p.id = m.placement
                 where p.participant = :her
                 order by m.asked_on desc, m.id desc""").bind("her", her.value()).map(PlacementStore::answered).list();
    }

    /// Returns all placements, the earliest first.
    UnfilteredRows<Placement> all(Tx tx) {
        return UnfilteredRows.of(tx.handle().createQuery("""
                select p.*, c.name
                  from placement p
                  left join company c on c.id = p.company
                 where p.participant not in (select id from v_folded)
                 order by p.started_on, p.id""").map(PlacementStore::placement).list(), Placement::her);
    }

    /// Returns work at companies that begins on a day or later, the earliest first.
    UnfilteredRows<Placement> toBegin(Tx tx, LocalDate day) {
        return UnfilteredRows.of(tx.handle().createQuery("""
                select p.*, c.name
                  from placement p
                  join company c on c.id = p.company
                 where p.started_on >= :day and p.ended_on is null and p.participant not in (select id from v_folded)
                 order by p.started_on, p.id""").bind("day", day.toString()).map(PlacementStore::placement).list(),
                Placement::her);
    }

    /// Checks whether she said no to companies on a day or later.
    boolean isRefusedSince(SubjectWork work, LocalDate day) {
        return !work.tx().ask("""
                select 1
                  from v_consent_no
                 where participant = ? and purpose = 'companies' and on_day >= ?
                 limit 1""", _ -> true, work.her().value(), day).isEmpty();
    }

    /// Returns what everybody was asked, the newest first.
    UnfilteredRows<MarkRow> allAnswers(Tx tx) {
        return UnfilteredRows.of(tx.handle().createQuery("""
                select p.participant, m.placement, m.months, m.answer
                  from placement_mark m
                  join placement p on p.id = m.placement
                 order by m.asked_on desc, m.id desc""")
                .map((RowView row) -> new MarkRow(new ParticipantId(id(row, "participant")), answered(row))).list(),
                MarkRow::her);
    }

    /// Returns who works at a company, under any entry of its name, on a day or later, the earliest first.
    UnfilteredRows<Placement> at(Tx tx, Company company, LocalDate day) {
        return UnfilteredRows.of(tx.handle().createQuery("""
                select p.*, c.name
                  from placement p
                  join company c on c.id = p.company
                 where p.company in (<entries>) and (p.ended_on is null or p.ended_on >= :day)
                   and p.participant not in (select id from v_folded)
                 order by p.started_on, p.id""")
                .bindList("entries", company.same().stream().map(one -> one.id().value().toString()).toList())
                .bind("day", day.toString())
                .map(PlacementStore::placement).list(), Placement::her);
    }

    /// Returns how many places of an opening are taken.
    int taken(Tx tx, OpeningId opening) {
        return tx.handle().createQuery("""
                select count(*)
                  from placement
                 where opening = :opening and ended_on is null""").bind("opening", opening.value())
                .mapTo(Integer.class).one();
    }

    void erase(SubjectWork work) {
        work.tx().handle().createUpdate("""
                delete from placement_mark
                 where placement in (select id
                                       from placement
                                      where participant = :her)""").bind("her", work.her().value()).execute();
        work.tx().handle().createUpdate("""
                delete from placement
                 where participant = :her""").bind("her", work.her().value()).execute();
    }

    /// Clears the contact person of any placement if the name may be hers.
    void clearNaming(SubjectWork work, Erased her) {
        work.tx().handle().createQuery("""
                select id, person
                  from placement
                 where person is not null""").map((RowView row) -> Map.entry(id(row, "id"), text(row, "person"))).list()
                .stream().filter(one -> her.isNamedIn(one.getValue()))
                .forEach(one -> work.tx().handle().createUpdate("""
                        update placement
                           set person = null
                         where id = :id""").bind("id", one.getKey()).execute());
    }

    private static JobMarks.Answered answered(RowView row) {
        return new JobMarks.Answered(new PlacementId(id(row, "placement")), number(row, "months"),
                WorkCodes.read(MarkAnswer.class, text(row, "answer")));
    }

    private static Placement placement(RowView row) {
        return new Placement(new PlacementId(id(row, "id")), new ParticipantId(id(row, "participant")),
                maybeText(row, "company").map(UUID::fromString).map(CompanyId::new), maybeText(row, "name"),
                WorkCodes.read(OpeningKind.class, text(row, "kind")),
                maybeText(row, "contract").map(code -> WorkCodes.read(Contract.class, code)),
                maybeNumber(row, "hours"), day(row, "started_on"), maybeDay(row, "ended_on"),
                maybeText(row, "ended_because").map(code -> WorkCodes.read(EndedBecause.class, code)),
                maybeText(row, "person"));
    }
}
