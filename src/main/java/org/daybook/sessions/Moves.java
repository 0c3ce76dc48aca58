package org.daybook.sessions;

import static org.daybook.staff.Permission.CANCEL_SESSION;
import static org.daybook.staff.Permission.MOVE_SESSION;
import static org.daybook.staff.Permission.SEE_SESSIONS;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.daybook.base.Edited;
import org.daybook.base.Refusal;
import org.daybook.staff.Gate;
import org.daybook.staff.UnitOfWork;

/// Moving a session to another time or changing its length and nothing else; changing it in its form; and undoing each of
/// these, and its planning. Where only time or length changes, room, leader and people stay as currently stored. Methods open
/// their own passage, on the write lane's thread; each throws [Refusal] if her role does not permit it.
public final class Moves {
    private final Gate gate;
    private final Calendar calendar;
    private final CalendarStore store = new CalendarStore();
    private final SeriesStore series = new SeriesStore();

    Moves(Gate gate, Calendar calendar) {
        this.gate = gate;
        this.calendar = calendar;
    }

    /// What a session would clash with at another time.
    ///
    /// @param together whether those who are then expected may be there together
    /// @param met      clashes of its room and its leader, and a day off
    public record Ahead(MeetingAllowed together, List<Clash> met) {}

    /// A session as it is planned.
    ///
    /// @param id     its ID
    /// @param plan   when, where, by whom and for whom it is held
    /// @param byHand whether changes of its series no longer reach it
    /// @param ticked whether its register has entries
    public record Planned(SessionId id, Rearranged plan, boolean byHand, boolean ticked) {}

    /// Checks a move in advance, without moving anything.
    ///
    /// @throws Refusal `sessions.refusal.unknown`
    public Ahead ahead(SessionId id, LocalDate day, LocalTime start) {
        return gate.look(SEE_SESSIONS, work -> ahead(work, calendar.session(work, id).at(day, start)));
    }

    /// Checks another length in advance, without changing anything.
    ///
    /// @throws Refusal `sessions.refusal.unknown`
    public Ahead ahead(SessionId id, int minutes) {
        return gate.look(SEE_SESSIONS, work -> ahead(work, calendar.session(work, id).lasting(minutes)));
    }

    private Ahead ahead(UnitOfWork work, Session there) {
        return new Ahead(calendar.warnings().together(work, there),
                calendar.warnings().clashes(work, List.of(TimeSlot.of(there)), Set.of(there.id())));
    }

    /// Moves a session with an empty register.
    ///
    /// @param seen the session as it was when the drag began
    /// @return what changed, which can be passed to [#putBack]
    /// @throws Refusal `sessions.refusal.unknown`; `sessions.refusal.cancelled`; `sessions.refusal.ticked-stays` if somebody
    ///         wrote into its register; `sessions.refusal.frozen` if a frozen quarter counted somebody who was taken back
    ///         since; `sessions.refusal.changed-since` if it has moved since; `staff.refusal.leader-no-clearance` if a girl is
    ///         expected on the new day and its leader may not work with girls then
    public Edited<Planned> move(Session seen, LocalDate day, LocalTime start) {
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

    /// Changes the length of a session with an empty register.
    ///
    /// @param seen    the session as it was when the drag began
    /// @param minutes the new length, 5 to 720
    /// @return what changed, which can be passed to [#putBack]
    /// @throws Refusal as [#move]
    public Edited<Planned> resize(Session seen, int minutes) {
        return gate.pass(MOVE_SESSION, work -> {
            var before = open(work, seen.id());
            demandStill(before, seen);
            return put(work, before, before.lasting(minutes));
        });
    }

    /// Changes a session as [Calendar#move] does.
    ///
    /// @return what changed, which can be passed to [#putBack]
    public Edited<Planned> change(Session seen, Rearranged form) {
        return gate.pass(MOVE_SESSION, work -> {
            var before = planned(work, seen.id());
            calendar.move(work, seen.id(), Rearranged.of(seen), form);
            return new Edited<>(before, planned(work, seen.id()));
        });
    }

    /// Undoes a move, another length or a change, unless the session was changed again since. It then follows its series as
    /// before.
    ///
    /// @throws Refusal `sessions.refusal.changed-since` if somebody changed its plan since or began its register; otherwise as
    ///         [Calendar#move]
    public Planned putBack(Edited<Planned> what) {
        return gate.pass(MOVE_SESSION, work -> {
            var before = what.before();
            if (!planned(work, before.id()).equals(what.after())) {
                throw new Refusal("sessions.refusal.changed-since");
            }
            calendar.move(work, before.id(), what.after().plan(), before.plan());
            store.setByHand(work.tx(), before.id(), before.byHand());
            return planned(work, before.id());
        });
    }

    /// A session that a holiday cancelled is held on its former day, too: from then on its series does not reach it.
    private Planned planned(UnitOfWork work, SessionId id) {
        var session = calendar.session(work, id);
        return new Planned(id, Rearranged.of(session),
                store.isByHand(work.tx(), id) || session.standing().isCancelled(), store.isTouched(work.tx(), id));
    }

    private static void demandStill(Session now, Session seen) {
        if (!now.day().equals(seen.day()) || !now.start().equals(seen.start()) || now.minutes() != seen.minutes()) {
            throw new Refusal("sessions.refusal.changed-since");
        }
    }

    /// Removes sessions that were planned by mistake from the calendar, in the way a series is ended.
    ///
    /// @param planned at least one, as they were planned
    /// @throws Refusal `sessions.refusal.unknown`; `sessions.refusal.has-marks` if the register of one has entries,
    ///         `sessions.refusal.frozen-register` if a final quarter counted one, or `sessions.refusal.changed-since` if one was
    ///         changed: all stay then
    public void takeBackPlan(List<Session> planned) {
        gate.act(CANCEL_SESSION, work -> {
            planned.forEach(session -> takeBackPlan(work, session));
            work.names(planned.getFirst().id().value());
        });
    }

    private void takeBackPlan(UnitOfWork work, Session planned) {
        calendar.demandNotHeld(work, planned.id());
        if (!calendar.session(work, planned.id()).equals(planned)) {
            throw new Refusal("sessions.refusal.changed-since");
        }
        series.end(work.tx(), planned.id());
    }

    /// Takes time and length from `there`; everything else stays as stored.
    private Edited<Planned> put(UnitOfWork work, Session session, Session there) {
        var before = planned(work, session.id());
        var to = new Rearranged(Optional.of(there.day()), Optional.of(there.start()), there.minutes(), session.room(),
                session.ledBy(), session.meant().whom());
        store.move(work.tx(), session, to, WallTime.begins(there.day(), there.start(), calendar.zone()));
        return new Edited<>(before, planned(work, session.id()));
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
