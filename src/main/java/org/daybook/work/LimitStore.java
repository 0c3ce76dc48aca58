package org.daybook.work;

import static org.daybook.vault.RowColumns.day;
import static org.daybook.vault.RowColumns.id;
import static org.daybook.vault.RowColumns.maybeText;
import static org.daybook.vault.RowColumns.text;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.daybook.base.ParticipantId;
import org.daybook.staff.StaffId;
import org.daybook.staff.SubjectWork;
import org.daybook.staff.UnfilteredRows;
import org.daybook.vault.Tx;
import org.daybook.vault.WrittenAfter;
import org.jdbi.v3.core.result.RowView;

/// SQL of the table `work_limit`.
final class LimitStore {
    /// Returns the limit that was inserted.
    WorkLimit insert(SubjectWork work, LimitKind kind, Optional<String> value, StaffId by) {
        var id = work.newId();
        work.tx().handle().createUpdate("""
                insert into work_limit (id, participant, kind, value, set_on, set_by)
                values (:id, :her, :kind, :value, :on, :by)""").bind("id", id)
                .bind("her", work.her().value()).bind("kind", WorkCodes.of(kind)).bind("value", value.orElse(null))
                .bind("on", work.today().toString()).bind("by", by.value()).execute();
        return of(work.tx(), work.her()).stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
    }

    void delete(SubjectWork work, UUID limit) {
        work.tx().handle().createUpdate("""
                delete from work_limit
                 where id = :id and participant = :her""").bind("id", limit).bind("her", work.her().value())
                .execute();
    }

    List<WorkLimit> of(Tx tx, ParticipantId her) {
        return tx.handle().createQuery("""
                select l.*, s.initials
                  from work_limit l
                  join staff_member s on s.id = l.set_by
                 where l.participant = :her
                 order by l.id""").bind("her", her.value()).map(LimitStore::limit).list();
    }

    UnfilteredRows<WorkLimit> all(Tx tx) {
        return UnfilteredRows.of(tx.handle().createQuery("""
                select l.*, s.initials
                  from work_limit l
                  join staff_member s on s.id = l.set_by
                 order by l.id""").map(LimitStore::limit).list(), WorkLimit::her);
    }

    /// Gives back a limit that moved with her card; a person who removed it meanwhile knew of one card that stood for two.
    void moveBack(SubjectWork from, SubjectWork to, UUID limit) {
        to.tx().handle().createUpdate("""
                insert into work_limit (id, participant, kind, value, set_on, set_by)
                select j.row_id, :to, j.before ->> 'kind', j.before ->> 'value', j.before ->> 'set_on',
                       j.before ->> 'set_by'
                  from journal j
                 where j.tab = 'work_limit' and j.row_id = :id and j.op = 'd'
                   and j.before ->> 'participant' = :from and j.row_id not in (select id from work_limit)
                 order by j.seq desc
                 limit 1""").bind("id", limit).bind("from", from.her().value()).bind("to", to.her().value()).execute();
    }

    /// A limit set since the cards were joined may have been meant for the other woman: it applies to both.
    void keepSince(SubjectWork kept, SubjectWork parted, WrittenAfter joining) {
        var hers = of(parted.tx(), parted.her());
        of(kept.tx(), kept.her()).stream()
                .filter(one -> joining.isAdded(kept.tx(), "work_limit", List.of(one.id()), one.setOn()))
                .filter(one -> hers.stream().noneMatch(one::isSame))
                .forEach(one -> insert(parted, one.kind(), one.value(), one.by()));
    }

    /// Restores the limits she had when the cards were joined: a person who removed one knew of one card that stood for two.
    /// Limits set since then, or set again, are left alone.
    void keepAgain(SubjectWork kept, WrittenAfter joining) {
        kept.tx().handle().createUpdate("""
                with line (seq) as (
                  select coalesce(min(seq), 0)
                    from journal
                   where tab = :tab and row_id = :row and op = 'i'),
                gone (seq) as (
                  select max(j.seq)
                    from journal j
                    join line
                   where j.tab = 'work_limit' and j.op = 'd' and j.seq > line.seq and j.audit_id <> :passage
                     and j.before ->> 'participant' = :her and j.row_id not in (select id from work_limit)
                     and (line.seq > 0 or j.before ->> 'set_on' <= :on)
                     and not exists (select 1
                                       from journal i
                                      where i.tab = j.tab and i.row_id = j.row_id and i.op = 'i' and i.seq > line.seq)
                   group by j.row_id)
                insert into work_limit (id, participant, kind, value, set_on, set_by)
                select j.row_id, :her, j.before ->> 'kind', j.before ->> 'value', j.before ->> 'set_on',
                       j.before ->> 'set_by'
                  from journal j
                  join gone g on g.seq = j.seq
                 where not exists (select 1
                                     from work_limit l
                                    where l.participant = :her and l.kind = j.before ->> 'kind'
                                      and l.value is (j.before ->> 'value')
                                      and (l.kind <> 'ask-first' or l.set_by = j.before ->> 'set_by'))""")
                .bind("tab", joining.table()).bind("row", joining.row().toString()).bind("on", joining.on().toString())
                .bind("passage", kept.tx().auditLine()).bind("her", kept.her().value()).execute();
    }

    void erase(SubjectWork work) {
        work.tx().handle().createUpdate("""
                delete from work_limit
                 where participant = :her""").bind("her", work.her().value()).execute();
    }

    private static WorkLimit limit(RowView row) {
        return new WorkLimit(id(row, "id"), new ParticipantId(id(row, "participant")),
                WorkCodes.read(LimitKind.class, text(row, "kind")), maybeText(row, "value"),
                new StaffId(id(row, "set_by")), text(row, "initials"), day(row, "set_on"));
    }
}
