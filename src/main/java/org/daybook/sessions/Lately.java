package org.daybook.sessions;

import static org.daybook.staff.Permission.LIST_PEOPLE;
import static org.daybook.staff.Permission.SEE_SESSIONS;
import static org.daybook.staff.Permission.SEE_SHEETS;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.daybook.base.ParticipantId;
import org.daybook.staff.Gate;
import org.daybook.staff.UnitOfWork;

/// What the last days gave: who came in, what was held, who was missed. Methods open a passage of their own, on the write
/// lane's thread; each throws [org.daybook.base.Refusal] when her role may not.
public final class Lately {
    private final Gate gate;
    private final Sheets sheets;
    private final AttendanceStore store = new AttendanceStore();
    private final DoorStore door = new DoorStore();

    Lately(Gate gate, Sheets sheets) {
        this.gate = gate;
        this.sheets = sheets;
    }

    /// How many came in on a day, as it was counted at the door; a kind of which nobody came is absent.
    public Map<DoorCell, Integer> atTheDoor(LocalDate day) {
        return gate.look(SEE_SESSIONS, work -> door.on(work.tx(), day));
    }

    /// What this week gave, and who was missed.
    ///
    /// @param week   Monday to today
    /// @param missed empty for whoever may not see who is on a list
    public record Gave(WeekFigures week, List<Missed> missed) {}

    /// Both, in one go.
    public Gave gave() {
        return gate.look(SEE_SESSIONS, work -> {
            var missed = sheets.missedTwice(work);
            return new Gave(week(work, missed.size()), gate.allows(SEE_SHEETS) ? missed : List.of());
        });
    }

    /// What this week gave, Monday to today.
    public WeekFigures week() {
        return gate.look(SEE_SESSIONS, work -> week(work, sheets.missedTwice(work).size()));
    }

    private WeekFigures week(UnitOfWork work, int missed) {
        var today = work.today();
        var monday = today.minusDays(today.getDayOfWeek().getValue() - 1L);
        return new WeekFigures(store.peopleBetween(work.tx(), monday, today),
                store.heldBetween(work.tx(), monday, today), store.cardsBetween(work.tx(), monday, today), missed);
    }

    /// Women on a path who came to none of its sessions of the last two weeks, though at least two were held.
    public List<Missed> missedTwice() {
        return gate.look(SEE_SHEETS, sheets::missedTwice);
    }

    /// The day on which each of them came last; who never came is missing.
    public Map<ParticipantId, LocalDate> lastCame(List<ParticipantId> them) {
        return gate.look(LIST_PEOPLE, work -> store.lastCame(work.tx(), them));
    }
}
