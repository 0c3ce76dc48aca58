package org.daybook.work;

import static org.daybook.vault.RowColumns.day;
import static org.daybook.vault.RowColumns.text;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.daybook.base.ParticipantId;
import org.daybook.staff.Permission;
import org.daybook.staff.UnitOfWork;
import org.jdbi.v3.core.result.RowView;

/// Reads from the journal the work at companies that fell through before its first day: the company knows of her, although the
/// placement is deleted. As long as the audit trail of that day is kept.
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
                   and (j.before ->> 'participant' = :her
                    or j.before ->> 'participant' in (select id
                                                        from v_folded
                                                       where merged_into = :her))
                 order by j.seq""").bind("her", her.value()).bind("act", Permission.ASK_ABOUT_WORK.code())
                .map((RowView row) -> new Deleted(new FellThrough(day(row, "started_on"), text(row, "name"),
                        WorkCodes.read(OpeningKind.class, text(row, "kind"))), day(row, "recorded_on"),
                        Instant.parse(text(row, "at"))))
                .list().stream()
                .filter(one -> one.recordedOn().isBefore(LocalDate.ofInstant(one.at(), work.zone())))
                .map(Deleted::job).toList();
    }
}
