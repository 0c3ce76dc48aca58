package org.daybook.sessions;

import static org.daybook.testing.ScreenHouse.onScreen;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import javafx.scene.input.KeyCode;
import org.daybook.app.House;
import org.daybook.testing.Pictures;
import org.daybook.testing.ScreenHouse;
import org.daybook.ui.Place;
import org.daybook.ui.Room;
import org.daybook.ui.Ui;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;

/// Pictures of the screens of sessions, to be laid beside the mockups.
@Tag("screenshots")
class SessionsPicturesTest {
    @RegisterExtension
    final ScreenHouse house = new ScreenHouse(new Today(),
            List.of(new Room("sessions.day-list.title", "fth-sun", new Today())),
            this::furnish);

    private final FxRobot robot = new FxRobot();
    private Site site = new Site();

    private void furnish(Ui ui, House open) {
        Site.furnish(ui, open, house.clock());
    }

    @BeforeEach
    void fill() {
        site = Site.in(house);
        house.clock().move(Duration.ofMinutes(4));
    }

    @ParameterizedTest
    @CsvSource({"en, 1366, 736", "it, 1366, 736", "en, 1100, 608", "it, 1100, 608", "en, 860, 608"})
    void ofEveryScreen(String language, int width, int height) {
        house.speak(Locale.of(language));
        house.size(width, height);
        var size = "-" + language + "-" + width;
        take(new Today(), "sessions-today" + size);
        take(new Week(Site.TODAY), "sessions-week" + size);
        take(new Week(Site.TODAY.plusWeeks(3)), "sessions-week-empty" + size);
        house.go(new Planning(Site.TODAY));
        robot.press(KeyCode.CONTROL).type(KeyCode.ENTER).release(KeyCode.CONTROL);
        house.settle();
        picture("sessions-planning" + size);
        house.go(new SessionSheet(site.id()));
        tick();
        picture("sessions-sheet" + size);
        robot.type(KeyCode.F2);
        house.settle();
        picture("sessions-sheet-codes" + size);
    }

    private void tick() {
        for (int i = 0; i < 9; i++) {
            robot.type(KeyCode.SPACE, KeyCode.RIGHT);
        }
        house.settle();
        onScreen(() -> {
            var card = robot.lookup(".search-field").queryTextInputControl();
            card.setText(site.guest().card().toString());
            ((javafx.scene.control.TextField) card).fireEvent(new javafx.event.ActionEvent());
            return true;
        });
        house.settle();
    }

    private void take(Place place, String name) {
        house.go(place);
        picture(name);
    }

    private void picture(String name) {
        Pictures.take(name, house.stage().getScene());
    }
}
