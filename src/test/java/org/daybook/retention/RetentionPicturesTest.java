package org.daybook.retention;

import static org.daybook.testing.Some.someone;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javafx.scene.control.ScrollPane;
import org.daybook.staff.KeptAway;
import org.daybook.participants.ParticipantsScreens;
import org.daybook.participants.People;
import org.daybook.staff.NewMember;
import org.daybook.staff.Role;
import org.daybook.testing.Pictures;
import org.daybook.testing.ScreenHouse;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxRobot;

/// Pictures of the list of what is due where some of it is not hers to see, and some is locked.
@Tag("screenshots")
class RetentionPicturesTest {
    private static final String OTHER = "four lamps by the window";

    @RegisterExtension
    final ScreenHouse house = new ScreenHouse(new People(""), List.of(ParticipantsScreens.room()),
            Set.of(Role.COORDINATOR, Role.CASEWORKER), (ui, open) -> {
                ParticipantsScreens.register(ui, open.participants(), List.of());
                RetentionScreens.register(ui, open.retention());
            });
    private final FxRobot robot = new FxRobot();

    @ParameterizedTest
    @ValueSource(strings = {"en", "it"})
    void someAreHiddenAndSomeAreLocked(String language) {
        house.speak(Locale.of(language));
        house.inHouse(open -> open.team().add(new NewMember("cw", "CW", Set.of(Role.COORDINATOR, Role.CASEWORKER)),
                OTHER.toCharArray()));
        var me = house.inHouse(open -> open.signedIn().member().id());
        var hidden = house.inHouse(open -> someone().called("Amina").welcomedIn(open)).id();
        for (var name : List.of("Vera", "Zoya")) {
            house.inHouse(open -> someone().called(name).welcomedIn(open));
        }
        for (var name : List.of("Mira", "Sole")) {
            house.inHouse(open -> {
                open.rights().lock(someone().called(name).welcomedIn(open).id());
                return true;
            });
        }
        house.clock().moveTo(LocalDate.parse("2029-01-01").atTime(10, 0).atZone(ZoneId.of("Europe/Rome"))
                .toInstant());
        house.as("cw", OTHER, open -> {
            open.retention().propose(open.retention().page().due().stream().map(Due::entry).toList());
            open.participants().keptAway().keep(hidden.value(), me, KeptAway.Because.RELATED, KeptAway.SaidBy.SHE);
        });
        house.go(new DueForALook());
        take("retention-hidden-" + language, 1366, 736, 0);
        take("retention-hidden-below-" + language, 1366, 736, 0.45);
        take("retention-hidden-small-" + language, 1280, 640, 0.45);
        take("retention-hidden-whole-" + language, 1280, 1400, 0);
    }

    private void take(String name, int width, int height, double down) {
        house.size(width, height);
        robot.interact(() -> robot.lookup(".page-scroll").queryAs(ScrollPane.class).setVvalue(down));
        house.settle();
        Pictures.take(name, house.stage().getScene());
    }
}
