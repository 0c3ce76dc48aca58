package org.daybook.participants;

import static org.daybook.vault.RowColumns.id;
import static org.daybook.vault.RowColumns.number;

import org.daybook.base.ParticipantId;
import org.daybook.staff.UnfilteredRows;
import org.daybook.vault.Tx;
import org.jdbi.v3.core.result.RowView;

/// SQL that reads the years in which women were born.
final class BirthYearStore {
    /// When somebody was born who told it, or stated her age.
    record Row(ParticipantId her, int year) {}

    /// Of those who told theirs and were born in a year or later.
    UnfilteredRows<Row> since(Tx tx, int year) {
        return UnfilteredRows.of(tx.handle().createQuery("""
                select participant, year
                  from v_birth_year
                 where year >= :year""").bind("year", year)
                .map((RowView row) -> new Row(new ParticipantId(id(row, "participant")), number(row, "year"))).list(),
                Row::her);
    }

    /// The same of one woman.
    UnfilteredRows<Row> of(Tx tx, ParticipantId her) {
        return UnfilteredRows.of(tx.handle().createQuery("""
                select year
                  from v_birth_year
                 where participant = :her""").bind("her", her.value())
                .map((RowView row) -> new Row(her, number(row, "year"))).list(), Row::her);
    }
}
