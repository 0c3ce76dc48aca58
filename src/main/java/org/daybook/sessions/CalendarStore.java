package org.daybook.sessions;

import static org.daybook.vault.RowColumns.text;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.daybook.vault.Tx;

/// SQL of the table `session` for moving, cancelling and finding clashes.
final class CalendarStore {
    /// A session that others may clash with, and its leader.
    record Taken(Session session, String initials) {}

    /// Checks whether anything was entered in its register.
    boolean isTouched(Tx tx, SessionId session) {
        return tx.handle().createQuery("""
                select count(*)
                  from v_session_touched
                 where id = :id""").bind("id", session.value()).mapTo(Integer.class).one() > 0;
    }

    /// Checks whether anybody was marked or counted in it and taken back after its quarter was frozen.
    boolean isCounted(Tx tx, SessionId session) {
        return tx.handle().createQuery("""
                select exists (select 1
                                 from v_session_counted
                                where id = :id)""").bind("id", session.value()).mapTo(Boolean.class).one();
    }

    void cancel(Tx tx, SessionId session, CancellationReason why) {
        tx.handle().createUpdate("""
                update session
                   set cancelled = :why, cancelled_by = 'worker'
                 where id = :id""").bind("why", why.code()).bind("id", session.value()).execute();
    }

    /// Restores it. On a day on which the site holds nothing it becomes an exception; otherwise it follows its series again,
    /// unless it was moved or changed individually before.
    void restore(Tx tx, SessionId session) {
        tx.handle().createUpdate("""
                update session
                   set cancelled = null, cancelled_by = null,
                       by_hand = by_hand or on_day in (select on_day from site_holiday)
                 where id = :id""").bind("id", session.value()).execute();
    }

    /// Moves it. A session cancelled by a holiday is held at its new time.
    void move(Tx tx, Session session, Rearranged to, LocalTime begins) {
        var stood = session.standing().movedFrom().orElse(session.day().atTime(session.start()));
        var stands = to.day().orElseThrow().atTime(begins);
        SessionStore.bindWhom(tx.handle().createUpdate("""
                update session
                   set on_day = :on_day, starts_at = :starts_at, minutes = :minutes, room = :room, led_by = :led_by,
                       for_whom = :for_whom, path_group = :path_group, participant = :participant,
                       moved_from = :moved_from, by_hand = 1, cancelled = null, cancelled_by = null
                 where id = :id"""), to.whom()).bind("on_day", stands.toLocalDate().toString())
                .bind("starts_at", begins.toString()).bind("minutes", to.minutes()).bind("room", to.room().strip())
                .bind("led_by", to.ledBy().value())
                .bind("moved_from", Optional.of(stood).filter(before -> !before.equals(stands))
                        .map(Object::toString).orElse(null))
                .bind("id", session.id().value()).execute();
    }

    /// Checks whether changes of its series no longer reach it.
    boolean isByHand(Tx tx, SessionId session) {
        return tx.handle().createQuery("""
                select by_hand
                  from session
                 where id = :id""").bind("id", session.value()).mapTo(Boolean.class).one();
    }

    void setByHand(Tx tx, SessionId session, boolean byHand) {
        tx.handle().createUpdate("""
                update session
                   set by_hand = :by_hand
                 where id = :id""").bind("by_hand", byHand ? 1 : 0).bind("id", session.value()).execute();
    }

    void setInterpreter(Tx tx, SessionId session, Optional<SessionInterpreter> interpreter) {
        tx.handle().createUpdate("""
                update session
                   set interpreter = :language, interpreter_state = :state
                 where id = :id""").bind("language", interpreter.map(SessionInterpreter::language).orElse(null))
                .bind("state", interpreter.map(one -> one.state().code()).orElse(null))
                .bind("id", session.value()).execute();
    }

    /// Checks whether it was cancelled by a holiday and not by hand.
    boolean isCancelledByHoliday(Tx tx, SessionId session) {
        return tx.handle().createQuery("""
                select count(*)
                  from session
                 where id = :id and cancelled_by = 'holiday'""").bind("id", session.value()).mapTo(Integer.class)
                .one() > 0;
    }

    /// Returns everything that is held in a span of days.
    List<Taken> taken(Tx tx, LocalDate first, LocalDate last) {
        return tx.handle().createQuery("""
                select s.*, m.initials
                  from v_session_whole s
                  join staff_member m on m.id = s.led_by
                 where s.on_day between :first and :last and s.cancelled is null
                 order by s.on_day, s.starts_at, s.id""").bind("first", first.toString()).bind("last", last.toString())
                .map(row -> new Taken(SessionStore.SESSION.map(row), text(row, "initials"))).list();
    }
}
