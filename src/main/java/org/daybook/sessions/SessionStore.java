package org.daybook.sessions;

import static org.daybook.vault.RowColumns.day;
import static org.daybook.vault.RowColumns.id;
import static org.daybook.vault.RowColumns.maybeText;
import static org.daybook.vault.RowColumns.number;
import static org.daybook.vault.RowColumns.text;
import static org.daybook.vault.RowColumns.time;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.daybook.base.ParticipantId;
import org.daybook.paths.GroupId;
import org.daybook.paths.InGroup;
import org.daybook.paths.Path;
import org.daybook.staff.StaffId;
import org.daybook.staff.SubjectWork;
import org.daybook.vault.Tx;
import org.jdbi.v3.core.mapper.RowViewMapper;
import org.jdbi.v3.core.result.RowView;
import org.jdbi.v3.core.statement.SqlStatement;

/// SQL of the table `session`.
final class SessionStore {
    static final RowViewMapper<Session> SESSION = SessionStore::session;

    private static final RowViewMapper<DayLine> LINE = row -> new DayLine(session(row), text(row, "initials"),
            number(row, "here"), number(row, "others"), number(row, "expected"));

    private static Session session(RowView row) {
        return new Session(new SessionId(id(row, "id")), day(row, "on_day"), time(row, "starts_at"),
                number(row, "minutes"), Path.ofCode(text(row, "path")), text(row, "title"), text(row, "room"),
                new StaffId(id(row, "led_by")), maybeText(row, "topic"), number(row, "anonymous"),
                text(row, "register").equals("done") ? Session.Register.DONE : Session.Register.OPEN,
                new SessionStatus(
                        maybeText(row, "cancelled").filter(why -> !why.equals("ended")).map(CancellationReason::ofCode),
                        maybeText(row, "moved_from").map(LocalDateTime::parse),
                        maybeText(row, "series").map(UUID::fromString).map(SeriesId::new)),
                new Audience(whom(row), maybeText(row, "interpreter").map(language -> new SessionInterpreter(language,
                        SessionInterpreter.State.ofCode(text(row, "interpreter_state"))))));
    }

    private static ForWhom whom(RowView row) {
        return switch (text(row, "for_whom")) {
            case "one" -> new ForWhom.One(maybeText(row, "participant").map(UUID::fromString).map(ParticipantId::new));
            case "group" -> new ForWhom.OfGroup(new InGroup(new GroupId(id(row, "path_group")),
                    text(row, "group_name")));
            default -> ForWhom.PATH;
        };
    }

    /// Binds `:for_whom`, `:path_group` and `:participant`.
    static <S extends SqlStatement<S>> S bindWhom(S statement, ForWhom whom) {
        return statement.bind("for_whom", whom.code())
                .bind("path_group", whom.group().map(group -> group.id().value()).orElse(null))
                .bind("participant", whom.her().map(ParticipantId::value).orElse(null));
    }

    void insert(Tx tx, Session session, ZoneId zone) {
        bindWhom(tx.handle().createUpdate("""
                insert into session (id, on_day, starts_at, minutes, zone, path, title, room, led_by, for_whom, path_group,
                                     participant, interpreter, interpreter_state)
                values (:id, :on_day, :starts_at, :minutes, :zone, :path, :title, :room, :led_by, :for_whom, :path_group,
                        :participant, :interpreter, :interpreter_state)"""), session.meant().whom())
                .bind("id", session.id().value()).bind("on_day", session.day().toString())
                .bind("starts_at", session.start().toString()).bind("minutes", session.minutes())
                .bind("zone", zone.getId()).bind("path", session.path().code()).bind("title", session.title())
                .bind("room", session.room()).bind("led_by", session.ledBy().value())
                .bind("interpreter", session.meant().interpreter().map(SessionInterpreter::language).orElse(null))
                .bind("interpreter_state",
                        session.meant().interpreter().map(one -> one.state().code()).orElse(null))
                .execute();
    }

    Optional<Session> byId(Tx tx, SessionId id) {
        return tx.handle().createQuery("""
                select *
                  from v_session_whole
                 where id = :id and cancelled is not 'ended'""").bind("id", id.value()).map(SESSION).findOne();
    }

    /// Returns a session, even one that was removed from the calendar with its series.
    Optional<Session> any(Tx tx, SessionId id) {
        return tx.handle().createQuery("""
                select *
                  from v_session_whole
                 where id = :id""").bind("id", id.value()).map(SESSION).findOne();
    }

    /// Returns the sessions in which she is marked, newest first.
    List<Session> attendedBy(Tx tx, ParticipantId her) {
        return tx.handle().createQuery("""
                select s.*
                  from attendance a
                  join v_session_whole s on s.id = a.session
                 where a.participant = :her
                 order by s.on_day desc, s.starts_at desc""").bind("her", her.value()).map(SESSION).list();
    }

    /// Returns the sessions that were planned for her alone and that she has not attended, newest first.
    List<Session> plannedFor(Tx tx, ParticipantId her) {
        return tx.handle().createQuery("""
                select *
                  from v_session_whole s
                 where participant = :her and cancelled is not 'ended'
                   and not exists (select 1 from attendance a where a.session = s.id and a.participant = :her)
                 order by on_day desc, starts_at desc""").bind("her", her.value()).map(SESSION).list();
    }

