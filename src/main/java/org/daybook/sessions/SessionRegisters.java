package org.daybook.sessions;

import static org.daybook.staff.Permission.TICK_ATTENDANCE;

import java.util.Optional;
import org.daybook.base.Refusal;
import org.daybook.staff.Gate;

/// What is written in the register of a session apart from the marks: people without a card, the topic, and that it is complete.
/// Methods open their own passage, on the write lane's thread; each throws [Refusal] if her role does not permit it,
/// `sessions.refusal.unknown`, `sessions.refusal.alone` as [Sessions#sheet], or `sessions.refusal.cancelled` if the session is
/// cancelled.
public final class SessionRegisters {
    private final Gate gate;
    private final FrozenQuarters frozen;
    private final SessionStore store;
    private final SessionAccess access;
    private final LateVisitorStore lateVisitors;

    SessionRegisters(Gate gate, FrozenQuarters frozen, SessionStore store) {
        this.gate = gate;
        this.frozen = frozen;
        this.store = store;
        access = new SessionAccess(store);
        lateVisitors = new LateVisitorStore(frozen);
    }

    /// Counts one more person without a card.
    ///
    /// @return how many are counted now
    /// @throws Refusal `sessions.refusal.too-many` above 500; `sessions.refusal.not-yet`
    public int oneMore(SessionId id) {
        return count(id, 1);
    }

    /// Removes one person without a card.
    ///
    /// @return how many are counted now; never below 0
    public int oneLess(SessionId id) {
        return count(id, -1);
    }

    /// Stores what it was about; the register stays as it is.
    ///
    /// @throws Refusal `sessions.refusal.not-yet` for any words before its day
    public void topic(SessionId id, Optional<String> topic) {
        gate.act(TICK_ATTENDANCE, work -> {
            var session = access.held(work, id);
            words(topic).ifPresent(_ -> SessionAccess.demandDay(work, session));
            store.setTopic(work.tx(), id, words(topic));
        });
    }

    /// Closes the register: stores what it was about, and that no mark is missing. Marks may still be corrected.
    ///
    /// @throws Refusal `sessions.refusal.not-yet`
    public void done(SessionId id, Optional<String> topic) {
        gate.act(TICK_ATTENDANCE, work -> {
            var session = access.held(work, id);
            SessionAccess.demandDay(work, session);
            store.close(work.tx(), id, words(topic), frozen.isFrozen(work, session.day()));
        });
    }

    /// Reopens a register that was closed by mistake. Without marks, the session can then also be cancelled.
    ///
    /// @throws Refusal `sessions.refusal.frozen-register` if it was counted permanently
    public void reopen(SessionId id) {
        gate.act(TICK_ATTENDANCE, work -> {
            var session = access.session(work, id);
            if (frozen.isFrozen(work, session.day())) {
                throw new Refusal("sessions.refusal.frozen-register");
            }
            store.reopen(work.tx(), id);
        });
    }

    private static Optional<String> words(Optional<String> topic) {
        return topic.map(String::strip).filter(text -> !text.isEmpty());
    }

    private int count(SessionId id, int by) {
        return gate.pass(TICK_ATTENDANCE, work -> {
            var session = access.held(work, id);
            if (by > 0) {
                SessionAccess.demandDay(work, session);
            }
            int people = Math.max(0, session.anonymous() + by);
            if (people > Session.MOST_ANONYMOUS) {
                throw new Refusal("sessions.refusal.too-many");
            }
            if (people != session.anonymous()) {
                store.setAnonymous(work.tx(), id, people);
                lateVisitors.changed(work, session, by);
            }
            return people;
        });
    }
}
