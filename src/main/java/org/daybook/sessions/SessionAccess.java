package org.daybook.sessions;

import static org.daybook.staff.Permission.OPEN_RECORD;

import org.daybook.base.Refusal;
import org.daybook.staff.Gate;
import org.daybook.staff.StaffMember;
import org.daybook.staff.UnitOfWork;

/// Which sessions a colleague may open, and into whose registers she may write. Used inside a passage of this room.
final class SessionAccess {
    private final SessionStore store;

    SessionAccess(SessionStore store) {
        this.store = store;
    }

    /// Ensures that the day of a session has come.
    ///
    /// @throws Refusal `sessions.refusal.not-yet`
    static void demandDay(UnitOfWork work, Session session) {
        if (session.day().isAfter(work.today())) {
            throw new Refusal("sessions.refusal.not-yet");
        }
    }

    /// Returns a session whose register may be written to.
    ///
    /// @throws Refusal as [#session], and `sessions.refusal.cancelled`
    Session held(UnitOfWork work, SessionId id) {
        var session = session(work, id);
        if (session.standing().isCancelled()) {
            throw new Refusal("sessions.refusal.cancelled");
        }
        return session;
    }

    /// Returns the session that this act concerns, and names it in the audit line.
    ///
    /// @throws Refusal `sessions.refusal.unknown` if there is no such session; `sessions.refusal.alone` if it is held for one
    ///         woman, and the worker neither leads it nor may open records
    Session session(UnitOfWork work, SessionId id) {
        work.names(id.value());
        var session = store.byId(work.tx(), id).orElseThrow(() -> new Refusal("sessions.refusal.unknown"));
        if (!includes(work.who(), session)) {
            throw new Refusal("sessions.refusal.alone");
        }
        return session;
    }

    /// Checks whether a colleague may see the register of a session: that a woman comes alone is known only to its leader and to
    /// those who may open records.
    static boolean includes(StaffMember who, Session session) {
        return !session.meant().whom().isForOne() || session.ledBy().equals(who.id())
                || Gate.allows(who, OPEN_RECORD);
    }
}
