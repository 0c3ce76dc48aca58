package org.daybook.reports;

import static org.daybook.vault.RowColumns.text;

import java.util.List;
import java.util.UUID;
import org.daybook.base.Period;
import org.daybook.vault.Tx;
import org.jdbi.v3.core.result.RowView;

/// SQL that finds which final reports counted rows of an import. Its rows are those that the journal recorded under its audit
/// line. Called inside the caller's passage.
final class CountedImportStore {
    /// Returns the final reports that counted rows of an import, by their last days, shorter ones first. A quarter that was final
    /// before the import counted nothing of it.
    ///
    /// @param line the audit line of the import
    List<Period> reports(Tx tx, UUID line) {
        return tx.handle().createQuery("""
                with brought as materialized (
                  select tab, row_id
                    from journal
                   where audit_id = :line and op = 'i'),
                final as materialized (
                  select f.quarter, f.span, f.first_day, f.last_day
                    from data_import i
                    join frozen_report f on f.number > i.first_number
                   where i.audit_id = :line),
                counted as (
                  select c.on_day
                    from brought b
                    join v_countable t on t.tab = b.tab and t.id = b.row_id
                    join counted_in_report c on c.what = t.what and c.row_id = t.row_id
                   where c.imported = 0
                   union
                  select c.on_day
                    from brought b
                    join counted_in_report c on c.what = 'end' and c.row_id = b.row_id
                   where b.tab = 'enrolment' and c.imported = 0
                   union
                  select f.first_day
                    from brought b
                    join enrolment e on e.id = b.row_id
                    join final f
                      on f.span = 'quarter' and e.started_on <= f.last_day and (e.ended_on is null or e.ended_on >= f.first_day)
                   where b.tab = 'enrolment'
                   union
                  select s.on_day
                    from brought b
                    join v_session s on s.id = b.row_id
                   where b.tab = 'session' and s.held
                   union
                  select s.on_day
                    from brought b
                    join attendance a on a.id = b.row_id
                    join session s on s.id = a.session
                   where b.tab = 'attendance' and a.number > 0)
                select f.quarter
                  from final f
                 where exists (select 1
                                 from counted c
                                 join final q on q.span = 'quarter' and c.on_day between q.first_day and q.last_day
                                where c.on_day between f.first_day and f.last_day)
                 order by f.last_day, f.first_day desc""").bind("line", line)
                .map((RowView row) -> Period.parse(text(row, "quarter"))).list();
    }
}
