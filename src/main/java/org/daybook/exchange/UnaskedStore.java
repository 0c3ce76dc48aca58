package org.daybook.exchange;

import static org.daybook.vault.RowColumns.day;
import static org.daybook.vault.RowColumns.id;

import java.time.LocalDate;
import java.util.Collection;
import org.daybook.base.ParticipantId;
import org.daybook.staff.UnfilteredRows;
import org.daybook.vault.RowColumns;
import org.daybook.vault.Tx;
import org.jdbi.v3.core.mapper.RowViewMapper;

/// SQL of the women whom an import brought and who have no answer, not even in their register.
final class UnaskedStore {
    private static final RowViewMapper<Unasked> UNASKED = row -> new Unasked(new ParticipantId(id(row, "participant")),
            day(row, "imported_on"));

    /// A woman without an answer.
    ///
    /// @param importedOn the day of the first import that brought data about her
    record Unasked(ParticipantId her, LocalDate importedOn) {}

    /// Returns those of some women who are to be asked.
    UnfilteredRows<Unasked> among(Tx tx, Collection<ParticipantId> them) {
        return UnfilteredRows.of(tx.handle().createQuery("""
                select k.participant, min(i.on_day) as imported_on
                  from json_each(:them) one
                  join import_key k on k.participant = one.value
                  join data_import i on i.id = k.import
                 where not exists (select 1
                                     from v_consent c
                                    where c.participant = k.participant)
                 group by k.participant
                 order by imported_on, k.participant""").bind("them", RowColumns.listed(them)).map(UNASKED).list(),
                Unasked::her);
    }

    /// Returns everyone who is to be asked and was imported by a day, the longest first.
    UnfilteredRows<Unasked> until(Tx tx, LocalDate day) {
        // Her answers are looked up once for each woman, not for each of the rows that an import brought about her.
        return UnfilteredRows.of(tx.handle().createQuery("""
                select k.participant, min(i.on_day) as imported_on
                  from data_import i
                  join import_key k on k.import = i.id
                 where i.on_day <= :day and k.participant is not null
                 group by k.participant
                having not exists (select 1
                                     from v_consent c
                                    where c.participant = k.participant)
                 order by imported_on, k.participant""").bind("day", day.toString()).map(UNASKED).list(),
                Unasked::her);
    }
}
