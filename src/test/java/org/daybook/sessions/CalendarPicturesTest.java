package org.daybook.sessions;

import static org.daybook.testing.ScreenHouse.onScreen;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.daybook.app.House;
import org.daybook.paths.GroupPlan;
import org.daybook.paths.InGroup;
import org.daybook.paths.Path;
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

/// Pictures of the calendar: the month, a week in which something is cancelled and moved, planning what comes again,
/// changing a session, and days off.
@Tag("screenshots")
class CalendarPicturesTest {
    @RegisterExtension
    final ScreenHouse house = new ScreenHouse(new Today(),
            List.of(new Room("sessions.day-list.title", "fth-sun", new Today())), this::furnish);

    private final FxRobot robot = new FxRobot();
    private Optional<Session> cancelled = Optional.empty();
    private Optional<Session> alone = Optional.empty();
    private Optional<Session> ofGroup = Optional.empty();
    private Optional<Session> weekly = Optional.empty();

    private void furnish(Ui ui, House open) {
        Site.furnish(ui, open, house.clock());
    }

    @BeforeEach
    void fill() {
        var site = Site.in(house);
        house.inHouse(open -> {
            inAGroupAndAlone(open, site);
            var calendar = open.calendar();
            var six = calendar.timetable().plan(new NewSeries(new NewSession(Optional.of(Site.TODAY.plusDays(1)),
                    Optional.of(LocalTime.of(15, 0)), 60, Optional.of(Path.PSYCHOSOCIAL_SUPPORT), "Tea and talk",
                    "Garden room"), new Repetition(Every.WEEK, new Repetition.Ending.Times(6))));
            weekly = Optional.of(six.get(1));
            var lunch = calendar.between(Site.TODAY, Site.TODAY).get(2).session();
            calendar.cancel(lunch.id(), WhyNot.LEADER_ILL);
            cancelled = Optional.of(lunch);
            var group = calendar.between(Site.TODAY.plusDays(2), Site.TODAY.plusDays(2)).getFirst().session();
            calendar.move(group.id(), Rearranged.of(group).on(Site.TODAY.plusDays(3)));
            calendar.holidays().add(new NewHoliday(Optional.of(LocalDate.of(2026, 12, 24)), "Christmas Eve"));
            calendar.holidays().add(new NewHoliday(Optional.of(Site.TODAY.plusDays(2)), "Feast of the town"));
            return true;
        });
    }

    @ParameterizedTest
    @CsvSource({"en, 1366, 736", "it, 1366, 736", "en, 1100, 608", "it, 1100, 608"})
    void ofTheCalendar(String language, int width, int height) {
        house.speak(Locale.of(language));
        house.size(width, height);
        var size = "-" + language + "-" + width;
        take(new Today(), "calendar-today" + size);
        take(new Week(Site.TODAY), "calendar-week" + size);
        take(new Month(Site.TODAY), "calendar-month" + size);
        take(new Month(LocalDate.of(2026, 12, 10)), "calendar-month-december" + size);
        take(new SessionPlan(cancelled.orElseThrow().id()), "calendar-cancelled" + size);
        take(new SessionPlan(weekly.orElseThrow().id()), "calendar-plan" + size);
        take(new DaysOff(), "calendar-days-off" + size);
        house.go(new Planning(LocalDate.of(2027, 1, 31)));
        again();
        picture("calendar-planning" + size);
        onScreen(() -> {
            robot.lookup(".path-tile").queryAllAs(javafx.scene.control.ToggleButton.class).stream()
                    .filter(tile -> tile.getUserData() == Path.CIVIC_INCLUSION).findFirst().orElseThrow().fire();
            robot.lookup(".segments .toggle-button").queryAllAs(javafx.scene.control.ToggleButton.class).stream()
                    .filter(one -> one.getUserData() == WhomController.Kind.GROUP).findFirst().orElseThrow().fire();
            robot.lookup("#language").queryAs(ComboBox.class).getSelectionModel().select(5);
            return true;
        });
        house.settle();
        picture("calendar-planning-group" + size);
        down();
        picture("calendar-planning-group-below" + size);
        take(new SessionPlan(ofGroup.orElseThrow().id()), "calendar-plan-group" + size);
        down();
        picture("calendar-plan-group-below" + size);
        take(new SessionPlan(alone.orElseThrow().id()), "calendar-plan-alone" + size);
    }

    private void down() {
        onScreen(() -> {
            robot.lookup(".scroll-pane").queryAllAs(javafx.scene.control.ScrollPane.class)
                    .forEach(page -> page.setVvalue(1));
            return true;
        });
        house.settle();
    }

    private void inAGroupAndAlone(House open, Site site) {
        var group = open.paths().groups().add(new GroupPlan(Path.CIVIC_INCLUSION, "Evening group, spring",
                Optional.of(Site.TODAY), Optional.empty(), OptionalInt.of(8), Optional.empty(), Optional.empty()));
        ofGroup = Optional.of(open.calendar().plan(at(16, "Evening Italian").meant(new Meant(
                new ForWhom.OfGroup(new InGroup(group.id(), group.name())),
                Optional.of(new Interpreter("ar", Interpreter.State.NEEDED))))));
        alone = Optional.of(open.calendar().plan(at(17, "Talk in private").meant(new Meant(
                new ForWhom.One(Optional.of(site.guest().id())),
                Optional.of(new Interpreter("ti", Interpreter.State.ARRANGED))))));
    }

    private static NewSession at(int hour, String title) {
        return new NewSession(Optional.of(Site.TODAY), Optional.of(LocalTime.of(hour, 30)), 60,
                Optional.of(Path.CIVIC_INCLUSION), title, "Room 1");
    }

    private void again() {
        onScreen(() -> {
            robot.lookup("#start").queryAs(TextField.class).setText("10:00");
            combo("#titleField .combo-box").getEditor().setText("Sewing course");
            combo("#roomField .combo-box").getEditor().setText("Workshop");
            combo("#every").getSelectionModel().selectLast();
            return true;
        });
        house.settle();
        robot.press(KeyCode.CONTROL).release(KeyCode.CONTROL);
        house.settle();
    }

    @SuppressWarnings("unchecked")
    private ComboBox<String> combo(String id) {
        return robot.lookup(id).queryAs(ComboBox.class);
    }

    private void take(Place place, String name) {
        house.go(place);
        picture(name);
    }

    private void picture(String name) {
        Pictures.take(name, house.stage().getScene());
    }
}
