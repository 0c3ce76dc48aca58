package org.daybook.sessions;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.daybook.participants.PersonRow;
import org.daybook.staff.Permission;

/// Everything that Today shows, read in one go.
///
/// @param now   the site's local time
/// @param lines the sessions of today
/// @param toDo  what needs to be done
/// @param week  the figures of the week
/// @param door  how many came in today, as counted at the door
record DayPage(LocalDateTime now, List<DayLine> lines, List<ToDo> toDo, WeekFigures week,
        Map<DoorCell, Integer> door) {
    private static final int DAYS_BACK = 7;
    private static final int DAYS_AHEAD = 14;

    DayPage {
        lines = List.copyOf(lines);
        toDo = List.copyOf(toDo);
        door = Map.copyOf(door);
    }

    /// Reads the page, on the write lane's thread.
    ///
    /// @param stopped welcomes that were interrupted
    static DayPage read(SessionsFeature.Dependencies rooms, List<PersonRow> stopped) {
        var sessions = rooms.sessions();
        var now = LocalDateTime.now(rooms.clock());
        var lately = rooms.calendar().between(now.toLocalDate().minusDays(DAYS_BACK), now.toLocalDate());
        var registers = lately.stream()
                .filter(line -> sessions.maySee(line.session()) && line.isToTick(now)).toList().reversed();
        var gave = sessions.lately().gave();
        var toDo = Stream.of(conflicts(rooms, now.toLocalDate()), leaders(rooms, now.toLocalDate()),
                stopped.stream().map(ToDo.StoppedWelcome::new),
                registers.stream().map(ToDo.EmptyRegister::new), interpreters(rooms, now),
                gave.missed().stream().map(ToDo.MissedTwice::new)).<ToDo>flatMap(lines -> lines).toList();
        return new DayPage(now, on(lately, now.toLocalDate()), toDo, gave.week(),
                sessions.lately().atTheDoor(now.toLocalDate()));
    }

    /// Shown to staff who plan, while there is time to change the plan.
    private static Stream<ToDo> conflicts(SessionsFeature.Dependencies rooms, LocalDate today) {
        return rooms.gate().allows(Permission.PLAN_SESSION)
                ? rooms.calendar().warnings().conflicts(today, today.plusDays(DAYS_AHEAD)).stream()
                        .map(ToDo.Conflict::new)
                : Stream.empty();
    }

    /// Does the same for a leader who may not work with girls.
    private static Stream<ToDo> leaders(SessionsFeature.Dependencies rooms, LocalDate today) {
        return rooms.gate().allows(Permission.PLAN_SESSION)
                ? rooms.calendar().warnings().leadersToChange(today, today.plusDays(DAYS_AHEAD)).stream()
                        .map(ToDo.OtherLeader::new)
                : Stream.empty();
    }

    /// Covers today and tomorrow: an interpreter for tomorrow is contacted today.
    private static Stream<ToDo> interpreters(SessionsFeature.Dependencies rooms, LocalDateTime now) {
        var today = now.toLocalDate();
        return rooms.gate().allows(Permission.ARRANGE_INTERPRETER)
                ? rooms.calendar().titles(today, today.plusDays(1)).stream()
                        .filter(session -> !session.standing().isCancelled() && session.isYetToEnd(now))
                        .flatMap(session -> session.meant().interpreter().filter(SessionInterpreter::isMissing)
                                .map(one -> new ToDo.NoInterpreter(session, one.language())).stream())
                : Stream.empty();
    }

    private static List<DayLine> on(List<DayLine> lines, LocalDate day) {
        return lines.stream().filter(line -> line.session().day().equals(day)).toList();
    }

    /// Returns the session to tick: the one under way or next whose register is still open.
    Optional<SessionId> toTick() {
        return lines.stream().filter(line -> line.session().register() == Session.Register.OPEN && !line.cancelled()
                && !line.over(now))
                .findFirst().map(line -> line.session().id());
    }
}
