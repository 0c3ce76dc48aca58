package org.daybook.sessions;

import static org.daybook.vault.RowColumns.day;
import static org.daybook.vault.RowColumns.id;
import static org.daybook.vault.RowColumns.text;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.daybook.vault.Tx;
import org.jdbi.v3.core.mapper.RowViewMapper;

/// SQL of the table `site_holiday`, and its effect on sessions.
final class HolidayStore {
    private static final RowViewMapper<Holiday> HOLIDAY = row -> new Holiday(id(row, "id"), day(row, "on_day"),
            text(row, "words"));

    void insert(Tx tx, Holiday holiday) {
        tx.handle().createUpdate("""
                insert into site_holiday (id, on_day, words)
                values (:id, :on_day, :words)""").bind("id", holiday.id())
                .bind("on_day", holiday.day().toString()).bind("words", holiday.words()).execute();
    }

    void delete(Tx tx, UUID id) {
        tx.handle().createUpdate("""
                delete from site_holiday
                 where id = :id""").bind("id", id).execute();
    }

    Optional<Holiday> byId(Tx tx, UUID id) {
        return tx.handle().createQuery("""
                select id, on_day, words
                  from site_holiday
                 where id = :id""").bind("id", id).map(HOLIDAY).findOne();
    }

    List<Holiday> between(Tx tx, LocalDate first, LocalDate last) {
        return tx.handle().createQuery("""
                select id, on_day, words
                  from site_holiday
                 where on_day between :first and :last
                 order by on_day""").bind("first", first.toString()).bind("last", last.toString()).map(HOLIDAY)
                .list();
    }

    /// Cancels what is planned on a day, except sessions whose register has entries and those that a final quarter counted.
    ///
    /// @return the number of sessions cancelled
    int cancelOn(Tx tx, LocalDate day) {
        return tx.handle().createUpdate("""
                update session
                   set cancelled = 'holiday', cancelled_by = 'holiday'
                 where on_day = :day and cancelled is null
                   and id not in (select t.id
                                    from v_session_touched t
                                    join session s on s.id = t.id
                                   where s.on_day = :day)
                   and id not in (select id from v_session_counted)""").bind("day", day.toString()).execute();
    }

    /// Does the same for one session.
    int cancelOn(Tx tx, LocalDate day, SessionId session) {
        return tx.handle().createUpdate("""
                update session
                   set cancelled = 'holiday', cancelled_by = 'holiday'
                 where id = :id and on_day = :day and cancelled is null
                   and id not in (select t.id
                                    from v_session_touched t
                                   where t.id = :id)
                   and id not in (select id from v_session_counted)""").bind("id", session.value())
                .bind("day", day.toString()).execute();
    }

    /// Restores the sessions that only the holiday had cancelled.
    ///
    /// @return the restored sessions
    List<SessionId> restoreOn(Tx tx, LocalDate day) {
        return tx.handle().createQuery("""
                update session
                   set cancelled = null, cancelled_by = null
                 where on_day = :day and cancelled_by = 'holiday'
                returning id""").bind("day", day.toString()).map(row -> new SessionId(id(row, "id"))).list();
    }
}
