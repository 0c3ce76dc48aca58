package org.daybook.paths;

import static org.daybook.testing.Some.someone;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import org.daybook.app.House;
import org.daybook.base.ParticipantId;
import org.daybook.consents.Answer;
import org.daybook.consents.Purpose;
import org.daybook.participants.HerRecord;
import org.daybook.participants.ParticipantsScreens;
import org.daybook.participants.People;
import org.daybook.participants.Welcome;
import org.daybook.participants.Welcoming;
import org.daybook.testing.Pictures;
import org.daybook.testing.ScreenHouse;
import org.daybook.ui.Place;
import org.daybook.ui.Ui;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxRobot;

/// Pictures of every screen about people and their paths, to be laid beside the mockups.
@Tag("screenshots")
class PeoplePicturesTest {
    private static final List<String> NAMES = List.of("Amina", "Олена", "Ελένη", "Fatou", "Maria", "ليلى", "Blessing",
            "Sara", "Giulia", "Нина", "Zoya", "Rosa");
    private static final List<String> COUNTRIES = List.of("NG", "UA", "GR", "SN", "IT", "SY", "GH", "MA", "RO", "RU",
            "BD", "PE");

    private static final List<String> LANGUAGES = List.of("en", "uk", "el", "fr", "it", "ar", "en", "fr", "ro", "ru",
            "bn", "es");

    @RegisterExtension
    final ScreenHouse house = new ScreenHouse(new People(""),
            List.of(ParticipantsScreens.room(), PathsScreens.room()), PeoplePicturesTest::furnish);
    private final FxRobot robot = new FxRobot();

    private static void furnish(Ui ui, House open) {
        ParticipantsScreens.register(ui, open.participants(), List.of(PathsScreens.recordTab()));
        PathsScreens.register(ui, open.paths());
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "it"})
    void everyScreen(String language) {
        house.speak(Locale.of(language));
        picture("people-empty", language, new People(""));
        var her = house.inHouse(this::fill);
        picture("people", language, new People(""));
        picture("people-nobody", language, new People("zzz"));
        picture("paths", language, new PathsOverview());
        picture("record-membership", language, new HerRecord(her));
        tab();
        take("record-choices", language);
        tab();
        take("record-paths", language);
        picture("welcome-empty", language, new Welcoming());
        robot.write("Olena").type(KeyCode.TAB);
        house.settle();
        robot.write(language.equals("en") ? "ukr" : "ucr");
        take("welcome-typed", language);
        robot.type(KeyCode.TAB, 4);
        robot.write("Sole").type(KeyCode.TAB, 2).type(KeyCode.RIGHT, 2).type(KeyCode.TAB, 3).type(KeyCode.SPACE);
        take("welcome-answered", language);
    }

    private void tab() {
        robot.press(KeyCode.CONTROL).type(KeyCode.TAB)
                .release(KeyCode.CONTROL);
        house.settle();
    }

    private void picture(String name, String language, Place place) {
        house.go(place);
        take(name, language);
    }

    private void take(String name, String language) {
        house.size(1366, 736);
        Pictures.take(name + "-" + language, house.stage().getScene());
        house.size(1100, 640);
        Pictures.take(name + "-" + language + "-small", house.stage().getScene());
        house.size(1366, 736);
    }

    private ParticipantId fill(House open) {
        house.clock().move(Duration.ofDays(-11L * NAMES.size()));
        var last = someone().ended(Welcome.Ending.STOPPED).welcomedIn(open).id();
        for (int i = 0; i < NAMES.size(); i++) {
            house.clock().move(Duration.ofDays(11));
            var some = someone().called(NAMES.get(i)).born(1990 + i, i % 12 + 1).from(COUNTRIES.get(i))
                    .speaking(LANGUAGES.get(i));
            if (i == 1) {
                some.known("Sole").answering(Purpose.MEMBERSHIP, Answer.GIVEN)
                        .answering(Purpose.STATISTICS, Answer.REFUSED);
            }
            var her = some.welcomedIn(open).id();
            last = i == 1 ? her : last;
            open.paths().enrol(new NewEnrolment(her, Path.values()[i % 3], Optional.empty()));
        }
        var ended = open.paths().of(last).getFirst();
        open.paths().endings().end(ended.id(), Ending.early(LeavingReason.WORK));
        open.paths().enrol(new NewEnrolment(last, Path.CIVIC_INCLUSION,
                Optional.of("Speak with the doctor without my sister, and read what I sign.")));
        someone().called("Ada").speaking("yo").ended(Welcome.Ending.STOPPED).welcomedIn(open);
        return last;
    }
}
