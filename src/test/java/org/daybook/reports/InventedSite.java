package org.daybook.reports;

import static org.daybook.testing.Some.someone;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.daybook.site.OpenSite;
import org.daybook.base.ParticipantId;
import org.daybook.consents.Answer;
import org.daybook.consents.Purpose;
import org.daybook.paths.NewEnrolment;
import org.daybook.sessions.NewSession;
import org.daybook.testing.SteppingClock;

/// A small invented site in a real store: sessions in the second, third and fourth quarter of 2026.
final class InventedSite {
    private static final List<String> COUNTRIES = List.of("NG", "UA", "NG", "BD", "RO", "MA", "NG", "SN", "IT", "RO",
            "PL");

    private InventedSite() {}

    /// Fills the store, and leaves its clock unchanged.
    static boolean fill(OpenSite open, SteppingClock clock, int women) {
        var before = clock.instant();
        var random = new Random(women);
        var people = new ArrayList<ParticipantId>();
        clock.moveTo(noon(LocalDate.of(2026, 4, 10)));
        welcome(open, random, people, women * 2 / 3);
        sessions(open, clock, people, LocalDate.of(2026, 5, 5));
        clock.moveTo(noon(LocalDate.of(2026, 7, 10)));
        welcome(open, random, people, women - people.size());
        sessions(open, clock, people, LocalDate.of(2026, 8, 4));
        sessions(open, clock, people, LocalDate.of(2026, 10, 6));
        clock.moveTo(before);
        return true;
    }

    /// Enters three visits of last August late.
    static boolean late(OpenSite open) {
        var people = new ArrayList<ParticipantId>();
        welcome(open, new Random(3), people, 3);
        var session = open.calendar().plan(new NewSession(Optional.of(LocalDate.of(2026, 8, 19)),
                Optional.of(LocalTime.of(10, 0)), 90, Optional.of(org.daybook.paths.Path.CIVIC_INCLUSION), "Italian A1",
                "Room 2"));
        open.sessions().tickAll(session.id(), people);
        return true;
    }

    private static void welcome(OpenSite open, Random random, List<ParticipantId> people, int women) {
        for (int i = 0; i < women; i++) {
            var her = someone().born(1966 + random.nextInt(42), 1 + random.nextInt(12))
                    .from(COUNTRIES.get(random.nextInt(COUNTRIES.size()))).answering(Purpose.STATISTICS, Answer.GIVEN)
                    .welcomedIn(open);
            people.add(her.id());
            var paths = org.daybook.paths.Path.values();
            open.paths().enrol(new NewEnrolment(her.id(), paths[random.nextInt(4)], Optional.empty()));
        }
    }

    private static void sessions(OpenSite open, SteppingClock clock, List<ParticipantId> people, LocalDate first) {
        for (int week = 0; week < 4; week++) {
            var day = first.plusWeeks(week);
            clock.moveTo(noon(day));
            var session = open.calendar().plan(new NewSession(Optional.of(day), Optional.of(LocalTime.of(10, 0)), 90,
                    Optional.of(org.daybook.paths.Path.CIVIC_INCLUSION), "Italian A1", "Room 2"));
            if (week < 3) {
                open.sessions().tickAll(session.id(), people);
            }
        }
    }

    private static java.time.Instant noon(LocalDate day) {
        return day.atTime(12, 0).atZone(ZoneId.of("Europe/Rome")).toInstant();
    }
}
