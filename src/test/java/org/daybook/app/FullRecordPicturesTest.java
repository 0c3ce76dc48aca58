package org.daybook.app;

import static org.daybook.testing.ScreenHouse.onScreen;
import static org.daybook.testing.Some.someone;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.daybook.base.ParticipantId;
import org.daybook.cases.Beginning;
import org.daybook.consents.Answer;
import org.daybook.consents.Purpose;
import org.daybook.consents.Wording;
import org.daybook.outcomes.Asking;
import org.daybook.outcomes.Way;
import org.daybook.outcomes.instrument.Key;
import org.daybook.paths.NewEnrolment;
import org.daybook.staff.NewMember;
import org.daybook.staff.Role;
import org.daybook.testing.Pictures;
import org.daybook.testing.TestHouse;
import org.daybook.ui.Texts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Pictures of a record with everything on it, before a worker who may see all of it; of a note that waits too long on
/// the first screen; and of the cards of the settings further down.
@Tag("screenshots")
@Timeout(300)
class FullRecordPicturesTest {
    private static final Set<Role> ALL_OF_IT = Set.of(Role.COORDINATOR, Role.CASEWORKER, Role.FACILITATOR);

    @TempDir
    Path home;

    private final Locale usual = Locale.getDefault();
    private String suffix = "";

    @AfterEach
    void speakAsBefore() {
        Locale.setDefault(usual);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "it"})
    void everyTabAndWhatWaits(String language) throws Exception {
        var texts = new Texts(Locale.of(language));
        var site = ASite.at(home, new NewMember(TestHouse.WORD, "MR", ALL_OF_IT));
        var card = new StringBuilder();
        site.inHouse(house -> card.append(full(house)));
        site.clock().move(Duration.ofDays(7));
        var file = new SettingsFile(home.resolve("settings"));
        file.save(file.load().speaking(texts.locale()));
        try (var window = site.open()) {
            ASite.unlock(window, texts);
            for (int[] size : new int[][]{{1366, 736}, {1280, 736}, {1280, 640}}) {
                window.size(size[0], size[1]);
                suffix = "-" + language + "-" + size[0] + (size[0] == 1280 ? "x" + size[1] : "");
                today(window);
                record(window, card.toString());
                settings(window, texts);
            }
        }
    }

    private void today(OpenWindow window) {
        room(window, KeyCode.DIGIT1);
        picture(window, "today-waits");
    }

    private void record(OpenWindow window, String card) {
        window.robot().press(KeyCode.CONTROL).type(KeyCode.F).release(KeyCode.CONTROL);
        window.settle();
        window.robot().write(card).type(KeyCode.ENTER);
        window.settle();
        var people = window.node("#people", TableView.class);
        onScreen(() -> {
            people.getSelectionModel().select(0);
            people.requestFocus();
            return true;
        });
        window.robot().type(KeyCode.ENTER);
        window.settle();
        picture(window, "record-tabs-first");
        var tabs = window.any(TabPane.class);
        onScreen(() -> {
            tabs.getSelectionModel().selectLast();
            return true;
        });
        window.settle();
        picture(window, "record-tabs-last");
        onScreen(() -> {
            tabs.getSelectionModel().selectFirst();
            return true;
        });
    }

    private void settings(OpenWindow window, Texts texts) {
        window.press(texts.say("app.room.settings"));
        for (int part = 0; part < 4; part++) {
            int at = part;
            onScreen(() -> {
                window.scene().getRoot().lookupAll(".page-scroll").stream().filter(ScrollPane.class::isInstance)
                        .map(ScrollPane.class::cast).forEach(page -> page.setVvalue(at / 3.0));
                return true;
            });
            window.settle();
            picture(window, "settings-" + part);
        }
    }

    private static String full(House house) {
        var her = someone().called("Amina").answering(Purpose.QUESTIONNAIRES, Answer.GIVEN)
                .answering(Purpose.STATISTICS, Answer.GIVEN).welcomedIn(house);
        house.cases().begin(her.id(), new Beginning(Beginning.LimitsTold.YES, Optional.of(Answer.GIVEN),
                new Wording(Wording.CURRENT, "en")));
        house.paths().enrol(new NewEnrolment(her.id(), org.daybook.paths.Path.PRACTICAL_SKILLS, Optional.empty()));
        low(house, her.id());
        house.childcare().places(6);
        return her.card().toString();
    }

    /// A low reading, which nobody reads for a week.
    private static void low(House house, ParticipantId her) {
        var readings = house.outcomes().readings();
        var id = readings.begin(her, new Asking(Optional.of(new Key("who-5", "1998")), Optional.of("en"),
                Optional.of(Way.READ_ALOUD), Optional.of(Asking.Interpreting.NO)));
        List.of("1", "2", "3", "4", "5").forEach(item -> readings.answer(id, item, Optional.of(1)));
        readings.finish(id);
    }

    private static void room(OpenWindow window, KeyCode digit) {
        window.robot().press(KeyCode.CONTROL).type(digit).release(KeyCode.CONTROL);
        window.settle();
    }

    private void picture(OpenWindow window, String name) {
        Pictures.take("full-" + name + suffix, window.scene());
    }
}
