package org.daybook.sessions;

import static org.daybook.staff.Permission.ARRANGE_INTERPRETER;
import static org.daybook.staff.Permission.CANCEL_SESSION;
import static org.daybook.staff.Permission.MOVE_SESSION;
import static org.daybook.staff.Permission.PLAN_SESSION;
import static org.daybook.staff.Permission.RESTORE_SESSION;
import static org.daybook.staff.Permission.SEE_SESSIONS;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.daybook.base.Refusal;
import org.daybook.participants.Participants;
import org.daybook.paths.Paths;
import org.daybook.staff.Gate;
import org.daybook.staff.UnitOfWork;

/// The calendar as staff work with it: when, where and by whom sessions are held. Attendance belongs to [Sessions], and
/// recurring sessions to [Timetable]. Methods open their own passage, on the write lane's thread; each throws [Refusal] if her
/// role does not permit it.
public final class Calendar {
    private final Gate gate;
    private final Invited invited;
    private final FrozenQuarters frozen;
    private final ZoneId zone;
    private final Timetable timetable;
    private final Holidays holidays;
    private final Moves moves;
    private final PlanChoices choices;
    private final SessionStore sessions = new SessionStore();
    private final CalendarStore store = new CalendarStore();
    private final CalendarWarnings warnings;

    /// What the calendar needs from other rooms.
    ///
    /// @param participants who must not meet whom
    /// @param paths        who is on a path or in a group
    /// @param frozen       which quarters are published permanently
    public record Dependencies(Participants participants, Paths paths, FrozenQuarters frozen) {}

    /// @param gate         the way to the store
    /// @param dependencies what it needs from other rooms
    /// @param zone         the site's time zone
    public Calendar(Gate gate, Dependencies dependencies, ZoneId zone) {
        this.gate = gate;
        this.zone = zone;
        frozen = dependencies.frozen();
        invited = new Invited(dependencies.participants(), dependencies.paths());
        warnings = new CalendarWarnings(gate, this, dependencies);
        timetable = new Timetable(gate, this);
        holidays = new Holidays(gate);
        moves = new Moves(gate, this);
        choices = new PlanChoices(gate, dependencies);
    }

    /// Returns the recurring sessions.
    public Timetable timetable() {
        return timetable;
    }

    /// Returns the moving of sessions by hand.
    public Moves moves() {
        return moves;
    }

    /// Returns what a planner is warned of.
    public CalendarWarnings warnings() {
        return warnings;
    }

    /// Returns the choices available to a plan.
    public PlanChoices choices() {
        return choices;
    }

    /// Returns the days on which the site holds nothing.
    public Holidays holidays() {
        return holidays;
    }

    /// Returns the time zone of the dates and times of sessions.
    public ZoneId zone() {
        return zone;
    }

    /// Plans a session.
    ///
    /// @throws IllegalArgumentException if the form has problems
    /// @throws Refusal                  `sessions.refusal.schedule-conflict` if two of those for whom it is held must not meet;
    ///         `sessions.refusal.unknown-group`; `sessions.refusal.no-card-wanted` if the woman for whom it is held refused to
    ///         be recorded; `staff.refusal.leader-no-clearance` if there are girls in its group and its leader may not work
    ///         with girls
    public Session plan(NewSession form) {
        return planAll(List.of(form)).getFirst();
    }

    /// Plans several sessions together, for example those of a week.
    ///
    /// @return the sessions, in the order of the forms
    /// @throws IllegalArgumentException if a form has problems; none is planned then
    /// @throws Refusal                  as [#plan]; none is planned then
    public List<Session> planAll(List<NewSession> forms) {
        if (!forms.stream().allMatch(form -> form.problems().isEmpty())) {
            throw new IllegalArgumentException("a form has problems");
        }
        return gate.pass(PLAN_SESSION, work -> forms.stream().map(form -> {
            var session = write(work, form);
            work.names(session.id().value());
            return session;
        }).toList());
    }

    /// Returns the sessions in a span of days with their counts, in chronological order, including cancelled ones.
    public List<DayLine> between(LocalDate first, LocalDate last) {
        return gate.look(SEE_SESSIONS, work -> sessions.between(work.tx(), first, last));
    }

