package org.daybook.participants;

import static org.daybook.testing.Some.someone;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.control.Hyperlink;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.daybook.app.House;
import org.daybook.base.ParticipantId;
import org.daybook.consents.Answer;
import org.daybook.consents.Purpose;
import org.daybook.contact.Again;
import org.daybook.contact.Contacts;
import org.daybook.contact.NewCall;
import org.daybook.contact.Outcome;
import org.daybook.testing.HerWishes;
import org.daybook.testing.Pictures;
import org.daybook.testing.ScreenHouse;
import org.daybook.ui.Place;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxRobot;

/// Pictures of how to reach her, the call list, and membership in full.
@Tag("screenshots")
class ContactPicturesTest {
    @RegisterExtension
    final ScreenHouse house = new ScreenHouse(new People(""), List.of(ParticipantsScreens.room()),
            (ui, open) -> ParticipantsScreens.register(ui, open.participants(), List.of()));
    private final FxRobot robot = new FxRobot();

    @ParameterizedTest
    @ValueSource(strings = {"en", "it"})
    void everyScreen(String language) {
        house.speak(Locale.of(language));
        var her = house.inHouse(this::fill);
        picture("contact-strip", language, new HerRecord(her));
        robot.interact(() -> robot.lookup("#scroll").queryAs(javafx.scene.control.ScrollPane.class).setVvalue(1));
        take("membership-end", language);
        chord(KeyCode.CONTROL, KeyCode.L);
        robot.type(KeyCode.TAB, KeyCode.SPACE);
        take("contact-log", language);
        robot.type(KeyCode.ESCAPE);
        chord(KeyCode.CONTROL, KeyCode.TAB);
        chord(KeyCode.CONTROL, KeyCode.TAB);
        take("contact-page", language);
        picture("calls", language, new CallsPlace());
        picture("welcome-contact", language, new Welcoming());
        robot.interact(() -> robot.lookup("#foldWishes").queryAs(Hyperlink.class).fire());
        take("welcome-contact-open", language);
        picture("contact-not-agreed", language, new HerRecord(house.inHouse(this::notAgreed)));
        house.clock().move(Duration.ofDays(40));
        picture("contact-old", language, new HerRecord(her));
        settings(language);
    }

    private void settings(String language) {
        Pictures.take("form-settings-" + language, 1100, 420, () -> {
            var scene = new Scene(new VBox(ParticipantsScreens.cards(house.ui(),
                    house.inHouse(House::participants)).getFirst()));
            house.ui().look().dress(scene);
            return scene;
        });
        Pictures.take("her-card-" + language, 620, 320, () -> new Scene(
                CardSheetController.make(house.ui(),
                        CardNumber.of("TIRO", "B").orElse(house.inHouse(open -> open.participants().proposeCard())),
                        "Mon–Fri 9–17")));
    }

    private ParticipantId notAgreed(House open) {
        return someone().called("Ada").welcomedIn(open).id();
    }

    private ParticipantId fill(House open) {
        house.clock().move(Duration.ofDays(-13));
        var her = agreed(open, "Олена");
        agreed(open, "Fatou");
        house.clock().move(Duration.ofDays(13));
        agreed(open, "Amina");
        house.clock().move(Duration.ofDays(1));
        var before = open.participants().open(her).her().told();
        open.participants().change(her, before.telling(new Membership(Optional.empty(), Optional.empty(),
                Optional.empty(), List.of(new Spoken("it", Spoken.Level.SOME)),
                Optional.of(LegalStatus.TEMPORARY_PROTECTION), Optional.empty(), Optional.empty(),
                new Children(Optional.of(Children.Said.SOME), Map.of(Children.Age.THREE_TO_FIVE, 2)),
                new Functioning(Map.of(Functioning.Activity.SEEING, Functioning.Difficulty.SOME)))));
        return her;
    }

    private static ParticipantId agreed(House open, String name) {
        var her = someone().called(name).speaking("uk").born(1994, 7).from("UA")
                .answering(Purpose.SAFE_CONTACT, Answer.GIVEN).welcomedIn(open).id();
        open.contacts().change(her, HerWishes.onWeekdays(), Contacts.Source.SHE_SAID_SO);
        open.contacts().log(her, new NewCall(Outcome.NOT_REACHED, Again.TOMORROW));
        return her;
    }

    private void picture(String name, String language, Place place) {
        house.go(place);
        take(name, language);
    }

    private void take(String name, String language) {
        house.size(1366, 736);
        Pictures.take(name + "-" + language, house.stage().getScene());
        house.size(1280, 640);
        Pictures.take(name + "-" + language + "-small", house.stage().getScene());
        house.size(1366, 736);
    }

    private void chord(KeyCode modifier, KeyCode key) {
        robot.press(modifier).type(key).release(modifier);
        house.settle();
    }
}
