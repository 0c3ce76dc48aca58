package org.daybook.outcomes;

import static org.daybook.testing.Some.someone;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Parent;
import javafx.scene.control.TabPane;
import org.daybook.app.House;
import org.daybook.base.ParticipantId;
import org.daybook.cases.Beginning;
import org.daybook.consents.Answer;
import org.daybook.consents.Purpose;
import org.daybook.consents.Wording;
import org.daybook.outcomes.instrument.Key;
import org.daybook.participants.HerRecord;
import org.daybook.participants.ParticipantsScreens;
import org.daybook.paths.Path;
import org.daybook.sessions.NewSession;
import org.daybook.staff.Role;
import org.daybook.testing.Pictures;
import org.daybook.testing.ScreenHouse;
import org.daybook.ui.Handover;
import org.daybook.ui.Look;
import org.daybook.ui.Ui;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Pictures of her changes, the room of questionnaires, and the screen in her hands in four languages.
@Tag("screenshots")
class OutcomesPicturesTest {
    private static final Key FIVE = new Key("five-statements", "1");
    private static final Key INDEX = new Key("who-5", "1998");

    @RegisterExtension
    final ScreenHouse house = new ScreenHouse(new ReadingsPlace(), List.of(ParticipantsScreens.room()),
            Set.of(Role.CASEWORKER, Role.COORDINATOR, Role.FACILITATOR), (ui, open) -> {
                ParticipantsScreens.register(ui, open.participants(), List.of(OutcomesScreens.recordTab()));
                OutcomesScreens.register(ui, open.outcomes(),
                        new OutcomesScreens.Lent(hands(ui), (_, _) -> Optional.empty()));
            });

    private static Handover hands(Ui ui) {
        return new Handover() {
            @Override
            public void show(Parent screen) {
                ui.dialogs().behind(screen);
            }

            @Override
            public void giveBack() {}
        };
    }

    @Test
    void herChangesAndTheRoom() {
        var her = house.inHouse(open -> someone().called("Amina")
                .answering(Purpose.QUESTIONNAIRES, Answer.GIVEN).welcomedIn(open)).id();
        house.inHouse(open -> open.cases().begin(her, new Beginning(Beginning.LimitsTold.YES,
                Optional.of(Answer.GIVEN), new Wording(Wording.CURRENT, "en"))));
        for (int month = 0; month < 5; month++) {
            int round = month;
            house.inHouse(open -> live(open, her, round));
            house.clock().move(Duration.ofDays(27));
        }
        for (var language : List.of("en", "it")) {
            house.speak(Locale.of(language));
            house.go(new HerRecord(her));
            ScreenHouse.onScreen(() -> {
                var tabs = (TabPane) house.stage().getScene().lookup(".tab-pane");
                tabs.getTabs().stream().filter(tab -> List.of("Changes", "Cambiamenti").contains(tab.getText()))
                        .forEach(tabs.getSelectionModel()::select);
                return true;
            });
            house.settle();
            take("outcomes-tab-" + language);
            house.size(1366, 1500);
            Pictures.take("outcomes-tab-whole-" + language, house.stage().getScene());
            house.go(new ReadingsPlace());
            take("outcomes-room-" + language);
            var id = house.inHouse(open -> open.outcomes().readings().begun(her).stream().findFirst().map(Reading::id)
                    .orElseGet(() -> open.outcomes().readings().begin(her, by(INDEX, "en"))));
            house.go(new AskPlace(her, id, Way.READ_ALOUD));
            take("outcomes-ask-" + language);
        }
    }

