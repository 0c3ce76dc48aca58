package org.daybook.reports;

import static org.daybook.vault.RowColumns.id;
import static org.daybook.vault.RowColumns.maybeNumber;
import static org.daybook.vault.RowColumns.text;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.daybook.base.Period;
import org.daybook.reports.AuditorProtocol.CheckedLine;
import org.daybook.staff.StaffId;
import org.daybook.staff.UnitOfWork;
import org.daybook.vault.Tx;
import org.jdbi.v3.core.result.RowView;

/// SQL of the tables `auditor_check` and `auditor_check_line`. None of their columns holds a figure of a report.
final class AuditorCheckStore {
    private static final String ALL = """
            select id, period, auditor, present, shown_at, shown_by, sample
              from auditor_check""";

    /// An auditor's check.
    ///
    /// @param sample the number of records compared; empty until the auditor has finished
    record Row(UUID id, Period period, String auditor, StaffId present, Instant shownAt, StaffId shownBy,
            OptionalInt sample) {}

    /// Records that the figures of a period are shown.
    ///
    /// @return the ID of the check
    UUID insert(UnitOfWork work, Period period, String auditor, StaffId present) {
        var id = work.newId();
        work.tx().handle().createUpdate("""
                insert into auditor_check (id, period, auditor, present, shown_at, shown_by)
                values (:id, :period, :auditor, :present, :at, :by)""").bind("id", id)
                .bind("period", period.toString()).bind("auditor", auditor).bind("present", present.value())
                .bind("at", work.now().toString()).bind("by", work.who().id().value()).execute();
        return id;
    }

    Optional<Row> find(Tx tx, UUID check) {
        return tx.handle().createQuery(ALL + """

                 where id = :id""").bind("id", check).map((RowView row) -> row(row)).findOne();
    }

    /// Returns the finished checks of a period's report, newest first.
    List<Row> finished(Tx tx, Period period) {
        return tx.handle().createQuery(ALL + """

                 where period = :period and sample is not null
                 order by shown_at desc, id desc""").bind("period", period.toString())
                .map((RowView row) -> row(row)).list();
    }

    /// Records the auditor's findings.
    void finish(UnitOfWork work, UUID check, Collection<CheckedLine> agreed, int sample) {
        work.tx().handle().createUpdate("""
                update auditor_check
                   set sample = :sample
                 where id = :id""").bind("sample", sample).bind("id", check).execute();
        agreed.forEach(line -> work.tx().handle().createUpdate("""
                insert into auditor_check_line (auditor_check, tab, category)
                values (:id, :table, :category)""").bind("id", check).bind("table", line.table())
                .bind("category", line.category()).execute());
    }

    /// Returns the lines that the auditor found to agree, in no particular order.
    List<CheckedLine> agreed(Tx tx, UUID check) {
        return tx.handle().createQuery("""
                select tab, category
                  from auditor_check_line
                 where auditor_check = :id""").bind("id", check)
                .map((RowView row) -> new CheckedLine(text(row, "tab"), text(row, "category"))).list();
    }

    private static Row row(RowView row) {
        return new Row(id(row, "id"), Period.parse(text(row, "period")), text(row, "auditor"),
                new StaffId(id(row, "present")), Instant.parse(text(row, "shown_at")),
                new StaffId(id(row, "shown_by")), maybeNumber(row, "sample"));
    }
}
