package org.daybook.reports;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.daybook.base.ParticipantId;
import org.daybook.base.Quarter;
import org.daybook.base.YearStart;
import org.daybook.consents.Answer;
import org.daybook.consents.Purpose;
import org.daybook.participants.Participant;
import org.daybook.paths.Enrolment;
import org.daybook.paths.NewEnrolment;
import org.daybook.paths.Path;
import org.daybook.sessions.NewSession;
import org.daybook.sessions.SessionId;
import org.daybook.staff.Permission;
import org.daybook.testing.Some;
import org.daybook.testing.TestHouse;
import org.daybook.vault.Progress;

/// Fills a store day by day, as its workers would, so that a report can be compared with figures counted by hand.
final class Diary {
    private final TestHouse house;

    Diary(TestHouse house) {
        this.house = house;
    }

    /// Moves to noon of a day.
    void on(String day) {
        house.clock().moveTo(LocalDate.parse(day).atTime(12, 0).atZone(ZoneId.of("Europe/Rome")).toInstant());
    }

    /// Welcomes someone today who consented to statistics.
    Participant welcome(Some someone) {
        return someone.answering(Purpose.STATISTICS, Answer.GIVEN).welcomedIn(house.open());
    }

    /// Enrols her today.
    Enrolment enrol(Participant her, Path path) {
        return house.open().paths().enrol(new NewEnrolment(her.id(), path, Optional.empty()));
    }

    /// Holds a session today with these women, of 90 minutes.
    SessionId session(List<ParticipantId> came) {
        return session(90, came);
    }

    /// Holds a session today with these women.
    SessionId session(int minutes, List<ParticipantId> came) {
        var today = LocalDate.ofInstant(house.clock().instant(), ZoneId.of("Europe/Rome"));
        var session = house.open().calendar().plan(new NewSession(Optional.of(today), Optional.of(LocalTime.of(10, 0)),
                minutes, Optional.of(Path.CIVIC_INCLUSION), "Italian A1", "Room 2"));
        house.open().sessions().tickAll(session.id(), came);
        return session.id();
    }

    /// Counts a number of people without a card in a session.
    void anonymous(SessionId session, int people) {
        for (int i = 0; i < people; i++) {
            house.open().sessions().registers().oneMore(session);
        }
    }

    /// Returns the true facts of a calendar year up to a quarter.
    YearFacts facts(String quarter) {
        return facts(YearStart.JANUARY, quarter);
    }

    /// Returns the true facts of a reporting year up to a quarter.
    YearFacts facts(YearStart start, String quarter) {
        var gate = house.open().gate();
        return gate.read(gate.permit(Permission.SEE_REPORT), Permission.SEE_REPORT,
                tx -> new ReportStore("IT").year(tx, start.around(Quarter.parse(quarter)),
                        Quarter.parse(quarter),
                        LocalDate.ofInstant(house.clock().instant(), ZoneId.of("Europe/Rome")),
                        Progress.unwatched()));
    }
}
