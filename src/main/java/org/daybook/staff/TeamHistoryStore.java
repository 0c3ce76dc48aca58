package org.daybook.staff;

import static org.daybook.vault.RowColumns.id;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.daybook.vault.Tx;
import org.jdbi.v3.core.mapper.RowViewMapper;

/// SQL of the audit lines about the team. All of them await or awaited review, and few lines do.
final class TeamHistoryStore {
    /// @param id of the audit line
    /// @param by who wrote it
    record Line(UUID id, StaffId by) {}

    private static final RowViewMapper<Line> LINE = row -> new Line(id(row, "id"), new StaffId(id(row, "who")));

    /// Returns the newest line of one of these acts.
    Optional<Line> newest(Tx tx, List<Permission> acts) {
        return tx.handle().createQuery("""
                select a.id, a.who
                  from review r
                  join audit a on a.id = r.audit_id
                 where r.act in (<acts>)
                 order by a.seq desc
                 limit 1""").bindList("acts", acts.stream().map(Permission::code).toList()).map(LINE).findFirst();
    }

    boolean has(Tx tx, UUID line) {
        return tx.handle().createQuery("""
                select exists (select 1
                                 from audit
                                where id = :line)""").bind("line", line).mapTo(Boolean.class).one();
    }
}
