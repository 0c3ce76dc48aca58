package org.daybook.reports;

import static org.daybook.testing.Some.someone;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.daybook.app.House;
import org.daybook.base.ParticipantId;
import org.daybook.base.Quarter;
import org.daybook.consents.Answer;
import org.daybook.consents.Purpose;
import org.daybook.outcomes.Asking;
import org.daybook.outcomes.Way;
import org.daybook.outcomes.instrument.Key;
import org.daybook.paths.EnrolmentId;
import org.daybook.paths.NewEnrolment;
import org.daybook.paths.Path;
import org.daybook.staff.Preset;
import org.daybook.testing.Pictures;
import org.daybook.testing.ScreenHouse;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.testfx.api.FxRobot;

/// The sections of the report about paths that ended and what changed; turned to by the keyboard.
class LeavingPicturesTest {
    private static final List<String> STATEMENTS = List.of("at-ease", "talk", "rights", "help", "decide");
    private static final List<String> REASONS = List.of("moved", "work", "lost-contact", "work", "safety", "not-told");

    @RegisterExtension
    final ScreenHouse house = new ScreenHouse(new QuarterReport(Optional.empty()), List.of(ReportsScreens.room()),
            Stream.of(Preset.COORDINATOR, Preset.CASEWORKER).flatMap(preset -> preset.roles().stream())
                    .collect(Collectors.toSet()),
            (ui, open) -> ReportsScreens.register(ui, open.reports(), (_, _) -> Optional.empty()));

    @Tag("screenshots")
    @Test
    void pictures() {
        house.inHouse(open -> InventedSite.fill(open, house.clock(), 75) && leave(open));
        for (var language : List.of("en", "it")) {
            house.speak(Locale.of(language));
            house.go(new QuarterReport(Optional.of(new Quarter(2026, 3))));
            take("report-people", language);
            turn();
            take("report-endings", language);
            turn();
            take("report-changes", language);
        }
    }

    private boolean leave(House open) {
        var before = house.clock().instant();
        on(LocalDate.of(2026, 7, 6));
        var random = new Random(2);
        Map<ParticipantId, EnrolmentId> paths = new LinkedHashMap<>();
        for (int i = 0; i < 80; i++) {
            var her = someone().born(1990, 1).answering(Purpose.STATISTICS, i % 6 == 0 ? Answer.REFUSED : Answer.GIVEN)
                    .answering(Purpose.QUESTIONNAIRES, Answer.GIVEN).welcomedIn(open).id();
            paths.put(her,
                    open.paths().enrol(new NewEnrolment(her, Path.values()[i % 4 / 2 * 3], Optional.empty())).id());
            statements(open, her, 1 + random.nextInt(3));
        }
        on(LocalDate.of(2026, 8, 20));
        paths.forEach((her, path) -> {
            if (random.nextInt(5) > 0) {
                statements(open, her, 1 + random.nextInt(5));
            }
            boolean completed = random.nextInt(2) == 0;
            Ends.told(open, path, completed ? "completed" : "left-early",
                    completed ? "" : REASONS.get(random.nextInt(REASONS.size())));
        });
        house.clock().moveTo(before);
        return true;
    }

    private static void statements(House open, ParticipantId her, int value) {
        var readings = open.outcomes().readings();
        var id = readings.begin(her, new Asking(Optional.of(new Key("five-statements", "1")), Optional.of("en"),
                Optional.of(Way.HERSELF), Optional.of(Asking.Interpreting.NO)));
        STATEMENTS.forEach(item -> readings.answer(id, item, Optional.of(value)));
        readings.finish(id);
    }

    private void on(LocalDate day) {
        house.clock().moveTo(day.atTime(12, 0).atZone(ZoneId.of("Europe/Rome")).toInstant());
    }

    /// To the next section, by the keyboard.
    private void turn() {
        var robot = new FxRobot().targetWindow(house.stage());
        ScreenHouse.onScreen(() -> {
            var buttons = List.copyOf(house.stage().getScene().getRoot().lookupAll("#sections .toggle-button"));
            var next = buttons.indexOf(buttons.stream()
                    .filter(button -> ((ToggleButton) button).isSelected()).findFirst().orElseThrow()) + 1;
            buttons.get(next).requestFocus();
            return true;
        });
        robot.push(KeyCode.SPACE);
        house.settle();
        house.settle();
    }

    private void take(String name, String language) {
        for (var size : List.of(List.of(1366, 736), List.of(1100, 640))) {
            house.size(size.getFirst(), size.getLast());
            Pictures.take(name + "-" + language + (size.getFirst() == 1366 ? "" : "-small"), house.stage().getScene());
        }
        house.size(1366, 736);
    }
}
