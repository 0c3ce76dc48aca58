package org.daybook.staff;

import static org.daybook.vault.RowColumns.id;
import static org.daybook.vault.RowColumns.text;

import java.time.LocalDate;
import java.util.List;
import org.daybook.vault.Tx;
import org.jdbi.v3.core.mapper.RowViewMapper;

/// SQL of the view `v_absence`.
final class RecordedLeaveStore {
    /// @param row    the primary key of the absence
    /// @param saidBy who entered it
    record Entry(String row, StaffId saidBy) {}

    private static final RowViewMapper<Entry> ENTRY = row -> new Entry(text(row, "id"),
            new StaffId(id(row, "said_by")));

    /// Returns the absences of a colleague on a day.
    List<Entry> of(Tx tx, StaffId who, LocalDate day) {
        return tx.handle().createQuery("""
                select id, said_by
                  from v_absence
                 where away = :who and since <= :day and (until is null or until >= :day)""")
                .bind("who", who.value()).bind("day", day.toString()).map(ENTRY).list();
    }
}
