package org.daybook.sessions;

import static org.daybook.staff.Permission.LIST_PEOPLE;
import static org.daybook.staff.Permission.SEE_SESSIONS;
import static org.daybook.staff.Permission.SEE_SHEETS;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.daybook.base.ParticipantId;
import org.daybook.staff.Gate;
import org.daybook.staff.UnfilteredRows;
import org.daybook.staff.UnitOfWork;

/// The figures of the last days: who came in, what was held, who was missed. Methods open their own passage, on the write
/// lane's thread; each throws [org.daybook.base.Refusal] if her role does not permit it.
public final class Lately {
    private final Gate gate;
    private final Sheets sheets;
    private final AttendanceStore store = new AttendanceStore();
    private final DoorStore door = new DoorStore();

    Lately(Gate gate, Sheets sheets) {
        this.gate = gate;
        this.sheets = sheets;
    }

    /// Returns how many came in on a day, as counted at the door; a kind with nobody is absent.
    public Map<DoorCell, Integer> atTheDoor(LocalDate day) {
        return gate.look(SEE_SESSIONS, work -> door.on(work.tx(), day));
    }

    /// The figures of this week, and who was missed.
    ///
    /// @param week   Monday to today
    /// @param missed empty for staff who may not see who is on a list
    public record Gave(WeekFigures week, List<Missed> missed) {}

    /// Returns both in one go.
    public Gave gave() {
        return gate.look(SEE_SESSIONS, work -> {
            var missed = sheets.missedTwice(work);
            return new Gave(week(work, missed.size()), gate.allows(SEE_SHEETS) ? missed : List.of());
        });
    }

    /// Returns the figures of this week, Monday to today.
    public WeekFigures week() {
        return gate.look(SEE_SESSIONS, work -> week(work, sheets.missedTwice(work).size()));
    }

    private WeekFigures week(UnitOfWork work, int missed) {
        var today = work.today();
        var monday = today.minusDays(today.getDayOfWeek().getValue() - 1L);
        return new WeekFigures(store.peopleBetween(work.tx(), monday, today),
                store.heldBetween(work.tx(), monday, today), store.cardsBetween(work.tx(), monday, today), missed);
    }

    /// Returns women on a path who came to none of its sessions in the last two weeks, although at least two were held.
    public List<Missed> missedTwice() {
        return gate.look(SEE_SHEETS, sheets::missedTwice);
    }

    /// Returns the day on which each of them came last; a woman who never came is absent.
    public Map<ParticipantId, LocalDate> lastCame(List<ParticipantId> them) {
        return gate.look(LIST_PEOPLE, work -> store.lastCame(work.tx(),
                UnfilteredRows.of(them, her -> her).visible(work)));
    }
}
