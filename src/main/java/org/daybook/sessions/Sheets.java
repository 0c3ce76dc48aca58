package org.daybook.sessions;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.daybook.base.ParticipantId;
import org.daybook.participants.Participants;
import org.daybook.paths.Path;
import org.daybook.paths.Paths;
import org.daybook.staff.UnfilteredRows;
import org.daybook.staff.UnitOfWork;

/// Assembles a session's sheet: those for whom it is held that day except those who are paused, those who came with a card, and
/// for each her attendance of the two previous sessions of the same title.
final class Sheets {
    private static final int WEEKS_BACK = 2;

    private final Participants participants;
    private final Paths paths;
    private final Invited invited;
    private final Conflicts conflicts;
    private final SessionStore store;
    private final AttendanceStore attendance;
    private final LateStore late = new LateStore();

    Sheets(Participants participants, Paths paths, SessionStore store, AttendanceStore attendance) {
        this.participants = participants;
        this.paths = paths;
        this.invited = new Invited(participants, paths);
        this.conflicts = new Conflicts(participants, paths);
        this.store = store;
        this.attendance = attendance;
    }

    AttendanceSheet of(UnitOfWork work, Session session) {
        var marked = attendance.marked(work.tx(), session.id());
        var entered = late.of(work, session.id());
        var enrolled = expected(work, session, marked.keySet());
        var earlier = store.before(work.tx(), session, 2);
        var came = earlier.stream().map(before -> attendance.whoCame(work.tx(), before.id())).toList();
        var seats = new ArrayList<Seat>();
        for (var one : enrolled) {
            seats.add(new Seat(one.person(), Seat.Kind.ENROLLED, presence(marked, one.person().id()),
                    before(one, earlier, came), Optional.ofNullable(entered.get(one.person().id()))));
        }
        walkIns(work, enrolled, new Guests(marked, entered)).forEach(seats::add);
        return new AttendanceSheet(session, store.initials(work.tx(), session.ledBy()), seats,
                AttendanceSheet.Entry.of(session, work.today()), conflicts.at(work, session));
    }

    /// Returns those for whom the session is held and who are not paused, along with those of them who came anyway.
    private List<Invited.One> expected(UnitOfWork work, Session session, Set<ParticipantId> marked) {
        var paused = paths.pausedOn(work, session.day());
        var all = invited.shown(work, session).toList();
        var markable = participants.mayBeMarked(work, all.stream().map(one -> one.person().id()).toList());
        return all.stream().filter(one -> marked.contains(one.person().id())
                || one.enrolment().filter(paused::contains).isEmpty() && markable.contains(one.person().id()))
                .toList();
    }

    /// Returns whether those who are expected may be there together.
    MeetingAllowed together(UnitOfWork work, Session session) {
        return conflicts.at(work, session);
    }

    /// A woman with a card for whom the session is held is not a walk-in.
    Seat.Kind kindOf(UnitOfWork work, Session session, ParticipantId her) {
        return invited.includes(work, session, her) ? Seat.Kind.ENROLLED : Seat.Kind.WALK_IN;
    }

    /// Returns who has a seat, regardless of who is asking: for finding schedule conflicts, never for display.
    List<ParticipantId> seated(UnitOfWork work, Session session) {
        return Stream.concat(invited.all(work, session).stream(),
                attendance.whoCame(work.tx(), session.id()).stream()).distinct().toList();
    }

    /// The women who are marked, and the late entries about them.
    private record Guests(Map<ParticipantId, Seat.Kind> marked, Map<ParticipantId, Late> late) {}

    private Stream<Seat> walkIns(UnitOfWork work, List<Invited.One> enrolled, Guests guests) {
        var listed = enrolled.stream().map(one -> one.person().id()).toList();
        var beside = Stream.concat(guests.marked().keySet().stream(), guests.late().keySet().stream()).distinct()
                .filter(her -> !listed.contains(her)).toList();
        return UnfilteredRows.of(beside, her -> her).visible(work).stream()
                .map(her -> new Seat(participants.row(work, her), Seat.Kind.WALK_IN, presence(guests.marked(), her),
                        Seat.Before.CAME, Optional.ofNullable(guests.late().get(her))));
    }

    private static Seat.Presence presence(Map<ParticipantId, Seat.Kind> marked, ParticipantId her) {
        return marked.containsKey(her) ? Seat.Presence.HERE : Seat.Presence.NOT_HERE;
    }

    private static Seat.Before before(Invited.One one, List<Session> earlier, List<Set<ParticipantId>> came) {
        var started = one.since();
        int missed = 0;
        while (missed < earlier.size() && !earlier.get(missed).day().isBefore(started)
                && !came.get(missed).contains(one.person().id())) {
            missed++;
        }
        return switch (missed) {
            case 0 -> earlier.isEmpty() || !earlier.getFirst().day().isBefore(started)
                    ? Seat.Before.CAME
                    : Seat.Before.NEW;
            case 1 -> Seat.Before.MISSED_LAST;
            default -> Seat.Before.MISSED_LAST_TWO;
        };
    }

    /// Returns, for each path, those who were on it for its last held sessions of two weeks, at least two, and came to none of
    /// them.
    List<Missed> missedTwice(UnitOfWork work) {
        return Stream.of(Path.values()).flatMap(path -> missed(work, path)).toList();
    }

    private Stream<Missed> missed(UnitOfWork work, Path path) {
        var missing = attendance.missing(work.tx(), path, work.today().minusWeeks(WEEKS_BACK), work.today())
                .visible(work);
        var markable = participants.mayBeMarked(work, missing);
        return missing.stream().filter(markable::contains)
                .map(her -> new Missed(participants.row(work, her), path));
    }
}
