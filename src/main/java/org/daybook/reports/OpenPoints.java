package org.daybook.reports;

import static org.daybook.staff.Permission.LIST_PEOPLE;
import static org.daybook.staff.Permission.OPEN_RECORD;
import static org.daybook.staff.Permission.PLAN_SESSION;
import static org.daybook.staff.Permission.SEE_REPORT;
import static org.daybook.staff.Permission.SEE_SHEETS;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.daybook.base.Period;
import org.daybook.base.Refusal;
import org.daybook.participants.Participants;
import org.daybook.sessions.SessionId;
import org.daybook.sessions.SessionPlan;
import org.daybook.sessions.SessionSheet;
import org.daybook.staff.Gate;
import org.daybook.staff.UnitOfWork;
import org.daybook.ui.Place;

/// Lists what is missing or doubtful in a period: sessions for staff who may see reports, women by their cards for staff who
/// may also list people. On the write lane.
final class OpenPoints {
    private final Gate gate;
    private final Participants participants;
    private final Clock clock;
    private final ReadinessStore store = new ReadinessStore();

    /// @param clock in the site's zone
    OpenPoints(Gate gate, Participants participants, Clock clock) {
        this.gate = gate;
        this.participants = participants;
        this.clock = clock;
    }

    /// Checks whether the worker's role may see the list.
    boolean mayShow(OpenPoint point) {
        return point == OpenPoint.EMPTY_REGISTERS || gate.allows(LIST_PEOPLE);
    }

    /// Returns the lines of a list.
    ///
    /// @throws Refusal if the worker's role does not allow it
    OpenPointList of(OpenPointPlace place) {
        return gate.look(SEE_REPORT, work -> place.point() == OpenPoint.EMPTY_REGISTERS
                ? sessions(work, place.period())
                : people(work, place));
    }

    /// Returns the screen of a session; empty if the user may not open it.
    Optional<Place> place(SessionId session) {
        if (gate.allows(SEE_SHEETS)) {
            return Optional.of(new SessionSheet(session));
        }
        return gate.allows(PLAN_SESSION) ? Optional.of(new SessionPlan(session)) : Optional.empty();
    }

    /// Checks whether the user may open a record, giving a reason if her role requires one.
    boolean mayOpenRecords() {
        return gate.allows(OPEN_RECORD) || gate.allowsWithReason(OPEN_RECORD);
    }

    private OpenPointList sessions(UnitOfWork work, Period period) {
        return new OpenPointList(List.copyOf(store.emptyRegisters(work.tx(), period.days(), today())));
    }

    private OpenPointList people(UnitOfWork work, OpenPointPlace place) {
        if (!gate.allows(LIST_PEOPLE)) {
            throw new Refusal("reports.refusal.not-these-people");
        }
        return new OpenPointList(store.people(work.tx(), place.point(), place.period().days(), today()).visible(work)
                .stream().<OpenPointList.Line>map(
                        one -> new OpenPointList.Line.Person(participants.row(work, one.her()), one.ended()))
                .toList());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
