package org.daybook.work;

import static org.daybook.vault.RowColumns.day;
import static org.daybook.vault.RowColumns.text;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.daybook.base.ParticipantId;
import org.daybook.staff.Permission;
import org.daybook.staff.SubjectWork;
import org.daybook.staff.UnitOfWork;
import org.jdbi.v3.core.result.RowView;

/// Reads from the journal the work at companies that fell through before its first day: the company knows of her, although the
/// placement is deleted. As long as the audit trail of that day is kept. If two cards were one at that time and are parted, it
/// is hers whose card had it first.
final class FellThroughStore {
    /// @param startsOn what would have been her first day
    /// @param at       the name of the company
    /// @param kind     the kind of work
    record FellThrough(LocalDate startsOn, String at, OpeningKind kind) {}

    private record Deleted(FellThrough job, LocalDate recordedOn, Instant at) {}

    /// Returns hers, the earliest first, also those of cards joined to hers. What was deleted on the day it was recorded was a
    /// mistake and is left out.
    List<FellThrough> of(UnitOfWork work, ParticipantId her) {
        return work.tx().handle().createQuery("""
                select j.before ->> 'started_on' as started_on, j.before ->> 'kind' as kind,
                       j.before ->> 'recorded_on' as recorded_on, c.name, a.at
                  from journal j
                  join audit a on a.id = j.audit_id
                  join company c on c.id = j.before ->> 'company'
                 where j.tab = 'placement' and j.op = 'd' and a.act = :act
                   and (select f.before ->> 'participant'
                          from journal f
                         where f.tab = j.tab and f.row_id = j.row_id and f.before is not null
                         order by f.seq
                         limit 1) in (select :her
                                       union all
                                      select id
                                        from v_folded
                                       where merged_into = :her)
                 order by j.seq""").bind("her", her.value()).bind("act", Permission.ASK_ABOUT_WORK.code())
                .map((RowView row) -> new Deleted(new FellThrough(day(row, "started_on"), text(row, "name"),
                        WorkCodes.read(OpeningKind.class, text(row, "kind"))), day(row, "recorded_on"),
                        Instant.parse(text(row, "at"))))
                .list().stream()
                .filter(one -> one.recordedOn().isBefore(LocalDate.ofInstant(one.at(), work.zone())))
                .map(Deleted::job).toList();
    }

    /// Erases from the journal whatever her card had first, also what was deleted while it stood for two women. What another
    /// woman's card had first is written to that card before: whatever carries the erased id goes.
    void erase(SubjectWork work) {
        work.tx().handle().createUpdate("""
                with deleted (row_id, whose) as materialized (
                  select j.row_id, (select f.before ->> 'participant'
                                      from journal f
                                     where f.tab = 'placement' and f.row_id = j.row_id and f.before is not null
                                     order by f.seq
                                     limit 1)
                    from journal j
                   where j.tab = 'placement' and j.op = 'd' and j.before ->> 'participant' = :her)
                update journal
                   set before = json_set(before, '$.participant', (select d.whose
                                                                     from deleted d
                                                                    where d.row_id = journal.row_id))
                 where tab = 'placement' and before ->> 'participant' = :her
                   and row_id in (select row_id from deleted where whose <> :her)""").bind("her", work.her().value())
                .execute();
        work.tx().handle().createUpdate("""
                delete from journal
                 where tab = 'placement' and row_id in (select j.row_id
                                                          from journal j
                                                         where j.tab = 'placement' and j.op = 'd')
                   and (select f.before ->> 'participant'
                          from journal f
                         where f.tab = 'placement' and f.row_id = journal.row_id and f.before is not null
                         order by f.seq
                         limit 1) = :her""").bind("her", work.her().value()).execute();
    }
}
