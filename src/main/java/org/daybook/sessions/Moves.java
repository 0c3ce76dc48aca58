package org.daybook.sessions;

import static org.daybook.staff.Permission.CANCEL_SESSION;
import static org.daybook.staff.Permission.MOVE_SESSION;
import static org.daybook.staff.Permission.SEE_SESSIONS;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.daybook.base.Refusal;
import org.daybook.staff.Gate;
import org.daybook.staff.UnitOfWork;

/// Moving a session to another time or giving it another length and nothing else, and taking that or its planning back. Room,
/// leader and people stay as they are stored by then. Methods open a passage of their own, on the write lane's thread; each throws [Refusal] when her role may
/// not.
public final class Moves {
    private final Gate gate;
    private final Calendar calendar;
    private final CalendarStore store = new CalendarStore();
    private final SeriesStore series = new SeriesStore();

    Moves(Gate gate, Calendar calendar) {
        this.gate = gate;
        this.calendar = calendar;
    }

    /// What a session would meet at another time.
    ///
    /// @param together whether those who are expected then may be there together
    /// @param met      what is in the way of its room and of who leads it, and a day off
    public record Ahead(MeetingAllowed together, List<Clash> met) {}

    /// A move or another length, to be taken back.
    ///
    /// @param before as it stood before
    /// @param after  as it stands now
    /// @param byHand whether a change of its series had not reached it any more, already before
    public record Moved(Session before, Session after, boolean byHand) {}

    /// Looks ahead, without moving anything.
    ///
    /// @throws Refusal `sessions.refusal.unknown`
    public Ahead ahead(SessionId id, LocalDate day, LocalTime start) {
        return gate.look(SEE_SESSIONS, work -> ahead(work, calendar.session(work, id).at(day, start)));
    }

    /// Looks ahead at another length, without changing anything.
    ///
    /// @throws Refusal `sessions.refusal.unknown`
    public Ahead ahead(SessionId id, int minutes) {
        return gate.look(SEE_SESSIONS, work -> ahead(work, calendar.session(work, id).lasting(minutes)));
    }

    private Ahead ahead(UnitOfWork work, Session there) {
        return new Ahead(calendar.together(work, there),
                calendar.clashes(work, List.of(TimeSlot.of(there)), Set.of(there.id())));
    }

    /// Moves a session into whose register nobody wrote.
    ///
    /// @param seen as it stood when it was taken hold of
    /// @throws Refusal `sessions.refusal.unknown`; `sessions.refusal.cancelled`; `sessions.refusal.ticked-stays` when
    ///                 somebody wrote into its register; `sessions.refusal.frozen` when a frozen quarter counted somebody
    ///                 who was taken back since; `sessions.refusal.moved-since` when it stands elsewhere by now;
    ///                 `staff.refusal.leader-no-clearance` when a girl is expected on that
    ///                 other day and who leads it may not work with girls then
    public Moved move(Session seen, LocalDate day, LocalTime start) {
        return gate.pass(MOVE_SESSION, work -> {
            var before = open(work, seen.id());
            demandStill(before, seen);
            var there = before.at(day, start);
            calendar.demandUncounted(work, before, day);
            if (!there.day().equals(before.day())) {
                calendar.demandLeader(work, there);
            }
            return put(work, before, there);
        });
    }

    /// Gives another length to a session into whose register nobody wrote.
    ///
    /// @param seen    as it stood when it was taken hold of
    /// @param minutes how long, 5 to 720
    /// @throws Refusal as [#move]
    public Moved resize(Session seen, int minutes) {
        return gate.pass(MOVE_SESSION, work -> {
            var before = open(work, seen.id());
            demandStill(before, seen);
            return put(work, before, before.lasting(minutes));
        });
    }

    /// Puts it back to where it stood and how long it was, as if nothing had been changed: also before somebody who may not work
    /// with girls, as it was.
    ///
    /// @throws Refusal as [#move] for any other reason; `sessions.refusal.moved-since` when it stands elsewhere by now
    public Session takeBack(Moved moved) {
        return gate.pass(MOVE_SESSION, work -> {
            var now = open(work, moved.after().id());
            demandStill(now, moved.after());
            calendar.demandUncounted(work, now, moved.before().day());
            put(work, now, moved.before());
            store.setByHand(work.tx(), now.id(), moved.byHand());
            return calendar.session(work, now.id());
        });
    }

    private static void demandStill(Session now, Session seen) {
        if (!now.day().equals(seen.day()) || !now.start().equals(seen.start()) || now.minutes() != seen.minutes()) {
            throw new Refusal("sessions.refusal.moved-since");
        }
    }

    /// Takes sessions out of the calendar that were planned by mistake, as a series leaves it when it is ended.
    ///
    /// @param planned at least one, as they were planned
    /// @throws Refusal `sessions.refusal.unknown`; `sessions.refusal.has-marks` when somebody wrote into the register of
    ///                 one, or `sessions.refusal.changed-since` when one was changed: all stay then
    public void takeBackPlan(List<Session> planned) {
        gate.act(CANCEL_SESSION, work -> {
            planned.forEach(session -> takeBackPlan(work, session));
            work.names(planned.getFirst().id().value());
        });
    }

    private void takeBackPlan(UnitOfWork work, Session planned) {
        if (store.isTouched(work.tx(), planned.id())) {
            throw new Refusal("sessions.refusal.has-marks");
        }
        if (!calendar.session(work, planned.id()).equals(planned)) {
            throw new Refusal("sessions.refusal.changed-since");
        }
        series.end(work.tx(), planned.id());
    }

    /// Time and length are those of `there`, everything else is as it stands.
    private Moved put(UnitOfWork work, Session session, Session there) {
        boolean byHand = store.isByHand(work.tx(), session.id());
        var to = new Rearranged(Optional.of(there.day()), Optional.of(there.start()), there.minutes(), session.room(),
                session.ledBy(), session.meant().whom());
        store.move(work.tx(), session, to, WallTime.begins(there.day(), there.start(), calendar.zone()));
        return new Moved(session, calendar.session(work, session.id()), byHand);
    }

    private Session open(UnitOfWork work, SessionId id) {
        var session = calendar.session(work, id);
        if (session.standing().isCancelled()) {
            throw new Refusal("sessions.refusal.cancelled");
        }
        if (store.isTouched(work.tx(), id)) {
            throw new Refusal("sessions.refusal.ticked-stays");
        }
        return session;
    }
}
