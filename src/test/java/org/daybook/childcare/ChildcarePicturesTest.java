package org.daybook.childcare;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.daybook.app.House;
import org.daybook.participants.HerRecord;
import org.daybook.participants.Participant;
import org.daybook.participants.ParticipantsScreens;
import org.daybook.sessions.SessionsScreens;
import org.daybook.sessions.Today;
import org.daybook.staff.Role;
import org.daybook.testing.Pictures;
import org.daybook.testing.ScreenHouse;
import org.daybook.testing.SteppingClock;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.testfx.api.FxRobot;

/// Pictures of the desk, of handing a child over, and of her children on her record.
@Tag("screenshots")
class ChildcarePicturesTest {
    @RegisterExtension
    final ScreenHouse house = new ScreenHouse(new ChildcarePlace(), List.of(ParticipantsScreens.room(),
            ChildcareScreens.room()), Set.of(Role.CASEWORKER, Role.COORDINATOR), (ui, open) -> {
                ParticipantsScreens.register(ui, open.participants(),
                        ChildcareScreens.recordTabs(open.childcare()));
                ChildcareScreens.register(ui, open.childcare());
                SessionsScreens.register(ui, new SessionsScreens.Lent(open.calendar(), open.sessions(),
                        open.participants(), open.gate(), Clock.fixed(SteppingClock.START, ZoneId.of("Europe/Rome"))),
                        () -> new SessionsScreens.Beside(List.of(), ChildcareScreens.note(ui, open.childcare()),
                                List.of()));
            });
    private final FxRobot robot = new FxRobot();

    @Test
    void theDeskAndHerChildren() {
        var her = house.inHouse(ChildcarePicturesTest::live);
        house.clock().move(Duration.ofHours(24));
        house.inHouse(open -> {
            var desk = open.childcare().desk();
            desk.atDesk(her.card().toString()).children().forEach(one -> desk.signIn(one.kid().id()));
            desk.toMother(desk.page().here().getLast().id());
            return true;
        });
        for (var language : List.of("en", "it")) {
            house.speak(Locale.of(language));
            house.go(new ChildcarePlace());
            both("childcare-desk-" + language);
            type(her.card().toString());
            ScreenHouse.onScreen(() -> {
                robot.lookup(".childcare-choice").queryAs(javafx.scene.control.Button.class).fire();
                return true;
            });
            house.settle();
            both("childcare-handing-" + language);
            house.go(new Today());
            both("childcare-today-" + language);
            house.go(new HerRecord(her.id()));
            ScreenHouse.onScreen(() -> {
                var tabs = (TabPane) house.stage().getScene().lookup(".tab-pane");
                tabs.getSelectionModel().select(tabs.getTabs().stream()
                        .filter(tab -> List.of("Children", "Bambini").contains(tab.getText())).findFirst()
                        .orElseThrow());
                return true;
            });
            house.settle();
            both("childcare-tab-" + language);
            ScreenHouse.onScreen(() -> {
                robot.lookup("#add-child").queryAs(javafx.scene.control.Button.class).fire();
                robot.lookup("#child-age").queryAs(TextField.class).setText("four");
                robot.lookup("#save-child").queryAs(javafx.scene.control.Button.class).fire();
                return true;
            });
            house.settle();
            both("childcare-form-" + language);
            house.size(1366, 1300);
            Pictures.take("childcare-form-whole-" + language, house.stage().getScene());
            house.size(1366, 736);
        }
    }

    private void type(String card) {
        ScreenHouse.onScreen(() -> {
            robot.lookup("#childcare-card").query().requestFocus();
            return true;
        });
        robot.write(card).type(KeyCode.ENTER);
        house.settle();
    }

    private void both(String name) {
        Pictures.take(name, house.stage().getScene());
        house.size(1024, 640);
        Pictures.take(name + "-small", house.stage().getScene());
        house.size(1366, 736);
    }

    private static Participant live(House open) {
        open.childcare().places(5);
        var her = Families.mother(open);
        var children = open.childcare().children();
        children.add(her.id(), new ChildForm("Kiwi", Optional.of(new ChildAge.Told(4, LocalDate.of(2026, 11, 2))),
                Families.careful("Kiwi").health(), new ChildForm.Collecting(
                        Optional.of("her aunt; the neighbour with the red bicycle"),
                        Optional.of("the father, his brother"), Optional.of("Limone"))));
        children.add(her.id(), new ChildForm("Mango", Optional.of(new ChildAge.Born(YearMonth.of(2026, 3))),
                ChildForm.Health.NOTHING, ChildForm.Collecting.HERSELF));
        var other = Families.mother(open);
        open.childcare().desk().signIn(children.add(other.id(), Families.called("Fig")).id());
        return her;
    }
}