    /// Returns the sessions in a span of days without their counts, in chronological order, including cancelled ones.
    public List<Session> titles(LocalDate first, LocalDate last) {
        return gate.look(SEE_SESSIONS, work -> sessions.on(work.tx(), first, last));
    }

    /// Checks whether any session was ever planned.
    public boolean hasSessions() {
        return gate.look(SEE_SESSIONS, work -> sessions.any(work.tx()));
    }

    /// Returns one session.
    ///
    /// @throws Refusal `sessions.refusal.unknown`
    public Session one(SessionId id) {
        return gate.look(SEE_SESSIONS, work -> session(work, id));
    }

    /// Checks whether anything was entered in its register: if so, it cannot be cancelled.
    public boolean isTouched(SessionId id) {
        return gate.look(SEE_SESSIONS, work -> store.isTouched(work.tx(), id));
    }

    /// Cancels a session. It stays in the calendar, expects nobody, and nobody counts as having missed it.
    ///
    /// @throws Refusal `sessions.refusal.unknown`; `sessions.refusal.has-marks` if anything was entered in its register: it was
    ///         held; `sessions.refusal.frozen-register` if a final quarter counted somebody who was taken back since: held again
    ///         under another entry, it would count twice
    public void cancel(SessionId id, CancellationReason why) {
        gate.act(CANCEL_SESSION, work -> {
            session(work, id);
            demandNotHeld(work, id);
            store.cancel(work.tx(), id, why);
        });
    }

    /// Ensures that a session may leave the calendar: nothing was entered in its register, and no final quarter counted it.
    /// Called inside a passage of this room.
    void demandNotHeld(UnitOfWork work, SessionId id) {
        if (store.isTouched(work.tx(), id)) {
            throw new Refusal("sessions.refusal.has-marks");
        }
        if (store.isCounted(work.tx(), id)) {
            throw new Refusal("sessions.refusal.frozen-register");
        }
    }

    /// Restores a cancelled session. One that is not cancelled is left unchanged.
    ///
    /// @throws Refusal `sessions.refusal.unknown`; `sessions.refusal.schedule-conflict` if two of those for whom it is held
    ///         must not meet
    public void restore(SessionId id) {
        gate.act(RESTORE_SESSION, work -> {
            var session = session(work, id);
            if (session.standing().isCancelled()) {
                invited.demandFree(work, session);
                store.restore(work.tx(), id);
            }
        });
    }

    /// Moves a session together with its register. A session that a holiday cancelled is held at its new time; one that
    /// somebody cancelled must be restored first. What a colleague changed meanwhile is kept, see [Rearranged#besides].
    ///
    /// @param seen the session as it was when the form was filled
    /// @return the session after the move
    /// @throws IllegalArgumentException if the form has problems
    /// @throws Refusal                  `sessions.refusal.unknown`; `sessions.refusal.cancelled`;
    ///         `sessions.refusal.changed-meanwhile`; `sessions.refusal.held-already` if somebody wrote into its register and
    ///         the new day is in the future; `sessions.refusal.frozen` if it moves between quarters of which one is frozen;
    ///         and, if its audience changes, as [#plan]
    public Session move(Session seen, Rearranged form) {
        return gate.pass(MOVE_SESSION, work -> {
            move(work, seen.id(), Rearranged.of(seen), form);
            return session(work, seen.id());
        });
    }

    /// Does the same inside a passage of this room.
    ///
    /// @param seen what the form was filled with
    void move(UnitOfWork work, SessionId id, Rearranged seen, Rearranged form) {
        if (!form.problems().isEmpty()) {
            throw new IllegalArgumentException("the form has problems");
        }
        var session = session(work, id);
        if (session.standing().isCancelled() && !store.isCancelledByHoliday(work.tx(), id)) {
            throw new Refusal("sessions.refusal.cancelled");
        }
        var to = form.besides(seen, Rearranged.of(session));
        var day = to.day().orElseThrow();
        demandUncounted(work, session, day);
        if (store.isTouched(work.tx(), id)) {
            demandMovable(work, session, day);
        }
        demandFit(work, session, to);
        store.move(work.tx(), session, to, WallTime.begins(day, to.start().orElseThrow(), zone));
    }

