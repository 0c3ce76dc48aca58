package org.daybook.sessions;

import static org.daybook.testing.Some.someone;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.Set;
import javafx.scene.input.KeyCode;
import org.daybook.base.TypedDate;
import org.daybook.paths.Path;
import org.daybook.paths.PathsFeature;
import org.daybook.paths.PathsOverview;
import org.daybook.site.OpenSite;
import org.daybook.staff.ClearanceForm;
import org.daybook.staff.NewMember;
import org.daybook.staff.Requirement;
import org.daybook.staff.Role;
import org.daybook.testing.Hand;
import org.daybook.testing.ScreenHouse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// A girl joins a path whose sessions are led by somebody who may not work with girls: the colleague who enrols her is told,
/// and so is the one who plans.
class GirlsLeadersScreenTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

    @RegisterExtension
    final ScreenHouse house = ScreenHouse.at(new Today()).roles(Set.of(Role.COORDINATOR, Role.CASEWORKER)).people()
            .rooms(SessionsFeature.class, PathsFeature.class);

    private final Hand robot = new Hand();

    @Test
    void itIsToldOnEnrollingOnTodayAndOnThePageOfTheSession() {
        var session = house.inHouse(GirlsLeadersScreenTest::ledByWhoMayNot);
        enrol(house.inHouse(open -> someone().born(1990, 1).welcomedIn(open).card().toString()));
        house.assertShown("is enrolled from today.");
        assertFalse(house.shows("She is under 18"));
        house.go(new Today());
        assertFalse(house.shows("Choose a leader who may work with girls"));
        enrol(house.inHouse(open -> someone().born(2012, 3).welcomedIn(open).card().toString()));
        house.assertShown("She is under 18. One coming session needs another leader");
        house.go(new Today());
        house.assertShown("Choose a leader who may work with girls", "Other leader");
        house.go(new SessionPlan(session));
        house.assertShown("There are girls here.");
        house.inHouse(open -> {
            var seen = open.calendar().one(session);
            var now = Rearranged.of(seen);
            return open.calendar().move(seen, new Rearranged(now.day(), now.start(), now.minutes(), now.room(),
                    open.team().me().id(), now.whom()));
        });
        house.go(new SessionPlan(session));
        assertFalse(house.shows("There are girls here."));
    }

    private static SessionId ledByWhoMayNot(OpenSite open) {
        for (var one : Requirement.values()) {
            open.clearances().record(new ClearanceForm(open.team().me().id(), Optional.of(one),
                    TypedDate.nearest(TODAY.toString(), TODAY),
                    TypedDate.next(TODAY.plusYears(1).toString(), TODAY)));
        }
        open.clearances().require();
        var other = open.team().add(new NewMember("lb", "LB", Set.of(Role.FACILITATOR)),
                "four lamps by the window".toCharArray()).id();
        return open.calendar().plan(new NewSession(Optional.of(TODAY.plusDays(1)), Optional.of(LocalTime.of(16, 0)), 60,
                Optional.of(Path.PERSONAL_DEVELOPMENT), "Theatre", "Room 1", Optional.of(other), Audience.FOR_PATH))
                .id();
    }

    private void enrol(String card) {
        house.go(new PathsOverview());
        robot.clickOn("#newCard").write(card).type(KeyCode.ENTER);
        house.settle();
    }
}
