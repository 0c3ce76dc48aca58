package org.daybook.sessions;

import static org.daybook.testing.Some.someone;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.daybook.site.OpenSite;
import org.daybook.participants.Participant;
import org.daybook.paths.NewEnrolment;
import org.daybook.paths.Path;
import org.daybook.testing.Some;

/// An hour of Italian at ten on the path of civic inclusion, and the women expected at it.
final class ItalianLesson {
    private ItalianLesson() {}

    static SessionId plan(OpenSite house, LocalDate day) {
        return house.calendar().plan(on(day)).id();
    }

    static NewSession on(LocalDate day) {
        return new NewSession(Optional.of(day), Optional.of(LocalTime.of(10, 0)), 60,
                Optional.of(Path.CIVIC_INCLUSION), "Italian A1", "Room 2");
    }

    static Participant expected(OpenSite house) {
        return expected(house, someone());
    }

    static Participant expected(OpenSite house, Some who) {
        var her = who.welcomedIn(house);
        house.paths().enrol(new NewEnrolment(her.id(), Path.CIVIC_INCLUSION, Optional.empty()));
        return her;
    }
}