    /// Keeps a session in the frozen quarter that counted its marks, even if they were taken back since: a woman who is marked
    /// again is the same visitor. Called inside a passage of this room.
    void demandUncounted(UnitOfWork work, Session session, LocalDate day) {
        if (store.isCounted(work.tx(), session.id()) && frozen.part(work, session.day(), day)) {
            throw new Refusal("sessions.refusal.frozen");
        }
    }

    /// Ensures that a session that was held stays in the past, and in the quarter in which it was counted.
    private void demandMovable(UnitOfWork work, Session held, LocalDate day) {
        if (day.isAfter(work.today())) {
            throw new Refusal("sessions.refusal.held-already");
        }
        if (frozen.part(work, held.day(), day)) {
            throw new Refusal("sessions.refusal.frozen");
        }
    }

    /// Sets whether somebody interprets at a session, and whether an interpreter was found.
    ///
    /// @param interpreter empty if nobody needs to interpret
    /// @return what was arranged before
    /// @throws Refusal `sessions.refusal.unknown`
    public Optional<SessionInterpreter> interpreter(SessionId id, Optional<SessionInterpreter> interpreter) {
        return gate.pass(ARRANGE_INTERPRETER, work -> {
            var former = session(work, id).meant().interpreter();
            store.setInterpreter(work.tx(), id, interpreter);
            return former;
        });
    }

    /// Restores what was arranged before, unless a colleague changed it since.
    ///
    /// @param arranged what [#interpreter] set
    /// @param former   what it returned
    /// @throws Refusal `sessions.refusal.unknown`, `sessions.refusal.changed-since`
    void interpreterBack(SessionId id, Optional<SessionInterpreter> arranged, Optional<SessionInterpreter> former) {
        gate.act(ARRANGE_INTERPRETER, work -> {
            if (!session(work, id).meant().interpreter().equals(arranged)) {
                throw new Refusal("sessions.refusal.changed-since");
            }
            store.setInterpreter(work.tx(), id, former);
        });
    }

    /// Ensures that a session may be held for its audience from now on. Called inside a passage of this room.
    void demandFit(UnitOfWork work, Session session, Rearranged to) {
        if (!session.meant().whom().equals(to.whom())) {
            invited.demandFit(work, session.heldFor(to.whom()));
        }
        // On another day, others may be on its path.
        var day = to.day().orElse(session.day());
        if (!session.meant().whom().equals(to.whom()) || !session.ledBy().equals(to.ledBy())
                || !session.day().equals(day)) {
            invited.demandLeader(work, session.heldFor(to.whom()).at(day, session.start()), to.ledBy());
        }
    }

    /// Ensures that the leader of a session may lead it at its new place in the calendar. Called inside a passage of this room.
    void demandLeader(UnitOfWork work, Session there) {
        invited.demandLeader(work, there, there.ledBy());
    }

    /// Writes a session into the calendar. Called inside a passage of this room.
    Session write(UnitOfWork work, NewSession form) {
        var day = form.day().orElseThrow();
        var session = new Session(new SessionId(work.newId()), day,
                WallTime.begins(day, form.start().orElseThrow(), zone), form.minutes(), form.path().orElseThrow(),
                form.title().strip(), form.room().strip(), form.ledBy().orElse(work.who().id()), Optional.empty(), 0,
                Session.Register.OPEN, SessionStatus.AS_PLANNED, form.meant());
        invited.demandFit(work, session);
        invited.demandLeader(work, session, session.ledBy());
        sessions.insert(work.tx(), session, zone);
        return session;
    }

    /// Returns the session that this act concerns. Called inside a passage of this room.
    Session session(UnitOfWork work, SessionId id) {
        work.names(id.value());
        return sessions.byId(work.tx(), id).orElseThrow(() -> new Refusal("sessions.refusal.unknown"));
    }
}
