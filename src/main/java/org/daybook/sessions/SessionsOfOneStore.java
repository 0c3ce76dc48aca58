package org.daybook.sessions;

import java.time.LocalDate;
import java.util.List;
import org.daybook.staff.SubjectWork;

/// SQL of the sessions of one woman.
final class SessionsOfOneStore {
    /// Tests whether an enrolment `e` puts a woman on the list of a session `s`: not while she is paused, nor before she joined
    /// its group.
    static final String BY_ENROLMENT = """
            e.path = s.path and e.started_on <= s.on_day and (e.ended_on is null or e.ended_on >= s.on_day)
            and (s.for_whom = 'path' or s.path_group = e.path_group
                 and s.on_day >= coalesce((select g.on_day
                                             from v_came_into_group g
                                            where g.enrolment = e.id), e.started_on))
            and not exists (select 1
                              from v_pause p
                             where p.enrolment = e.id and p.from_day <= s.on_day
                               and (p.back_on is null or p.back_on > s.on_day))""";
    /// Tests whether she, `:her`, is expected at a session `s`.
    private static final String FOR_HER = """
             s.participant = :her
             or exists (select 1
                          from v_enrolment e
                         where e.participant = :her and
            """ + BY_ENROLMENT + ")";

    /// Returns the sessions in a span of days at which she is expected and that were not cancelled, in chronological order;
    /// none while she is paused.
    List<Session> expecting(SubjectWork work, LocalDate first, LocalDate last) {
        return work.tx().handle().createQuery("""
                select s.*
                  from v_session_whole s
                 where s.on_day between :first and :last and s.cancelled is null
                   and (""" + FOR_HER + """
                       )
                 order by s.on_day, s.starts_at""").bind("her", work.her().value()).bind("first", first.toString())
                .bind("last", last.toString()).map(SessionStore.SESSION).list();
    }

    /// Returns the sessions held in a span of days at which she was expected or present, in chronological order.
    List<HerSessions.Held> held(SubjectWork work, LocalDate first, LocalDate last) {
        return work.tx().handle().createQuery("""
                select s.*, a.id is not null as came
                  from v_session_whole s
                  join v_session h on h.id = s.id and h.held = 1
                  left join attendance a on a.session = s.id and a.participant = :her
                 where s.on_day between :first and :last and (a.id is not null
                        or
                   """ + FOR_HER + """
                       )
                 order by s.on_day, s.starts_at""").bind("her", work.her().value()).bind("first", first.toString())
                .bind("last", last.toString())
                .map(row -> new HerSessions.Held(SessionStore.SESSION.map(row), row.getColumn("came", Boolean.class)))
                .list();
    }
}
