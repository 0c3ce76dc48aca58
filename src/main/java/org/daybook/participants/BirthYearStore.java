package org.daybook.participants;

import static org.daybook.vault.RowColumns.id;
import static org.daybook.vault.RowColumns.number;

import org.daybook.base.ParticipantId;
import org.daybook.consents.YoungRows;
import org.daybook.staff.UnfilteredRows;
import org.daybook.vault.Tx;
import org.jdbi.v3.core.result.RowView;

/// SQL that reads the years in which women were born.
final class BirthYearStore {
    /// The year of birth of a woman who gave it or stated her age.
    record Row(ParticipantId her, int year) {}

    static final String SINCE = YoungRows.WITH_NEAR + """
            select b.participant, b.year
              from near n
             cross join v_birth_year b
             where b.participant = n.participant and b.year >= :first_year""";
    /// No year of birth is later: the beginning of the query wants an end.
    private static final int LAST_YEAR = 9999;

    /// Returns those born in the given year or later, if they told their year or a joined card has it. Considers only women who
    /// told such a year or an age up to [YoungRows#OLDEST_STATED], and the cards joined to theirs.
    UnfilteredRows<Row> since(Tx tx, int year) {
        return UnfilteredRows.of(tx.handle().createQuery(SINCE).bind("first_year", year).bind("last_year", LAST_YEAR)
                .map((RowView row) -> new Row(new ParticipantId(id(row, "participant")), number(row, "year"))).list(),
                Row::her);
    }

    /// Returns the same for one woman.
    UnfilteredRows<Row> of(Tx tx, ParticipantId her) {
        return UnfilteredRows.of(tx.handle().createQuery("""
                select year
                  from v_birth_year
                 where participant = :her and year is not null""").bind("her", her.value())
                .map((RowView row) -> new Row(her, number(row, "year"))).list(), Row::her);
    }
}
