package org.daybook.sessions;

import static org.daybook.staff.Permission.CHANGE_SERIES;
import static org.daybook.staff.Permission.END_SERIES;
import static org.daybook.staff.Permission.PLAN_SESSION;
import static org.daybook.staff.Permission.SEE_SESSIONS;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.daybook.base.Refusal;
import org.daybook.staff.Gate;
import org.daybook.staff.UnitOfWork;

/// Recurring sessions. All of them are written when they are planned, so that attendance refers to rows that do not move.
/// Methods open their own passage, on the write lane's thread; each throws [Refusal] if her role does not permit it. Decision
/// 53.
public final class Timetable {
    private final Gate gate;
    private final Calendar calendar;
    private final SessionStore sessions = new SessionStore();
    private final SeriesStore store = new SeriesStore();

    Timetable(Gate gate, Calendar calendar) {
        this.gate = gate;
        this.calendar = calendar;
    }

    /// Plans recurring sessions. Those on a holiday are cancelled immediately.
    ///
    /// @return the sessions, in the order of the days
    /// @throws IllegalArgumentException if the form has problems; none is planned then
    public List<Session> plan(NewSeries form) {
        if (!form.problems().isEmpty()) {
            throw new IllegalArgumentException("the form has problems");
        }
        return gate.pass(PLAN_SESSION, work -> {
            var first = form.first().day().orElseThrow();
            var days = form.repetition().days(first);
            var planned = days.stream().map(day -> calendar.write(work, form.first().on(day))).toList();
            work.names(planned.getFirst().id().value());
            begin(work, form, planned);
            return planned.stream().map(session -> sessions.byId(work.tx(), session.id()).orElseThrow()).toList();
        });
    }

    private void begin(UnitOfWork work, NewSeries form, List<Session> planned) {
        var first = planned.getFirst();
        var id = new SeriesId(work.newId());
        var as = new Rearranged(form.first().day(), form.first().start(), first.minutes(), first.room(),
                first.ledBy(), first.meant().whom());
        store.insert(work.tx(), new SeriesStore.New(id, new SeriesStore.Rule(form.repetition().rule(first.day()),
                first.day()), as), first.id());
        planned.forEach(session -> store.join(work.tx(), session.id(), id, session.day()));
        store.closeOnHolidays(work.tx(), id);
    }

    /// Returns the series to which a session belongs.
    public Optional<Series> of(SessionId id) {
        return gate.look(SEE_SESSIONS, work -> sessions.byId(work.tx(), id).flatMap(session -> session.standing()
                .series()).map(series -> {
                    var rule = store.rule(work.tx(), series);
                    var free = members(work, series, id).stream().filter(SeriesStore.Member::free).count();
                    return new Series(Repetition.every(rule.rule()), rule.first(), (int) free);
                }));
    }

    /// Changes a series from one of its sessions on: sessions that nobody moved, cancelled or wrote into and that are not over.
    /// The first moves to the day of the form, and the rest follow in the same rhythm.
    ///
    /// @param seen the session as it was when the form was filled
    /// @return how many were changed
    /// @throws IllegalArgumentException if the form has problems
    /// @throws Refusal                  `sessions.refusal.unknown`; `sessions.refusal.not-in-series` if it belongs to no series
    ///         or is itself out of reach; `sessions.refusal.changed-meanwhile`; `sessions.refusal.in-the-past` if it would
    ///         begin before today; and, if its audience changes, as [Calendar#plan]
    public int changeFrom(Session seen, Rearranged form) {
        if (!form.problems().isEmpty()) {
            throw new IllegalArgumentException("the form has problems");
        }
        return gate.pass(CHANGE_SERIES, work -> {
            var session = calendar.session(work, seen.id());
            var members = reached(work, session);
            var to = form.besides(Rearranged.of(seen), Rearranged.of(session));
            if (to.day().orElseThrow().isBefore(work.today())) {
                throw new Refusal("sessions.refusal.in-the-past");
            }
            calendar.demandFit(work, session, to);
            return change(work, session, members, to);
        });
    }

    /// Ends a series before one of its sessions: it and those after it are removed from the calendar, except those that
    /// somebody moved, cancelled or wrote in.
    ///
    /// @return how many were removed
    /// @throws Refusal as [#changeFrom]
    public int endFrom(SessionId id) {
        return gate.pass(END_SERIES, work -> {
            var session = calendar.session(work, id);
            var free = reached(work, session).stream().filter(SeriesStore.Member::free).toList();
            free.forEach(member -> store.end(work.tx(), member.id()));
            endBefore(work, session.standing().series().orElseThrow(), free.getFirst().ofDay());
            return free.size();
        });
    }

    private int change(UnitOfWork work, Session session, List<SeriesStore.Member> members, Rearranged to) {
        var former = session.standing().series().orElseThrow();
        var ofDays = members.stream().map(SeriesStore.Member::ofDay).toList();
        var every = Repetition.every(store.rule(work.tx(), former).rule());
        var repetition = new Repetition(every, new Repetition.Ending.Times(members.size()));
        var first = to.day().orElseThrow();
        var days = first.equals(ofDays.getFirst()) ? ofDays : repetition.days(first);
        endBefore(work, former, ofDays.getFirst());
        var series = new SeriesId(work.newId());
        store.insert(work.tx(),
                new SeriesStore.New(series, new SeriesStore.Rule(repetition.rule(first), first), to), session.id());
        var free = IntStream.range(0, members.size()).filter(i -> members.get(i).free()).toArray();
        for (int i : free) {
            store.put(work.tx(), members.get(i).id(), new SeriesStore.Place(series, days.get(i),
                    WallTime.begins(days.get(i), to.start().orElseThrow(), work.zone())), to);
        }
        return free.length;
    }

    private void endBefore(UnitOfWork work, SeriesId series, LocalDate day) {
        var rule = store.rule(work.tx(), series);
        store.setRule(work.tx(), series, new Repetition(Repetition.every(rule.rule()),
                new Repetition.Ending.Until(day.minusDays(1))).rule(rule.first()));
    }

    /// Returns this session, which a change must reach, and those after it.
    private List<SeriesStore.Member> reached(UnitOfWork work, Session session) {
        return session.standing().series().map(series -> members(work, series, session.id()))
                .filter(them -> them.getFirst().free())
                .orElseThrow(() -> new Refusal("sessions.refusal.not-in-series"));
    }

    private List<SeriesStore.Member> members(UnitOfWork work, SeriesId series, SessionId from) {
        return store.from(work.tx(), series, store.ofDay(work.tx(), from), work.today());
    }
}
