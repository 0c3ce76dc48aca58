package org.daybook.sessions;

import static org.daybook.staff.Permission.CHANGE_HOLIDAYS;
import static org.daybook.staff.Permission.SEE_SESSIONS;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.daybook.base.Refusal;
import org.daybook.staff.ErasedSoFar;
import org.daybook.staff.Gate;

/// Days on which the site holds nothing. Methods open a passage of their own, on the write lane's thread; each throws
/// [Refusal] when her role may not.
public final class Holidays {
    private final Gate gate;
    private final HolidayStore store = new HolidayStore();

    Holidays(Gate gate) {
        this.gate = gate;
    }

    /// Whether the worker's role lets her change them.
    public boolean mayChange() {
        return gate.allows(CHANGE_HOLIDAYS);
    }

    /// Those of some days, in their order.
    public List<Holiday> between(LocalDate first, LocalDate last) {
        return gate.look(SEE_SESSIONS, work -> store.between(work.tx(), first, last));
    }

    /// Closes the house for a day. What is planned on it is cancelled; a session into whose register somebody wrote is
    /// not.
    ///
    /// @return how many sessions are cancelled by it
    /// @throws IllegalArgumentException when the form has problems
    /// @throws Refusal                  `sessions.refusal.holiday-there` when that day is one already
    public int add(NewHoliday form) {
        if (!form.problems().isEmpty()) {
            throw new IllegalArgumentException("the form has problems");
        }
        var day = form.day().orElseThrow();
        return gate.pass(CHANGE_HOLIDAYS, work -> {
            if (!store.between(work.tx(), day, day).isEmpty()) {
                throw new Refusal("sessions.refusal.holiday-there");
            }
            store.insert(work.tx(), new Holiday(work.newId(), day, form.words().strip()));
            return store.cancelOn(work.tx(), day);
        });
    }

    /// A day on which the house is open after all.
    ///
    /// @param holiday what it was
    /// @param back    the sessions that came back
    /// @param since   who had been erased by then: its words may name somebody
    public record Reopened(Holiday holiday, List<SessionId> back, ErasedSoFar since) {
        public Reopened {
            back = List.copyOf(back);
        }
    }

    /// Opens the house on that day after all. What only the holiday had cancelled comes back.
    ///
    /// @return what [#close] takes back
    /// @throws Refusal `sessions.refusal.unknown-holiday` when it is none any more
    public Reopened remove(UUID id) {
        return gate.pass(CHANGE_HOLIDAYS, work -> {
            var holiday = store.byId(work.tx(), id)
                    .orElseThrow(() -> new Refusal("sessions.refusal.unknown-holiday"));
            store.delete(work.tx(), id);
            return new Reopened(holiday, store.restoreOn(work.tx(), holiday.day()), ErasedSoFar.of(work));
        });
    }

    /// Takes back that a day was opened: what came back by it is cancelled again, unless somebody moved it or wrote into its
    /// register since. What had been held on that day all the same stays.
    ///
    /// @return how many sessions are cancelled by it
    /// @throws Refusal `sessions.refusal.holiday-there` when that day is one again; `staff.refusal.erased-since`
    int close(Reopened opened) {
        var day = opened.holiday().day();
        return gate.pass(CHANGE_HOLIDAYS, work -> {
            opened.since().demandNobodySince(work);
            if (!store.between(work.tx(), day, day).isEmpty()) {
                throw new Refusal("sessions.refusal.holiday-there");
            }
            store.insert(work.tx(), opened.holiday());
            return (int) opened.back().stream().filter(id -> store.cancelOn(work.tx(), day, id) == 1).count();
        });
    }
}
