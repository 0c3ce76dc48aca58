package org.daybook.sessions;

import static org.daybook.vault.RowColumns.day;
import static org.daybook.vault.RowColumns.id;
import static org.daybook.vault.RowColumns.number;
import static org.daybook.vault.RowColumns.text;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.daybook.vault.Tx;

/// SQL of the table `session_series` and of the sessions that belong to a series.
final class SeriesStore {
    /// One session of a series, in order.
    ///
    /// @param ofDay the day given by the rule
    /// @param free  whether changes of the series reach it
    record Member(SessionId id, LocalDate ofDay, boolean free) {}

    /// The rule of a series and the day from which it is counted.
    record Rule(String rule, LocalDate first) {}

    /// A new series.
    ///
    /// @param as when, where and by whom; its start is the intended one, even on a day when the clock skips it
    record New(SeriesId id, Rule rule, Rearranged as) {}

    /// Where one session of a series is placed.
    record Place(SeriesId series, LocalDate day, LocalTime begins) {}

    /// Inserts a series.
    ///
    /// @param like one of its sessions: all of them have its title, path and time zone
    void insert(Tx tx, New series, SessionId like) {
        tx.handle().createUpdate("""
                insert into session_series (id, rule, first_day, starts_at, minutes, zone, path, title, room, led_by)
                select :id, :rule, :first_day, :starts_at, :minutes, s.zone, s.path, s.title, :room, :led_by
                  from session s
                 where s.id = :like""").bind("id", series.id().value()).bind("rule", series.rule().rule())
                .bind("first_day", series.rule().first().toString())
                .bind("starts_at", series.as().start().orElseThrow().toString())
                .bind("minutes", series.as().minutes()).bind("room", series.as().room().strip())
                .bind("led_by", series.as().ledBy().value()).bind("like", like.value()).execute();
    }

    /// Cancels those of a series that fall on a holiday.
    void closeOnHolidays(Tx tx, SeriesId series) {
        tx.handle().createUpdate("""
                update session
                   set cancelled = 'holiday', cancelled_by = 'holiday'
                 where series = :series and on_day in (select on_day from site_holiday)""")
                .bind("series", series.value()).execute();
    }

    Rule rule(Tx tx, SeriesId id) {
        return tx.handle().createQuery("""
                select rule, first_day
                  from session_series
                 where id = :id""").bind("id", id.value())
                .map(row -> new Rule(text(row, "rule"), day(row, "first_day"))).one();
    }

    void setRule(Tx tx, SeriesId id, String rule) {
        tx.handle().createUpdate("""
                update session_series
                   set rule = :rule
                 where id = :id""").bind("rule", rule).bind("id", id.value()).execute();
    }

    /// Sets the series to which a session belongs, and as which of its days.
    void join(Tx tx, SessionId session, SeriesId series, LocalDate ofDay) {
        tx.handle().createUpdate("""
                update session
                   set series = :series, of_day = :of_day
                 where id = :id""").bind("series", series.value()).bind("of_day", ofDay.toString())
                .bind("id", session.value()).execute();
    }

    LocalDate ofDay(Tx tx, SessionId session) {
        return tx.handle().createQuery("""
                select of_day
                  from session
                 where id = :id""").bind("id", session.value()).map(row -> day(row, "of_day")).one();
    }

    /// Returns the sessions of a series from one of its days on. A session is free if nobody moved it, cancelled it or wrote in
    /// its register, it is not over, and no final quarter counted it.
    List<Member> from(Tx tx, SeriesId series, LocalDate ofDay, LocalDate today) {
        return tx.handle().createQuery("""
                select s.id, s.of_day,
                       s.by_hand = 0 and s.cancelled_by is not 'worker' and s.on_day >= :today
                       and not exists (select 1 from v_session_touched t where t.id = s.id)
                       and s.id not in (select id from v_session_counted) as free
                  from session s
                 where s.series = :series and s.of_day >= :of_day and s.cancelled is not 'ended'
                 order by s.of_day""").bind("today", today.toString()).bind("series", series.value())
                .bind("of_day", ofDay.toString())
                .map(row -> new Member(new SessionId(id(row, "id")), day(row, "of_day"), number(row, "free") == 1))
                .list();
    }

    /// Puts a free session where the changed series places it; on a holiday it is cancelled.
    void put(Tx tx, SessionId session, Place place, Rearranged as) {
        SessionStore.bindWhom(tx.handle().createUpdate("""
                update session
                   set series = :series, of_day = :day, on_day = :day, starts_at = :starts_at, minutes = :minutes,
                       room = :room, led_by = :led_by, for_whom = :for_whom, path_group = :path_group,
                       participant = :participant,
                       cancelled = (select 'holiday' from site_holiday where on_day = :day),
                       cancelled_by = (select 'holiday' from site_holiday where on_day = :day)
                 where id = :id"""), as.whom()).bind("series", place.series().value())
                .bind("day", place.day().toString())
                .bind("starts_at", place.begins().toString()).bind("minutes", as.minutes())
                .bind("room", as.room().strip()).bind("led_by", as.ledBy().value()).bind("id", session.value())
                .execute();
    }

    /// Removes a session whose register has no entries from every calendar.
    void end(Tx tx, SessionId session) {
        tx.handle().createUpdate("""
                update session
                   set cancelled = 'ended', cancelled_by = 'worker'
                 where id = :id""").bind("id", session.value()).execute();
    }
}
