package org.daybook.sessions;

import static org.daybook.staff.Permission.CHANGE_SERIES;
import static org.daybook.staff.Permission.END_SERIES;
import static org.daybook.staff.Permission.PLAN_SESSION;
import static org.daybook.staff.Permission.SEE_SESSIONS;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.daybook.base.Edited;
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

    /// The sessions of a series that a change reaches, as they are planned.
    ///
    /// @param places each session and its day given by the rule, in order
    /// @param rules  the rules of the series that the change begins or shortens
    public record Reached(List<Placed> places, Map<SeriesId, String> rules) {
        /// One of these sessions.
        ///
        /// @param ofDay the day given by the rule of its series
        public record Placed(Session session, LocalDate ofDay) {}
    }

    /// Changes a series from one of its sessions on: sessions that nobody moved, cancelled or wrote into and that are not over.
    /// The first moves to the day of the form, and the rest follow in the same rhythm.
    ///
    /// @param seen the session as it was when the form was filled
    /// @return the sessions that were changed, which can be passed to [#putBack]
    /// @throws IllegalArgumentException if the form has problems
    /// @throws Refusal                  `sessions.refusal.unknown`; `sessions.refusal.not-in-series` if it belongs to no series
    ///         or is itself out of reach; `sessions.refusal.changed-meanwhile`; `sessions.refusal.in-the-past` if it would
    ///         begin before today; and, if its audience changes, as [Calendar#plan]
    public Edited<Reached> changeFrom(Session seen, Rearranged form) {
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

    private Edited<Reached> change(UnitOfWork work, Session session, List<SeriesStore.Member> members, Rearranged to) {
        var former = session.standing().series().orElseThrow();
        var ofDays = members.stream().map(SeriesStore.Member::ofDay).toList();
        var every = Repetition.every(store.rule(work.tx(), former).rule());
        var repetition = new Repetition(every, new Repetition.Ending.Times(members.size()));
        var first = to.day().orElseThrow();
        var days = first.equals(ofDays.getFirst()) ? ofDays : repetition.days(first);
        var free = members.stream().filter(SeriesStore.Member::free).map(SeriesStore.Member::id).toList();
        var before = reached(work, free, Set.of(former));
        endBefore(work, former, ofDays.getFirst());
        var series = new SeriesId(work.newId());
        store.insert(work.tx(),
                new SeriesStore.New(series, new SeriesStore.Rule(repetition.rule(first), first), to), session.id());
        for (int i : IntStream.range(0, members.size()).filter(i -> members.get(i).free()).toArray()) {
            store.put(work.tx(), members.get(i).id(), new SeriesStore.Place(series, days.get(i),
                    WallTime.begins(days.get(i), to.start().orElseThrow(), work.zone())), to);
        }
        return new Edited<>(before, reached(work, free, Set.of(former, series)));
    }

    /// Undoes such a change, unless one of the sessions or of the series was changed again since. They follow their former
    /// series again; the one that the change began ends before its first session.
    ///
    /// @return the sessions as they are planned then
    /// @throws Refusal `sessions.refusal.one-changed-since` if a colleague changed one of them, wrote in its register, or ended
    ///         the series; `sessions.refusal.in-the-past` if their first day is over; and as [Calendar#plan] if a leader may
    ///         not lead on the former day
    public Reached putBack(Edited<Reached> what) {
        return gate.pass(CHANGE_SERIES, work -> {
            demandUnchanged(work, what.after());
            var before = what.before();
            if (before.places().getFirst().session().day().isBefore(work.today())) {
                throw new Refusal("sessions.refusal.in-the-past");
            }
            begun(what).forEach(series -> endBefore(work, series, what.after().places().getFirst().ofDay()));
            before.rules().forEach((series, rule) -> store.setRule(work.tx(), series, rule));
            before.places().forEach(one -> putBack(work, one));
            return reached(work, ids(before), before.rules().keySet());
        });
    }

    private static Set<SeriesId> begun(Edited<Reached> what) {
        return what.after().rules().keySet().stream().filter(series -> !what.before().rules().containsKey(series))
                .collect(Collectors.toSet());
    }

    private void demandUnchanged(UnitOfWork work, Reached after) {
        var free = after.rules().keySet().stream()
                .flatMap(series -> store.from(work.tx(), series, after.places().getFirst().ofDay(), work.today())
                        .stream())
                .filter(SeriesStore.Member::free).map(SeriesStore.Member::id).collect(Collectors.toSet());
        if (!free.containsAll(ids(after)) || !reached(work, ids(after), after.rules().keySet()).equals(after)) {
            throw new Refusal("sessions.refusal.one-changed-since");
        }
    }

    private void putBack(UnitOfWork work, Reached.Placed one) {
        var plan = Rearranged.of(one.session());
        calendar.demandFit(work, calendar.session(work, one.session().id()), plan);
        store.put(work.tx(), one.session().id(), new SeriesStore.Place(one.session().standing().series().orElseThrow(),
                one.ofDay(), one.session().start()), plan);
    }

    private Reached reached(UnitOfWork work, List<SessionId> ids, Set<SeriesId> series) {
        return new Reached(ids.stream().map(id -> new Reached.Placed(calendar.session(work, id),
                store.ofDay(work.tx(), id))).toList(),
                series.stream().collect(Collectors.toUnmodifiableMap(one -> one,
                        one -> store.rule(work.tx(), one).rule())));
    }

    private static List<SessionId> ids(Reached sessions) {
        return sessions.places().stream().map(one -> one.session().id()).toList();
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
