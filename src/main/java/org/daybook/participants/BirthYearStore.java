package org.daybook.participants;

import static org.daybook.vault.RowColumns.id;
import static org.daybook.vault.RowColumns.number;

import org.daybook.base.ParticipantId;
import org.daybook.staff.UnfilteredRows;
import org.daybook.vault.Tx;
import org.jdbi.v3.core.result.RowView;

/// SQL that reads the years in which women were born.
final class BirthYearStore {
    /// The year of birth of a woman who gave it or stated her age.
    record Row(ParticipantId her, int year) {}

    static final String SINCE = """
            with told as (select participant, merged_into
                            from v_age_told
                           where birth_year >= :year
                           union
                          select participant, merged_into
                            from v_age_told
                           where stated_age <= 18),
                 near as (select participant
                            from told
                           union
                          select merged_into
                            from told
                           where merged_into is not null
                           union
                          select o.participant
                            from told t
                           cross join v_age_told o
                           where o.merged_into = t.participant)
            select b.participant, b.year
              from near n
             cross join v_birth_year b
             where b.participant = n.participant and b.year >= :year""";
    /// The oldest age that `membership_stated_young` finds.
    static final int OLDEST = 18;

    /// Returns those born in the given year or later, if they told their year or a joined card has it. Considers only women who
    /// told such a year or an age up to [#OLDEST], and the cards joined to theirs.
    UnfilteredRows<Row> since(Tx tx, int year) {
        return UnfilteredRows.of(tx.handle().createQuery(SINCE).bind("year", year)
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
