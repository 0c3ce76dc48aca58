package org.daybook.sessions;

import static org.daybook.staff.Permission.SEE_SESSIONS;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.daybook.base.Refusal;
import org.daybook.staff.Gate;
import org.daybook.staff.UnitOfWork;

/// What is wrong with planned sessions: women are expected who must not meet, the leader may not work with girls, or the room or
/// the leader is taken. Nothing of it prevents a session from staying in the calendar. Methods without a [UnitOfWork] open a
/// passage of their own, on the write lane's thread; each throws [Refusal] if the worker's role does not permit it.
public final class CalendarWarnings {
    private final Gate gate;
    private final Calendar calendar;
    private final SessionStore sessions = new SessionStore();
    private final Clashes clashes = new Clashes();
    private final GirlsLeaders leaders = new GirlsLeaders();
    private final Invited invited;
    private final Conflicts conflicts;

    CalendarWarnings(Gate gate, Calendar calendar, Calendar.Dependencies dependencies) {
        this.gate = gate;
        this.calendar = calendar;
        invited = new Invited(dependencies.participants(), dependencies.paths());
        conflicts = new Conflicts(dependencies.participants(), dependencies.paths());
    }

    /// Returns whether those who are expected may be there together.
    ///
    /// @throws Refusal `sessions.refusal.unknown`
    public MeetingAllowed together(SessionId id) {
        return gate.look(SEE_SESSIONS, work -> together(work, calendar.session(work, id)));
    }

    /// Does the same inside a passage of this room, for a session that need not be stored as it is.
    MeetingAllowed together(UnitOfWork work, Session session) {
        return conflicts.at(work, session);
    }

    /// Returns the sessions in a span of days at which two women who must not meet are expected, in chronological order.
    public List<Session> conflicts(LocalDate first, LocalDate last) {
        return gate.look(SEE_SESSIONS, work -> sessions.on(work.tx(), first, last).stream()
                .filter(session -> together(work, session) == MeetingAllowed.SCHEDULE_CONFLICT).toList());
    }

    /// Returns the sessions in a span of days that need another leader, in chronological order: a girl is expected, and the
    /// leader may not work with girls.
    public List<Session> leadersToChange(LocalDate first, LocalDate last) {
        return gate.look(SEE_SESSIONS, work -> sessions.on(work.tx(), first, last).stream()
                .filter(session -> leaders.isToChange(work, session, invited)).toList());
    }

    /// Checks whether a session needs another leader.
    ///
    /// @throws Refusal `sessions.refusal.unknown`
    boolean isLeaderToChange(SessionId id) {
        return gate.look(SEE_SESSIONS, work -> leaders.isToChange(work, calendar.session(work, id), invited));
    }

    /// Returns what clashes with the given times in the calendar, in the order of the days. Clashes are warnings: the times can
    /// be planned anyway.
    ///
    /// @param slots  may be empty
    /// @param moving sessions that will be held at another time
    public List<Clash> clashes(List<TimeSlot> slots, Set<SessionId> moving) {
        return slots.isEmpty() ? List.of() : gate.look(SEE_SESSIONS, work -> clashes(work, slots, moving));
    }

    /// Does the same inside a passage of this room, for at least one time.
    List<Clash> clashes(UnitOfWork work, List<TimeSlot> slots, Set<SessionId> moving) {
        return clashes.of(work, slots, moving);
    }
}