    private static boolean live(House open, ParticipantId her, int round) {
        var readings = open.outcomes().readings();
        if (round == 0) {
            open.outcomes().goals().add(her, "Speak with the doctor without my sister");
            open.outcomes().goals().add(her, "Sleep through the night");
        }
        index(readings, her, round);
        var five = readings.begin(her, by(FIVE, "en"));
        int step = 0;
        for (var item : List.of("at-ease", "talk", "rights", "help", "decide")) {
            readings.answer(five, item, Optional.of(Math.min(5, 1 + (round + step++ % 2))));
        }
        readings.finish(five);
        var goals = readings.begin(her, by(new Key("goals", "1"), "en"));
        open.outcomes().goals().of(her).forEach(goal -> readings.answer(goals, goal.id().value().toString(),
                Optional.of(2 + round)));
        readings.finish(goals);
        for (var title : List.of("Italian A1", "Sewing circle")) {
            var session = open.calendar().plan(new NewSession(
                    Optional.of(LocalDate.of(2026, 11, 25).plusDays(27L * round)), Optional.of(LocalTime.of(10, 0)),
                    90, Optional.of(title.startsWith("I") ? Path.CIVIC_INCLUSION : Path.PRACTICAL_SKILLS), title,
                    "Blue room"));
            open.sessions().tick(session.id(), her);
        }
        return true;
    }

    private static void index(Readings readings, ParticipantId her, int round) {
        if (round == 2) {
            readings.declined(her, INDEX);
            return;
        }
        var id = readings.begin(her, by(INDEX, "en"));
        for (int item = 1; item <= 5; item++) {
            readings.answer(id, String.valueOf(item), Optional.of(round == 4 ? 1 : round + 1));
        }
        readings.finish(id);
    }

    private static Asking by(Key key, String language) {
        return new Asking(Optional.of(key), Optional.of(language), Optional.of(Way.HERSELF),
                Optional.of(Asking.Interpreting.NO));
    }

    @Test
    void whatAWorkerReadsAloud() {
        for (var language : List.of("ar", "it")) {
            var her = house.inHouse(open -> someone().called("Amina")
                    .answering(Purpose.QUESTIONNAIRES, Answer.GIVEN).welcomedIn(open)).id();
            var id = house.inHouse(open -> open.outcomes().readings().begin(her, by(FIVE, language)));
            house.go(new AskPlace(her, id, Way.READ_ALOUD));
            take("outcomes-ask-five-" + language);
        }
    }

    @Test
    void theScreenInHerHands() {
        for (var language : List.of("el", "ar", "it", "lt")) {
            var her = house.inHouse(open -> someone().called("Amina")
                    .answering(Purpose.QUESTIONNAIRES, Answer.GIVEN).welcomedIn(open)).id();
            hand(her, by(FIVE, language), "talk");
            take("handover-five-" + language);
        }
        var her = house.inHouse(open -> {
            var one = someone().called("Amina").answering(Purpose.QUESTIONNAIRES, Answer.GIVEN).welcomedIn(open).id();
            open.cases().begin(one, new Beginning(Beginning.LimitsTold.YES, Optional.of(Answer.GIVEN),
                    new Wording(Wording.CURRENT, "en")));
            open.outcomes().goals().add(one, "Speak with the doctor without my sister");
            return one;
        });
        hand(her, by(INDEX, "en"), "1");
        take("handover-index-en");
        house.inHouse(open -> open.outcomes().goals().add(her, "أن أتحدث مع الطبيبة من دون أختي"));
        hand(her, by(new Key("goals", "1"), "ar"), "");
        take("handover-goals-ar");
    }

    private void hand(ParticipantId her, Asking form, String answered) {
        var asked = house.inHouse(open -> {
            var id = open.outcomes().readings().begin(her, form);
            if (!answered.isEmpty()) {
                open.outcomes().readings().answer(id, answered, Optional.of(4));
            }
            return open.outcomes().readings().goOn(id, Way.HERSELF);
        });
        ScreenHouse.onScreen(() -> {
            ((HandoverController) house.ui().views().load(HandoverController.class).controller()).handOver(asked,
                    hands(house.ui()));
            return true;
        });
        house.settle();
    }

    private void take(String name) {
        house.size(1366, 736);
        Pictures.take(name, house.stage().getScene());
        wear(Look.Theme.DARK);
        Pictures.take(name + "-dark", house.stage().getScene());
        wear(Look.Theme.LIGHT);
        house.size(1280, 640);
        Pictures.take(name + "-small", house.stage().getScene());
        house.size(1366, 736);
    }

    private void wear(Look.Theme theme) {
        ScreenHouse.onScreen(() -> {
            house.ui().look().themeProperty().set(theme);
            return true;
        });
        house.settle();
    }
}
