package org.daybook.sessions;

import static org.daybook.testing.ScreenHouse.onScreen;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Parent;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.daybook.app.House;
import org.daybook.testing.Pictures;
import org.daybook.testing.ScreenHouse;
import org.daybook.ui.Room;
import org.daybook.ui.Ui;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.testfx.api.FxRobot;

/// Pictures of a sheet into which something was entered late and from paper, and of the paper.
@Tag("screenshots")
class LateSheetPicturesTest {
    @RegisterExtension
    final ScreenHouse house = new ScreenHouse(new Today(),
            List.of(new Room("sessions.day-list.title", "fth-sun", new Today())), this::furnish);

    private final FxRobot robot = new FxRobot();

    private void furnish(Ui ui, House open) {
        Site.furnish(ui, open, house.clock());
    }

    @Test
    void aLateSheetAndThePaper() {
        var site = Site.in(house);
        house.inHouse(open -> {
            var sessions = open.sessions();
            site.twelve.subList(0, 5).forEach(her -> sessions.tick(site.id(), her.id()));
            sessions.walkIn(site.id(), site.guest().card());
            sessions.done(site.id(), Optional.empty());
            sessions.tick(site.id(), site.twelve.get(5).id());
            sessions.untick(site.id(), site.twelve.get(1).id());
            sessions.untick(site.id(), site.guest().id());
            return true;
        });
        for (var language : List.of("en", "it")) {
            house.speak(Locale.of(language));
            house.go(new Today());
            house.go(new SessionSheet(site.id()));
            onScreen(() -> {
                robot.lookup(".search-field").queryAs(TextField.class).setText("TIRO-B3 KALA-B4 7");
                robot.lookup(".search-field").query().requestFocus();
                return true;
            });
            robot.type(KeyCode.ENTER);
            house.settle();
            for (int width : List.of(1366, 1100)) {
                house.size(width, width == 1366 ? 736 : 608);
                Pictures.take("late-sheet-" + language + "-" + width, house.stage().getScene());
            }
            var sheet = house.inHouse(open -> open.sessions().forPaper(site.id()));
            var page = onScreen(() -> SheetPaperController.make(house.ui(), sheet).getFirst());
            Pictures.take("sheet-paper-" + language, 560, 800, () -> Pictures.scene((Parent) page, 560, 800));
        }
    }
}
