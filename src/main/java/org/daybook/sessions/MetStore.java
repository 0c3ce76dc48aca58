package org.daybook.sessions;

import java.time.LocalDate;
import org.daybook.base.ParticipantId;
import org.daybook.staff.UnfilteredRows;
import org.daybook.vault.RowColumns;
import org.daybook.vault.Tx;

/// SQL of the women whom staff meet in these days.
final class MetStore {
    /// Returns the women expected at a session of a day, and those who came on one of the days from `since` to it.
    UnfilteredRows<ParticipantId> met(Tx tx, LocalDate since, LocalDate day) {
        return UnfilteredRows.of(tx.handle().createQuery("""
                select s.participant
                  from v_session_whole s
                 where s.on_day = :day and s.cancelled is null and s.participant is not null
                 union
                select e.participant
                  from v_session_whole s
                  join v_enrolment e on
                """ + SessionsOfOneStore.BY_ENROLMENT + """

                 where s.on_day = :day and s.cancelled is null
                 union
                select a.participant
                  from v_attendance a
                 where a.on_day between :since and :day and a.participant is not null""").bind("day", day.toString())
                .bind("since", since.toString())
                .map(row -> new ParticipantId(RowColumns.id(row, "participant"))).list(), her -> her);
    }
}
