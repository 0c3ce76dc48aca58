package org.daybook.sessions;

import static org.daybook.staff.Permission.CHANGE_HOLIDAYS;
import static org.daybook.staff.Permission.SEE_SESSIONS;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.daybook.base.Refusal;
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

    /// Opens the house on that day after all. What only the holiday had cancelled comes back.
    ///
    /// @return how many sessions come back
    /// @throws Refusal `sessions.refusal.unknown-holiday` when it is none any more
    public int remove(UUID id) {
        return gate.pass(CHANGE_HOLIDAYS, work -> {
            var holiday = store.byId(work.tx(), id)
                    .orElseThrow(() -> new Refusal("sessions.refusal.unknown-holiday"));
            store.delete(work.tx(), id);
            return store.restoreOn(work.tx(), holiday.day());
        });
    }
}
