package org.daybook.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import org.daybook.sessions.DoorCell;
import org.daybook.sessions.Session;
import org.daybook.sessions.Visit;
import org.daybook.sessions.VisitorAge;

/// What stands in the store after somebody did something in the window of the packaged program.
public final class JourneyOutcomes {
    private static final ZoneId ROME = ZoneId.of("Europe/Rome");

    private JourneyOutcomes() {}

    /// Six are here, of them one guest, and one without a card; the register is done.
    public static void ticked(Path store) {
        PreparedSite.inHouse(store, house -> {
            var today = LocalDate.now(ROME);
            var line = house.calendar().between(today, today).stream()
                    .filter(one -> one.session().title().equals(PreparedSite.SESSION)).findFirst().orElseThrow();
            var sheet = house.sessions().sheet(line.session().id());
            assertEquals(6, sheet.here());
            assertEquals(1, sheet.session().anonymous());
            assertEquals(Optional.of("at the doctor"), sheet.session().topic());
            assertEquals(Session.Register.DONE, sheet.session().register());
        });
    }

    /// Two for open hours, one for courses, and a girl for a group.
    public static void counted(Path store) {
        PreparedSite.inHouse(store, house -> assertEquals(
                Map.of(new DoorCell(Visit.OPEN_HOURS, VisitorAge.ADULT), 2,
                        new DoorCell(Visit.COURSES, VisitorAge.ADULT), 1,
                        new DoorCell(Visit.GROUPS, VisitorAge.UNDER_18), 1),
                house.sessions().lately().atTheDoor(LocalDate.now(ROME))));
    }
}
