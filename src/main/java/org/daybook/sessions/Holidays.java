package org.daybook.sessions;

import static org.daybook.staff.Permission.CHANGE_HOLIDAYS;
import static org.daybook.staff.Permission.SEE_SESSIONS;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.daybook.base.Refusal;
import org.daybook.staff.ErasedSoFar;
import org.daybook.staff.Gate;

/// The days on which the site holds nothing. Methods open their own passage, on the write lane's thread; each throws [Refusal]
/// if her role does not permit it.
public final class Holidays {
    private final Gate gate;
    private final HolidayStore store = new HolidayStore();

    Holidays(Gate gate) {
        this.gate = gate;
    }

    /// Checks whether the worker's role may change them.
    public boolean mayChange() {
        return gate.allows(CHANGE_HOLIDAYS);
    }

    /// Returns the holidays in a span of days, in order.
    public List<Holiday> between(LocalDate first, LocalDate last) {
        return gate.look(SEE_SESSIONS, work -> store.between(work.tx(), first, last));
    }

    /// Closes the site for a day. Sessions planned on it are cancelled, except those with entries in their register and those
    /// that a final quarter counted.
    ///
    /// @return the number of sessions it cancels
    /// @throws IllegalArgumentException if the form has problems
    /// @throws Refusal                  `sessions.refusal.holiday-there` if that day is already a holiday
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

    /// A day on which the site is open after all.
    ///
    /// @param holiday the holiday that was removed
    /// @param back    the restored sessions
    /// @param since   who had been erased by then: the words of the holiday may name somebody
    public record Reopened(Holiday holiday, List<SessionId> back, ErasedSoFar since) {
        public Reopened {
            back = List.copyOf(back);
        }
    }

    /// Opens the site on that day after all. Sessions that only the holiday had cancelled are restored.
    ///
    /// @return what [#close] needs to undo this
    /// @throws Refusal `sessions.refusal.unknown-holiday` if it is no longer a holiday
    public Reopened remove(UUID id) {
        return gate.pass(CHANGE_HOLIDAYS, work -> {
            var holiday = store.byId(work.tx(), id)
                    .orElseThrow(() -> new Refusal("sessions.refusal.unknown-holiday"));
            store.delete(work.tx(), id);
            return new Reopened(holiday, store.restoreOn(work.tx(), holiday.day()), ErasedSoFar.of(work));
        });
    }

    /// Undoes the reopening of a day: the sessions it restored are cancelled again, unless somebody moved them or wrote in
    /// their register since. Sessions that had been held on that day anyway stay.
    ///
    /// @return the number of sessions it cancels
    /// @throws Refusal `sessions.refusal.holiday-there` if that day is a holiday again; `staff.refusal.erased-since`
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