    /// Checks whether a session for everyone on a path is in the calendar from a day on, including one cancelled only by a day
    /// off: it is restored automatically.
    boolean isPlannedForAll(Tx tx, Path path, LocalDate from) {
        return tx.handle().createQuery("""
                select exists (select 1
                                 from session
                                where on_day >= :from and path = :path and for_whom = 'path'
                                  and cancelled_by is not 'worker')""")
                .bind("from", from.toString()).bind("path", path.code()).mapTo(Boolean.class).one();
    }

    /// Checks whether there is any.
    boolean any(Tx tx) {
        return tx.handle().createQuery("select exists (select 1 from session)").mapTo(Boolean.class).one();
    }

    /// Deletes for whom a session was held.
    void forget(SubjectWork work) {
        work.tx().handle().createUpdate("""
                update session
                   set participant = null
                 where participant = :her""").bind("her", work.her().value()).execute();
    }

    void setAnonymous(Tx tx, SessionId id, int people) {
        tx.handle().createUpdate("""
                update session
                   set anonymous = :people
                 where id = :id""").bind("people", people).bind("id", id.value()).execute();
    }

    void setTopic(Tx tx, SessionId id, Optional<String> topic) {
        tx.handle().createUpdate("""
                update session
                   set topic = :topic
                 where id = :id""").bind("topic", topic.orElse(null)).bind("id", id.value()).execute();
    }

    String initials(Tx tx, StaffId member) {
        return tx.handle().createQuery("""
                select initials
                  from staff_member
                 where id = :id""").bind("id", member.value()).mapTo(String.class).one();
    }

    /// Returns the newest session of each title, newest first: what is held regularly.
    List<Session> usual(Tx tx, int most) {
        return tx.handle().createQuery("""
                select *
                  from (select s.*, row_number() over (partition by title order by on_day desc, starts_at desc) as nth
                          from v_session_whole s
                         where cancelled is not 'ended')
                 where nth = 1
                 order by on_day desc, starts_at desc
                 limit :most""").bind("most", most).map(SESSION).list();
    }

    /// Returns the rooms in which sessions were or will be held, the last used first; a room may occur in two spellings.
    List<String> rooms(Tx tx, int most) {
        return tx.handle().createQuery("""
                select room
                  from v_session_whole
                 where room <> ''
                 group by room
                 order by max(on_day) desc, room
                 limit :most""").bind("most", most).mapTo(String.class).list();
    }

    /// @param late whether the quarter of the session is frozen; has no effect if the register is closed already
    void close(Tx tx, SessionId id, Optional<String> topic, boolean late) {
        tx.handle().createUpdate("""
                update session
                   set topic = :topic, register = 'done',
                       closed_late = case when register = 'done' then closed_late else :late end
                 where id = :id""").bind("topic", topic.orElse(null)).bind("late", late ? 1 : 0)
                .bind("id", id.value()).execute();
    }

    void reopen(Tx tx, SessionId id) {
        tx.handle().createUpdate("""
                update session
                   set register = 'open'
                 where id = :id""").bind("id", id.value()).execute();
    }

    /// Returns the sessions in a span of days with their counts, in chronological order.
    List<DayLine> between(Tx tx, LocalDate first, LocalDate last) {
        return tx.handle().createQuery("""
                select s.*, m.initials,
                       (select count(*) from attendance a where a.session = s.id and a.seat = 'enrolled') as here,
                       (select count(*) from attendance a where a.session = s.id and a.seat = 'walk-in')
                         + s.anonymous as others,
                       case
                         when s.cancelled is not null then 0
                         when s.for_whom = 'one' then s.participant is not null
                         else (select count(*)
                                 from v_enrolment e
                                where e.path = s.path and (s.path_group is null or e.path_group = s.path_group)
                                  and e.ended_on is null and e.started_on <= s.on_day
                                  and not exists (select 1
                                                    from v_pause p
                                                   where p.enrolment = e.id and p.from_day <= s.on_day
                                                     and (p.back_on is null or p.back_on > s.on_day)))
                              + (select count(*)
                                   from v_enrolment e
                                  where e.path = s.path and (s.path_group is null or e.path_group = s.path_group)
                                    and e.ended_on >= s.on_day and e.started_on <= s.on_day
                                    and not exists (select 1
                                                      from v_pause p
                                                     where p.enrolment = e.id and p.from_day <= s.on_day
                                                       and (p.back_on is null or p.back_on > s.on_day)))
                       end as expected
                  from v_session_whole s
                  join staff_member m on m.id = s.led_by
                 where s.on_day between :first and :last and s.cancelled is not 'ended'
                 order by s.on_day, s.starts_at, s.id""").bind("first", first.toString()).bind("last", last.toString())
                .map(LINE).list();
    }

    /// Returns the sessions in a span of days, in chronological order.
    List<Session> on(Tx tx, LocalDate first, LocalDate last) {
        return tx.handle().createQuery("""
                select *
                  from v_session_whole
                 where on_day between :first and :last and cancelled is not 'ended'
                 order by on_day, starts_at, id""").bind("first", first.toString()).bind("last", last.toString())
                .map(SESSION).list();
    }

    /// Returns the held sessions of the same path, title and audience before this one, newest first.
    List<Session> before(Tx tx, Session session, int most) {
        return bindWhom(tx.handle().createQuery("""
                select *
                  from v_session_whole s
                 where on_day < :day and path = :path and title = :title
                   and for_whom = :for_whom and path_group is :path_group and participant is :participant
                   and exists (select 1 from attendance a where a.session = s.id)
                 order by on_day desc, starts_at desc
                 limit :most"""), session.meant().whom()).bind("day", session.day().toString())
                .bind("path", session.path().code())
                .bind("title", session.title()).bind("most", most).map(SESSION).list();
    }
}
