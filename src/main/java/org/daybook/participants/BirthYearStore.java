package org.daybook.participants;

import static org.daybook.vault.RowColumns.id;
import static org.daybook.vault.RowColumns.number;

import org.daybook.base.ParticipantId;
import org.daybook.staff.UnfilteredRows;
import org.daybook.vault.Tx;
import org.jdbi.v3.core.result.RowView;

/// SQL that reads the years in which women were born.
final class BirthYearStore {
    /// When somebody was born who told it.
    record Row(ParticipantId her, int year) {}

    /// Of those who told theirs and were born in a year or later.
    UnfilteredRows<Row> since(Tx tx, int year) {
        return UnfilteredRows.of(tx.handle().createQuery("""
                select id, birth_year
                  from participant
                 where birth_year >= :year""").bind("year", year)
                .map((RowView row) -> new Row(new ParticipantId(id(row, "id")), number(row, "birth_year"))).list(),
                Row::her);
    }
}
